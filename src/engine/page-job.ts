import type { SiteFurniture } from "../clean/sites/judge-pages.ts";
import { judgedPage } from "../clean/sites/judged-page.ts";
import type { Capture } from "../core/capture.ts";
import { HearsayError } from "../core/errors.ts";
import type { Page } from "../core/page.ts";
import type { Evidenced, Source } from "../core/record.ts";
import { pack } from "../storage/pack.ts";
import type { Outcome } from "../storage/store.ts";
import { packLayers } from "./packed-layers.ts";
import { PAGE_PIPELINE } from "./pipeline-version.ts";
import { failureOf, type PageOutcome, readPage, readPageAgain } from "./read-page.ts";
import { TimeLimitPassed } from "./time-limit.ts";

/** One capture to be read. */
export type ReadJob = { readonly key: string; readonly capture: Capture; readonly seconds: number };
/** A page, as it was cleaned alone, to be read again without the furniture of its site. */
export type ReadAgainJob = {
  readonly key: string;
  readonly source: Source;
  /** Names what is read, see `judgedPipeline`. */
  readonly pipeline: string;
  readonly page: Page;
  readonly furniture: readonly SiteFurniture[];
  /** The day that a user gave the page. */
  readonly published?: Evidenced<string>;
  readonly seconds: number;
};
/** What is handed to a worker. */
export type PageJob = ReadJob | ReadAgainJob;

/** Size of what a job reads, in bytes. */
export function jobBytes(job: PageJob): number {
  return "capture" in job ? job.capture.bytes.length : job.page.bytes;
}

/** Reads a page and packs what came of it, in whatever thread this runs. */
export function doPageJob(job: PageJob): Outcome {
  if ("capture" in job) return packed(job.key, PAGE_PIPELINE, readPage(job.capture, job.seconds));
  const { key, pipeline, page, furniture, published, seconds } = job;
  // What is kept is the page as it is alone: how it is judged may change with every page that comes in.
  const judged = judgedPage(page, furniture);
  const outcome = readPageAgain(published === undefined ? judged : { ...judged, published }, job.source, seconds);
  return packed(key, pipeline, outcome.kind === "failed" ? outcome : { ...outcome, page });
}

function packed(key: string, pipeline: string, outcome: PageOutcome): Outcome {
  const layers = outcome.kind === "read" ? packLayers(outcome.layers) : { layers: null, tokens: null };
  return {
    key,
    pipeline,
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

function failed(job: PageJob, error: unknown): Outcome {
  const failure = failureOf("capture" in job ? job.capture.source : job.source, error);
  const pipeline = "capture" in job ? PAGE_PIPELINE : job.pipeline;
  return { key: job.key, pipeline, failure, page: null, layers: null, tokens: null };
}
