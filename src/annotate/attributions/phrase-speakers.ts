import type { Mention, PageEntity } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import { DETERMINERS } from "../../languages/en/function-words.ts";
import { BODY_NOUNS, MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { FINDING_NOUNS } from "../../languages/en/source-words.ts";
import { OUTLET_HEADS, ROLE_HEADS, UNNAMED_ONE, UNNAMED_SEVERAL } from "../../languages/en/unnamed-sources.ts";
import type { Draft } from "./draft.ts";
import { onlyStranger } from "./only-stranger.ts";
import { soundsLikeOutlet } from "./outlet-names.ts";
import { fromPronoun, PRONOUN } from "./pronoun-speakers.ts";
import { roleHolder, saidBeforeAs } from "./role-holders.ts";
import { entityOf, fromEntity, mentionAt, openSpeaker, type Speaker } from "./speaker-entities.ts";
import { headOf, type Word, wordsOf } from "./speaker-words.ts";
import { takenUp } from "./taken-up.ts";
import { isPersonNoun, undescribedSpeaker } from "./undescribed-speakers.ts";
import { mentionsIn, type PageView } from "./view.ts";

/** Who a noun phrase names: the entity of its head, the name in its apposition, or what its words tell. */
export function fromPhrase(
  view: PageView,
  draft: Draft,
  source: TextSpan,
  description: string,
  before: readonly Speaker[],
  places: readonly number[],
): Speaker {
  const words = wordsOf(view, source);
  const head = headOf(words);
  const last = head[head.length - 1];
  if (last === undefined) {
    return openSpeaker(description, draft.confidence * 0.5);
  }
  // "Whitley's": a house that goes by its owner's name.
  if (/^\p{Lu}[\p{L}&.-]*(?: \p{Lu}[\p{L}&.-]*)*['’]s$/u.test(description))
    return { ...openSpeaker(description, draft.confidence * 0.8), kind: "organization", number: "one" };
  const owner = ownerOfDocument(view, draft, words, last, before, places);
  if (owner !== null) return owner.entity === null ? owner : { ...owner, description };
  const named = namedInApposition(view, words, source);
  const ownMention = named === null ? undefined : headMention(view, head, last);
  const ownKind = ownMention === undefined ? undefined : entityOf(view, ownMention)?.kind;
  // "The Bishop of Norvik, the Rt Rev Ilan Dorvet": an office, whatever its name was taken for.
  if (named !== null && (ownMention === undefined || (named.kind === "person" && ownKind === "other")))
    return named.kind === "other"
      ? { ...fromEntity(named, description, draft.confidence * 0.8), kind: "person" }
      : fromEntity(named, description, draft.confidence * 0.9);
  // "Kell identified the pilot as Dorvet": who has a name is given none.
  const given = headMention(view, head, last)?.by === "name" ? null : nameGiven(view, source);
  if (given !== null) return { ...fromEntity(given, description, draft.confidence * 0.85), kind: "person" };
  const closing = named === null ? nameAtEnd(view, words, source) : null;
  if (closing !== null) return fromEntity(closing, description, draft.confidence * 0.9);
  const whole = unnamedAtEnd(words);
  if (whole !== null) return undescribedSpeaker(draft, whole, whole[whole.length - 1] ?? last, description);
  const joined = jointSpeakers(view, draft, head, description);
  if (joined !== null) return joined;
  const mention = headMention(view, head, last);
  const entity = mention === undefined ? undefined : entityOf(view, mention);
  if (mention !== undefined && entity !== undefined) {
    const vague = mention.by === "description" && UNNAMED_SEVERAL.has(last.lower);
    if (!vague) return asWhatItIs(fromEntity(entity, description, draft.confidence * mention.confidence), last);
  }
  const holder = roleHolder(view, draft, head, last);
  if (holder !== null) return fromEntity(holder, description, draft.confidence * 0.6);
  const same = ROLE_HEADS.has(last.lower) ? saidBeforeAs(description, before) : null;
  if (same !== null) return { ...same, confidence: Math.min(same.confidence, 0.6) };
  const taken = takenUp(view, draft, source, head, last, before, places);
  if (taken !== null) return { ...taken, description, confidence: Math.min(taken.confidence, 0.6) };
  const open = undescribedSpeaker(draft, head, last, description);
  const inFront = /^(?:unnamed|person)$/.test(open.kind) ? nameInFront(view, draft, source) : null;
  return inFront === null ? open : fromEntity(inFront, description, draft.confidence * 0.8);
}

/** "Ada Kell, a fellow at the Tolm Centre told the Courier": the name that the phrase tells more of, its second comma left out. */
function nameInFront(view: PageView, draft: Draft, source: TextSpan): PageEntity | null {
  const sentence = view.sentences[draft.sentence];
  const cue = draft.cues[0];
  if (sentence === undefined || cue === undefined || cue.start < source.end || cue.start > source.end + 2) return null;
  if (!/^(?:an?|the)\s/.test(view.text.slice(source.start, source.end))) return null;
  const first = mentionsIn(view, { start: sentence.start, end: source.start }).find(({ by }) => by === "name");
  const entity = first === undefined ? undefined : entityOf(view, first);
  if (first === undefined || entity?.kind !== "person" || first.full.start > sentence.start + 1) return null;
  const gap = view.text.slice(Math.max(first.end, first.full.end), source.start);
  return gap === ", " && view.text.charAt(cue.end) !== "," ? entity : null;
}

/** "The company, Ferrin Ropeways": the noun says that a body speaks, whatever its name was taken for. */
function asWhatItIs(speaker: Speaker, last: Word): Speaker {
  return speaker.kind === "person" && BODY_NOUNS.has(last.lower) ? { ...speaker, kind: "organization" } : speaker;
}

/** "a Transport for Norvik spokesman": a name with a preposition in it before the noun that says what speaks. */
function unnamedAtEnd(words: readonly Word[]): Word[] | null {
  const comma = words.findIndex((word) => word.text === ",");
  const phrase = words.slice(0, comma < 0 ? words.length : comma);
  const last = phrase[phrase.length - 1];
  const counted = /^(?:an?|one|another)$/.test(phrase[0]?.lower ?? "");
  return last !== undefined && counted && UNNAMED_ONE.has(last.lower) ? phrase : null;
}

/** "their account", "the ministry's statement": whoever issued it speaks through it. */
function ownerOfDocument(
  view: PageView,
  draft: Draft,
  words: readonly Word[],
  last: Word,
  before: readonly Speaker[],
  places: readonly number[],
): Speaker | null {
  const first = words[0];
  if (first === undefined || first === last) return null;
  if (!MESSAGE_NOUNS.has(last.lower) && !FINDING_NOUNS.has(last.lower)) return null;
  if (PRONOUN.test(first.lower)) {
    const span = { start: first.start, end: first.end };
    const speaker = fromPronoun(view, draft, span, first.text, before, places);
    return speaker.entity === null ? ownerWithoutName(view, draft, span, before, places) : speaker;
  }
  const mark = words.findIndex((word) => /^['’]s?$/.test(word.text));
  const outlet = mark < 0 ? outletBefore(view, draft, words, last) : null;
  if (outlet !== null) return outlet;
  const name = words[mark - 1];
  if (mark < 1 || name === undefined || name.start > last.start) return null;
  const mention = mentionAt(view, name);
  const entity = mention === undefined ? undefined : entityOf(view, mention);
  if (mention === undefined || entity === undefined || mention.by !== "name" || mention.end < name.end) {
    // "a resident's letter", "the clerk's cover note": somebody without a name wrote it.
    const owner = words.slice(0, mark);
    if (mention !== undefined && mention.by === "name") return null;
    if (!isPersonNoun(name.lower) && !BODY_NOUNS.has(name.lower)) return null;
    return undescribedSpeaker(draft, owner, name, view.text.slice(first.start, name.end));
  }
  if (entity.kind === "place") return null;
  return fromEntity(entity, "", draft.confidence * 0.85);
}

/** "The inspector was not convinced. Her report says", "the prosecutor's office said. Its statement": whose it is, by their words. */
function ownerWithoutName(
  view: PageView,
  draft: Draft,
  owner: TextSpan,
  before: readonly Speaker[],
  places: readonly number[],
): Speaker | null {
  const last = before.at(-1);
  const its = /^its$/i.test(view.text.slice(owner.start, owner.end));
  if (its)
    return last?.kind === "organization" && last.entity === null && (places.at(-1) ?? -1) >= owner.start - OWNER_WITHIN
      ? last
      : null;
  const span = onlyStranger(view, draft, owner);
  const words = span === null ? [] : wordsOf(view, span);
  const noun = words.at(-1);
  return span === null || noun === undefined
    ? null
    : undescribedSpeaker(draft, words, noun, view.text.slice(span.start, span.end));
}

const OWNER_WITHIN = 400;

/** "a Northwire report": the outlet whose report it is. */
function outletBefore(view: PageView, draft: Draft, words: readonly Word[], last: Word): Speaker | null {
  const name = words[words.indexOf(last) - 1];
  const mention = name === undefined ? undefined : mentionAt(view, name);
  const entity = mention === undefined ? undefined : entityOf(view, mention);
  if (mention === undefined || entity === undefined || name === undefined || mention.end !== name.end) return null;
  if (entity.kind !== "outlet" && !soundsLikeOutlet(entity.name)) return null;
  return { ...fromEntity(entity, "", draft.confidence * 0.85), kind: "outlet" };
}

/** The mention whose own words hold the head's last word. */
function headMention(view: PageView, head: readonly Word[], last: Word): Mention | undefined {
  const mention = mentionAt(view, last);
  if (mention === undefined) return undefined;
  const first = head[0];
  if (first === undefined) return undefined;
  // "the Kell campaign": a name before the head word is not the head.
  return mention.end >= last.end || mention.by !== "name" ? mention : undefined;
}

/** "one resident, who gave his name only as Daro": the name that the clause behind the phrase gives. */
function nameGiven(view: PageView, source: TextSpan): PageEntity | null {
  const text = view.text.slice(source.start, source.end + GIVEN_WITHIN);
  if (!GIVEN_SIGNS.test(text.slice(0, source.end - source.start + SIGN_WITHIN))) return null;
  const given =
    /,? (?:who (?:gave|asked to be|wanted to be|identified|would give|wished to be)[^,.“”"]{0,30}? as|identified(?! (?:the|an?|his|her|its|their|one|two|him|her|them)\b)[^,.“”"]{0,20}? as|(?:better |also )?known[^,.“”"]{0,20}? as|nicknamed|surnamed|calling (?:him|her)self|going by the name of|one) (?=\p{Lu})/u.exec(
      text,
    );
  if (given === null || given.index > source.end - source.start || /[“”"]/.test(text.slice(0, given.index)))
    return null;
  const start = source.start + given.index + given[0].length;
  const mention = mentionsIn(view, { start, end: start + 1 }).find(({ by }) => by === "name");
  const entity = mention === undefined ? undefined : entityOf(view, mention);
  const named = entity?.kind === "person" || entity?.kind === "other";
  return named && mention?.start === start ? entity : null;
}

const GIVEN_WITHIN = 60;
const SIGN_WITHIN = 14;
const GIVEN_SIGNS = / (?:who|identified|better|also|known|nicknamed|surnamed|calling|going|one) /;

const TITLES = /^(?:the|an?|one|Rt|Revd?|Hon|Very|Most|Right|Reverend|Honourable|Honorable|Ven|\.)$/;

/** "The minister, Ilan Dorvet,": a name after the comma is the head's. */
function namedInApposition(view: PageView, words: readonly Word[], source: TextSpan): PageEntity | null {
  const comma = words.findIndex((word) => word.text === ",");
  const next = words[comma + 1];
  if (comma < 0 || next === undefined) return null;
  // "a survivor quoted by a local paper, the Norvik Mirror": the name is the outlet's that passes the words on.
  const passed = words.slice(0, comma).some(({ lower }) => lower === "by" || lower === "in");
  if (passed && OUTLET_HEADS.has(words[comma - 1]?.lower ?? "")) return null;
  // A title may stand before the name: "the spokesman in the east, Col. Ilan Dorvet".
  // "the vicar, the Revd Ilan Dorvet": titles may stand before the name.
  const titled = words.slice(comma + 1, comma + 4).find((word) => !TITLES.test(word.text)) ?? next;
  const mention = mentionsIn(view, { start: next.start, end: source.end }).find(
    (other) => other.by === "name" && (other.full.start <= titled.start || other.start <= titled.start),
  );
  if (mention === undefined || mention.end <= next.start || mention.end > source.end) return null;
  // "Kell ally" after the comma names somebody else's ally.
  if (!/^(?:,|$)/.test(view.text.slice(mention.end, source.end))) return null;
  const entity = entityOf(view, mention);
  if (entity?.kind === "person") return entity;
  // "its lead author, Lise Amund": the noun says that a person has the name.
  const person = isPersonNoun(words[comma - 1]?.lower ?? "") && /\s/.test(entity?.name ?? "");
  if (entity?.kind === "other" && person) return entity;
  // "The company, Ferrin Ropeways,", "the state channel, NTV,": a noun for bodies or outlets with the name of one.
  const noun = words[comma - 1]?.lower ?? "";
  const closes = /^,?$/.test(view.text.slice(mention.end, source.end));
  const body =
    BODY_NOUNS.has(noun) ||
    OUTLET_HEADS.has(noun) ||
    (closes && words[0] !== undefined && (DETERMINERS.has(words[0].lower) || words[0].lower === "one"));
  return body && (entity?.kind === "organization" || entity?.kind === "outlet") ? entity : null;
}

/** "Deputy Minister of External Relations Anselm Rudd": a title with a preposition in it, and the name that closes it. */
function nameAtEnd(view: PageView, words: readonly Word[], source: TextSpan): PageEntity | null {
  const comma = words.findIndex((word) => word.text === ",");
  const phrase = words.slice(0, comma < 0 ? words.length : comma);
  const last = phrase[phrase.length - 1];
  if (last === undefined || phrase.length < 3 || phrase.some((word) => /^(?:and|or|who|['’]s?)$/.test(word.lower)))
    return null;
  // "An aide to President Kell": the aide is somebody else.
  // "Ambassador to Norvik Ilan Dorvet" is he.
  const toAnother = (word: Word, at: number) =>
    /^(?:to|for)$/.test(word.lower) && !/^(?:ambassador|envoy)$/.test(phrase[at - 1]?.lower ?? "");
  if (DETERMINERS.has(phrase[0]?.lower ?? "") || phrase.some(toAnother)) return null;
  const mention = mentionAt(view, last);
  if (mention === undefined || mention.by !== "name" || mention.end !== last.end || mention.start < source.start)
    return null;
  const before = phrase.filter((word) => word.end <= mention.start).at(-1);
  if (before === undefined || !/^\p{Lu}/u.test(before.text)) return null;
  if (!/^\p{Lu}/u.test(phrase[0]?.text ?? "") || phrase.length - phrase.indexOf(before) > 5) return null;
  const entity = entityOf(view, mention);
  return entity?.kind === "person" && ROLE_HEADS.has(phrase[0]?.lower === "deputy" ? "deputy" : firstRole(phrase))
    ? entity
    : null;
}

/** The first word of a title that is a role: "minister" in "Foreign Minister of Trade". */
function firstRole(phrase: readonly Word[]): string {
  return phrase.find((word) => ROLE_HEADS.has(word.lower))?.lower ?? "";
}

/** "Dorvet and Kell": the page leaves open whose words they are. "Reuters and other media": several outlets. */
function jointSpeakers(view: PageView, draft: Draft, head: readonly Word[], description: string): Speaker | null {
  const and = head.findIndex((word) => word.lower === "and");
  if (and < 1) return null;
  const left = head[and - 1];
  const right = head[head.length - 1];
  if (left === undefined || right === undefined) return null;
  const first = mentionAt(view, left);
  const second = mentionAt(view, right);
  const one = first === undefined ? undefined : entityOf(view, first);
  const two = second === undefined || second === first ? undefined : entityOf(view, second);
  if (one === undefined || first === second) return null;
  if (two === undefined) return { ...fromEntity(one, description, draft.confidence * 0.8), number: "several" };
  if (one.id === two.id) return null;
  return {
    ...fromEntity(one, description, draft.confidence * 0.5),
    number: "several",
    alternatives: [one.name, two.name],
  };
}
