/** The kinds of name that the trained finder tells apart; an outlet is an organisation to it. */
export const LEARNED_KINDS = ["person", "organization", "place"] as const;
export type LearnedKind = (typeof LEARNED_KINDS)[number];

/** Where a word stands in a name: the first of several, inside, the last of several, or the whole name. */
export const POSITION = { begin: 0, inside: 1, last: 2, unit: 3 } as const;

/** Label 0 is "in no name"; the others are 1 + four times the kind + the position (Ratinov and Roth 2009). */
export const OUTSIDE = 0;
export const LABELS = 1 + 4 * LEARNED_KINDS.length;

/** Index of a label's kind in LEARNED_KINDS; the label is not OUTSIDE. */
export const kindOf = (label: number): number => (label - 1) >> 2;
export const positionOf = (label: number): number => (label - 1) & 3;
export const labelOf = (kind: number, position: number): number => 1 + 4 * kind + position;

const open = (label: number): boolean =>
  label !== OUTSIDE && (positionOf(label) === POSITION.begin || positionOf(label) === POSITION.inside);
const goesOn = (label: number): boolean =>
  label !== OUTSIDE && (positionOf(label) === POSITION.inside || positionOf(label) === POSITION.last);

/** 1 where the label `after` may stand behind `before`, at `before * LABELS + after`: a name begun is ended. */
export const MAY_FOLLOW: Uint8Array = (() => {
  const allowed = new Uint8Array(LABELS * LABELS);
  for (let before = 0; before < LABELS; before++) {
    for (let after = 0; after < LABELS; after++) {
      const fits = open(before) ? goesOn(after) && kindOf(before) === kindOf(after) : !goesOn(after);
      if (fits) allowed[before * LABELS + after] = 1;
    }
  }
  return allowed;
})();

/** The labels that may stand behind, and before, each label: steps that are not allowed cost no time. */
export const FOLLOWERS: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, before) =>
  Uint8Array.from(
    Array.from({ length: LABELS }, (_, after) => after).filter((after) => MAY_FOLLOW[before * LABELS + after] === 1),
  ),
);
export const LEADERS: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, after) =>
  Uint8Array.from(
    Array.from({ length: LABELS }, (_, before) => before).filter((before) => MAY_FOLLOW[before * LABELS + after] === 1),
  ),
);

/** 1 for the labels that the first, and the last, of a row of words may have. */
export const MAY_BEGIN: Uint8Array = Uint8Array.from({ length: LABELS }, (_, label) => (goesOn(label) ? 0 : 1));
export const MAY_END: Uint8Array = Uint8Array.from({ length: LABELS }, (_, label) => (open(label) ? 0 : 1));

/** A name in a sentence's words, end exclusive, by its place in LEARNED_KINDS. */
export type LabelledName = { readonly from: number; readonly to: number; readonly kind: number };

/** The names that a row of labels spells. */
export function namesIn(labels: Uint8Array): LabelledName[] {
  const names: LabelledName[] = [];
  let from = -1;
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index] ?? OUTSIDE;
    if (label === OUTSIDE) {
      from = -1;
      continue;
    }
    const position = positionOf(label);
    if (position === POSITION.begin || position === POSITION.unit) from = index;
    if (from >= 0 && (position === POSITION.last || position === POSITION.unit)) {
      names.push({ from, to: index + 1, kind: kindOf(label) });
      from = -1;
    }
  }
  return names;
}
