import type { AttributionAnnotation, Mention, PageEntity } from "../../core/layers.ts";
import { overlap, type TextSpan } from "../../core/span.ts";
import type { PeopleNumber, SpeakerKind } from "../../core/vocabulary.ts";
import { lastStartingAt } from "../../document/document.ts";
import { DETERMINERS } from "../../languages/en/function-words.ts";
import { BODY_NOUNS, MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { SEVERAL_WORDS, UNNAMED_ONE, UNNAMED_SEVERAL } from "../../languages/en/unnamed-sources.ts";
import type { Draft } from "./draft.ts";
import { describesOutlet, outletKind } from "./outlet-names.ts";
import { mentionsIn, type PageView } from "./view.ts";

export type Speaker = AttributionAnnotation["speaker"];

/** Where a source's head ends: at a comma, a bracket, a relative clause or a preposition. */
const AFTER_HEAD = new Set(
  "of for at in with from on who which whose close familiar briefed to near inside within speaking working".split(" "),
);
const PRONOUN = /^(?:he|she|they|it|i|we|you|his|her|their|its|him|them|our|my)$/;

/** Settles who speaks: the page's entity where a mention shows it, else what the page's words say of them. */
export function resolveSpeaker(
  view: PageView,
  draft: Draft,
  before: readonly Speaker[],
  places: readonly number[],
): Speaker {
  const source = draft.sources[0];
  if (source === undefined) {
    return {
      entity: null,
      description: "",
      kind: "nobody stated",
      number: "unknown",
      confidence: draft.confidence,
      alternatives: [],
    };
  }
  const description = view.text.slice(source.start, source.end).replace(/,$/, "");
  const lower = description.toLowerCase();
  if (PRONOUN.test(lower)) return fromPronoun(view, draft, source, description, before, places);
  if (/^(?:who|which|that|whom)$/.test(lower)) return fromRelative(view, draft, source, description);
  return fromPhrase(view, draft, source, description, before, places);
}

function entityOf(view: PageView, mention: Mention): PageEntity | undefined {
  return view.layers.entities.annotations[mention.entity];
}

function fromEntity(
  entity: PageEntity,
  description: string,
  confidence: number,
  number: PeopleNumber = "one",
): Speaker {
  return { entity: entity.id, description, kind: speakerKind(entity), number, confidence, alternatives: [] };
}

function speakerKind(entity: PageEntity): SpeakerKind {
  switch (entity.kind) {
    case "person":
      return "person";
    case "outlet":
      return "outlet";
    case "work":
      return "document";
    default:
      return outletKind(entity.name) === null ? "organization" : "outlet";
  }
}

function mentionAt(view: PageView, span: TextSpan): Mention | undefined {
  for (let at = lastStartingAt(view.mentions, span.end - 1); at >= 0; at--) {
    const mention = view.mentions[at];
    if (mention === undefined || mention.start < span.start - 200) return undefined;
    if (overlap(mention, span)) return mention;
  }
  return undefined;
}

function fromPronoun(
  view: PageView,
  draft: Draft,
  source: TextSpan,
  description: string,
  before: readonly Speaker[],
  places: readonly number[],
): Speaker {
  const mention = mentionAt(view, source);
  const entity = mention === undefined ? undefined : entityOf(view, mention);
  if (mention !== undefined && entity !== undefined)
    return fromEntity(entity, description, draft.confidence * mention.confidence);
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
    if (fits) return { ...speaker, description, confidence: Math.min(speaker.confidence, 0.6) };
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

/** "The ministry issued a statement. It said": the body that opens the sentence before. */
function bodyBefore(view: PageView, draft: Draft): PageEntity | undefined {
  const before = view.sentences[draft.sentence - 1];
  const here = view.sentences[draft.sentence];
  if (before === undefined || here === undefined || before.block !== here.block) return undefined;
  const first = mentionsIn(view, { start: before.start, end: Math.min(before.end, before.start + 40) })[0];
  const entity = first === undefined ? undefined : entityOf(view, first);
  return entity?.kind === "organization" || entity?.kind === "outlet" ? entity : undefined;
}

/** "Kell, who said": the mention right before the relative pronoun. */
function fromRelative(view: PageView, draft: Draft, source: TextSpan, description: string): Speaker {
  const at = lastStartingAt(view.mentions, source.start - 1);
  const mention = view.mentions[at];
  const entity = mention === undefined ? undefined : entityOf(view, mention);
  if (
    mention !== undefined &&
    entity !== undefined &&
    source.start - Math.max(mention.end, mention.full.end) <= 2 &&
    mention.by !== "pronoun"
  ) {
    return fromEntity(entity, description, draft.confidence * 0.9);
  }
  return {
    entity: null,
    description,
    kind: "unnamed",
    number: "unknown",
    confidence: draft.confidence * 0.6,
    alternatives: [],
  };
}

type Word = TextSpan & { readonly text: string; readonly lower: string };

export function wordsOf(view: PageView, span: TextSpan): Word[] {
  const words: Word[] = [];
  for (const match of view.text
    .slice(span.start, span.end)
    .matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.-]*|['’]s?(?=\s)|[,(]/gu)) {
    const start = span.start + match.index;
    words.push({ start, end: start + match[0].length, text: match[0], lower: match[0].toLowerCase() });
  }
  return words;
}

/** The phrase without what follows its head; "the minister and his aides" is cut at nothing. */
function headOf(words: readonly Word[]): Word[] {
  let to = 0;
  while (to < words.length) {
    const word = words[to];
    if (word === undefined || word.text === "," || word.text === "(") break;
    if (to > 0 && AFTER_HEAD.has(word.lower)) {
      // "one of the senators", "some of his aides": the kind of people is what follows.
      if (
        word.lower === "of" &&
        /^(?:one|some|many|most|several|two|three|all|both|another|few|none)$/.test(words[to - 1]?.lower ?? "")
      ) {
        to++;
        continue;
      }
      break;
    }
    to++;
  }
  return words.slice(0, to);
}

function fromPhrase(
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
    return {
      entity: null,
      description,
      kind: "unnamed",
      number: "unknown",
      confidence: draft.confidence * 0.5,
      alternatives: [],
    };
  }
  const owner = ownerOfDocument(view, draft, words, last, before, places);
  if (owner !== null) return { ...owner, description };
  const joined = jointSpeakers(view, draft, head, description);
  if (joined !== null) return joined;
  const mention = headMention(view, head, last);
  const entity = mention === undefined ? undefined : entityOf(view, mention);
  if (mention !== undefined && entity !== undefined) {
    const vague = mention.by === "description" && UNNAMED_SEVERAL.has(last.lower);
    if (!vague) return fromEntity(entity, description, draft.confidence * mention.confidence);
  }
  const named = namedInApposition(view, words, source);
  if (named !== null && (UNNAMED_ONE.has(last.lower) || /^\p{Ll}/u.test(last.text)))
    return fromEntity(named, description, draft.confidence * 0.9);
  return undescribed(draft, head, last, description);
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
  if (first === undefined || !MESSAGE_NOUNS.has(last.lower) || first === last) return null;
  if (PRONOUN.test(first.lower)) {
    const span = { start: first.start, end: first.end };
    const speaker = fromPronoun(view, draft, span, first.text, before, places);
    return speaker.entity === null ? null : speaker;
  }
  const mark = words.findIndex((word) => /^['’]s?$/.test(word.text));
  const name = words[mark - 1];
  if (mark < 1 || name === undefined || name.start > last.start) return null;
  const mention = mentionAt(view, name);
  const entity = mention === undefined ? undefined : entityOf(view, mention);
  if (mention === undefined || entity === undefined || entity.kind === "place" || mention.end < name.end) return null;
  return fromEntity(entity, "", draft.confidence * 0.85);
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

/** "The minister, Ilan Dorvet,": a name after the comma is the head's. */
function namedInApposition(view: PageView, words: readonly Word[], source: TextSpan): PageEntity | null {
  const comma = words.findIndex((word) => word.text === ",");
  const next = words[comma + 1];
  if (comma < 0 || next === undefined) return null;
  const mention = view.mentions[lastStartingAt(view.mentions, next.start)];
  if (
    mention === undefined ||
    mention.start > next.start ||
    mention.end <= next.start ||
    mention.end > source.end ||
    mention.by !== "name"
  )
    return null;
  const entity = entityOf(view, mention);
  return entity?.kind === "person" ? entity : null;
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

function undescribed(draft: Draft, head: readonly Word[], last: Word, description: string): Speaker {
  const first = head[0]?.lower ?? "";
  const confidence = draft.confidence * 0.8;
  const base = { entity: null, description, confidence, alternatives: [] };
  const counted = numberOf(head, last);
  if (counted !== null) return { ...base, kind: "unnamed", number: counted };
  const outlet =
    outletKind(
      head
        .filter((word) => !DETERMINERS.has(word.lower))
        .map((word) => word.text)
        .join(" "),
    ) ?? describesOutlet(head.map((word) => word.text));
  if (outlet !== null) return { ...base, kind: "outlet", number: "one" };
  if (BODY_NOUNS.has(last.lower)) return { ...base, kind: "organization", number: "one" };
  if (MESSAGE_NOUNS.has(last.lower)) return { ...base, kind: "document", number: "one" };
  if (/^\p{Lu}/u.test(last.text) && !DETERMINERS.has(first))
    return { ...base, kind: looksLikeBody(head) ? "organization" : "person", number: "one" };
  if (DETERMINERS.has(first) || /^\p{Lu}/u.test(last.text)) return { ...base, kind: "organization", number: "one" };
  return { ...base, kind: "unnamed", number: /[^s]s$/.test(last.lower) ? "several" : "unknown" };
}

function looksLikeBody(head: readonly Word[]): boolean {
  return head.length === 1
    ? /^\p{Lu}{2,}$/u.test(head[0]?.text ?? "")
    : /(?:ministry|party|council|union|committee|agency|department|house|bank|court|commission|group|association|institute|office|campaign|university)$/i.test(
        head[head.length - 1]?.text ?? "",
      );
}

/** One or several unnamed people, by the noun and what counts it; null where the head is no such noun. */
function numberOf(head: readonly Word[], last: Word): PeopleNumber | null {
  const words = head.map((word) => word.lower);
  if (/^\p{Lu}/u.test(last.text) && head.length > 1 && !UNNAMED_SEVERAL.has(last.lower)) return null;
  if (/^(?:one|another)$/.test(words[0] ?? "") && (words[1] === "of" || UNNAMED_ONE.has(last.lower))) return "one";
  if (words.some((word) => SEVERAL_WORDS.has(word)) && (UNNAMED_SEVERAL.has(last.lower) || words.includes("of")))
    return "several";
  if (UNNAMED_SEVERAL.has(last.lower)) return "several";
  if (UNNAMED_ONE.has(last.lower)) return "one";
  return null;
}
