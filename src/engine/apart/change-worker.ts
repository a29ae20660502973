import { parentPort } from "node:worker_threads";
import { HearsayError } from "../../core/errors.ts";
import { type ChangeJob, type ChangeMessage, doChange } from "./change-job.ts";

// A thread that changes a dossier: it is given a job, and "stop" where it is to end soundly before that is done. What
// is a defect and no expected failure ends the thread, and is told to who started it as its error.
const stopping = new AbortController();
const say = (message: ChangeMessage): void => parentPort?.postMessage(message);

async function change(job: ChangeJob): Promise<void> {
  try {
    const changed = await doChange(job, { signal: stopping.signal, onProgress: (progress) => say({ progress }) });
    say({ changed });
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    say({ failed: { code: error.code, message: error.message, hint: error.hint } });
  } finally {
    parentPort?.close();
  }
}

parentPort?.on("message", (message: ChangeJob | "stop") => {
  if (message === "stop") stopping.abort();
  else void change(message);
});
