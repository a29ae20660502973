import { ACCUSED_OF, SAID_TO_BE } from "../../languages/en/source-words.ts";

/**
 * True where a participle and the two words behind it show that others say it of whoever stands before: "a man said to
 * have fled", "players accused of theft". Lower case; a form of "be" before the participle makes it a passive, which is not asked.
 */
export function isSaidOfOthers(participle: string, next: string, after: string): boolean {
  if (next === "to") return SAID_TO_BE.has(participle) && (after === "be" || after === "have");
  return ACCUSED_OF.get(participle)?.has(next) === true;
}
