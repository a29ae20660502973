import type { Tag } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import { itemsIn } from "../../document/document.ts";
import { IDENTIFYING, OF_NO_SAYING } from "../../languages/en/cue-words.ts";
import { BE_FORMS, HAVE_FORMS, MODALS } from "../../languages/en/function-words.ts";
import { accordingTo } from "./according-to.ts";
import { tellsDeed } from "./deeds.ts";
import type { Draft } from "./draft.ts";
import { LEARNED } from "./learned/learned-draft.ts";
import { endOfPerson } from "./main-subject.ts";
import { namesNobody } from "./names-nobody.ts";
import { phraseSpan } from "./noun-phrases.ts";
import { subjectBefore } from "./subject-before.ts";
import { hasTense, mentionsIn, type PageView, sentenceAt } from "./view.ts";

/** How far back a word before the source is looked for. */
const BACK = 16;

/**
 * Leaves out statements whose source is no phrase for anybody ("posted on its page", "what he had [seen e] added", "last
 * month", "in other words"), and gives back the subject in "Kell, for her part, says".
 */
export function withoutNobodys(view: PageView, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => {
    if (tellsNothing(view, draft) || tellsDeed(view, draft)) return false;
    // "At a daily news briefing, an aide said": the words that tell of a statement are nobody.
    if (
      draft.sources.some((one) =>
        draft.cues.some(({ start, end }) => one.start < start && start < one.end && one.end < end),
      )
    )
      return false;
    const [first, ...more] = draft.sources;
    if (first === undefined || more.length > 0) return true;
    const heard = withoutHearer(view, first);
    const begun = wholeName(view, draft.by === LEARNED ? fromClause(view, heard) : heard);
    const source = withPerson(view, begun, draft.cues);
    draft.sources = [source];
    const before = wordBefore(view, source);
    const text = view.text.slice(source.start, source.end);
    if (before === "for" && PART.test(text)) {
      const subject = subjectOf(view, source);
      if (subject === null) return false;
      draft.sources = [subject];
      return true;
    }
    if (before === "in" && text.toLowerCase() === "other words") return false;
    if (LABEL_OF_PIECE.test(text) && draft.cues.every(({ start, end }) => end - start === 1)) return false;
    // "the operation (Resolve for Stability) is": a bracket that closes what is no part of it.
    if (/^[^(]*\)$/.test(text)) return false;
    // "Kell Holdings last year disclosed": when it did so is no part of its name.
    const time = view.times.find(({ start, end }) => end === source.end && start > source.start + 1);
    if (time !== undefined) draft.sources = [{ start: source.start, end: beforeTime(view, source, time.start) }];
    const when = view.times.some(({ start, end }) => start === source.start && end === source.end);
    // "It is hereby notified that": who gives notice is the page, and the statement stands.
    if (/^here(?:by|with)$/i.test(text)) {
      draft.sources = [];
      return true;
    }
    if (draft.by !== accordingTo.name && !isQuoted(view, draft) && namesNobody(view, source, draft.cues)) return false;
    return !when && !CUT_SHORT.test(text) && !beginsWithVerb(view, source, before);
  });
}

/** Where the words end that stand before a time: without "on", "in" and the space. */
function beforeTime(view: PageView, { start }: TextSpan, at: number): number {
  return start + view.text.slice(start, at).replace(/(?:,?\s(?:on|in|at|since|late|early))?\s+$/u, "").length;
}

/** "Kell and Dorvet LIVE: ‘Dorvet is out’": what kind of piece it is, before a colon. */
const LABEL_OF_PIECE =
  /(?:\s|^)(?:LIVE|Live|live (?:blog|updates)|Live (?:blog|updates)|RECAP|Recap|UPDATES?|Updates?|LATEST|Latest|latest|EXCLUSIVE|Exclusive|WATCH|Watch|VIDEO|Video|REVIEW|Review|Explained|Explainer|Analysis|Opinion|Profile|Obituary|Timeline|Gallery|Quiz|Podcast)$/;

/** "according to [some of the] first photographs" */
const CUT_SHORT = /^(?:an?|the|first|instead|which\s.+)$|\s(?:of the|of a|of an|of its|of their)$/i;

/** Words in quote marks were said by somebody, whoever it was. */
function isQuoted(view: PageView, { contents }: Pick<Draft, "contents">): boolean {
  return contents.some(({ start, end }) => /["“”‘]|^'/.test(view.text.slice(start, end)));
}

/** "the bill passed along party lines", "the officer identified as the gunman": what models take for words of saying. */
function tellsNothing(view: PageView, { by, cues, contents }: Draft): boolean {
  const textOf = ({ start, end }: TextSpan): string => view.text.slice(start, end).toLowerCase();
  if (isQuoted(view, { contents })) return false;
  const isNamed = by === LEARNED && contents.every((content) => textOf(content).startsWith("as "));
  return (
    cues.length > 0 && cues.every((cue) => OF_NO_SAYING.has(textOf(cue)) || (isNamed && IDENTIFYING.has(textOf(cue))))
  );
}

const LATER_CLAUSE = /\s(?:after|before|when|while|because|since)\s(?=(?:an?|the|its|his|her|their)\s)/gu;

/** "[Shares fell after] a short seller, Kell Research, published": the last clause has a subject of its own. */
function fromClause(view: PageView, source: TextSpan): TextSpan {
  const last = [...view.text.slice(source.start, source.end).matchAll(LATER_CLAUSE)].at(-1);
  if (last === undefined || !hasTense(view, { start: source.start, end: source.start + last.index })) return source;
  return { start: source.start + last.index + last[0].length, end: source.end };
}

const HEARER = /^(?:(?:him|her|them|us|me|you)|\p{Ll}+s)\s(?=(?:an?|the|his|its|their|one|two|three|another)\s)/u;

/** "had told [her] the doctor thought", "told [officers] a guest had admitted": whom it was told to is none of the subject. */
function withoutHearer(view: PageView, source: TextSpan): TextSpan {
  if (!/^(?:tells?|told|telling|assured|informed|warned|reminded)$/.test(wordBefore(view, source))) return source;
  const hearer = HEARER.exec(view.text.slice(source.start, source.end));
  return hearer === null ? source : { start: source.start + hearer[0].length, end: source.end };
}

/** "[Energy, ]Mines and Industry Marvania": whoever speaks does not begin within a body's name. */
function wholeName(view: PageView, source: TextSpan): TextSpan {
  const name = mentionsIn(view, { start: source.start, end: source.start + 1 }).find(
    ({ by, start, end }) => by === "name" && start < source.start && source.start < end && end <= source.end,
  );
  if (name === undefined || !/,\s(?:and\s)?$/.test(view.text.slice(name.start, source.start))) return source;
  return { start: name.start, end: source.end };
}

/** "[Norvik] principal fired after saying": whom the name tells more of is who speaks. */
function withPerson(view: PageView, source: TextSpan, cues: readonly TextSpan[]): TextSpan {
  const units = view.sentences[sentenceAt(view, source.start)]?.units ?? [];
  const at = units.findIndex(({ start }) => start >= source.start);
  const end = at === -1 ? null : endOfPerson(view, units, at, source.end);
  const isClear = end !== null && cues.every((cue) => cue.end <= source.end || end <= cue.start);
  return isClear ? { start: source.start, end } : source;
}

const PART = /^(?:his|her|its|their|the .{1,40}['’]s?) part$/i;

/** "Kell[, for her part,] says" */
function subjectOf(view: PageView, part: TextSpan): TextSpan | null {
  const sentence = view.sentences[sentenceAt(view, part.start)];
  const at = sentence?.units.findIndex((unit) => unit.start >= part.start) ?? -1;
  if (sentence === undefined || at < 2) return null;
  const end = sentence.units[at - 2]?.text === "," ? at - 2 : at - 1;
  const phrase = subjectBefore(view, sentence, 0, end);
  return phrase === null ? null : phraseSpan(sentence.units, { ...phrase, to: phrase.headTo });
}

/** "posted on its page", "released yesterday", "consistent with the ratio", "it appears and people": words of a clause. */
function beginsWithVerb(view: PageView, source: TextSpan, before: string): boolean {
  if (!/^\p{Ll}/u.test(view.text.charAt(source.start))) return false;
  const [first, second] = itemsIn(view.layers.tags.annotations, source) as readonly (Tag | undefined)[];
  // "dashing hopes that the bill would pay"
  if (second === undefined) return first?.xpos === "VBG";
  if (first === undefined) return false;
  if (first.xpos === "PRP") return /^VB[DPZ]$/.test(second.xpos);
  if (first.xpos === "JJ") return /^(?:IN|TO)$/.test(second.xpos) && before !== "the" && isWith(view, second);
  // "state television", "court papers": a tag may take the first noun for a verb in the present.
  if (!/^VB[DN]$/.test(first.xpos)) return /^let\s/.test(view.text.slice(source.start, source.end));
  if (/^(?:TO|DT|PRP|PRP\$)$/.test(second.xpos) || view.times.some(({ start }) => start === second.start)) return true;
  return BE_FORMS.has(before) || HAVE_FORMS.has(before) || MODALS.has(before);
}

function isWith(view: PageView, { start, end }: TextSpan): boolean {
  return /^(?:with|to)$/i.test(view.text.slice(start, end));
}

/** The word before, in small letters; "" where a mark stands there. */
function wordBefore(view: PageView, { start }: TextSpan): string {
  return /([\p{L}’']+)\s+$/u.exec(view.text.slice(Math.max(0, start - BACK), start))?.[1]?.toLowerCase() ?? "";
}
