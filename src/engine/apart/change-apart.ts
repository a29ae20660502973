import { Worker } from "node:worker_threads";
import { HearsayError } from "../../core/errors.ts";
import { YOUNG_LIMIT } from "../hold-memory-low.ts";
import type { Progress } from "../progress.ts";
import type { Changed, ChangeJob, ChangeMessage } from "./change-job.ts";

// Under plain Node the sources run as they are; in the published package they are built.
const WORKER_FILE = new URL(
  import.meta.url.endsWith(".ts") ? "./change-worker.ts" : "./change-worker.js",
  import.meta.url,
);
/** A thread that was asked to stop hears it between two stages of linking; then it is ended. In milliseconds. */
const PATIENCE = 5_000;
/** So long a thread that is to be kept waits for the next change. In milliseconds. */
const KEPT = 300_000;

export type ApartOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /**
   * True where more changes of this dossier are to be expected: the thread stays for some minutes with what it remembers
   * of it, so that the next change works over only what it touches. It keeps no process from ending.
   */
  readonly keep?: boolean;
  /** What the thread runs. */
  readonly workerFile?: URL;
};

type Kept = { readonly worker: Worker; readonly timer: NodeJS.Timeout; readonly forget: () => void };
/** Threads that wait for the next change, by dossier. */
const waiting = new Map<string, Kept>();

/**
 * Changes a dossier in a thread of its own, so that this one goes on answering meanwhile and the memory that it takes
 * is given back. What was changed is in the dossier. Throws what the change throws; `interrupted` on the signal, which
 * leaves the dossier as sound as a run that is killed does.
 */
export async function changeApart(job: ChangeJob, options: ApartOptions = {}): Promise<Changed> {
  const { signal, onProgress, keep = false, workerFile = WORKER_FILE } = options;
  if (signal?.aborted === true) throw stopped();
  const worker = takeWaiting(job.dossier) ?? new Worker(workerFile, { resourceLimits: YOUNG_LIMIT });
  worker.ref();
  let patience: NodeJS.Timeout | undefined;
  const stop = (): void => {
    worker.postMessage("stop");
    patience ??= setTimeout(() => void worker.terminate(), PATIENCE);
  };
  signal?.addEventListener("abort", stop, { once: true });
  let done = false;
  const { promise, resolve, reject } = Promise.withResolvers<Changed>();
  const hear = (message: ChangeMessage): void => {
    if ("progress" in message) onProgress?.(message.progress);
    else if ("changed" in message) resolve(message.changed);
    else {
      const { code, message: told, hint } = message.failed;
      reject(new HearsayError(code, told, { hint }));
    }
  };
  const ended = (): void =>
    reject(signal?.aborted === true ? stopped() : new Error("the thread that changed the dossier ended"));
  worker.on("message", hear).on("error", reject).on("exit", ended);
  try {
    worker.postMessage(job);
    const changed = await promise;
    done = true;
    return changed;
  } finally {
    signal?.removeEventListener("abort", stop);
    clearTimeout(patience);
    worker.off("message", hear).off("error", reject).off("exit", ended);
    if (done && keep && patience === undefined) letWait(job.dossier, worker);
    else await worker.terminate();
  }
}

function takeWaiting(dossier: string): Worker | undefined {
  const kept = waiting.get(dossier);
  if (kept === undefined) return undefined;
  waiting.delete(dossier);
  clearTimeout(kept.timer);
  kept.worker.off("error", kept.forget).off("exit", kept.forget);
  return kept.worker;
}

function letWait(dossier: string, worker: Worker): void {
  const forget = (): void => {
    if (waiting.get(dossier)?.worker === worker) waiting.delete(dossier);
    void worker.terminate();
  };
  const timer = setTimeout(forget, KEPT).unref();
  worker.on("error", forget).on("exit", forget).unref();
  takeWaiting(dossier)?.terminate();
  waiting.set(dossier, { worker, timer, forget });
}

function stopped(): HearsayError {
  return new HearsayError("interrupted", "It was stopped.");
}
