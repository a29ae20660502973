/** Words that turn round what they govern, beside `NEGATIVE_WORDS`: they carry a meaning of their own too. Lower case. */
export const TURNING_WORDS: ReadonlySet<string> = new Set(
  `fail fails failed failing refuse refuses refused refusing deny denies denied denying exclude excludes excluded excluding
  lack lacks lacked lacking rejected reject rejects false untrue`.split(/\s+/),
);

/** Words by which what is to come is told. Lower case. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  `will shall plans plan planned planning intends intend due expected expects scheduled aims hopes considering considers
  tomorrow upcoming would`.split(/\s+/),
);

/** Words beside the cardinals that give a number. Lower case. */
export const NUMBER_NOUNS: ReadonlyMap<string, number> = new Map([
  ["both", 2],
  ["pair", 2],
  ["couple", 2],
  ["twice", 2],
  ["double", 2],
  ["dozen", 12],
  ["half", 0.5],
  ["halved", 0.5],
  ["quarter", 0.25],
]);

/**
 * Words behind "is not" by which is told of a thing that it is, and only not why, of whom or against whom: "the strike is
 * not about wages". Lower case.
 */
export const NOT_OF_BEING_WORDS: ReadonlySet<string> = new Set(
  "about over because due related linked connected aimed directed meant intended against for by the only just".split(
    " ",
  ),
);
