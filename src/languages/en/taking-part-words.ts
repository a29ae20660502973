/** What is said of those whom nobody asked to take part; what follows names the meeting. Lower case. */
export const NOT_INVITED_PHRASES: readonly string[] = [
  "not received an invitation",
  "not received any invitation",
  "not yet received an invitation",
  "not receive an invitation",
  "received no invitation",
  "got no invitation",
  "had no invitation",
  "not been invited",
  "never been invited",
  "not yet been invited",
  "not invited",
  "never invited",
  "not been asked",
  "excluded from",
  "left out of",
  "shut out of",
];

/** Words between a meeting and those who take part in it. Lower case. */
export const TAKING_PART_WORDS: ReadonlySet<string> = new Set(["with", "between", "among", "of"]);

/** Words in the sentence of a meeting by which more take part in it than those it is named by, or others than they bring them together. Lower case. */
export const MORE_PARTIES_WORDS: ReadonlySet<string> = new Set(
  (
    "others among including along alongside joined joining joins sidelines margins trilateral tripartite quadrilateral three-way " +
    "four-way multilateral three-party brokered us-brokered mediated mediating mediation mediator mediators hosted hosting host " +
    "moderated facilitated attended attend attending delegation delegations participation participants"
  ).split(" "),
);

/** Nouns of meetings that two sides hold once at a place. Lower case. */
export const ONE_OF_A_PLACE_NOUNS: ReadonlySet<string> = new Set(["summit", "meeting", "visit", "signing", "ceremony"]);

/** Last words of the titles of those who stand for a country where it meets another. Lower case. */
export const STATE_TITLES: ReadonlySet<string> = new Set(
  "president premier chancellor leader king queen emir sultan minister secretary counterpart".split(" "),
);

/** Titles of which a country has one holder at a time. Lower case. */
export const HEADS_OF_STATE: readonly string[] = ["president", "prime minister", "chancellor", "king", "queen"];
