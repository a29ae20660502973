import type { PageEntity } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import { lastStartingAt } from "../../document/document.ts";
import { DETERMINERS } from "../../languages/en/function-words.ts";
import type { Draft } from "./draft.ts";
import { isOfOtherGender } from "./gender-of-speaker.ts";
import { mainSubject } from "./main-subject.ts";
import { outletKind, soundsLikeOutlet } from "./outlet-names.ts";
import { entityOf, fromEntity, mentionAt, openSpeaker, type Speaker } from "./speaker-entities.ts";
import { wordsOf } from "./speaker-words.ts";
import { isPersonNoun, undescribedSpeaker } from "./undescribed-speakers.ts";
import { mentionsIn, type PageView } from "./view.ts";
import { whoWasAsked } from "./who-was-asked.ts";

export const PRONOUN = /^(?:he|she|they|it|i|we|you|his|her|their|its|him|them|our|my)$/;

/** Who a pronoun means: what its mention says, else the last speaker close by that fits. */
export function fromPronoun(
  view: PageView,
  draft: Draft,
  source: TextSpan,
  description: string,
  before: readonly Speaker[],
  places: readonly number[],
): Speaker {
  const mention = mentionAt(view, source);
  const entity = mention === undefined ? undefined : entityOf(view, mention);
  const outlet =
    entity !== undefined && /^(?:he|she|his|her|him|they|them|their)$/i.test(description) && isOutletName(entity.name);
  const asked = whoWasAsked(view, draft, description);
  if (asked !== null) return asked;
  const going =
    lastSpeaker(view, draft, source, description, before, places) ??
    tellerOfOthers(view, draft, source, description, entity, before, places);
  if (going !== null) return { ...going, description, confidence: Math.min(going.confidence, 0.7) };
  if (mention !== undefined && entity !== undefined && !outlet)
    return fromEntity(entity, description, draft.confidence * mention.confidence);
  const people = /^they$/i.test(description) ? before.at(-1) : undefined;
  const close = (places.at(-1) ?? -1) >= source.start - 300;
  if (people?.kind === "unnamed" && people.number === "several" && close)
    return { ...people, description, confidence: Math.min(people.confidence, 0.6) };
  const subject = /^(?:it|its|they|their|them)$/i.test(description) ? bodyBefore(view, draft) : undefined;
  if (subject !== undefined) return fromEntity(subject, description, draft.confidence * 0.7);
  // The last speaker close by that fits the pronoun.
  const lower = description.toLowerCase();
  for (let at = before.length - 1; at >= 0; at--) {
    const speaker = before[at];
    if (speaker === undefined || (places[at] ?? -1) < source.start - 600) break;
    const fits = /^(?:he|she|his|her|him)$/.test(lower)
      ? speaker.kind === "person" || (speaker.kind === "unnamed" && speaker.number === "one")
      : /^(?:it|its)$/.test(lower)
        ? speaker.kind === "organization" || speaker.kind === "outlet" || speaker.kind === "document"
        : /^(?:they|their|them)$/.test(lower) && (speaker.number === "several" || speaker.kind === "organization");
    if (fits && !namedOtherwise(view, speaker, description))
      return { ...speaker, description, confidence: Math.min(speaker.confidence, 0.6) };
  }
  const several = /^(?:they|their|them|we|our)$/.test(lower);
  return {
    entity: null,
    description,
    kind: "unnamed",
    number: several ? "several" : "one",
    confidence: draft.confidence * 0.5,
    alternatives: [],
  };
}

/**
 * "Amundt, for Brenn, said A. He added B": who opens a sentence right behind what somebody of a name said is that
 * speaker, whomever else the page may mean elsewhere; null where the page calls them by another pronoun.
 */
function lastSpeaker(
  view: PageView,
  draft: Draft,
  source: TextSpan,
  description: string,
  before: readonly Speaker[],
  places: readonly number[],
): Speaker | null {
  const here = view.sentences[draft.sentence];
  const previous = view.sentences[draft.sentence - 1];
  const speaker = before.at(-1);
  const place = places.at(-1) ?? -1;
  if (here === undefined || previous === undefined || speaker === undefined || speaker.entity === null) return null;
  // "Amundt said A. “B,” he told the Courier."
  const [first, second] = here.units;
  const tag = first?.quote != null && (source.start === second?.start || source.start === here.units[2]?.start);
  if (!/^(?:he|she)$/i.test(description)) return null;
  // In a paragraph of its own only where the one before opens with that speaker and names nobody else.
  if (here.block !== previous.block && !isAloneIn(view, speaker, previous)) return null;
  // "Amundt said A. B, he said."
  const content = draft.contents[0];
  const behind = content?.start === here.start && content.end <= source.start;
  if (source.start !== here.start && !behind && !(tag && source.start - (first?.end ?? 0) <= LONGEST_GAP)) return null;
  if (speaker.kind !== "person" || speaker.number === "several" || place < previous.start || place > previous.end)
    return null;
  return calledOtherwise(view, speaker, description) ? null : speaker;
}

/** "Ada Kell said A.": a sentence that opens with a person and names no other. */
function isAloneIn(view: PageView, speaker: Speaker, sentence: TextSpan): boolean {
  const people = mentionsIn(view, sentence).filter(
    ({ by, entity }) => by === "name" && view.layers.entities.annotations[entity]?.kind === "person",
  );
  const first = people[0];
  return (
    first !== undefined &&
    first.start - sentence.start <= LONGEST_TITLE &&
    people.every(({ entity }) => entity === speaker.entity)
  );
}

/** "The deputy prime minister ": before the name that opens a sentence. Code units. */
const LONGEST_TITLE = 40;

/** Between a quotation and who says it: a comma and a space. */
const LONGEST_GAP = 3;

/** How far back, in characters, the one may have spoken who goes on behind another's name. */
const GOES_ON_WITHIN = 400;

/**
 * "A nurse told the Courier that A. Ada Kell had warned her that B, she said": a pronoun behind what was said hardly means
 * somebody whom those words name. Who spoke last before them goes on, where the pronoun fits; null where nobody does.
 */
function tellerOfOthers(
  view: PageView,
  draft: Draft,
  source: TextSpan,
  description: string,
  named: PageEntity | undefined,
  before: readonly Speaker[],
  places: readonly number[],
): Speaker | null {
  const content = draft.contents[0];
  if (!/^(?:he|she)$/i.test(description) || named === undefined || content === undefined) return null;
  if (source.start < content.end) return null;
  const inside = mentionsIn(view, content).some(({ by, entity }) => by === "name" && entity === named.id);
  const speaker = before.at(-1);
  const place = places.at(-1) ?? -1;
  if (!inside) return null;
  if (speaker === undefined || place >= content.start || place < content.start - GOES_ON_WITHIN)
    return subjectOfBefore(view, draft, description, named);
  const one = speaker.kind === "person" || (speaker.kind === "unnamed" && speaker.number === "one");
  if (!one) return subjectOfBefore(view, draft, description, named);
  return speaker.entity !== named.id && !calledOtherwise(view, speaker, description) ? speaker : null;
}

/** Their given name is one of the other gender. */
function namedOtherwise(view: PageView, { entity }: Speaker, description: string): boolean {
  const name = entity === null ? undefined : view.layers.entities.annotations[entity]?.name;
  return name !== undefined && isOfOtherGender(name, description);
}

/** The page calls them by the other pronoun, or their name is of the other gender. */
function calledOtherwise(view: PageView, speaker: Speaker, description: string): boolean {
  if (namedOtherwise(view, speaker, description)) return true;
  const other = /^he$/i.test(description) ? /^(?:she|her|hers)$/i : /^(?:he|him|his)$/i;
  return (
    speaker.entity !== null &&
    view.mentions.some(
      (mention) =>
        mention.by === "pronoun" &&
        mention.entity === speaker.entity &&
        other.test(view.text.slice(mention.start, mention.end)),
    )
  );
}

/** "The coach, Bo Lint, was not amused. “Rolf is our best,” he said": the person whom the sentence before is about. */
function subjectOfBefore(view: PageView, draft: Draft, description: string, named: PageEntity): Speaker | null {
  const previous = view.sentences[draft.sentence - 1];
  const here = view.sentences[draft.sentence];
  if (previous === undefined || here === undefined || previous.block !== here.block) return null;
  const subject = mainSubject(view, previous.units, previous.units.length);
  const mention = subject === null ? undefined : mentionsIn(view, subject).findLast(({ by }) => by === "name");
  const entity = mention === undefined ? undefined : entityOf(view, mention);
  if (entity?.kind !== "person" || entity.id === named.id) return null;
  const speaker = fromEntity(entity, description, draft.confidence * 0.6);
  return calledOtherwise(view, speaker, description) ? null : speaker;
}

/** "Northwire … He said": no outlet is "he", whatever its name was taken for. */
function isOutletName(name: string): boolean {
  return outletKind(name) !== null || soundsLikeOutlet(name);
}

/** "The ministry issued a statement. It said": the body that opens the sentence before. */
function bodyBefore(view: PageView, draft: Draft): PageEntity | undefined {
  const before = view.sentences[draft.sentence - 1];
  const here = view.sentences[draft.sentence];
  if (before === undefined || here === undefined || before.block !== here.block) return undefined;
  const subject = mainSubject(view, before.units, before.units.length);
  const first = subject === null ? undefined : mentionsIn(view, subject).find(({ end }) => end >= subject.end - 1);
  const entity = first === undefined ? undefined : entityOf(view, first);
  return entity?.kind === "organization" || entity?.kind === "outlet" ? entity : undefined;
}

/** "Clear Channel published photographs which, it says, show": the body that is the subject of what stands before "it". */
export function bodyOfSentence(view: PageView, draft: Draft, pronoun: TextSpan): PageEntity | null {
  const units = view.sentences[draft.sentence]?.units ?? [];
  const at = units.findIndex((unit) => unit.start >= pronoun.start);
  const subject = at < 2 ? null : mainSubject(view, units, at);
  const named =
    subject === null
      ? undefined
      : mentionsIn(view, subject).find(({ by, end }) => by === "name" && end >= subject.end - 1);
  const entity = named === undefined ? undefined : entityOf(view, named);
  return entity?.kind === "organization" || entity?.kind === "outlet" ? entity : null;
}

const OWNER =
  /(?:^|\s)((?:the|an?|his|her|its|their)\s(?:[\p{L}-]+\s){0,3}?[\p{Ll}-]+)\s(?:of|at|for|in)\s(?:the\s)?$/iu;

/** "the manager of the Hotel Aurelia, who": the person before the name of a body. */
function headBefore(view: PageView, mention: { readonly start: number } | undefined): TextSpan | null {
  if (mention === undefined) return null;
  const from = Math.max(0, mention.start - 70);
  const match = OWNER.exec(view.text.slice(from, mention.start));
  const words = match?.[1];
  if (match === null || words === undefined || !isPersonNoun(words.split(/\s/).at(-1) ?? "")) return null;
  const start = from + match.index + match[0].indexOf(words);
  return { start, end: start + words.length };
}

/** Before "on Friday," and the like at the end of what stands before `end`. */
function withoutTime(view: PageView, end: number): number {
  const time = view.times[lastStartingAt(view.times, end - 1)];
  if (time === undefined || !/^,?\s*$/.test(view.text.slice(time.end, end))) return end;
  const lead = /\s(?:on|in|at|late|early|last|this)\s$/.exec(view.text.slice(Math.max(0, time.start - 8), time.start));
  return time.start - (lead?.[0].length ?? 0);
}

/** "Kell, who said": the mention right before the relative pronoun. */
export function fromRelative(view: PageView, draft: Draft, source: TextSpan, description: string): Speaker {
  // "a ruling by Justice Kell on Friday, which found": the time is nobody.
  const end = withoutTime(view, source.start);
  const at = lastStartingAt(view.mentions, end - 1);
  const mention = view.mentions[at];
  const entity = mention === undefined ? undefined : entityOf(view, mention);
  const gap = mention === undefined ? "" : view.text.slice(Math.max(mention.end, mention.full.end), end);
  // "Kell – who says A –": a dash with its spaces.
  const adjacent = mention !== undefined && (gap.length <= 2 || /^ (?:[—–-]|--) $/.test(gap));
  const owner =
    adjacent && entity !== undefined && entity.kind !== "person" && /^who$/i.test(description)
      ? headBefore(view, mention)
      : null;
  if (owner !== null) {
    const words = wordsOf(view, owner);
    const noun = words.at(-1);
    if (noun !== undefined)
      return {
        ...undescribedSpeaker(draft, words, noun, view.text.slice(owner.start, owner.end)),
        confidence: draft.confidence * 0.6,
      };
  }
  if (mention !== undefined && entity !== undefined && adjacent && mention.by !== "pronoun") {
    return fromEntity(entity, description, draft.confidence * 0.9);
  }
  // "critics who say": what the word before is the name of.
  const words = wordsOf(view, { start: Math.max(0, end - 60), end }).filter((word) => /[\p{L}\p{N}]/u.test(word.text));
  const last = words[words.length - 1];
  if (last === undefined) return openSpeaker(description, draft.confidence * 0.6);
  const first = words[words.length - 2];
  const named = first !== undefined && DETERMINERS.has(first.lower) ? `${first.text} ${last.text}` : last.text;
  return {
    ...undescribedSpeaker(draft, first === undefined ? [last] : [first, last], last, named),
    confidence: draft.confidence * 0.6,
  };
}
