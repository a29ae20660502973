import { HearsayError } from "../../src/core/errors.ts";
import { cleanOne, cleanTogether } from "../../src/engine/engine.ts";
import type { Miss } from "../yardstick.ts";
import { shareIn } from "./shingle-overlap.ts";

export type CleanedPage = {
  readonly text: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  /** Why each block stands in the article. */
  readonly blocks: readonly { readonly text: string; readonly kind: string; readonly reason: string }[];
  readonly removed: readonly { readonly kind: string; readonly reason: string; readonly text: string }[];
};

type Given = { readonly id?: string; readonly url?: string; readonly html?: string; readonly text?: string };
const NOTHING: CleanedPage = { text: "", title: null, authors: [], published: null, blocks: [], removed: [] };

/** A page as `hearsay clean` gives it; one that it refuses is an empty article. */
export function cleanPage(page: Given): CleanedPage {
  try {
    return told(cleanOne(JSON.stringify(page)));
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    return NOTHING;
  }
}

/** The same for pages that are read as one dossier. */
export function cleanPages(pages: readonly Given[]): CleanedPage[] {
  return cleanTogether(pages.map((page) => JSON.stringify(page))).map((article) =>
    article instanceof HearsayError ? NOTHING : told(article),
  );
}

function told({ text, title, authors, published, blocks, removed }: ReturnType<typeof cleanOne>): CleanedPage {
  return {
    text,
    title,
    authors,
    published,
    blocks: blocks.map((block) => ({ ...block, text: text.slice(block.start, block.end) })),
    removed,
  };
}

/** Blocks kept that are none of the article's, and blocks of the article that were put aside, by our own reasons. */
export function blockMisses(id: string, gold: string, page: CleanedPage): Miss[] {
  if (page.text === "") return [{ category: "nothing found", context: id }];
  const misses: Miss[] = [];
  const inGold = shareIn(gold);
  const words = (text: string) => text.split(/\s+/).length;
  for (const { text, kind, reason } of page.blocks) {
    if (words(text) >= 4 && inGold(text) < 0.2)
      misses.push({ category: `kept: ${kind}, ${reason}`, context: `${id}: ${text.slice(0, 160)}` });
  }
  for (const { text, kind, reason } of page.removed) {
    if (words(text) >= 4 && inGold(text) > 0.8 && !page.text.includes(text))
      misses.push({ category: `lost: ${kind}, ${reason}`, context: `${id}: ${text.slice(0, 160)}` });
  }
  return misses;
}

/** [blocks of four words or more that are none of the article's, all such blocks]: furniture in the body. */
export function furnitureRow(gold: string, page: CleanedPage): [number, number] {
  const inGold = shareIn(gold);
  const long = page.blocks.filter(({ text }) => (text.match(/[\p{L}\p{N}_]+/gu)?.length ?? 0) >= 4);
  return [long.filter(({ text }) => inGold(text) === 0).length, long.length];
}
