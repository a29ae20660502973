import { Worker } from "node:worker_threads";
import { HearsayError } from "../../core/errors.ts";
import type { Packed } from "../../storage/store.ts";
import { YOUNG_LIMIT } from "../hold-memory-low.ts";
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
   * Gives what was found in the matters, each in its turn; `here` looks at one in this thread. What nobody could find is
   * left out. Throws `interrupted`, and what `here` throws.
   */
  find(jobs: readonly MatterJob[], take: TakeFound, here: (job: MatterJob) => void): Promise<void>;
};
type TakeFound = (found: ReadonlyMap<string, Packed>) => void;

/** Threads for linking, of which this one is one; null where there would be no other. */
export function linkApart(use: ApartUse): LinkApart | null {
  const { threads, signal, worthPages = 400, workerFile = WORKER_FILE } = use;
  if (threads < 2) return null;
  return {
    worthPages,
    async find(jobs, take, here) {
      throwIfStopped(signal);
      // The others begin with the largest, which nobody is to begin when all else is done; this one, which hands them
      // their work, takes the smallest.
      const queue = jobs.toSorted((a, b) => b.pages.length - a.pages.length || (a.matter < b.matter ? -1 : 1));
      const count = Math.min(threads - 1, MOST_THREADS, queue.length);
      const workers = Array.from(
        { length: count },
        () => new Worker(workerFile, { resourceLimits: { ...YOUNG_LIMIT, maxOldGenerationSizeMb: THREAD_MEGABYTES } }),
      );
      const ended = Promise.all(workers.map((worker) => untilEnded(worker, queue, take)));
      const stop = (): void => {
        queue.length = 0;
        for (const worker of workers) void worker.terminate();
      };
      signal?.addEventListener("abort", stop, { once: true });
      try {
        for (let job = queue.pop(); job !== undefined; job = queue.pop()) {
          here(job);
          // Messages and signals have their turn.
          await new Promise((resolve) => setImmediate(resolve));
        }
        await ended;
      } catch (error) {
        stop();
        throw error;
      } finally {
        signal?.removeEventListener("abort", stop);
      }
      throwIfStopped(signal);
    },
  };
}

/**
 * Hands a thread one matter after another, the next before it is asked for, since this thread is at work too; settles
 * when it has ended, however that was.
 */
function untilEnded(worker: Worker, queue: MatterJob[], take: TakeFound): Promise<void> {
  return new Promise((resolve) => {
    let isEnding = false;
    const next = (): void => {
      const job = queue.shift();
      if (job !== undefined) worker.postMessage(job);
      else if (!isEnding) {
        isEnding = true;
        worker.postMessage("end");
      }
    };
    worker.on("message", (message: MatterMessage) => {
      if ("ready" in message) next();
      else take(message.found);
      next();
    });
    // What it was at is found in this thread, and fails in it if it must.
    worker.on("error", () => {});
    worker.on("exit", () => resolve());
  });
}

function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HearsayError("interrupted", "Linking was stopped.");
}
