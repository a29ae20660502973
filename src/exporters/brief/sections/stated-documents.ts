import type { Attribution, Span } from "../../../core/record.ts";
import type { RecordIndex } from "../index-record.ts";
import { sentenceOf } from "../quote-words.ts";

/** What somebody says something in, a kind a line: its words mean one thing. Lower case. */
const KINDS: readonly string[] = [
  "statement|statements|communiqué|communique|readout|press release|news release|declaration",
  "report|study|survey|paper|bulletin|assessment|analysis|review|audit|findings",
  "letter|letters|email|memo|memorandum|note",
  "ruling|judgment|judgement|order|filing|affidavit|indictment|complaint|petition|motion",
  "post|tweet|thread|message on X|post on X|blog",
  "interview",
  "speech|address|remarks",
  "video|broadcast|podcast",
];

/** "In a statement", "in its annual report", "in a letter to …"; "on Telegram" is a post. */
const IN_ONE: readonly RegExp[] = KINDS.map(
  (kind) =>
    new RegExp(`\\b[Ii]n (?:an?|the|its|his|her|their|another) (?:[\\p{L}\\d-]{1,20} ){0,2}(?:${kind})\\b`, "u"),
);
const ON_A_NETWORK =
  /\b[Oo]n (?:X|Twitter|Telegram|Facebook|Instagram|Truth Social|VKontakte|Weibo|LinkedIn|TikTok|YouTube)\b/u;

/** How far from the word that says that something is said its document may be named. Code units. */
const REACH = 90;

export type Stated = {
  readonly name: string;
  /** The page's words for the document. */
  readonly phrase: Span;
  readonly spans: readonly Span[];
  readonly pages: ReadonlySet<string>;
  readonly statements: number;
};

/**
 * What the sources of pages said in writing or before a microphone, by who and in what: a ministry's statement, a court's
 * ruling, an institute's report. Whose it is, is the last named link of the chain; `isHere` says whether that one's own words
 * are among the pages.
 */
export function statedDocuments(index: RecordIndex, isHere: (name: string) => boolean): Stated[] {
  const matters = index.record.matters.filter(({ main }) => main);
  const own = new Set(matters.flatMap(({ pages }) => pages));
  const found = new Map<
    string,
    { name: string; phrase: Span; spans: Span[]; pages: Set<string>; statements: number }
  >();
  for (const attribution of index.record.attributions) {
    if (matters.length > 0 && !own.has(attribution.page)) continue;
    const origin = attribution.origin === null ? undefined : index.origins.get(attribution.origin);
    if (origin === undefined || attribution.chain.length < 2 || isHere(origin.name)) continue;
    const named = documentOf(attribution, index);
    if (named === null) continue;
    const key = `${origin.id} ${named.kind}`;
    const known = found.get(key) ?? {
      name: origin.name,
      phrase: named.span,
      spans: [],
      pages: new Set<string>(),
      statements: 0,
    };
    known.spans.push(named.span);
    known.pages.add(attribution.page);
    known.statements++;
    found.set(key, known);
  }
  return [...found.values()];
}

/** The words of a statement's sentence that name what it stands in, near its cue and outside what is said; null for none. */
function documentOf({ page, cues, sources, contents }: Attribution, index: RecordIndex) {
  const text = index.pages.get(page)?.text ?? "";
  for (const anchor of [...cues, ...sources]) {
    const sentence = sentenceOf(index, anchor);
    const start = Math.max(sentence.start, anchor.start - REACH);
    const near = text.slice(start, Math.min(sentence.end, anchor.end + REACH));
    for (const [kind, pattern] of [...IN_ONE, ON_A_NETWORK].entries()) {
      const match = pattern.exec(near);
      if (match === null) continue;
      const span = { page, start: start + match.index, end: start + match.index + match[0].length };
      if (contents.some((content) => content.start < span.end && span.start < content.end)) continue;
      return { kind, span };
    }
  }
  return null;
}
