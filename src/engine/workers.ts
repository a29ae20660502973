import { Worker } from "node:worker_threads";
import { HearsayError } from "../core/errors.ts";
import type { Outcome } from "../storage/store.ts";
import { YOUNG_LIMIT } from "./hold-memory-low.ts";
import { broken, doPageJob, jobBytes, outOfMemory, type PageJob, timedOut } from "./page-job.ts";
import { timerMilliseconds } from "./time-limit.ts";

/** Reads pages, in this thread or in others. What comes out does not hang on which. */
export type PageReader = {
  read(job: PageJob): Promise<Outcome>;
  /** Ends every thread; jobs under way are given up and reject. */
  close(): Promise<void>;
};

export type PageReaderOptions = {
  readonly workers: number;
  /** `WORTH_WORKERS` unless given. */
  readonly worthWorkers?: number;
  /** How much longer than its limit a page may take before its thread is ended: the thread's own cut-off comes first. */
  readonly graceSeconds?: number;
  /** What a thread may hold before its page is given up. */
  readonly threadMegabytes?: number;
  /** What a thread runs. */
  readonly workerFile?: URL;
};

// Under plain Node the sources run as they are; in the published package they are built.
const WORKER_FILE = new URL(import.meta.url.endsWith(".ts") ? "./page-worker.ts" : "./page-worker.js", import.meta.url);

/** Below this much to read, starting threads costs more than they save. In bytes of captures. */
export const WORTH_WORKERS = 1_000_000;
/** A page of fewer bytes takes about as long. */
const LEAST_BYTES = 2_000;
/** As many pages as are worth threads, however small they are. */
export const WORTH_PAGES = Math.floor(WORTH_WORKERS / LEAST_BYTES) + 1;
/** More threads than this are of no use: so many pages are worked on together. */
const MOST_WORKERS = 64;
/** A page larger than this, in bytes, has a thread of its own even where one worker was asked for. */
const LARGE_PAGE = 1_000_000;

/** Reads in this thread until there is enough to read for `workers` threads to be worth their start. */
export function startPageReader(options: PageReaderOptions): PageReader {
  const { worthWorkers = WORTH_WORKERS, graceSeconds = 5, threadMegabytes = 4_096, workerFile = WORKER_FILE } = options;
  const workers = Math.min(options.workers, MOST_WORKERS);
  let bytes = 0;
  let pool: PageReader | undefined;
  let closed = false;
  let turns: Promise<unknown> = Promise.resolve();
  const othersFor = async (job: PageJob): Promise<PageReader | undefined> => {
    // All pages that are handed over together are counted before the first is read; timers and signals have their turn before each.
    turns = turns.then(() => new Promise((resolve) => setImmediate(resolve)));
    await turns;
    if (closed) throw givenUp();
    // A large page is never read here: memory that runs out would take everything with it.
    const large = jobBytes(job) > LARGE_PAGE;
    if (large || (workers > 1 && bytes > worthWorkers))
      pool ??= startPool(workers, { workerFile, graceSeconds, threadMegabytes });
    return pool;
  };
  return {
    async read(job) {
      bytes += Math.max(LEAST_BYTES, jobBytes(job));
      const others = pool ?? (await othersFor(job));
      if (others !== undefined) return others.read(job);
      try {
        return doPageJob(job);
      } catch (error) {
        // Ctrl-C in the middle of a page: the pages after it are not begun.
        closed = true;
        throw error;
      }
    },
    async close() {
      closed = true;
      await pool?.close();
    },
  };
}

type Waiting = {
  readonly job: PageJob;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
};

/** A pool of threads over one queue. A thread that hangs or dies costs its page, and another takes its place. */
function startPool(size: number, settings: ThreadSettings): PageReader {
  const queue: Waiting[] = [];
  const threads = new Set<Thread>();
  let closed = false;
  const add = (): void => {
    const thread: Thread = startThread(
      settings,
      () => queue.shift(),
      (unfit) => {
        threads.delete(thread);
        if (unfit === undefined) {
          if (!closed) add();
          return;
        }
        // A thread that cannot even start is a bug: no other would fare better.
        closed = true;
        for (const waiting of queue.splice(0)) waiting.reject(unfit);
      },
    );
    threads.add(thread);
  };
  for (let index = 0; index < size; index++) add();
  return {
    read(job) {
      return new Promise((resolve, reject) => {
        if (closed) return reject(givenUp());
        queue.push({ job, resolve, reject });
        for (const thread of threads) if (thread.takeOne()) break;
      });
    },
    async close() {
      closed = true;
      for (const waiting of queue.splice(0)) waiting.reject(givenUp());
      await Promise.all([...threads].map((thread) => thread.end()));
    },
  };
}

function givenUp(): HearsayError {
  return new HearsayError("interrupted", "Reading was stopped.");
}

type ThreadSettings = Pick<Required<PageReaderOptions>, "workerFile" | "graceSeconds" | "threadMegabytes">;
type Thread = { takeOne(): boolean; end(): Promise<void> };

function startThread(
  { workerFile, graceSeconds, threadMegabytes }: ThreadSettings,
  next: () => Waiting | undefined,
  gone: (unfit?: unknown) => void,
): Thread {
  const worker = new Worker(workerFile, {
    resourceLimits: { ...YOUNG_LIMIT, maxOldGenerationSizeMb: threadMegabytes },
  });
  let ready = false;
  let current: Waiting | undefined;
  let timer: NodeJS.Timeout | undefined;
  let over = false;

  const settle = (outcome: Outcome): void => {
    clearTimeout(timer);
    const done = current;
    current = undefined;
    done?.resolve(outcome);
  };
  const leave = (outcome: (job: PageJob) => Outcome, error?: unknown): void => {
    if (over) return;
    over = true;
    if (current !== undefined) settle(outcome(current.job));
    gone(ready ? undefined : (error ?? new Error("a thread ended before it was ready")));
  };
  const takeOne = (): boolean => {
    if (!ready || over || current !== undefined) return false;
    current = next();
    if (current === undefined) return false;
    const { job } = current;
    timer = setTimeout(
      () => {
        leave(timedOut);
        void worker.terminate();
      },
      timerMilliseconds(job.seconds + graceSeconds),
    );
    worker.postMessage(job);
    return true;
  };
  worker.on("message", (message: { ready: true } | { outcome: Outcome }) => {
    if ("ready" in message) ready = true;
    else settle(message.outcome);
    takeOne();
  });
  worker.on("error", (error: NodeJS.ErrnoException) =>
    leave((job) => (error.code === "ERR_WORKER_OUT_OF_MEMORY" ? outOfMemory(job) : broken(job, error)), error),
  );
  worker.on("exit", () => leave((job) => broken(job, new Error("the thread that read the page ended"))));
  return {
    takeOne,
    async end() {
      over = true;
      clearTimeout(timer);
      current?.reject(givenUp());
      current = undefined;
      await worker.terminate();
    },
  };
}
