import type { BlockReason } from "../../../src/core/block-reasons.ts";
import { safeWords } from "../data/safe-words.ts";

/** What a reason of the record is called for its reader, where its own words would not tell enough. */
const WORDS: { readonly [reason in BlockReason]?: string } = {
  "marks only": "nothing but marks",
  "dense with links": "nearly all links",
  "page region": "set apart by the page itself",
  "outside the article": "stands apart from the story",
  "leading line": "short line before the story",
  "trailing line": "short line after the story",
  "listed story": "another story's headline",
  "other stories": "heads a list of other stories",
  "original link": "where it was first published",
  "file name": "name of a picture's file",
  "names alone": "names of people in a picture",
  "author note": "about the writer",
  account: "login or paywall notice",
  cookies: "cookie or privacy notice",
  subscription: "asks to subscribe",
  donation: "asks for money",
  sharing: "sharing buttons",
  corrections: "asks for corrections or tips",
  rights: "copyright and terms",
  masthead: "the outlet's name",
  hidden: "hidden from readers",
  form: "form or button",
};

/** Why a block was taken off the article, in plain words. */
export function reasonWords(reason: string): string {
  const words: { readonly [reason: string]: string | undefined } = WORDS;
  return Object.hasOwn(WORDS, reason) ? (words[reason] ?? reason) : safeWords(reason);
}
