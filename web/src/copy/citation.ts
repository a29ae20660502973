import type { PageReference } from "../../../src/queries/contract/parts.ts";
import { dateOf, outletOf, titleOf } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";

/** Words of a text fragment at its beginning and its end, where the words are many. */
const FRAGMENT_WORDS = 6;

/** One part of a text fragment: dashes and commas part its terms, so those of the words are written as codes. */
function term(words: readonly string[]): string {
  return encodeURIComponent(words.join(" ")).replace(/-/g, "%2D");
}

/** The address of a page with its words as a text fragment (WICG Scroll to Text Fragment); null where it has no web address. */
export function addressOfWords(url: string | undefined, words: string): string | null {
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
  const address = new URL(url);
  const all = words.split(/\s+/).filter((one) => one !== "");
  if (all.length === 0) return address.href;
  const text =
    all.length <= 2 * FRAGMENT_WORDS
      ? term(all)
      : `${term(all.slice(0, FRAGMENT_WORDS))},${term(all.slice(-FRAGMENT_WORDS))}`;
  const before = address.hash === "" ? "#" : address.hash;
  address.hash = "";
  return `${address.href}${before}:~:text=${text}`;
}

export type Cited = {
  /** The page's words, exactly. */
  readonly words: string;
  readonly speaker: string;
  /** False where the words are the page's rendering of what was said. */
  readonly verbatim: boolean;
  readonly page: PageReference;
  readonly url: string | undefined;
  readonly path: string | undefined;
  readonly sha256: string;
};

/** A statement as it can be handed over: words, who said them, where they stand, and the hash of the capture they are from. */
export function citation({ words, speaker, verbatim, page, url, path, sha256 }: Cited): string {
  const who = safeWords(speaker);
  const how = verbatim ? "" : " (as the page has it)";
  const place = addressOfWords(url, words) ?? safeWords(path ?? "");
  return [
    `“${words}”${how}${who === "" ? "" : ` – ${who}`}`,
    `${outletOf(page)}, ${dateOf(page)}: “${titleOf(page)}”`,
    ...(place === "" ? [] : [place]),
    `SHA-256 of the capture: ${sha256}`,
  ].join("\n");
}
