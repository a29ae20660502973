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
