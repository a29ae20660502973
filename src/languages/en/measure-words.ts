import { stem } from "./stem.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns for what is laid on things or people at a rate, by the singular. Lower case. */
export const MEASURE_NOUNS: ReadonlyMap<string, string> = new Map(
  [
    "tariff tariffs",
    "tax taxes",
    "duty duties",
    "levy levies",
    "surcharge surcharges",
    "toll tolls",
    "fee fees",
  ].flatMap((line) => {
    const [one = "", many = ""] = line.split(" ");
    return [
      [one, one],
      [many, one],
    ];
  }),
);

/** What may stand between such a noun and the "on" behind which it is told what it falls on. Lower case. */
export const OF_MEASURE: ReadonlySet<string> = set("increase increases rise hike of rate rates at a an");

/** Words for all of a kind. Lower case. */
export const OF_ALL: ReadonlySet<string> = set("all any every each everything whole entire");

/** Words at which it ends what a measure falls on. Lower case. */
export const AFTER_MEASURE: ReadonlySet<string> = set(
  "said says told according if when unless because since while but who aimed until starting effective would will was were is are has have had",
);

/** Units of length and area, stemmed. */
export const UNITS_OF_LENGTH: ReadonlySet<string> = new Set(
  "mile miles kilometer kilometre km meter metre foot feet yard inch inches acre hectare block".split(" ").map(stem),
);
