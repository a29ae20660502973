import type { ReadPage } from "../../core/stage.ts";
import { textOf } from "../../document/document.ts";
import { DEED_NAMES, PASSED_THINGS } from "../../languages/en/deed-names.ts";
import { LAW_NOUNS } from "../../languages/en/event-nouns.ts";
import type { EventMention } from "./page-event.ts";

type Told = { readonly read: ReadPage; readonly mention: EventMention };

/** How far from "passed" or "adopted" what was passed may stand. Code units. */
const REACH = 60;

/**
 * What the pages themselves call a deed of a wide kind: "ban" for a coercion, "airstrike" for an attack, "resolution"
 * for a bill. The name that most of the mentions that have one have; `noun`, the kind's own, where they differ.
 */
export function deedName(noun: string, told: readonly Told[]): string {
  const counts = new Map<string, number>();
  let named = 0;
  for (const { read, mention } of told) {
    const name =
      noun === "bill"
        ? passedOn(read, mention)
        : nameIn(noun, mention, textOf(read.page, mention.annotation).toLowerCase());
    if (name === null) continue;
    named++;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return most !== undefined && most[1] > named / 2 ? most[0] : noun;
}

/** The name that a mention's words give a deed, else the kind's own; null for words that tell a blow without saying what it was ("hit", "wounded"). */
function nameIn(noun: string, { annotation }: EventMention, words: string): string | null {
  const names = DEED_NAMES.get(noun);
  const [first = words] = words.split(" ", 1);
  return names?.get(words) ?? names?.get(first) ?? (annotation.type === "ASSAULT" ? null : noun);
}

/** What was passed, by the noun beside the mention: "passed a resolution", "a decree adopted in May". */
function passedOn({ page }: ReadPage, { annotation: { start, end } }: EventMention): string | null {
  const after = page.text.slice(end, end + REACH).split(/[.;:!?\n]/u, 1)[0] ?? "";
  const before =
    page.text
      .slice(Math.max(0, start - REACH), end)
      .split(/[.;:!?\n]/u)
      .at(-1) ?? "";
  for (const words of [before.split(/[^\p{L}]+/u).reverse(), after.split(/[^\p{L}]+/u)]) {
    const thing = words
      .map((word) => word.toLowerCase())
      .find((word) => LAW_NOUNS.has(singularOf(word)) || PASSED_THINGS.has(word));
    if (thing !== undefined) return PASSED_THINGS.get(thing) ?? "bill";
  }
  return null;
}

const singularOf = (word: string): string => (word.endsWith("s") ? word.slice(0, -1) : word);
