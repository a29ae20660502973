/** What the whole page shows: pairs of marks that are there, lost spaces, and speech outside of marks. */
export type PageMarks = {
  readonly pairs: number;
  readonly lost: number;
  /** Lost spaces between letters. */
  readonly letters: number;
  /** Lost spaces beside which speech leads in or follows: what lost marks leave behind. */
  readonly speech: number;
  /** Marks that stand alone. */
  readonly alone: number;
  /** Words of first and second person outside of marks, in a thousand. */
  readonly persons: number;
  /** What a first reading of the page's other lines found; null in that reading itself. */
  readonly read: PageReading | null;
};

/** How far lost quotes explain what other lines of the page lost: expected numbers. */
export type PageReading = {
  /** Lost spaces after marks, and between letters, beside which a lost quote begins or ends; and those without. */
  readonly explained: readonly [afterMarks: number, letters: number];
  readonly unexplained: readonly [afterMarks: number, letters: number];
  /** Lost marks with and without a lost space beside them. */
  readonly traced: number;
  readonly untraced: number;
  /** Words of first person outside of all quotes in running lines, in a thousand. */
  readonly narrator: number;
};

/** What the page shows of lost marks, in few steps: speech, letters, persons and marks that stand alone. */
export type PageLook = readonly [speech: number, letters: number, persons: number, alone: number];

export function pageLook(page: PageMarks): PageLook {
  const share = page.lost === 0 ? 5 : Math.min(4, Math.round((8 * page.speech) / page.lost));
  return [
    Math.min(4, page.speech) * 6 + share,
    page.lost === 0 ? 9 : Math.round((6 * page.letters) / page.lost),
    Math.min(5, Math.floor(page.persons / 4)) * 4 + Math.min(3, page.pairs),
    Math.min(3, page.alone) * 8 + Math.min(6, page.lost),
  ];
}

/** Sizes in steps: 0, up to one half, one and a half, three, six, more. */
const size = (count: number): number =>
  count < 0.2 ? 0 : count < 0.8 ? 1 : count < 1.7 ? 2 : count < 3.5 ? 3 : count < 7 ? 4 : 5;

/** What a first reading found on the page, in few steps. */
export type ReadingLook = {
  readonly letters: number;
  readonly afterMarks: number;
  readonly loss: number;
  readonly untraced: number;
  readonly narrator: number;
};

export function readingLook({ explained, unexplained, traced, untraced, narrator }: PageReading): ReadingLook {
  return {
    letters: size(explained[1]) * 6 + size(unexplained[1]),
    afterMarks: size(explained[0]) * 6 + size(unexplained[0]),
    loss: size(traced) * 6 + size(untraced),
    untraced: size(traced / 2) * 6 + size(untraced / (1 + traced)),
    narrator: Math.min(4, Math.floor(narrator / 5)),
  };
}
