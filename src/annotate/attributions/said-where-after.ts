import type { TextSpan } from "../../core/span.ts";
import { BE_FORMS } from "../../languages/en/function-words.ts";
import { CARRIER_NOUNS } from "../../languages/en/relay-words.ts";
import { phraseSpan } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import type { Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { isWord, type Unit } from "./view.ts";

/** A sentence of more units tells more than that. */
const LONGEST = 32;
/** How many units the subject, and what was made of the words, may take. */
const SUBJECT_WITHIN = 6;
const WORDS_WITHIN = 6;
/** How many words may stand behind the outlet. */
const LONGEST_REST = 8;
/** What takes up the words of the sentence before. */
const WORDS =
  /^(?:words|comments?|remarks?|statements?|claims?|allegations?|accusations?|admission|announcement|pledge|warning|appeal)$/;

/**
 * "He was speaking to Northwire." · "She made the remarks in an interview with Channel Six." · "The comments came on Radio
 * Marvan.": a sentence that tells nothing but to whom the words of the one before were said. The outlet; null for others.
 */
export function saidWhereAfter(scene: Scene): TextSpan | null {
  const { units } = scene.sentence;
  if (scene.drafts.length > 0 || units.length > LONGEST || units.some(({ quote }) => quote !== null)) return null;
  const at = spokeTo(units) ?? madeRemarks(units);
  if (at === null) return null;
  const phrase = subjectAfter(scene.view, scene.sentence, at);
  if (phrase === null) return null;
  const rest = units.slice(phrase.headTo).filter(isWord);
  if (rest.length > LONGEST_REST || rest.some(({ lower }) => /^(?:that|which|who)$/.test(lower))) return null;
  const relay = phraseSpan(units, { ...phrase, to: phrase.headTo });
  return outletLink(scene.view, relay, true) === null ? null : relay;
}

/** "He was speaking [to]", "Both were interviewed [by]": where the outlet begins. */
function spokeTo(units: readonly Unit[]): number | null {
  const verb = units.findIndex(
    ({ lower }, at) =>
      at > 1 && at < SUBJECT_WITHIN && /^(?:speaking|talking|interviewed|quoted)$/.test(lower) && isBe(units[at - 1]),
  );
  if (verb < 0) return null;
  const word = units[verb]?.lower ?? "";
  const link = units[verb + 1]?.lower ?? "";
  const opens = /^(?:speaking|talking)$/.test(word) ? /^(?:to|with|on)$/ : /^(?:by|on)$/;
  return opens.test(link) ? pastInterview(units, verb + 2) : null;
}

/** "She made the remarks in an interview [with]", "The comments came during an appearance [on]": where the outlet begins. */
function madeRemarks(units: readonly Unit[]): number | null {
  const noun = units.findIndex(({ lower }, at) => at > 0 && at < WORDS_WITHIN && WORDS.test(lower));
  if (noun < 0) return null;
  const before = units[noun - 1]?.lower ?? "";
  const made = units.slice(0, noun).some(({ lower }) => /^(?:made|gave|issued|repeated|delivered)$/.test(lower));
  const came =
    /^(?:came|came|followed)$/.test(units[noun + 1]?.lower ?? "") ||
    (isBe(units[noun + 1]) && units[noun + 2]?.lower === "made");
  if (!/^(?:the|his|her|its|their|these|those|this)$/.test(before) || !(made || came)) return null;
  const from = came ? noun + (isBe(units[noun + 1]) ? 3 : 2) : noun + 1;
  if (/^(?:to|on)$/.test(units[from]?.lower ?? "")) return pastInterview(units, from + 1);
  return /^(?:in|during)$/.test(units[from]?.lower ?? "") ? pastInterview(units, from) : null;
}

/** Past "in an interview with", "a phone call with": the outlet's own words. */
function pastInterview(units: readonly Unit[], at: number): number | null {
  const noun = units.findIndex(
    ({ lower }, place) =>
      place >= at &&
      place < at + WORDS_WITHIN &&
      (CARRIER_NOUNS.has(lower) || /^(?:call|appearance|conversation)$/.test(lower)),
  );
  const link = units[noun + 1]?.lower ?? "";
  if (noun > 0 && /^(?:with|on|to|for)$/.test(link)) return noun + 2;
  return /^(?:in|during)$/.test(units[at]?.lower ?? "") ? null : at;
}

function isBe(unit: Unit | undefined): boolean {
  return unit !== undefined && BE_FORMS.has(unit.lower);
}
