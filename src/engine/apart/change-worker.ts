import { parentPort } from "node:worker_threads";
import { HearsayError } from "../../core/errors.ts";
import { DossierMemory } from "../dossier-memory.ts";
import { type ChangeJob, type ChangeMessage, doChange } from "./change-job.ts";

// A thread that changes a dossier: it is given a job, and "stop" where it is to end soundly before that is done; then
// the next, of the same dossier, until who started it ends it. What is a defect and no expected failure ends the thread,
// and is told to who started it as its error.
let stopping = new AbortController();
let memory = new DossierMemory();
const say = (message: ChangeMessage): void => parentPort?.postMessage(message);

async function change(job: ChangeJob): Promise<void> {
  stopping = new AbortController();
  try {
    const changed = await doChange(job, {
      signal: stopping.signal,
      onProgress: (progress) => say({ progress }),
      memory,
    });
    say({ changed });
  } catch (error) {
    memory = new DossierMemory();
    if (!(error instanceof HearsayError)) throw error;
    say({ failed: { code: error.code, message: error.message, hint: error.hint } });
  }
}

parentPort?.on("message", (message: ChangeJob | "stop") => {
  if (message === "stop") stopping.abort();
  else void change(message);
});
