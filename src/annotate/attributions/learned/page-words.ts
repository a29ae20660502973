import type { Layers, Token } from "../../../core/layers.ts";
import type { TextSpan } from "../../../core/span.ts";
import { type Writing, WritingFact, writingsOf } from "../../../document/writing.ts";
import { feature, featurePair, hashText } from "../../../models/feature-hash.ts";
import { loadWordClusters } from "../../../models/word-clusters.ts";
import type { Draft } from "../draft.ts";
import { CUE_RECOGNISERS, SENTENCE_RECOGNISERS } from "../recognisers.ts";
import type { PageView } from "../view.ts";
import { PARTS, partOf } from "./shallow-syntax.ts";

/** A sentence as a range of words. */
export type WordRange = { readonly first: number; readonly end: number; readonly block: number };

/** What the rules say of a statement, as indexes of words. */
export type DraftWords = {
  readonly draft: Draft;
  readonly by: number;
  readonly sources: readonly number[];
  readonly cues: readonly number[];
  readonly contents: readonly number[];
};

/** The words of a page's article with what the features are made of, all arrays as long as `tokens`. */
export type PageWords = {
  readonly tokens: readonly Token[];
  readonly sentences: readonly WordRange[];
  /** Hash of the dictionary form, of the word, of its last three letters, of its treebank tag. */
  readonly lemma: Int32Array;
  readonly word: Int32Array;
  readonly ending: Int32Array;
  readonly tag: Int32Array;
  /** Number of the group of words that stand between the same neighbours. */
  readonly group: Int32Array;
  /** 1 inside a quotation; 1 at its opening mark, 2 at its closing one. */
  readonly quoted: Uint8Array;
  readonly mark: Uint8Array;
  /** 1 begins with a capital, 2 capitals only. */
  readonly capital: Uint8Array;
  readonly verb: Uint8Array;
  /** Parts of speech as `partOf` names them. */
  readonly part: Uint8Array;
  readonly comma: Uint8Array;
  /** What is mentioned here: 0 nothing, otherwise a hash of how and of what kind, and whether it begins. */
  readonly mention: Int32Array;
  /** What the rules have here: bit 0 a source, bit 1 a content, the bits above the recognisers whose cue it is. */
  readonly rule: Int32Array;
  /** Recogniser and kind of the rules' cue, 0 where there is none. */
  readonly ruleCue: Int32Array;
  /** The rules' statements by the words of their cues. */
  readonly draftsAt: ReadonlyMap<number, readonly DraftWords[]>;
};

/** Recognisers of one form share its name, and its place. */
const FORMS = new Set([...CUE_RECOGNISERS, ...SENTENCE_RECOGNISERS].map(({ name }) => name));
const RECOGNISERS = new Map([...FORMS].map((name, index) => [name, index]));
/** A sentence of more words is read by the rules alone. */
const LONGEST = 400;

/** Lays the words of the view's sentences out for the models. Linear in the words, and in those of each draft. */
export function pageWords(view: PageView, tags: Layers["tags"]["annotations"], drafts: readonly Draft[]): PageWords {
  const all = view.layers.tokens.annotations;
  const tokens: Token[] = [];
  const sentences: WordRange[] = [];
  const blocks = new Set(view.sentences.map(({ block }) => block));
  for (const sentence of view.layers.sentences.annotations) {
    if (!blocks.has(sentence.block) || sentence.last - sentence.first > LONGEST) continue;
    const first = tokens.length;
    for (let index = sentence.first; index < sentence.last; index++) {
      const token = all[index];
      if (token !== undefined) tokens.push(token);
    }
    if (tokens.length > first) sentences.push({ first, end: tokens.length, block: sentence.block });
  }
  const count = tokens.length;
  const words: PageWords = {
    tokens,
    sentences,
    lemma: new Int32Array(count),
    word: new Int32Array(count),
    ending: new Int32Array(count),
    tag: new Int32Array(count),
    group: new Int32Array(count),
    quoted: new Uint8Array(count),
    mark: new Uint8Array(count),
    capital: new Uint8Array(count),
    verb: new Uint8Array(count),
    part: new Uint8Array(count),
    comma: new Uint8Array(count),
    mention: new Int32Array(count),
    rule: new Int32Array(count),
    ruleCue: new Int32Array(count),
    draftsAt: new Map(),
  };
  describeWords(view, words, tags);
  for (const { start, end } of view.layers.quotes.annotations) {
    for (let index = firstEndingAfter(tokens, start); (tokens[index]?.start ?? end) < end; index++) {
      words.quoted[index] = 1;
      if (tokens[index]?.start === start) words.mark[index] = 1;
      else if (tokens[index]?.end === end) words.mark[index] = 2;
    }
  }
  for (const mention of view.mentions) {
    const kind = view.layers.entities.annotations[mention.entity]?.kind ?? "";
    const what = hashText(mention.by + kind) & ~1;
    for (
      let index = firstEndingAfter(tokens, mention.start);
      (tokens[index]?.start ?? mention.end) < mention.end;
      index++
    )
      words.mention[index] = what | (tokens[index]?.start === mention.start ? 1 : 0);
  }
  const laid = drafts.map((draft) => ({
    draft,
    by: RECOGNISERS.get(draft.by) ?? 31,
    sources: wordsIn(tokens, draft.sources),
    cues: wordsIn(tokens, draft.cues),
    contents: wordsIn(tokens, draft.contents),
  }));
  markDrafts(words, laid);
  const draftsAt = new Map<number, DraftWords[]>();
  for (const draft of laid)
    for (const index of draft.cues) {
      const list = draftsAt.get(index);
      if (list === undefined) draftsAt.set(index, [draft]);
      else list.push(draft);
    }
  return { ...words, draftsAt };
}

function describeWords(view: PageView, words: PageWords, tags: Layers["tags"]["annotations"]): void {
  const { tokens, lemma, word, ending, tag, group, capital, verb, part, comma } = words;
  const parts = new Map<string, { readonly hash: number; readonly part: number; readonly verb: number }>();
  const writings = writingsOf(view.text, view.layers.tokens.annotations);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const { start, end } = token;
    const form = WORD_FORM.of(writings[token.id] as Writing);
    const tagged = tags[token.id];
    const xpos = tagged?.xpos ?? "";
    let known = parts.get(xpos);
    if (known === undefined) {
      known = { hash: hashText(xpos), part: partOf(xpos, ""), verb: xpos.startsWith("V") ? 1 : 0 };
      parts.set(xpos, known);
    }
    const isComma = end === start + 1 && view.text.charCodeAt(start) === COMMA;
    lemma[index] = tagged === undefined ? form.small : hashOfLemma(form, tagged.lemma);
    tag[index] = known.hash;
    verb[index] = known.verb;
    part[index] = isComma ? PARTS.comma : known.part;
    comma[index] = isComma ? 1 : 0;
    word[index] = form.word;
    ending[index] = form.ending;
    group[index] = form.group;
    capital[index] = form.capital;
  }
}

const COMMA = 0x2c;

/** What the letters of a word alone tell: hashes of it, of its last three letters and of it in small letters, and its group. */
type WordForm = {
  readonly word: number;
  readonly small: number;
  readonly ending: number;
  readonly group: number;
  readonly capital: number;
  /** The dictionary form that it was last found to have, and that form's hash: most words are of one wherever they stand. */
  lemma: string;
  lemmaHash: number;
};

const WORD_FORM = new WritingFact(({ text }): WordForm => {
  const lower = text.toLowerCase();
  const small = hashText(lower);
  return {
    word: hashText(text),
    small,
    ending: hashText(lower.slice(-3)),
    group: loadWordClusters()(hashText(lower.replace(/\d/gu, "0"))),
    capital: /^\p{Lu}/u.test(text) ? (text.length > 1 && text === text.toUpperCase() ? 2 : 1) : 0,
    lemma: lower,
    lemmaHash: small,
  };
});

function hashOfLemma(form: WordForm, lemma: string): number {
  if (form.lemma !== lemma) {
    form.lemma = lemma;
    form.lemmaHash = hashText(lemma);
  }
  return form.lemmaHash;
}

function markDrafts({ rule, ruleCue }: PageWords, drafts: readonly DraftWords[]): void {
  for (const { draft, by, sources, cues, contents } of drafts) {
    for (const index of sources) rule[index] = (rule[index] as number) | 1;
    for (const index of contents) rule[index] = (rule[index] as number) | 2;
    for (const index of cues) {
      rule[index] = (rule[index] as number) | (4 << (by % 28));
      ruleCue[index] = featurePair(1, by, hashText(draft.kind)) | 1;
    }
  }
  for (let index = 0; index < rule.length; index++)
    if (rule[index] !== 0) rule[index] = feature(2, rule[index] as number) | 1;
}

/** Indexes of the words that lie in the spans or touch them, ascending. */
export function wordsIn(tokens: readonly Token[], spans: readonly TextSpan[]): number[] {
  const found: number[] = [];
  let last = -1;
  let ascending = true;
  for (const { start, end } of spans)
    for (let index = firstEndingAfter(tokens, start); (tokens[index]?.start ?? end) < end; index++) {
      if (index <= last) ascending = false;
      found.push(index);
      last = index;
    }
  return ascending ? found : [...new Set(found)].sort((a, b) => a - b);
}

function firstEndingAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The spans of words, neighbours joined. */
export function spansOf(tokens: readonly Token[], indexes: readonly number[]): TextSpan[] {
  const spans: { start: number; end: number }[] = [];
  let before = -2;
  for (const index of indexes) {
    const token = tokens[index];
    if (token === undefined) continue;
    const last = spans.at(-1);
    if (last !== undefined && index === before + 1) last.end = token.end;
    else spans.push({ start: token.start, end: token.end });
    before = index;
  }
  return spans;
}

const LEAD = /^(?:[\s,;:–—]|(?:who|which)\s)+/iu;
const TAIL = /,?\s(?:who|which)\s{0,9}$/iu;
/** Longer than any end that is cut off: a pattern that ends a text is tried on no more than this. */
const LONGEST_TAIL = 20;

/** Spans without marks before them and relative words at their ends. */
export function trimmed(view: PageView, spans: readonly TextSpan[]): TextSpan[] {
  return spans.flatMap(({ start, end }) => {
    const text = view.text.slice(start, end);
    const lead = LEAD.exec(text)?.[0].length ?? 0;
    const tail = TAIL.exec(text.slice(Math.max(lead, text.length - LONGEST_TAIL)))?.[0].length ?? 0;
    return lead + tail < text.length ? [{ start: start + lead, end: end - tail }] : [];
  });
}
