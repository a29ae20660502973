import { CARRIER_NOUNS, CARRYING_PARTICIPLES, REPORT_ADVERBS } from "../../languages/en/relay-words.ts";
import { MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { isAdverb } from "./cues.ts";
import { phraseSpan, timeStartingAt } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import type { Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";

const LONGEST_SUBJECT = 5;
const LONGEST_LEAD = 5;

/**
 * "Its statement was relayed by Northwire." · "The letter has been seen by the Courier.": a sentence that tells nothing but
 * through whom the words of the sentence before came. Puts the outlet among the relays of what was said there.
 */
export function relayCarriedAfter(scene: Scene): void {
  const { units, index, block } = scene.sentence;
  if (!/^(?:its|his|her|their|the|these|those|both|that|this)$/.test(units[0]?.lower ?? "")) return;
  const be = units.findIndex(
    ({ lower }, at) => at > 0 && at <= LONGEST_SUBJECT && /^(?:was|were|is|are|has|have|had)$/.test(lower),
  );
  const noun = units[be - 1]?.lower ?? "";
  if (be < 2 || !(CARRIER_NOUNS.has(noun) || MESSAGE_NOUNS.has(noun))) return;
  let at = be + 1;
  while (
    at < be + LONGEST_LEAD &&
    (/^(?:been|also|later)$/.test(units[at]?.lower ?? "") ||
      REPORT_ADVERBS.has(units[at]?.lower ?? "") ||
      isAdverb(units[at]?.lower ?? ""))
  )
    at++;
  if (
    !CARRYING_PARTICIPLES.has(units[at]?.lower ?? "") &&
    !/^(?:reported|made|given|sent)$/.test(units[at]?.lower ?? "")
  )
    return;
  at++;
  while (isAdverb(units[at]?.lower ?? "") || timeStartingAt(scene.view, units[at]?.start ?? -1) !== null) at++;
  const link = units[at]?.lower ?? "";
  if (!/^(?:by|on|in|to|with)$/.test(link)) return;
  const phrase = subjectAfter(scene.view, scene.sentence, at + 1);
  if (phrase === null) return;
  const relay = phraseSpan(units, { ...phrase, to: phrase.headTo });
  if (outletLink(scene.view, relay, link === "by") === null) return;
  // What is told further on in the sentence makes it more than a word on the one before.
  if (units.slice(phrase.headTo).some((unit) => unit.quote !== null || unit.lower === "that")) return;
  for (const draft of scene.earlier.slice(-6)) {
    const near = draft.sentence === index - 1 && scene.view.sentences[draft.sentence]?.block === block;
    if (near && draft.kind === "speech" && draft.sources.length > 0 && draft.relays.length === 0)
      draft.relays.push(relay);
  }
}
