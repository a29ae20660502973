import { Worker } from "node:worker_threads";
import { HearsayError } from "../../core/errors.ts";
import type { Packed } from "../../storage/store.ts";
import type { MatterJob } from "./matter-job.ts";
import type { MatterMessage } from "./matter-worker.ts";

// Under plain Node the sources run as they are; in the published package they are built.
const WORKER_FILE = new URL(
  import.meta.url.endsWith(".ts") ? "./matter-worker.ts" : "./matter-worker.js",
  import.meta.url,
);
/** More threads than this take more memory than they save time. */
const MOST_THREADS = 8;
/** What a thread may hold before it is given up. */
const THREAD_MEGABYTES = 4_096;

export type ApartUse = {
  readonly threads: number;
  /** Stops it: `interrupted` is thrown. */
  readonly signal?: AbortSignal | undefined;
  /** Below so many pages, starting threads costs more than they save. */
  readonly worthPages?: number;
  /** What a thread runs. */
  readonly workerFile?: URL;
};

/** Looks at matters in threads. What comes out does not hang on which, nor on whether there are any. */
export type LinkApart = {
  readonly worthPages: number;
  /**
   * Gives what was found in the matters, each in its turn. What no thread could find is left out: it is to be looked for
   * in this one. Throws `interrupted`.
   */
  find(jobs: readonly MatterJob[], take: (found: ReadonlyMap<string, Packed>) => void): Promise<void>;
};

/** Threads for linking; null where there would be only one. */
export function linkApart(use: ApartUse): LinkApart | null {
  const { threads, signal, worthPages = 400, workerFile = WORKER_FILE } = use;
  if (threads < 2) return null;
  return {
    worthPages,
    async find(jobs, take) {
      throwIfStopped(signal);
      // The largest first: nobody is to begin it when all others have ended.
      const queue = jobs.toSorted((a, b) => b.pages.length - a.pages.length || (a.matter < b.matter ? -1 : 1));
      const count = Math.min(threads, MOST_THREADS, queue.length);
      const workers: Worker[] = [];
      const stop = (): void => {
        queue.length = 0;
        for (const worker of workers) void worker.terminate();
      };
      signal?.addEventListener("abort", stop, { once: true });
      try {
        await Promise.all(
          Array.from({ length: count }, () => {
            const worker = new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES } });
            workers.push(worker);
            return untilEnded(worker, queue, take);
          }),
        );
      } finally {
        signal?.removeEventListener("abort", stop);
      }
      throwIfStopped(signal);
    },
  };
}

/** Hands a thread one matter after another; settles when it has ended, however that was. */
function untilEnded(
  worker: Worker,
  queue: MatterJob[],
  take: (found: ReadonlyMap<string, Packed>) => void,
): Promise<void> {
  return new Promise((resolve) => {
    worker.on("message", (message: MatterMessage) => {
      if ("found" in message) take(message.found);
      worker.postMessage(queue.shift() ?? "end");
    });
    // What it was at is found in this thread, and fails in it if it must.
    worker.on("error", () => {});
    worker.on("exit", () => resolve());
  });
}

function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HearsayError("interrupted", "Linking was stopped.");
}
