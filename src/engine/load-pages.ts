import type { Page } from "../core/page.ts";
import type { Failure, Source } from "../core/record.ts";
import { unpack } from "../storage/pack.ts";
import type { CaptureEntry, DossierStore, Outcome, Packed } from "../storage/store.ts";
import { holdYoungLow } from "./hold-memory-low.ts";

/** A page as it was cleaned alone, with what is kept of it. */
export type StoredPage = { readonly page: Page; readonly source: Source; readonly outcome: KeptOutcome };
/** An outcome of which the page has been unpacked. */
export type KeptOutcome = Omit<Outcome, "page">;

/** All that a dossier's captures came to. */
export type LoadedPages = {
  /** Sorted by page id; those that a stage failed on too, see `PageOutcome`. */
  readonly stored: readonly StoredPage[];
  /** Of captures that gave no page. */
  readonly failures: readonly Failure[];
};

/** Pages that were loaded before, by the key of their capture, and all that says whether they are still the same. */
export type LoadedBefore = Map<string, { readonly told: string; readonly stored: StoredPage }>;

/** Pages after which memory is looked at. */
const BATCH = 64;

/** Reads the outcomes back, each under the source that the store names first for its bytes; those of `before` only where they changed. */
export async function loadPages(store: DossierStore, before: LoadedBefore = new Map()): Promise<LoadedPages> {
  const heads = new Map(before.size === 0 ? [] : (await store.outcomeHeads()).map((head) => [head.key, head] as const));
  const stored = new Map<string, StoredPage>();
  const failures: Failure[] = [];
  for (const [number, entry] of (await store.captures()).entries()) {
    if (number % BATCH === 0) holdYoungLow();
    const told = JSON.stringify([entry.source, heads.get(entry.key)]);
    const loaded = before.get(entry.key);
    const same = loaded !== undefined && loaded.told === told;
    const read = same ? loaded.stored : await outcomeOf(store, entry);
    if (read === undefined) continue;
    const { page, outcome } = read;
    if (page === null) {
      if (outcome.failure !== null) failures.push({ ...outcome.failure, source: entry.source });
      continue;
    }
    const known = stored.get(page.id);
    if (known === undefined || (known.outcome.layers === null && outcome.layers !== null)) {
      if (known !== undefined) failures.push(...failureOf(known));
      stored.set(page.id, { page, source: entry.source, outcome });
    } else failures.push(...failureOf({ page, source: entry.source, outcome }));
  }
  return { stored: [...stored.values()].sort((a, b) => (a.page.id < b.page.id ? -1 : 1)), failures };
}

type Read = { readonly page: Page | null; readonly outcome: KeptOutcome };

async function outcomeOf(store: DossierStore, { key, source }: CaptureEntry): Promise<Read | undefined> {
  const outcome = await store.outcome(key);
  if (outcome === undefined) return undefined;
  const { page, ...kept } = outcome;
  return { page: page === null ? null : pageOf(page, source), outcome: kept };
}

function pageOf(packed: Packed, source: Source): Page {
  const kept = unpack(packed) as Page;
  return Object.freeze({ ...kept, source: sourceOf(source, kept.source) });
}

/** The failure of a page that another capture gave as well. */
function failureOf({ outcome, source }: StoredPage): Failure[] {
  return outcome.failure === null ? [] : [{ ...outcome.failure, source }];
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
