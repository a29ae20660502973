/** Words that an office is named by without its holder: "the foreign ministers of Marvania and Sorland". */

/** The noun, singular and plural, with its singular. */
export const OFFICE_NOUNS: ReadonlyMap<string, string> = new Map(
  "minister president premier chancellor leader ambassador envoy king queen"
    .split(" ")
    .flatMap((noun) => [[noun, noun] as const, [`${noun}s`, noun] as const]),
);

/** What stands before the noun and tells which office it is. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  "foreign prime defence defense finance interior trade economy energy health justice agriculture transport deputy vice".split(
    " ",
  ),
);

/** Offices that other words name too; the words of each row are one office. */
export const OFFICE_ROWS: readonly (readonly string[])[] = [
  ["foreign minister", "minister of foreign affairs", "minister of external relations", "minister for foreign affairs"],
  ["prime minister", "premier"],
  ["defence minister", "defense minister", "minister of defence", "minister of defense"],
  ["interior minister", "minister of the interior", "minister of internal affairs"],
  ["finance minister", "minister of finance"],
];

/** Offices of which a country or body has one holder at a time; ministers by what they are minister of. */
export const SOLE_OFFICES: ReadonlySet<string> = new Set(
  "minister president premier chancellor envoy king queen governor mayor".split(" "),
);

/** Offices that a "leader" of a country may hold. */
export const LEADING_OFFICES: ReadonlySet<string> = new Set([
  "president",
  "prime minister",
  "chancellor",
  "king",
  "queen",
]);

/** Offices that a town, county or the like has one holder of at a time, and what is said for each. Lower case. */
export const LOCAL_OFFICES: ReadonlyMap<string, string> = new Map(
  [
    ["mayor"],
    ["governor"],
    ["sheriff"],
    ["bishop"],
    ["archbishop"],
    ["coroner"],
    ["district attorney"],
    ["police chief", "chief of police"],
    ["police commissioner"],
    ["fire chief"],
  ].flatMap(([office = "", ...others]) => [office, ...others].map((name) => [name, office] as const)),
);

/** Words of the titles of those who judge. Lower case. */
export const BENCH_WORDS: ReadonlySet<string> = new Set(["judge", "justice", "magistrate", "coroner", "sheriff"]);
