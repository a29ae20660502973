import type { Attribution, Origin, Span } from "../../../core/record.ts";
import type { RecordIndex } from "../index-record.ts";
import { sentenceOf } from "../quote-words.ts";

const INTERVIEW = "interview";
const POST = "post|tweet|thread|message on X|post on X|blog";
/** What somebody says something in, a kind a line: its words mean one thing. Lower case. */
const KINDS: readonly string[] = [
  "statement|statements|communiqué|communique|readout|press release|news release|declaration",
  "report|study|survey|paper|bulletin|assessment|analysis|review|audit|findings",
  "letter|letters|email|e-mail|memo|memorandum|note",
  "ruling|judgment|judgement|order|filing|affidavit|indictment|complaint|petition|motion",
  POST,
  INTERVIEW,
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

const PATTERNS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ...KINDS.map((kind, at) => [kind, IN_ONE[at] ?? ON_A_NETWORK] as const),
  [POST, ON_A_NETWORK],
];

/** Who an interview was given to, or where it was heard; "on Monday" and "by phone" say neither. */
const GIVEN_ELSEWHERE =
  /^[^.;:]{0,30}\b(?:with|to|for|published|aired|broadcast|on(?! (?:\p{Lu}\p{L}*day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*)\b))\b/u;
const EMAIL = /e-?mail$/u;
/** Whom an email went to. */
const SENT_TO = /^\s+(?:sent |written |addressed )?to\b/u;

/** How far from the word that says that something is said its document may be named. Code units. */
const REACH = 90;

/** A body that so many pages cite has said it somewhere. */
const LEAST_CITING = 2;
const OWN_WORDS = "own words";

export type Stated = {
  readonly name: string;
  /** The page's words for the document; null for the words of a body that several pages cite without saying where they stand. */
  readonly phrase: Span | null;
  readonly spans: readonly Span[];
  readonly pages: ReadonlySet<string>;
  readonly statements: number;
};

type Found = { name: string; phrase: Span | null; spans: Span[]; pages: Set<string>; statements: number };

/**
 * What the sources of pages said in writing or before a microphone, by who and in what: a ministry's statement, a court's
 * ruling, an institute's report; and the words of bodies that several pages cite. Whose it is, is the last named link of
 * the chain; `isHere` says whether that one's own words are among the pages.
 */
export function statedDocuments(index: RecordIndex, isHere: (name: string) => boolean): Stated[] {
  const matters = index.record.matters.filter(({ main }) => main);
  const own = new Set(matters.flatMap(({ pages }) => pages));
  const found = new Map<string, Found>();
  for (const attribution of index.record.attributions) {
    if (matters.length > 0 && !own.has(attribution.page)) continue;
    const origin = attribution.origin === null ? undefined : index.origins.get(attribution.origin);
    if (
      origin === undefined ||
      attribution.chain.length < 2 ||
      isHere(origin.name) ||
      !/\p{Lu}|\p{Lo}/u.test(origin.name)
    )
      continue;
    const named = documentOf(attribution, index);
    const cited = attribution.sources[0] ?? attribution.cues[0];
    if (named === null && (!isBody(origin) || cited === undefined)) continue;
    const key = `${origin.id} ${named?.kind ?? OWN_WORDS}`;
    const known: Found = found.get(key) ?? {
      name: origin.name,
      phrase: named?.span ?? null,
      spans: [],
      pages: new Set<string>(),
      statements: 0,
    };
    const place =
      named?.span ?? (cited === undefined ? null : { page: attribution.page, start: cited.start, end: cited.end });
    if (place !== null) known.spans.push(place);
    known.pages.add(attribution.page);
    known.statements++;
    found.set(key, known);
  }
  const ofDocuments = new Set([...found.values()].flatMap(({ name, phrase }) => (phrase === null ? [] : [name])));
  return [...found.values()].filter(
    ({ name, phrase, pages }) => phrase !== null || (pages.size >= LEAST_CITING && !ofDocuments.has(name)),
  );
}

/**
 * True for what somebody tells the page's own reporter: "said in an interview", "wrote in an email", with nobody told that
 * it was given or sent to. It is on the page, and nobody else has it.
 */
function isToThePageItself(kind: string, words: string, after: string): boolean {
  return kind === INTERVIEW ? !GIVEN_ELSEWHERE.test(after) : EMAIL.test(words) && !SENT_TO.test(after);
}

/** A body by a name of its own: "Ministry of Transport", not "the ministry", nor a country that stands for its government. */
function isBody({ kind, name }: Origin): boolean {
  return kind === "organization" && name.includes(" ") && /^\p{Lu}/u.test(name);
}

/** The words of a statement's sentence that name what it stands in, near its cue and outside what is said; null for none. */
function documentOf({ page, cues, sources, contents }: Attribution, index: RecordIndex) {
  const text = index.pages.get(page)?.text ?? "";
  for (const anchor of [...cues, ...sources]) {
    const sentence = sentenceOf(index, anchor);
    const start = Math.max(sentence.start, anchor.start - REACH);
    const near = text.slice(start, Math.min(sentence.end, anchor.end + REACH));
    for (const [kind, pattern] of PATTERNS) {
      const match = pattern.exec(near);
      if (match === null) continue;
      const span = { page, start: start + match.index, end: start + match.index + match[0].length };
      if (contents.some((content) => content.start < span.end && span.start < content.end)) continue;
      if (isToThePageItself(kind, match[0], text.slice(span.end, span.end + REACH))) continue;
      return { kind, span };
    }
  }
  return null;
}
