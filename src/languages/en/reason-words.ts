const lines = (text: string): readonly string[] =>
  text
    .split(",")
    .map((words) => words.trim())
    .filter((words) => words !== "");

/** Words behind what happened with which the reason for it is told, parted by single spaces; lower case. */
export const REASON_MARKERS: readonly string[] = lines(
  "because of, because, due to, owing to, on account of, in light of, caused by, blamed on, the result of, as a result of",
);

/** Behind a comma, and before a clause of its own, it tells the reason, too. */
export const REASON_CLAUSE = "as";
/** Behind what was put off or called off they may tell the reason, and may only tell when; behind "citing" it may be who says so. Lower case. */
export const MAYBE_REASON: readonly string[] = lines("after, following, amid, citing");
/** What is cited and is no reason; lower case. */
export const CITED_SOURCES: ReadonlySet<string> = new Set(
  "official officials source sources report reports media diplomat diplomats people person aide aides documents newspaper".split(
    " ",
  ),
);

/** Verbs with which a thing is the reason that somebody did not go on: "the letter put the council off". Lower case. */
export const MADE_STOP: ReadonlySet<string> = new Set(
  "deterred discouraged dissuaded alienated derailed scuppered torpedoed sank scuttled doomed prompted".split(" "),
);
/** The same in two words around whom it stopped: "put the council off". */
export const MADE_STOP_AROUND: readonly (readonly [string, string])[] = [
  ["put", "off"],
  ["turned", "away"],
  ["scared", "off"],
  ["frightened", "off"],
  ["warned", "off"],
];

/** Who speaks so gives the reason for that, and of nothing else. Lower case. */
export const REASON_OF_SILENCE: ReadonlySet<string> = new Set(
  "anonymity anonymously condition unnamed named identified declined refused spoke speaking asked".split(" "),
);
