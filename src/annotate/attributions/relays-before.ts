import type { TextSpan } from "../../core/span.ts";
import { CARRIER_NOUNS, CARRYING_VERBS } from "../../languages/en/relay-words.ts";
import { MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { findCues } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { mainSubject } from "./main-subject.ts";
import { outletLink, outletMentionIn } from "./outlets-in-text.ts";
import { relayPhrases } from "./relay-phrases.ts";
import type { Scene } from "./scene.ts";
import { mentionAt } from "./speaker-entities.ts";
import { mentionsIn, type SentenceView } from "./view.ts";

const PRONOUN = /^(?:he|she|they|it)$/i;
const ASKING = /^(?:asked|interviewed|pressed|questioned|reached|contacted|visited)$/;

/**
 * "Kolby spoke to Channel Six on Monday. He said", "Channel Six asked Kolby who knew. “Q,” he said.": the sentence before
 * tells of nothing said, and to whom somebody spoke; what that person says next was said there.
 */
export function relayTheSentenceBefore(scene: Scene): void {
  const before = scene.view.sentences[scene.sentence.index - 1];
  const first = scene.drafts.find((draft) => draft.sentence === scene.sentence.index);
  if (before === undefined || first === undefined || before.kind !== scene.sentence.kind) return;
  if (before.block !== scene.sentence.block && !(before.lastInBlock && scene.sentence.firstInBlock)) return;
  if (first.relays.length + first.via.length > 0 || first.kind !== "speech" || !speaksOn(scene, first, before)) return;
  // "gave an interview to Al Safir": whoever interviews is an outlet, known or not.
  const interviewed = before.units.some(({ lower }) => /^interview(?:s|ed)?$/.test(lower));
  if (!interviewed && outletMentionIn(scene.view, before) === null) return;
  const relay = askedBy(scene, before) ?? spokeTo(scene, before) ?? published(scene, before);
  if (relay !== null) first.relays.push(relay);
}

/** Whether whoever speaks is named in the sentence before. */
function speaksOn({ view }: Scene, draft: Draft, before: SentenceView): boolean {
  const source = draft.sources[0];
  if (source === undefined) return false;
  if (source.start >= before.start && source.end <= before.end) return true;
  const words = view.text.slice(source.start, source.end);
  const entity = mentionAt(view, source)?.entity;
  if (entity === undefined) return PRONOUN.test(words);
  return mentionsIn(view, before).some((mention) => mention.entity === entity);
}

/** "Channel Six asked Kolby": an outlet, and a verb of asking. */
function askedBy(scene: Scene, before: SentenceView): TextSpan | null {
  const { units } = before;
  const verb = units.findIndex(({ lower, quote }) => quote === null && ASKING.test(lower));
  const last = units[verb - 1];
  if (verb < 1 || last === undefined) return null;
  const others = scene.earlier.filter((draft) => draft.sentence === before.index);
  if (others.some((draft) => draft.lemma !== "ask")) return null;
  const mention = outletMentionIn(scene.view, { start: Math.max(before.start, last.start - 60), end: last.end });
  return mention !== null && mention.end === last.end ? { start: mention.start, end: mention.end } : null;
}

/** "spoke to Channel Six", "gave an interview to the Courier", "quoted by Northwire" in a sentence that states nothing. */
function spokeTo(scene: Scene, before: SentenceView): TextSpan | null {
  if (scene.earlier.some((draft) => draft.sentence === before.index)) return null;
  const there: Scene = { ...scene, sentence: before, cues: findCues(before), drafts: [] };
  const [phrase, more] = relayPhrases(there);
  return phrase === undefined || more !== undefined || phrase.person === true ? null : phrase.relay;
}

const CARRIED_WITHIN = 7;

/** "The Courier published a letter from Kell.": the outlet that carried what is quoted next. */
function published(scene: Scene, before: SentenceView): TextSpan | null {
  if (scene.earlier.some((draft) => draft.sentence === before.index)) return null;
  const { units } = before;
  const verb = units.findIndex(({ lower, quote }, at) => at > 0 && quote === null && CARRYING_VERBS.has(lower));
  const noun = units.findIndex(
    ({ lower, quote }, at) =>
      at > verb &&
      at < verb + CARRIED_WITHIN &&
      quote === null &&
      (CARRIER_NOUNS.has(lower) || MESSAGE_NOUNS.has(lower)),
  );
  if (verb < 1 || noun < 0 || !/^(?:from|by|with|of|in)$/.test(units[noun + 1]?.lower ?? "")) return null;
  const subject = mainSubject(scene.view, units, verb);
  return subject !== null && outletLink(scene.view, subject, true) !== null ? subject : null;
}
