import { contains, overlap } from "../../core/span.ts";
import { DETERMINERS, PREPOSITIONS } from "../../languages/en/function-words.ts";
import { CARRIER_NOUNS } from "../../languages/en/relay-words.ts";
import { MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { isAdverb } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { timeStartingAt } from "./noun-phrases.ts";
import type { RelayPhrase } from "./relay-phrases.ts";
import type { Scene } from "./scene.ts";
import { isWord, type Unit } from "./view.ts";

/** How many units may stand between a verb and a relay phrase after it, and behind a phrase at the end of what was said. */
const REACH = 10;
const LEAD = 5;

/**
 * "said A in an interview broadcast by Channel Six", "A memo in which Kell says A was published by the Courier": how the
 * words came stands at the end of what was said, and is none of it. Ends the content before it and gives the phrase.
 */
export function relayAtEnd(scene: Scene, draft: Draft, phrases: readonly RelayPhrase[]): RelayPhrase | null {
  const { units } = scene.sentence;
  const content = draft.contents.at(-1);
  const cue = draft.cues[0];
  if (content === undefined || cue === undefined || content.start < cue.end || draft.relays.length > 0) return null;
  for (const phrase of phrases) {
    if (!contains(content, phrase.relay)) continue;
    const end = units[phrase.to - 1]?.end ?? content.end;
    const rest = units.filter((unit) => unit.start >= end && unit.end <= content.end);
    if (rest.length > LEAD || rest.some((unit) => isWord(unit) && !isTimeWord(scene, unit))) continue;
    const opening = units[phrase.from];
    let cut = phrase.from;
    if (phrase.loose === true && !/^(?:in|during)$/.test(opening?.lower ?? "")) {
      while (
        cut > 1 &&
        /^(?:was|were|is|are|been|being|has|have|had|first|later|also|and)$/.test(units[cut - 1]?.lower ?? "")
      )
        cut--;
      const document = units.some(
        (unit) =>
          unit.end <= (draft.sources[0]?.start ?? 0) &&
          (CARRIER_NOUNS.has(unit.lower) || MESSAGE_NOUNS.has(unit.lower)),
      );
      if (cut === phrase.from || !document) continue;
    } else if (!/^(?:in|during|on)$/.test(opening?.lower ?? "")) continue;
    const last = units[cut - 1];
    if (last === undefined || last.end <= content.start + 8) continue;
    draft.contents[draft.contents.length - 1] = { start: content.start, end: last.end };
    return phrase;
  }
  return null;
}

function isTimeWord(scene: Scene, unit: Unit): boolean {
  return (
    /^(?:on|in|at|late|early|last|this|the|evening|morning|night|week|month|year)$/.test(unit.lower) ||
    timeStartingAt(scene.view, unit.start) !== null
  );
}

/** The relays of a draft: phrases before its subject, between subject and verb, or after the verb, outside what was said. */
export function relaysFor(scene: Scene, draft: Draft, phrases: readonly RelayPhrase[]): RelayPhrase[] {
  const source = draft.sources[0];
  const passer = draft.via[draft.via.length - 1];
  const cue = draft.cues[0];
  if (source === undefined || cue === undefined || phrases.length === 0) return [];
  const { units } = scene.sentence;
  return phrases.filter((phrase) => {
    const { from, to, relay } = phrase;
    const start = units[from]?.start ?? 0;
    const end = units[to - 1]?.end ?? 0;
    if (draft.contents.some((content) => overlap(content, relay))) return false;
    if (contains(source, relay)) return relay.start > source.start;
    // A phrase inside another's source is that one's.
    if (scene.drafts.some((other) => other.sources.some((span) => contains(span, relay)))) return false;
    if (passer !== undefined && start >= passer.end && end <= source.start) return true;
    // "Asked by the Courier whether he would go, he said": a clause in front, whatever it holds.
    if (phrase.loose === true && hangsOn(scene, draft, start, end)) return true;
    const opening = from === 0 || (PREPOSITIONS.has(units[0]?.lower ?? "") && phrase.person !== true);
    const fronted = opening && units.findLast((unit) => unit.end <= source.start)?.lower === ",";
    if (end <= source.start) return fronted || onlyBetween(scene, end, source.start);
    if (start >= source.end && end <= cue.start) return true;
    const last = Math.max(cue.end, source.end);
    if (start < last) return false;
    const between = units.filter((unit) => unit.start >= last && unit.end <= start);
    // "A, in comments carried by the Courier.": behind what was said, to the end of the sentence.
    const closing = units.findIndex((unit) => unit.start >= end);
    const mark = units.findLast((unit) => unit.end <= start);
    const ends = closing < 0 || (closing === units.length - 1 && !isWord(units[closing]));
    if (mark?.lower === "," && ends && draft.contents.every((content) => content.end <= mark.start)) return true;
    return between.length <= REACH && !draft.contents.some((content) => content.start >= last && content.end <= start);
  });
}

const APART = 24;
/** What opens a clause of its own: "in a letter released by the club, a day after Kell said". */
const APART_BY = /^(?:after|before|when|while|because|although|though)$/;

/** No other verb of saying, and not too much, stands between the phrase and the statement's speaker and verb. */
function hangsOn(scene: Scene, draft: Draft, start: number, end: number): boolean {
  const source = draft.sources[0];
  const cue = draft.cues[0];
  if (source === undefined || cue === undefined) return false;
  const first = Math.min(source.start, cue.start);
  const last = Math.max(source.end, cue.end);
  const [from, to] = end <= first ? [end, first] : [last, start];
  if (to < from) return false;
  const { units } = scene.sentence;
  const between = units.filter((unit) => unit.start >= from && unit.end <= to);
  return (
    between.length <= APART &&
    !between.some(({ quote, text, lower }) => quote !== null || /^[;:]$/.test(text) || APART_BY.test(lower)) &&
    !scene.cues.some(({ from: at, verb }) => {
      const head = units[at];
      return head !== undefined && head.start >= from && head.end <= to && verb.kind === "speech";
    })
  );
}

/** Nothing but marks, adverbs and times stands between two offsets of the sentence, or the subject's own determiner. */
function onlyBetween(scene: Scene, from: number, to: number): boolean {
  return scene.sentence.units.every(
    (unit) =>
      unit.start < from ||
      unit.end > to ||
      !isWord(unit) ||
      isAdverb(unit.lower) ||
      DETERMINERS.has(unit.lower) ||
      /^(?:on|in|last|this|which)$/.test(unit.lower) ||
      timeStartingAt(scene.view, unit.start) !== null,
  );
}
