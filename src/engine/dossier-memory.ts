import type { ReadPage } from "../core/stage.ts";
import { AssembledParts } from "../record/assemble.ts";
import { PieceWriter } from "../storage/pieces.ts";
import type { DossierStore } from "../storage/store.ts";
import { LINK_STAGES } from "./link-stages.ts";
import { Linker } from "./linker.ts";
import type { LoadedBefore, LoadedPages } from "./load-pages.ts";

/**
 * What a process that holds a dossier open remembers between two changes of it: its pages as they were loaded and read,
 * and what linking found on them. A change then works over what it touches; what comes out is the same without it. Of no
 * use for another dossier, nor after a change that was stopped: make a new one then.
 */
export class DossierMemory {
  readonly linker = new Linker(LINK_STAGES, { remembers: true, forRecord: true });
  /** Items of its record as they were put together. */
  readonly assembled = new AssembledParts();
  /** Cuts the record, and knows what it has cut. */
  readonly pieces = new PieceWriter();
  /** Loaded pages by the key of their capture, with all that says whether they are still the same. */
  readonly loaded: LoadedBefore = new Map();
  /** Read pages by their stamp, of the last change. */
  #read: ReadonlyMap<string, ReadPage> = new Map();

  get read(): ReadonlyMap<string, ReadPage> {
    return this.#read;
  }

  /** Takes over the pages as the store holds them now that they are judged. */
  async remember({ stored }: LoadedPages, store: DossierStore): Promise<void> {
    const heads = new Map((await store.outcomeHeads()).map((head) => [head.key, head] as const));
    const sources = new Map((await store.captures()).map(({ key, source }) => [key, source] as const));
    this.loaded.clear();
    for (const page of stored) {
      const { key, pipeline } = page.outcome;
      // Judging may have kept another outcome since.
      if (heads.get(key)?.pipeline !== pipeline) continue;
      this.loaded.set(key, { told: JSON.stringify([sources.get(key), heads.get(key)]), stored: page });
    }
  }

  /**
   * The same object for a page that has not changed, but for on how many pages of its site a block stands, which linking
   * does not look at; those that are not among them are forgotten.
   */
  samePages(pages: readonly ReadPage[]): ReadPage[] {
    const now = new Map<string, ReadPage>();
    const same = pages.map((read) => {
      const { stamp } = read;
      if (stamp === undefined) return read;
      const known = this.#read.get(stamp) ?? read;
      now.set(stamp, known);
      return known;
    });
    this.#read = now;
    return same;
  }
}
