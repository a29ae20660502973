import { clean } from "../clean/clean.ts";
import type { Capture } from "../core/capture.ts";
import { HearsayError } from "../core/errors.ts";
import type { Layers } from "../core/layers.ts";
import type { Page } from "../core/page.ts";
import type { Failure, Source } from "../core/record.ts";
import { decode } from "../ingest/decode.ts";
import { annotatePage, StageFailure } from "./annotate-page.ts";
import { RECORD_STAGES } from "./stages.ts";
import { TimeLimitPassed, WorkInterrupted, withinTime } from "./time-limit.ts";

/**
 * What became of a capture. When a stage throws, the page is kept in the record with its words and blocks, and the
 * failure names the stage; it has no layers and takes no part in linking, since to link a page that was half read would
 * say that it is silent where it only was not read. When decoding or cleaning throws there is no page.
 */
export type PageOutcome =
  | { readonly kind: "read"; readonly page: Page; readonly layers: Layers }
  | { readonly kind: "not annotated"; readonly page: Page; readonly failure: Failure }
  | { readonly kind: "failed"; readonly failure: Failure };

/** A capture's whole way: decoded, cleaned, annotated. Never throws for a bad page; cut off after `seconds`; throws HearsayError `interrupted` at Ctrl-C. */
export function readPage(capture: Capture, seconds: number): PageOutcome {
  return readWithin(seconds, capture.source, () => cleanCapture(capture));
}

/** A cleaned page annotated; as `readPage`. `source` is told in a failure. */
export function readPageAgain(page: Page, source: Source, seconds: number): PageOutcome {
  return readWithin(seconds, source, () => page);
}

function readWithin(seconds: number, source: Source, take: () => Page): PageOutcome {
  let page: Page | undefined;
  try {
    return withinTime(seconds, () => {
      page = take();
      return { kind: "read", page, layers: annotatePage(page, RECORD_STAGES) };
    });
  } catch (error) {
    if (error instanceof WorkInterrupted) throw new HearsayError("interrupted", "Reading was stopped.");
    const failure = failureOf(source, error);
    // A page that took too long is left out altogether: what it was cut off at hangs on the machine.
    if (page === undefined || failure.code === "page-timeout") return { kind: "failed", failure };
    return { kind: "not annotated", page, failure };
  }
}

/** A capture's bytes decoded and cleaned; throws a HearsayError where the page cannot be read. */
function cleanCapture(capture: Capture): Page {
  const content = decode(capture);
  try {
    return clean({ ...capture, bytes: capture.bytes.length }, content);
  } catch (cause) {
    if (cause instanceof HearsayError) throw cause;
    throw new StageFailure("clean", cause);
  }
}

/** How a source's failure is told in the record. */
export function failureOf(source: Source, error: unknown): Failure {
  const told = asHearsayError(error);
  return { source, code: told.code, message: told.message, hint: told.hint };
}

function asHearsayError(error: unknown): HearsayError {
  if (error instanceof HearsayError) return error;
  if (error instanceof TimeLimitPassed) return new HearsayError("page-timeout", error.message);
  if (error instanceof StageFailure) return new HearsayError("stage-failed", error.message, { cause: error });
  return new HearsayError("stage-failed", error instanceof Error ? error.message : String(error), { cause: error });
}
