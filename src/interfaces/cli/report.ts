import type { HearsayError } from "../../core/errors.ts";
import type { Failure } from "../../core/record.ts";
import { failureMessage } from "../../exporters/brief/failure-message.ts";
import { safeText } from "../../exporters/brief/safe-text.ts";

/** What went wrong, and below it what to do; nothing of a file's name or content can steer the terminal. */
export function report(message: string, hint: string): void {
  process.stderr.write(`hearsay: ${safeText(message)}\n${hint === "" ? "" : `  ${safeText(hint)}\n`}`);
}

export function reportError(error: HearsayError): void {
  report(error.message, error.hint);
}

/** One failure a line; the hint of each kind is given once. */
export function reportFailures(failures: readonly Failure[]): void {
  const hinted = new Set<string>();
  for (const failure of failures) {
    report(failureMessage(failure), hinted.has(failure.code) ? "" : failure.hint);
    hinted.add(failure.code);
  }
}
