import type { Capture } from "../core/capture.ts";
import { pack } from "../storage/pack.ts";
import type { Outcome } from "../storage/store.ts";
import { packLayers } from "./packed-layers.ts";
import { PAGE_PIPELINE } from "./pipeline-version.ts";
import { failureOf, readPage } from "./read-page.ts";
import { TimeLimitPassed } from "./time-limit.ts";

/** One capture to be read, as it is handed to a worker. */
export type PageJob = { readonly key: string; readonly capture: Capture; readonly seconds: number };

/** Reads a capture and packs what came of it, in whatever thread this runs. */
export function doPageJob({ key, capture, seconds }: PageJob): Outcome {
  const outcome = readPage(capture, seconds);
  const layers = outcome.kind === "read" ? packLayers(outcome.layers) : { layers: null, tokens: null };
  return {
    key,
    pipeline: PAGE_PIPELINE,
    failure: outcome.kind === "read" ? null : outcome.failure,
    page: outcome.kind === "failed" ? null : pack(outcome.page),
    ...layers,
  };
}

/** What is kept of a page whose worker had to be ended. */
export function timedOut({ key, capture, seconds }: PageJob): Outcome {
  const failure = failureOf(capture.source, new TimeLimitPassed(seconds));
  return { key, pipeline: PAGE_PIPELINE, failure, page: null, layers: null, tokens: null };
}

/** What is kept of a page whose worker died of it. */
export function broken({ key, capture }: PageJob, error: unknown): Outcome {
  return {
    key,
    pipeline: PAGE_PIPELINE,
    failure: failureOf(capture.source, error),
    page: null,
    layers: null,
    tokens: null,
  };
}
