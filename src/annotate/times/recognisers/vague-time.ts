import { VAGUE_TIMES } from "../../../languages/en/time-words.ts";
import type { Recogniser } from "../recogniser.ts";

const words = Object.keys(VAGUE_TIMES)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .map((phrase) => phrase.replaceAll(" ", "\\s{1,3}"))
  .join("|");

/** References to the present, past or future as such: "now", "recently", "the near future". They name no date. */
export const vagueTime: Recogniser = {
  name: "vague time",
  triggers: Object.keys(VAGUE_TIMES).map((phrase) =>
    phrase.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest)),
  ),
  pattern: new RegExp(
    `\\b(?:${words})\\b(?!${"\\s{1,3}"}(?:few|several|two|three|year|month|week|decade|that\\b)|-)`,
    "gi",
  ),
  read(match) {
    const value = VAGUE_TIMES[match[0].toLowerCase().replace(/\s+/g, " ")];
    return value === undefined ? null : { type: "DATE", value, anchor: "none" };
  },
};
