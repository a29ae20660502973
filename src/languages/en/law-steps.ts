/** The course of a law by the modes of its events, how far each is along it. A law that was only introduced is still to come. */
export const LAW_STEPS: ReadonlyMap<string, number> = new Map([
  ["introduced", 1],
  ["vote", 2],
  ["paused", 3],
  ["vetoed", 4],
  ["passed", 5],
  ["signed", 6],
  ["repealed", 7],
]);

/** Words that make another law of one that a page is about. */
export const INDEFINITE_LAW =
  /\b(?:a|an|another) (?:[\p{L}\d-]{1,20} ){0,3}(?:bill|law|measure|resolution|amendment|decree)\b/iu;
