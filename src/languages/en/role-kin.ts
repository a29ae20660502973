/** Nouns that answer to one another when someone is spoken of again: any of a row for any other. */
export const ROLE_ROWS: readonly (readonly string[])[] = [
  ["spokesman", "spokeswoman", "spokesperson"],
  ["chairman", "chairwoman", "chair", "chairperson"],
  ["prime minister", "premier", "pm"],
  ["foreign minister", "fm"],
  ["adviser", "advisor", "aide"],
  ["attorney", "lawyer", "solicitor", "barrister"],
  ["congressman", "congresswoman", "representative", "lawmaker"],
  ["vice president", "vice-president", "vp"],
];

const list = (text: string): readonly string[] => text.split(", ");

/** Offices that a general noun may stand for. */
export const GENERAL_ROLES: ReadonlyMap<string, readonly string[]> = new Map([
  ["leader", list("president, premier, prime minister, chancellor, leader, ruler, king, emir, prince")],
  [
    "politician",
    list("senator, congressman, congresswoman, mp, lawmaker, mayor, leader, minister, deputy, president, candidate"),
  ],
  ["diplomat", list("minister, ambassador, envoy, secretary, diplomat, consul, negotiator")],
  ["lawmaker", list("senator, congressman, congresswoman, representative, mp, deputy, lawmaker, legislator")],
]);

/** Words that part one office from another: those of a description must stand in the office. */
export const PARTING_WORDS: ReadonlySet<string> = new Set(
  "vice deputy former ex prime foreign defense defence interior finance press national security attorney shadow assistant".split(
    " ",
  ),
);

/** Words that make another office of one: they must stand on both sides or on neither. */
export const NARROWING_WORDS: ReadonlySet<string> = new Set("vice deputy former ex assistant".split(" "));

/** Nouns for bodies and documents that are also spoken of at large: only for one just named. */
export const COMMONPLACE_BODIES: ReadonlySet<string> = new Set(
  (
    "law act court bank company party university newspaper magazine legislation authority report study survey review " +
    "agreement accord resolution union fund hospital club chamber movement regulator watchdog charity coalition assembly " +
    "firm group organization organisation carrier manufacturer retailer startup"
  ).split(" "),
);
