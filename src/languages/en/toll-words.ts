/** What a disaster or an attack does to people, by the words that stand beside their number. */
export type TollField = "killed" | "injured" | "missing" | "rescued";

const AROUND = "(?:at least|about|around|some|nearly|almost|more than|over|up to|as many as|another|the)\\s";
/** Words right before a number of people, at the end of a text: "killed at least". */
export const TOLL_BEFORE: readonly (readonly [TollField, RegExp])[] = [
  ["killed", new RegExp(`\\b(?:kill(?:ed|s|ing)|lives of)\\s(?:${AROUND})?$`, "i")],
  ["injured", new RegExp(`\\b(?:injur(?:ed|es|ing)|wound(?:ed|s|ing)|hurt|hurting)\\s(?:${AROUND})?$`, "i")],
  ["rescued", new RegExp(`\\brescu(?:ed|es|ing)\\s(?:${AROUND})?$`, "i")],
  // "the death toll has risen to 31", "put the toll at 87"
  [
    "killed",
    new RegExp(
      `\\b(?:death toll|toll)\\s(?:[\\p{L}]{1,20}\\s){0,4}?(?:to|at|now|reach(?:es|ed)|pass(?:es|ed)|exceed(?:s|ed))\\s(?:${AROUND})?$`,
      "iu",
    ),
  ],
  // "the death toll from a landslide in the hill town of Tarnholt rose to at least 6"
  [
    "killed",
    new RegExp(
      `\\bdeath toll\\s(?:[\\p{L}'’-]{1,24},?\\s){1,18}?(?:rose|risen|rises|climbed|climbs|jumped|stands|stood)\\s(?:to|at)\\s(?:${AROUND})?$`,
      "iu",
    ),
  ],
];
/** What may stand between a number of people and what befell them. Bounded. */
const PEOPLE =
  "(?:\\s(?!(?:and|or|but|of|not|never|who|when|if|could|might|may|would|should)\\b)[\\p{L}'’-]{1,20}){0,5}?";
const FOUND = "recovered|found|retrieved|pulled|brought|identified|counted|buried|washed|lifted|taken";
const after = (words: string): RegExp => new RegExp(`^${PEOPLE}\\s(?:${words})\\b`, "iu");
/** Words after a number of people, at the beginning of a text: " people were killed". */
export const TOLL_AFTER: readonly (readonly [TollField, RegExp])[] = [
  ["killed", after("killed|dead|died|die|deaths|drowned|lives|perished|fatalities")],
  ["injured", after("injured|wounded|hurt|injuries|hospitali[sz]ed")],
  ["killed", new RegExp(`^\\s(?:bodies|corpses)\\s(?:[\\p{L}]{1,20}\\s){0,3}?(?:${FOUND})\\b`, "iu")],
  ["missing", after("missing|unaccounted for")],
  ["rescued", after("rescued|saved|pulled alive|pulled to safety|brought to safety")],
];

/** Nouns for people of every kind, and for what befell them: a number of them counts all. */
export const ALL_PEOPLE: ReadonlySet<string> = new Set(
  "people persons others lives deaths fatalities casualties victims bodies corpses injuries wounded dead killed injured hurt missing dozens scores hundreds".split(
    " ",
  ),
);

/** How badly people are hurt, by the word that is shown; lower case. */
export const DEGREES_OF_HARM: ReadonlyMap<string, string> = new Map(
  Object.entries({
    seriously: "serious seriously critical critically severe severely grave gravely badly life-threatening",
    slightly: "minor slight slightly light lightly superficial",
  }).flatMap(([degree, words]) => words.split(" ").map((word): [string, string] => [word, degree])),
);

/** Participles that tell, behind a deed, what it did to people. Lower case. */
export const HARMING_FORMS: ReadonlySet<string> = new Set("killing wounding injuring hurting leaving".split(" "));

/** Kinds of people that are found on every side: a count of them is of a part of all. Lower case. */
export const KINDS_OF_PEOPLE: ReadonlySet<string> = new Set(
  "civilians passengers women men children bystanders villagers workers miners sailors residents students pupils tourists worshippers".split(
    " ",
  ),
);

/** "He was “horrified” by the attack that left 50 dead": who says how a thing moved them does not tell what it did. */
export const ONLY_MOVED =
  /^(?:that )?(?:he|she|they|it|we|i) (?:was|were|is|are|am|had been|has been) ["“‘']?(?:\p{Ll}{3,12} )?(?:horrified|shocked|saddened|appalled|stunned|devastated|dismayed|heartbroken|sickened|grieved|outraged|shaken|distressed)\b/iu;
