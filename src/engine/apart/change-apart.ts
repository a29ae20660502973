import { Worker } from "node:worker_threads";
import { HearsayError } from "../../core/errors.ts";
import type { Progress } from "../progress.ts";
import type { Changed, ChangeJob, ChangeMessage } from "./change-job.ts";

// Under plain Node the sources run as they are; in the published package they are built.
const WORKER_FILE = new URL(
  import.meta.url.endsWith(".ts") ? "./change-worker.ts" : "./change-worker.js",
  import.meta.url,
);
/** A thread that was asked to stop hears it between two stages of linking; then it is ended. In milliseconds. */
const PATIENCE = 5_000;

export type ApartOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** What the thread runs. */
  readonly workerFile?: URL;
};

/**
 * Changes a dossier in a thread of its own, so that this one goes on answering meanwhile and the memory that it takes
 * is given back. What was changed is in the dossier. Throws what the change throws; `interrupted` on the signal, which
 * leaves the dossier as sound as a run that is killed does.
 */
export async function changeApart(job: ChangeJob, options: ApartOptions = {}): Promise<Changed> {
  const { signal, onProgress, workerFile = WORKER_FILE } = options;
  if (signal?.aborted === true) throw stopped();
  const worker = new Worker(workerFile);
  let patience: NodeJS.Timeout | undefined;
  const stop = (): void => {
    worker.postMessage("stop");
    patience ??= setTimeout(() => void worker.terminate(), PATIENCE);
  };
  signal?.addEventListener("abort", stop, { once: true });
  try {
    return await new Promise<Changed>((resolve, reject) => {
      worker.on("message", (message: ChangeMessage) => {
        if ("progress" in message) onProgress?.(message.progress);
        else if ("changed" in message) resolve(message.changed);
        else {
          const { code, message: told, hint } = message.failed;
          reject(new HearsayError(code, told, { hint }));
        }
      });
      worker.on("error", reject);
      worker.on("exit", () =>
        reject(signal?.aborted === true ? stopped() : new Error("the thread that changed the dossier ended")),
      );
      worker.postMessage(job);
    });
  } finally {
    signal?.removeEventListener("abort", stop);
    clearTimeout(patience);
    await worker.terminate();
  }
}

function stopped(): HearsayError {
  return new HearsayError("interrupted", "It was stopped.");
}
