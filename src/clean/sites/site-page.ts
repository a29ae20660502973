import { getDomain } from "tldts";
import type { Block, Page } from "../../core/page.ts";
import type { TextSpan } from "../../core/span.ts";
import { FUNCTION_WORDS } from "../../languages/function-words.ts";
import { hash32 } from "../../measure/hash.ts";
import { folded } from "../phrase-matcher.ts";

/** A block as it is compared with those of other pages. */
export type SiteLine = {
  /** Index of the block. */
  readonly block: number;
  /** A hash: equal for blocks of the same words. */
  readonly key: number;
  readonly words: number;
  /** Stands in the article, as the page alone tells. */
  readonly article: boolean;
  /** A sentence or more, long enough to be a paragraph. */
  readonly long: boolean;
  readonly sentence: boolean;
  /** Opens with a quote mark. */
  readonly quoted: boolean;
};

/** What of a page counts when it is judged beside others. */
export type SitePage = {
  readonly id: string;
  /** Words of the title that carry meaning. */
  readonly title: readonly string[];
  readonly lines: readonly SiteLine[];
  /** Words of a line that carry meaning, each once. */
  content(line: SiteLine): readonly string[];
};

/** How much of a block is looked at, in code units. */
const LOOKED_AT = 600;
/** Words of a paragraph. */
const LONG = 12;
/** Kinds that stand in the article; a title, a dateline alone and what stands beside the article are no furniture. */
const ARTICLE: ReadonlySet<Block["kind"]> = new Set(["body", "heading", "standfirst", "quote", "list"]);
const NO_WORDS: ReadonlySet<string> = new Set();

/** Reads a page for comparison; linear in its text. */
export function sitePage(page: Page): SitePage {
  const small = FUNCTION_WORDS.get(page.language ?? "") ?? NO_WORDS;
  const content = (text: string) => [...new Set(contentWords(text))].filter((word) => !small.has(word));
  return {
    id: page.id,
    title: content(page.title?.value ?? ""),
    lines: page.blocks.map((block, index) => lineOf(page, block, index)),
    content: ({ block }) => content(wordsOf(page, page.blocks[block])),
  };
}

function lineOf(page: Page, { kind, start, end }: Block, block: number): SiteLine {
  const line = wordsOf(page, { start, end });
  const dense = line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  const words = line.split(" ").length + Math.floor(dense / 2);
  const sentence = /[.!?…。！？।۔؟]["')\]]*$/u.test(line);
  return {
    block,
    key: keyOf(end - start > LOOKED_AT ? `${line} ${end - start}` : line),
    words,
    article: ARTICLE.has(kind),
    long: words >= LONG && (sentence || /[.!?。！？।۔؟]/u.test(line)),
    sentence,
    quoted: /^["'「『]/u.test(line),
  };
}

function wordsOf(page: Page, block: TextSpan | undefined): string {
  return block === undefined ? "" : folded(page.text.slice(block.start, Math.min(block.end, block.start + LOOKED_AT)));
}

/** 52 bits, for no two lines of a dossier are to be taken for one. */
function keyOf(line: string): number {
  return hash32(line) * 2 ** 20 + (hash32(`${line} `) >>> 12);
}

/** The site of a page's address: its registrable domain, or the part of a shared host that one publisher has. */
export function siteOf({ source: { url } }: Page): string | null {
  const host = url === undefined ? undefined : /^https?:\/\/([^/?#]+)/iu.exec(url)?.[1]?.toLowerCase();
  return host === undefined ? null : (getDomain(host, { allowPrivateDomains: true }) ?? host);
}

/** Words of four letters and more; for scripts without spaces, pairs of characters. */
function contentWords(line: string): string[] {
  const lower = line.toLowerCase();
  const words: string[] = lower.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const dense = lower.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}/gu) ?? [];
  for (const run of dense) for (let at = 0; at + 1 < run.length; at++) words.push(run.slice(at, at + 2));
  return words;
}
