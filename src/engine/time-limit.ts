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
    if (error instanceof Error && (error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") {
      throw new TimeLimitPassed(seconds);
    }
    throw error;
  } finally {
    delete holder.work;
  }
  return done.value as T;
}
