import { numbersFrom } from "../../test/made-up-pages.ts";
import { EDITORS, type Edit } from "./editors.ts";
import { type DamageKind, DEFAULT_RATES, type Rates } from "./rates.ts";

/** What was done at one place. Offsets are UTF-16 code units. */
export type Done = {
  readonly kind: DamageKind;
  /** Where the clean text was changed, and what stood there. */
  readonly from: { readonly start: number; readonly end: number; readonly text: string };
  /** Where the change stands in the damaged text; empty where something was only taken away. */
  readonly to: { readonly start: number; readonly end: number; readonly text: string };
  /** The other end of the same quote, as an index into the list; null where only one end was taken. */
  readonly pair: number | null;
};

export type Damaged = {
  readonly text: string;
  /** What was done, in the order of the text. */
  readonly done: readonly Done[];
  /** The place in the damaged text of a place in the clean one; what was taken away stands where it was taken. */
  toDamaged(offset: number): number;
  /** The place in the clean text of a place in the damaged one. */
  toClean(offset: number): number;
};

/**
 * Damages a clean text as crawls do: spaces, quote marks and breaks lost, letters read in the wrong encoding. The same
 * text, seed and rates give the same damage. A paragraph is a line; empty lines between are kept unless a break is lost.
 */
export function damage(text: string, how: { readonly seed: number; readonly rates?: Partial<Rates> }): Damaged {
  const next = numbersFrom(how.seed);
  // A kind that is not named is not done once any is named.
  const rates: Partial<Rates> = how.rates ?? someOf(DEFAULT_RATES, next);
  const edits: Edit[] = [];
  const taken = new Set<number>();
  for (const editor of EDITORS) {
    for (const group of editor(text, rates, next)) {
      // One place is damaged once: kinds that come first have the first choice.
      const places = group.flatMap(({ start, end }) =>
        Array.from({ length: end - start + 2 }, (_, at) => start - 1 + at),
      );
      if (places.some((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
      edits.push(...group);
    }
  }
  return applied(
    text,
    edits.toSorted((a, b) => a.start - b.start || a.end - b.end),
  );
}

/** What one way of cleaning does is done to the whole page, what it does not do nowhere on it: marks, spaces, breaks. */
function someOf(rates: Rates, next: () => number): Partial<Rates> {
  const [marks, punctuation, letters, breaks] = [next() < 0.6, next() < 0.5, next() < 0.5, next() < 0.5];
  return {
    ...rates,
    ...(marks ? {} : { bothMarks: 0, openingMark: 0, closingMark: 0 }),
    ...(punctuation ? {} : { spaceAfterPunctuation: 0 }),
    ...(letters ? {} : { spaceBetweenLetters: 0 }),
    ...(breaks ? {} : { paragraphBreak: 0 }),
  };
}

function applied(text: string, edits: readonly Edit[]): Damaged {
  const parts: string[] = [];
  const done: Done[] = [];
  const groups = new Map<object, number>();
  let at = 0;
  let length = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.reading);
    const start = length + edit.start - at;
    length = start + edit.reading.length;
    at = edit.end;
    const other = edit.pair === null ? undefined : groups.get(edit.pair);
    const index = done.length;
    done.push({
      kind: edit.kind,
      from: { start: edit.start, end: edit.end, text: text.slice(edit.start, edit.end) },
      to: { start, end: length, text: edit.reading },
      pair: other ?? null,
    });
    if (other !== undefined) done[other] = { ...(done[other] as Done), pair: index };
    if (edit.pair !== null) groups.set(edit.pair, index);
  }
  parts.push(text.slice(at));
  return {
    text: parts.join(""),
    done,
    toDamaged: (offset) => moved(done, offset, "from", "to"),
    toClean: (offset) => moved(done, offset, "to", "from"),
  };
}

function moved(done: readonly Done[], offset: number, here: "from" | "to", there: "from" | "to"): number {
  let low = 0;
  let high = done.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = done[middle];
    if (one !== undefined && one[here].start <= offset) low = middle + 1;
    else high = middle;
  }
  const last = done[low - 1];
  if (last === undefined) return offset;
  if (offset >= last[here].end) return last[there].end + offset - last[here].end;
  return Math.min(last[there].end, last[there].start + offset - last[here].start);
}
