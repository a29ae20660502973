import type { Page } from "../core/page.ts";
import type { Failure, Source } from "../core/record.ts";
import type { ReadPage } from "../core/stage.ts";
import { readPageIds } from "../record/read-page-ids.ts";
import { unpack } from "../storage/pack.ts";
import type { DossierStore } from "../storage/store.ts";
import { unpackLayers } from "./packed-layers.ts";

/** All that a dossier's captures came to. */
export type LoadedPages = {
  /** Sorted by page id. */
  readonly pages: readonly ReadPage[];
  /** Pages a stage failed on, see `PageOutcome`. */
  readonly unreadPages: readonly Page[];
  readonly failures: readonly Failure[];
};

/** Reads the outcomes back, each under the source that the store names first for its bytes. */
export async function loadPages(store: DossierStore): Promise<LoadedPages> {
  const pages = new Map<string, ReadPage>();
  const unreadPages = new Map<string, Page>();
  const failures: Failure[] = [];
  for (const entry of await store.captures()) {
    const outcome = await store.outcome(entry.key);
    if (outcome === undefined) continue;
    if (outcome.failure !== null) failures.push({ ...outcome.failure, source: entry.source });
    if (outcome.page === null) continue;
    const stored = unpack(outcome.page) as Page;
    const page: Page = Object.freeze({ ...stored, source: sourceOf(entry.source, stored.source) });
    if (outcome.layers === null || outcome.tokens === null) {
      if (!unreadPages.has(page.id)) unreadPages.set(page.id, page);
    } else if (!pages.has(page.id)) {
      const layers = unpackLayers(outcome.layers, outcome.tokens);
      pages.set(page.id, { page, layers, ids: readPageIds(page, layers) });
    }
  }
  return {
    pages: [...pages.values()].sort((a, b) => (a.page.id < b.page.id ? -1 : 1)),
    unreadPages: [...unreadPages.values()].filter((page) => !pages.has(page.id)),
    failures,
  };
}

/** Where the bytes were read from is the capture's to say; what cleaning learned of the address is kept. */
function sourceOf(capture: Source, page: Source): Source {
  const url = capture.url ?? page.url;
  const id = capture.id ?? page.id;
  return {
    ...(capture.path === undefined ? {} : { path: capture.path }),
    ...(capture.line === undefined ? {} : { line: capture.line }),
    ...(url === undefined ? {} : { url }),
    ...(id === undefined ? {} : { id }),
  };
}
