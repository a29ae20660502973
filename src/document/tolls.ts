import type { Quantity } from "../core/layers.ts";
import type { TextSpan } from "../core/span.ts";
import type { ReadPage } from "../core/stage.ts";
import { TOLL_AFTER, TOLL_BEFORE, type TollField } from "../languages/en/toll-words.ts";
import { itemAt, itemsIn } from "./document.ts";

/** How far from a number the word may stand that says what befell so many. Code units. */
const REACH = 90;
/** How far before a number "the death toll" may stand. */
const REACH_BEFORE = 200;

/** How many were killed or hurt, or are missing: as a number, after "at least" or the like where the page has it. */
export type Toll = { readonly field: TollField; readonly value: string; readonly span: TextSpan };

/** The tolls that the sentence around `place` gives, at most one of a kind, in the order of the text. */
export function tollsAt({ page, layers }: ReadPage, place: TextSpan): Toll[] {
  const sentence = itemAt(layers.sentences.annotations, place.start);
  if (sentence === undefined) return [];
  const found: Toll[] = [];
  const numbers = itemsIn(layers.quantities.annotations, sentence);
  for (const [index, quantity] of numbers.entries()) {
    const { value, unit, qualifier, start, end } = quantity;
    if (unit !== "count" || typeof value !== "number") continue;
    const last = Math.max(sentence.start, numbers[index - 1]?.end ?? 0, start - REACH_BEFORE);
    const next = Math.min(sentence.end, numbers[index + 1]?.start ?? sentence.end, end + REACH);
    const field = fieldOf(page.text.slice(last, start), page.text.slice(end, next));
    if (field === null || found.some((toll) => toll.field === field)) continue;
    found.push({ field, value: worded(value, qualifier), span: { start, end } });
  }
  return found;
}

function fieldOf(before: string, after: string): TollField | null {
  const told = TOLL_BEFORE.find(([, words]) => words.test(before)) ?? TOLL_AFTER.find(([, words]) => words.test(after));
  return told?.[0] ?? null;
}

const worded = (value: number, qualifier: Quantity["qualifier"]): string =>
  qualifier === "exact" ? String(value) : `${qualifier} ${value}`;
