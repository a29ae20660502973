import { createContext, Script } from "node:vm";
import { isMainThread } from "node:worker_threads";

/** Thrown by `withinTime` when the work was cut off. */
export class TimeLimitPassed extends Error {
  constructor(seconds: number) {
    super(`It took longer than ${seconds} seconds.`);
    this.name = "TimeLimitPassed";
  }
}

/** Thrown where Ctrl-C ended the work. */
export class WorkInterrupted extends Error {
  constructor() {
    super("It was interrupted.");
    this.name = "WorkInterrupted";
  }
}

/** What timers take, in milliseconds; some three weeks. */
const LONGEST = 2 ** 31 - 1;

/** Seconds as a timer takes them: at least one millisecond, at most what it can count. */
export function timerMilliseconds(seconds: number): number {
  return Math.min(LONGEST, Math.max(1, Math.ceil(seconds * 1000)));
}

const holder: { work?: () => void } = {};
const context = createContext(holder);
const call = new Script("work()");

/**
 * Runs synchronous work and cuts it off, wherever it is, once `seconds` have passed (never, where they are infinite) or
 * at Ctrl-C: the only way to end a loop in the thread that runs it, which hears no signal while it is at work. Throws
 * TimeLimitPassed, WorkInterrupted, or what the work throws. Does not nest.
 */
export function withinTime<T>(seconds: number, work: () => T): T {
  const done: { value?: T } = {};
  holder.work = () => {
    done.value = work();
  };
  try {
    call.runInContext(context, {
      // Signals come to the main thread alone.
      breakOnSigint: isMainThread,
      ...(Number.isFinite(seconds) ? { timeout: timerMilliseconds(seconds) } : {}),
    });
  } catch (error) {
    // Not asked for its class: this error is born in the context, whose Error is another.
    const code = (error as { readonly code?: unknown } | null)?.code;
    if (code === "ERR_SCRIPT_EXECUTION_INTERRUPTED") throw new WorkInterrupted();
    throw code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? new TimeLimitPassed(seconds) : error;
  } finally {
    delete holder.work;
  }
  return done.value as T;
}
