import type { Capture } from "../core/capture.ts";
import { HearsayError } from "../core/errors.ts";
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
export function timedOut(job: PageJob): Outcome {
  return failed(job, new TimeLimitPassed(job.seconds));
}

/** What is kept of a page that took more memory than a worker has. */
export function outOfMemory(job: PageJob): Outcome {
  return failed(job, new HearsayError("page-memory", "It took more memory than there is for a page."));
}

/** What is kept of a page whose worker died of it. */
export function broken(job: PageJob, error: unknown): Outcome {
  return failed(job, error);
}

function failed({ key, capture }: PageJob, error: unknown): Outcome {
  const failure = failureOf(capture.source, error);
  return { key, pipeline: PAGE_PIPELINE, failure, page: null, layers: null, tokens: null };
}
