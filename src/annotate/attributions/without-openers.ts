import { DETERMINERS, PREPOSITIONS } from "../../languages/en/function-words.ts";
import { WORKING_BODIES } from "../../languages/en/reporting-nouns.ts";
import { SENTENCE_OPENERS, SOURCE_PRONOUNS } from "../../languages/en/source-words.ts";
import { isAdverb } from "./cues.ts";
import { timeStartingAt } from "./noun-phrases.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { isCapital, isWord, mentionsIn, type PageView, type SentenceView, type Unit } from "./view.ts";

/** Drops what opens the sentence before its subject: "But", "On Monday", "In Norvik the minister". */
export function withoutOpeners(view: PageView, sentence: SentenceView, start: number, to: number): number {
  const { units } = sentence;
  let from = start;
  for (let guard = 0; guard < 6 && from < to; guard++) {
    const unit = units[from];
    if (unit === undefined) break;
    const time = timeStartingAt(view, unit.start);
    if (time !== null && time.end < (units[to - 1]?.end ?? 0)) {
      const at = units.findIndex((other, index) => index > from && other.start >= time.end);
      const after = units[at];
      if (
        at > from &&
        at < to &&
        after !== undefined &&
        !/^['’]s?$/.test(after.lower) &&
        (isCapital(after) ||
          DETERMINERS.has(after.lower) ||
          SOURCE_PRONOUNS.has(after.lower) ||
          (from > 0 && PREPOSITIONS.has(units[from - 1]?.lower ?? "") && isBareSpeaker(after)))
      ) {
        from = at;
        continue;
      }
    }
    // "Hours later the ministry"
    if (
      /^(?:minutes|hours|days|weeks|months|years|moments)$/.test(unit.lower) &&
      /^(?:later|earlier|afterwards|before)$/.test(units[from + 1]?.lower ?? "") &&
      to - from > 3
    ) {
      from += 2;
      continue;
    }
    // "both armies": a quantity, and no adverb.
    if (unit.lower === "both" && to - from > 1) break;
    if (SENTENCE_OPENERS.has(unit.lower) || isAdverb(unit.lower)) {
      // "All Marvan Airways", in the middle of a sentence: the first word of a name.
      if (from > 0 && isCapital(unit) && isCapital(units[from + 1]) && isWord(units[from + 1])) break;
      if (to - from === 1) break;
      from++;
      continue;
    }
    if (PREPOSITIONS.has(unit.lower) && unit.lower !== "of") {
      const at = subjectAfterPreposition(view, units, from, to);
      if (at === null) break;
      from = at;
      continue;
    }
    break;
  }
  return from;
}

/** "On Friday organisers said", "in May management said": those who speak without an article. */
function isBareSpeaker({ lower }: Unit): boolean {
  return WORKING_BODIES.has(lower) || lower === "police" || (/[^s]s$/.test(lower) && isPersonNoun(lower));
}

/** Where the subject begins in "After the talks the minister": at the last determiner, or with the last name. */
function subjectAfterPreposition(view: PageView, units: readonly Unit[], from: number, to: number): number | null {
  const end = units[to - 1]?.end ?? 0;
  let best: number | null = null;
  for (let at = from + 2; at < to; at++) {
    const unit = units[at];
    if (unit === undefined) continue;
    if (DETERMINERS.has(unit.lower) && !PREPOSITIONS.has(units[at - 1]?.lower ?? "")) best = at;
  }
  if (best !== null) return best;
  for (const mention of mentionsIn(view, { start: units[from]?.start ?? 0, end })) {
    if (mention.end !== end) continue;
    const at = units.findIndex((unit) => unit.start >= mention.full.start);
    if (at > from + 1 && at < to && !PREPOSITIONS.has(units[at - 1]?.lower ?? ""))
      best = best === null ? at : Math.min(best, at);
  }
  return best;
}
