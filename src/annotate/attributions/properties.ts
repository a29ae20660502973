import type { AttributionAnnotation } from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";
import { contains, overlap, type TextSpan } from "../../core/span.ts";
import type { Fidelity, Form, Stance } from "../../core/vocabulary.ts";
import { itemsIn } from "../../document/document.ts";
import { UNWILLING_FORMS } from "../../languages/en/cue-words.ts";
import { DENIAL_PHRASES, HEDGES, WEAKENING_HEDGES } from "../../languages/en/hedges.ts";
import type { Draft } from "./draft.ts";
import type { PageView } from "./view.ts";

const LETTERS = /[\p{L}\p{N}]/u;

/** Direct: all of the content stands in quote marks; mixed: some of it. */
export function formOf(view: PageView, contents: readonly TextSpan[]): Form {
  let quoted = false;
  let plain = false;
  for (const content of contents) {
    let at = content.start;
    for (const quote of itemsIn(view.layers.quotes.annotations, content)) {
      quoted = true;
      if (LETTERS.test(view.text.slice(at, Math.max(at, quote.start)))) plain = true;
      at = Math.max(at, quote.end);
    }
    if (LETTERS.test(view.text.slice(at, Math.max(at, content.end)))) plain = true;
  }
  return quoted ? (plain ? "mixed" : "direct") : "indirect";
}

/** The form of what is told inside a quotation, whose marks are of who is quoted: direct only with marks of its own. */
export function formOfDraft(view: PageView, { contents, cues }: Pick<Draft, "contents" | "cues">): Form {
  const [first] = contents;
  const [cue] = cues;
  if (first === undefined || cue === undefined) return formOf(view, contents);
  const around = itemsIn(view.layers.quotes.annotations, first).some(
    (quote) => contains(quote, first) && contains(quote, cue),
  );
  if (!around) return formOf(view, contents);
  return /["“'‘]/.test(view.text.charAt(first.start - 1)) ? "direct" : "indirect";
}

/** How near the words are to what was uttered: on a translated page quotations are not verbatim. */
export function fidelityOf(view: PageView, contents: readonly TextSpan[], form: Form): Fidelity {
  if (form === "indirect") return "reported";
  if (isTranslated(view.page)) return "translated";
  const quotes = contents.flatMap((content) => itemsIn(view.layers.quotes.annotations, content));
  return quotes.some((quote) => quote.opened === "repair" || quote.closed === "repair")
    ? "bounds uncertain"
    : "verbatim";
}

function isTranslated(page: Page): boolean {
  return page.voice.some((voice) => voice.value === "translation");
}

/** The hedging words of the cue and of the content outside quotations, in order. */
export function hedgesOf(view: PageView, draft: Draft): TextSpan[] {
  const found: TextSpan[] = [...draft.hedges];
  for (const content of draft.contents) {
    const quotes = itemsIn(view.layers.quotes.annotations, content);
    for (const token of itemsIn(view.layers.tokens.annotations, content)) {
      const word = view.text.slice(token.start, token.end);
      if (!HEDGES.has(word.toLowerCase()) || (word === "May" && !startsContent(draft, token))) continue;
      if (quotes.some((quote) => overlap(quote, token))) continue;
      found.push({ start: token.start, end: token.end });
    }
  }
  return unique(found);
}

function startsContent(draft: Draft, token: TextSpan): boolean {
  return draft.contents.some((content) => content.start === token.start);
}

function unique(spans: readonly TextSpan[]): TextSpan[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter((span, at) => at === 0 || span.start !== sorted[at - 1]?.start);
}

/** The verb's stance, unless the content itself denies or weakens: "no question of", "is unlikely to". */
export function stanceOf(view: PageView, draft: Draft, hedges: readonly TextSpan[]): Stance {
  const first = draft.contents[0];
  if (draft.stance === "denies" && first !== undefined && holdsBack(view, draft, first)) return "hedges";
  if (draft.stance !== "asserts" || first === undefined) return draft.stance;
  const text = view.text.slice(first.start, Math.min(first.end, first.start + 400)).toLowerCase();
  const [cue] = draft.cues;
  if (cue !== undefined && UNWILLING_FORMS.has(firstWordOf(view.text.slice(cue.start, cue.end)))) return "hedges";
  // "pleaded not guilty"
  if (/^(?:that )?(?:he|she|they)?\s?(?:is |was |were |are )?not guilty\b/.test(text)) return "denies";
  if (MAY_DENY.test(text) && DENIAL_PHRASES.some((phrase) => hasPhrase(text, phrase))) return "denies";
  const weak = hedges.some((hedge) => {
    const word = view.text.slice(hedge.start, hedge.end).toLowerCase();
    return WEAKENING_HEDGES.has(word) && hedge.start >= first.start && inMainClause(view, first, hedge);
  });
  return weak ? "hedges" : draft.stance;
}

/** "Declined to confirm the talks": it is not said that there were none. */
function holdsBack(view: PageView, { cues: [cue] }: Draft, first: TextSpan): boolean {
  if (cue === undefined || !UNWILLING_FORMS.has(firstWordOf(view.text.slice(cue.start, cue.end)))) return false;
  return OF_SAYING.test(view.text.slice(first.start, first.start + LONGEST_OPENING));
}
const OF_SAYING =
  /^to (?:confirm|verify|comment|deny|say|discuss|answer|respond|disclose|reveal|identify|name|specify|elaborate)\b/;
const LONGEST_OPENING = 20;

const firstWordOf = (words: string): string => words.split(/\s/, 1)[0]?.toLowerCase() ?? "";

/** Any of the phrases, whatever stands beside it: one search, since hardly a content has one. */
const MAY_DENY = new RegExp(DENIAL_PHRASES.join("|"));

function hasPhrase(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  if (at < 0 || LETTERS.test(text.charAt(at - 1)) || LETTERS.test(text.charAt(at + phrase.length))) return false;
  // "had booked sales that never took place": what is said of a thing denies no sentence.
  return !RELATIVE_BEFORE.test(text.slice(Math.max(0, at - LONGEST_BEFORE), at));
}
const RELATIVE_BEFORE = /\p{L}\s+(?:that|which|who)\s+$/u;

/** Before any comma or subordinate word of the content: "Kell is unlikely to …", not "…, which may". */
function inMainClause(view: PageView, content: TextSpan, hedge: TextSpan): boolean {
  const before = view.text.slice(content.start, hedge.start).replace(/^that\s/, "");
  return (
    before.length < 120 && !/[,;—]|\b(?:that|which|who|because|when|while|where|how|if|whether|and|but)\b/.test(before)
  );
}

/** The time of saying: a time of the sentence, outside content and source, between or next to source and cue. */
export function saidAt(view: PageView, draft: Draft, sentence: TextSpan): AttributionAnnotation["said"] {
  const cue = draft.cues[0];
  if (cue === undefined) return null;
  const source = draft.sources[0] ?? cue;
  const from = Math.min(cue.start, source.start);
  const to = Math.max(cue.end, source.end);
  const dateline = view.page.dateline?.span;
  let best: { value: string; span: TextSpan; distance: number } | null = null;
  for (const time of itemsIn(view.times, sentence)) {
    if (time.edtf === null || (time.type !== "DATE" && time.type !== "TIME")) continue;
    if (dateline !== undefined && overlap(dateline, time)) continue;
    if ([...draft.contents, ...draft.sources].some((span) => overlap(span, time))) continue;
    if (NOT_OF_SAYING.test(view.text.slice(Math.max(0, time.start - LONGEST_BEFORE), time.start))) continue;
    const inside = time.start >= from && time.end <= to;
    const after = time.start >= to && time.start - to <= NEAR;
    // "On Monday, Kell said": the time opens the sentence, and the subject follows it.
    const opening = time.start - sentence.start <= OPENING && time.end <= from && from - time.end <= NEAR;
    if (!(inside || after || opening) || !attached(view, draft, cue, time)) continue;
    const distance = time.start >= to ? time.start - to : Math.max(0, from - time.end);
    if (best === null || distance < best.distance)
      best = { value: time.edtf, span: { start: time.start, end: time.end }, distance };
  }
  return best === null ? null : { value: best.value, span: best.span };
}

/** How far, in code units, a time of saying stands from source and cue, and from the sentence's start where it opens it. */
const NEAR = 30;
const OPENING = 6;
/** "every year since 1998", "the agreement of 2021": a time of what is told, never of telling it. */
const NOT_OF_SAYING = /\b(?:since|until|till|from|of|by|between|for)\s+(?:the\s+)?(?:(?:early|mid|late)[\s-])?$/i;
const LONGEST_BEFORE = 24;

/** No other clause may stand between the time and the cue. */
function attached(view: PageView, draft: Draft, cue: TextSpan, time: TextSpan): boolean {
  const from = Math.min(cue.end, time.end);
  const to = Math.max(cue.start, time.start);
  if (draft.contents.some((content) => content.start < to && from < content.end)) return false;
  return from >= to || !/[;:]|\b(?:that|which|when|after|before|who|since|until)\b/.test(view.text.slice(from, to));
}
