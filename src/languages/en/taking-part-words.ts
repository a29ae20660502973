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
