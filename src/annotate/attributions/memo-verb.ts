import { CARRIER_NOUNS, CARRYING_PARTICIPLES, HANDING_PARTICIPLES } from "../../languages/en/relay-words.ts";
import { MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import type { Cue } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { isAuxiliary, phraseSpan } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import type { Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { hasTense, isWord, type Unit } from "./view.ts";

/** Words that join a second verb to a clause, so that it is none of the sentence's own. */
const JOINING = /^(?:and|or|but|who|which|that|because|if|when|while|after|before|as|since|to|than)$/;

/**
 * "A memo in which Kell says that A [was published by the union]": where the verb begins of which the memo is the subject,
 * or the comma before it; the end of the sentence where the cue at hand stands in no such clause.
 */
export function memoVerb(scene: Scene, cue: Cue, from: number): number {
  return verbBehind(scene, cue.from, from);
}

function verbBehind(scene: Scene, before: number, from: number): number {
  const { units } = scene.sentence;
  const which = units.findLastIndex(({ lower, quote }, at) => at < before && quote === null && lower === "which");
  if (which < 2 || units[which - 1]?.lower !== "in") return units.length;
  const noun = units.findIndex(
    ({ lower, quote }, at) => at < which && quote === null && (MESSAGE_NOUNS.has(lower) || CARRIER_NOUNS.has(lower)),
  );
  const tensed = (at: number) => {
    const unit = units[at];
    return unit !== undefined && unit.quote === null && (isAuxiliary(unit.lower) || hasTense(scene.view, unit));
  };
  // Only where the memo opens its sentence: "Northwire obtained a memo in which" has its verb before.
  if (noun < 0 || units.slice(0, noun).some((_, at) => tensed(at))) return units.length;
  let verb = -1;
  for (let at = from; at < units.length; at++) {
    const unit = units[at];
    if (unit?.quote != null) {
      if (verb < 0) verb = at;
      continue;
    }
    if (!tensed(at) || /^(?:not|been|being|be)$|n['’]t$/.test(unit?.lower ?? "")) continue;
    const between = units.slice(verb + 1, at);
    if (verb < 0 || between.every(({ lower }) => isAuxiliary(lower) || /ly$|^(?:not|also)$/.test(lower))) {
      if (verb < 0 || between.length > 0 || units[verb]?.quote == null) {
        verb = at;
        continue;
      }
    }
    const comma = units[at - 1]?.lower === ",";
    if (comma) return at - 1;
    if (between.some((other) => JOINING.test(other.lower) || (!isWord(other) && other.quote === null)))
      return units.length;
    if (/^(?:he|she|they|it|we|i|you|there)$/.test(units[at - 1]?.lower ?? "")) return units.length;
    return at;
  }
  return units.length;
}

/** "A memo in which Kell says A has been passed to the Courier by a clerk": who passed it on, the outlet first, is a link. */
export function relayOfMemo(scene: Scene): void {
  const { units } = scene.sentence;
  for (const draft of scene.drafts) {
    const content = draft.contents.at(-1);
    const cue = draft.cues[0];
    if (content === undefined || cue === undefined || draft.sentence !== scene.sentence.index) continue;
    const from = units.findIndex(({ start }) => start >= (draft.contents[0]?.start ?? 0));
    const before = units.findIndex(({ start }) => start >= cue.start);
    const verb = from < 0 || before < 0 ? units.length : verbBehind(scene, before, from);
    if (verb >= units.length || content.end > (units[verb]?.start ?? 0)) continue;
    const passed = units.findIndex(({ lower }, at) => at > verb && at < verb + LONGEST_VERB && isPassed(lower));
    if (passed < 0 || !units.slice(verb, passed).every((unit) => isWord(unit) || unit.lower === ",")) continue;
    const by = phraseBehind(scene, "by", passed);
    const to = phraseBehind(scene, "to", passed);
    const outlet = to !== null && outletLink(scene.view, to) !== null ? to : null;
    // An outlet that published it relays; people who handed it over are links of their own.
    const people = by !== null && outletLink(scene.view, by) === null;
    if (by !== null) add(people ? draft.via : draft.relays, by);
    if (outlet !== null) add(people ? draft.via : draft.relays, outlet);
  }
}

const LONGEST_VERB = 6;
const isPassed = (word: string) => CARRYING_PARTICIPLES.has(word) || HANDING_PARTICIPLES.has(word);

function add(list: Draft["relays"], span: Draft["relays"][number]): void {
  if (list.every(({ start }) => start !== span.start)) list.unshift(span);
}

/** The phrase behind a preposition that follows the participle, up to the next mark. */
function phraseBehind(scene: Scene, preposition: string, from: number): Draft["relays"][number] | null {
  const { units } = scene.sentence;
  const end = units.findIndex((unit: Unit, at) => at > from && /^[,.;:]$/.test(unit.text));
  const at = units.findIndex(({ lower }, place) => place > from && (end < 0 || place < end) && lower === preposition);
  const phrase = at < 0 ? null : subjectAfter(scene.view, scene.sentence, at + 1);
  if (phrase === null) return null;
  const next = units.findIndex(
    ({ lower }, place) => place > at && place < phrase.headTo && /^(?:by|to|on)$/.test(lower),
  );
  return phraseSpan(units, { ...phrase, to: next > 0 ? next : phrase.headTo });
}
