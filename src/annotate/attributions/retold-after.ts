import { CARRIER_NOUNS, CARRYING_PARTICIPLES } from "../../languages/en/relay-words.ts";
import { MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { cameBy } from "./carried-after.ts";
import type { Draft } from "./draft.ts";
import { phraseSpan } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import type { Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { isWord, type Unit } from "./view.ts";

/** How many units may stand before the noun, and between it and its verb. */
const NOUN_WITHIN = 4;
const VERB_WITHIN = 12;
/** What takes up the words themselves, whatever they stood in. */
const WORDS = /^(?:words|comments|remarks|passage|line|quote|quotation|sentence)$/;
const WRITING = /^(?:write|cable|post|tweet|text|telegraph|email|e-mail|message|note)$/;
const WRITTEN = /^(?:letter|cable|message|post|tweet|email|e-mail|note|text|telegram|memo|entry|posting)$/;

/**
 * "Kell wrote to the bishop that A. The letter was made public by the Courier.": how the words of the sentence before
 * became known. Gives their relay to the statements of that sentence which have none.
 */
export function relayRetoldAfter(scene: Scene): void {
  const { view, sentence, earlier } = scene;
  const { units } = sentence;
  const before = view.sentences[sentence.index - 1];
  if (
    before === undefined ||
    before.block !== sentence.block ||
    !/^(?:the|his|her|its|their|that|this|both)$/.test(units[0]?.lower ?? "")
  )
    return;
  const noun = takenUp(units);
  if (noun < 0) return;
  const told = earlier.filter(
    (draft) => draft.sentence === before.index && !cameBy(view, draft) && tellsOf(draft, units[noun], before.units),
  );
  if (told.length === 0) return;
  const by = carriedBy(units, noun);
  const phrase = by < 0 ? null : subjectAfter(view, sentence, by + 1);
  if (phrase === null) return;
  const relay = phraseSpan(units, { ...phrase, to: phrase.headTo });
  if (outletLink(view, relay, true) === null) return;
  for (const draft of told) if (!draft.sources.some((span) => span.start === relay.start)) draft.relays.push(relay);
}

/** "[The letter], dated 4 May, was", "[Both] were"; -1 where the sentence is about something else. */
function takenUp(units: readonly Unit[]): number {
  if (units[0]?.lower === "both" && /^(?:was|were)$/.test(units[1]?.lower ?? "")) return 0;
  return units.findIndex(
    ({ lower }, at) =>
      at > 0 && at < NOUN_WITHIN && (CARRIER_NOUNS.has(lower) || MESSAGE_NOUNS.has(lower) || WORDS.test(lower)),
  );
}

/** Whether the noun means what the statement stood in: the same noun, what was written, or the words themselves. */
function tellsOf(draft: Draft, noun: Unit | undefined, before: readonly Unit[]): boolean {
  const word = noun?.lower ?? "";
  if (draft.cues.length === 0) return false;
  if (word === "both" || WORDS.test(word)) return true;
  return (
    (WRITTEN.test(word) && WRITING.test(draft.lemma)) ||
    before.some(({ lower, quote }) => quote === null && lower === word)
  );
}

/** Place of the "by" of "was first reported by", "was seen by", "was made public by", behind the noun; -1 where there is none. */
function carriedBy(units: readonly Unit[], noun: number): number {
  const be = units.findIndex(
    ({ lower }, at) => at > noun && at < noun + VERB_WITHIN && /^(?:was|were|been)$/.test(lower),
  );
  if (be < 0 || units.slice(noun + 1, be).some(({ quote }) => quote !== null)) return -1;
  for (let at = be + 1; at < be + VERB_WITHIN && isWord(units[at]); at++) {
    const word = units[at]?.lower ?? "";
    const carried =
      CARRYING_PARTICIPLES.has(word) || word === "reported" || (word === "public" && units[at - 1]?.lower === "made");
    if (carried && units[at + 1]?.lower === "by") return at + 1;
  }
  return -1;
}
