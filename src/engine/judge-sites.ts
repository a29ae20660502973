import { judgePages, type SiteFurniture } from "../clean/sites/judge-pages.ts";
import { judgedPage } from "../clean/sites/judged-page.ts";
import type { Page } from "../core/page.ts";
import type { Evidenced, Failure } from "../core/record.ts";
import type { ReadPage } from "../core/stage.ts";
import { readPageIds } from "../record/read-page-ids.ts";
import type { DossierStore, Outcome } from "../storage/store.ts";
import type { KeptOutcome, LoadedPages, StoredPage } from "./load-pages.ts";
import { unpackLayers } from "./packed-layers.ts";
import { judgedPipeline, PAGE_PIPELINE } from "./pipeline-version.ts";
import type { PageReader } from "./workers.ts";

/** What linking sees: pages as they read beside the others of their sites. */
export type JudgedPages = {
  /** Sorted by page id. */
  readonly pages: readonly ReadPage[];
  readonly unreadPages: readonly Page[];
  readonly failures: readonly Failure[];
};

/** Pages worked on together. */
const BATCH = 64;

/**
 * Judges the loaded pages beside one another (`judgePages`) and reads those again whose article is another than when
 * they were read last: once, through all stages, over the blocks as they are judged. What is read is kept, named by the
 * blocks it was read without, so that only pages whose judgement changes are read again. What comes out is a function
 * of the pages and of the days that a user gave them (`dates`, by page id): a page added later changes what is kept of
 * earlier ones just as if all had come at once. `before` are pages that were read before, by their stamp: their layers
 * need not be unpacked again.
 */
export async function judgeSites(
  loaded: LoadedPages,
  store: DossierStore,
  reader: PageReader,
  seconds: number,
  dates: ReadonlyMap<string, Evidenced<string>> = new Map(),
  before: ReadonlyMap<string, ReadPage> = new Map(),
): Promise<JudgedPages> {
  const furniture = judgePages(loaded.stored.map(({ page }) => page));
  const judged = loaded.stored.map((one) => judgementOf(one, furniture.get(one.page.id) ?? [], dates.get(one.page.id)));
  for (let from = 0; from < judged.length; from += BATCH) {
    const stale = judged.slice(from, from + BATCH).filter(({ readAs, stored }) => stored.outcome.pipeline !== readAs);
    await readAgain(stale, store, reader, seconds);
  }
  const pages: ReadPage[] = [];
  const unreadPages: Page[] = [];
  const failures: Failure[] = [...loaded.failures];
  for (const { stored, page, outcome, isPage } of judged) {
    const { failure, layers: packed, tokens } = outcome;
    if (failure !== null) failures.push({ ...failure, source: stored.source });
    if (packed !== null && tokens !== null) {
      const told = stored.page === page ? [] : [page.published];
      const stamp = JSON.stringify([outcome.key, outcome.pipeline, page.source, ...told]);
      const known = before.get(stamp);
      const layers = known?.layers ?? unpackLayers(packed, tokens);
      pages.push({ page, layers, ids: known?.ids ?? readPageIds(page, layers), stamp });
    } else if (isPage) unreadPages.push(page);
  }
  return { pages, unreadPages, failures };
}

type Judged = {
  readonly stored: StoredPage;
  /** The page with its blocks as they are judged. */
  readonly page: Page;
  readonly furniture: readonly SiteFurniture[];
  /** The day that a user gave the page. */
  readonly published: Evidenced<string> | undefined;
  /** Name of the pipeline that its layers must come from. */
  readonly readAs: string;
  outcome: KeptOutcome;
  /** False where it is no page when it is read again. */
  isPage: boolean;
};

function judgementOf(
  stored: StoredPage,
  furniture: readonly SiteFurniture[],
  published: Evidenced<string> | undefined,
): Judged {
  const { page, outcome } = stored;
  // A page that a stage failed on alone stays so: nothing is gained by failing on it again.
  const failed = outcome.pipeline === PAGE_PIPELINE && outcome.layers === null;
  const readAs = failed
    ? outcome.pipeline
    : judgedPipeline(
        furniture.map(({ block }) => block),
        published?.value,
      );
  const judged = judgedPage(page, furniture);
  return {
    stored,
    page: published === undefined ? judged : { ...judged, published },
    furniture,
    published,
    readAs,
    outcome,
    isPage: true,
  };
}

async function readAgain(
  stale: readonly Judged[],
  store: DossierStore,
  reader: PageReader,
  seconds: number,
): Promise<void> {
  if (stale.length === 0) return;
  const settled = await Promise.allSettled(
    stale.map(({ stored: { page, outcome, source }, furniture, published, readAs }) =>
      reader.read({
        key: outcome.key,
        source,
        pipeline: readAs,
        page,
        furniture,
        seconds,
        ...(published === undefined ? {} : { published }),
      }),
    ),
  );
  const done: Outcome[] = [];
  settled.forEach((one, index) => {
    const item = stale[index];
    if (one.status !== "fulfilled" || item === undefined) return;
    const { page, ...outcome } = one.value;
    item.outcome = outcome;
    item.isPage = page !== null;
    done.push(one.value);
  });
  await store.transaction((inside) => inside.putOutcomes(done));
  for (const one of settled) if (one.status === "rejected") throw one.reason;
}
