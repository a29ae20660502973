import { createContext, Script } from "node:vm";

/** Thrown by `withinTime` when the work was cut off. */
export class TimeLimitPassed extends Error {
  constructor(seconds: number) {
    super(`It took longer than ${seconds} seconds.`);
    this.name = "TimeLimitPassed";
  }
}

const holder: { work?: () => void } = {};
const context = createContext(holder);
const call = new Script("work()");

/**
 * Runs synchronous work and cuts it off, wherever it is, once `seconds` have passed: the only way to end a loop in the
 * thread that runs it. Throws TimeLimitPassed, or what the work throws.
 */
export function withinTime<T>(seconds: number, work: () => T): T {
  const done: { value?: T } = {};
  holder.work = () => {
    done.value = work();
  };
  try {
    call.runInContext(context, { timeout: Math.max(1, Math.ceil(seconds * 1000)) });
  } catch (error) {
    // Not asked for its class: this error is born in the context, whose Error is another.
    const code = (error as { readonly code?: unknown } | null)?.code;
    throw code === "ERR_SCRIPT_EXECUTION_TIMEOUT" ? new TimeLimitPassed(seconds) : error;
  } finally {
    delete holder.work;
  }
  return done.value as T;
}
