import type { Join } from "../../core/findings.ts";
import type { Copy, Span } from "../../core/record.ts";
import type { LinkStage, ReadPage } from "../../core/stage.ts";
import { compareDates } from "../../measure/date-bounds.ts";
import { foldLetters } from "../../measure/folded-name.ts";
import { Remembered } from "../../measure/remembered.ts";
import { sharedPassages } from "../../measure/shared-passages.ts";
import { byText } from "../../measure/text-order.ts";
import { type ArticleWords, articleWords, stretch } from "./article-words.ts";
import { CopiedPairs, type Sketch, sketchOf } from "./copied-pairs.ts";

/** Words in a row that count as shared at all. */
const LEAST_RUN = 8;
/** Shared words outside quote marks that make a copy; fewer may be two reporters' own words on one readout. */
const LEAST_OWN_WORDS = 40;
/** One run of this many own words is no chance either way; a copy needs at least one. */
const LEAST_LONGEST_RUN = 20;
/** Within one matter a short article needs fewer where they are so large a share of it, in runs that are no phrase. */
const SHORT_OWN_WORDS = 24;
const SHORT_LONGEST_RUN = 12;
/** So many words in quote marks, where they are so large a share of a page, are from one statement or one release. */
const LEAST_QUOTED_WORDS = 60;
const REPRINT = 0.8;
const EDITED = 0.3;
/** Pages of two matters share a site's standing words sooner than a story; only so large a share is one. */
const ACROSS_MATTERS = 0.5;

type Shared = {
  readonly a: Span[];
  readonly b: Span[];
  readonly share: number;
  readonly own: number;
  readonly words: number;
  /** True where what they share stands in quote marks on both: nobody took the text, but both have their quotes from one place. */
  readonly quotes: boolean;
};

/** A copy with why it is one. */
type Found = { readonly copy: Copy; readonly joins: readonly Join[] };
type CopiesLink = LinkStage<"matters", "copies">["link"];

/**
 * Finds text that pages share: winnowed 5-word shingles for candidates, then exact common passages. A copy's share is
 * shared words over words of the shorter article.
 */
export const copiesStage: LinkStage<"matters", "copies"> = {
  name: "copies",
  version: "3",
  needs: ["matters"],
  gives: ["copies"],
  link: (dossier) => rememberingCopies()(dossier),
  remembering: rememberingCopies,
};

/** What two pages share hangs on these two and on whether they are of one matter, so that it is remembered. */
function rememberingCopies(): CopiesLink {
  const sketches = new WeakMap<ReadPage, Sketch & { readonly number: number }>();
  const pairs = new CopiedPairs();
  const known = new Remembered<string, Found | null>();
  let numbers = 0;
  return ({ pages, findings }) => {
    known.turn();
    const articles = new Map<string, ArticleWords>();
    const articleOf = (read: ReadPage): ArticleWords => {
      const article = articles.get(read.page.id) ?? articleWords(read);
      articles.set(read.page.id, article);
      return article;
    };
    const readOf = new Map(pages.map((read) => [read.page.id, read] as const));
    const matterOf = new Map(
      findings.matters.flatMap(({ id, pages: held }) => held.map((page) => [page, id] as const)),
    );
    const keyOf = (a: ReadPage, b: ReadPage): string =>
      `${sketches.get(a)?.number} ${sketches.get(b)?.number} ${matterOf.get(a.page.id) === matterOf.get(b.page.id)}`;
    const sketched = pages.map((read) => {
      const sketch = sketches.get(read) ?? { ...sketchOf(articleOf(read)), number: numbers++ };
      sketches.set(read, sketch);
      return sketch;
    });
    const found = new Map<string, Found>();
    for (const [first, second] of pairs.among(sketched)) {
      const [a, b] = [readOf.get(first.page), readOf.get(second.page)];
      if (a === undefined || b === undefined) continue;
      const key = keyOf(a, b);
      const copy = known.of(key, () => copyOf(a, b, articleOf, matterOf));
      if (copy !== null) found.set(key, copy);
    }
    for (const [first, second] of creditPairs(pages, matterOf)) {
      const [a, b] = [pages[first], pages[second]];
      if (a === undefined || b === undefined || found.has(keyOf(a, b))) continue;
      const copy = known.of(`${keyOf(a, b)} credit`, () => creditOnly(a, b));
      if (copy !== null) found.set(keyOf(a, b), copy);
    }
    const all = [...found.values()].sort((x, y) => byPages(x.copy, y.copy));
    return { findings: { copies: all.map(({ copy }) => copy) }, joins: all.flatMap(({ joins }) => joins) };
  };
}

function copyOf(
  a: ReadPage,
  b: ReadPage,
  articleOf: (read: ReadPage) => ArticleWords,
  matterOf: ReadonlyMap<string, string>,
): Found | null {
  const shared = compare(articleOf(a), articleOf(b), matterOf.get(a.page.id) === matterOf.get(b.page.id));
  if (shared === null || isFurniture(shared.share, a, b, matterOf)) return null;
  if (shared.quotes) return sharedQuotes(shared, agencyOf(a, b));
  const { direction, why } = directionOf(a, b);
  const kind = shared.share >= REPRINT ? "reprint" : shared.share >= EDITED ? "edited" : "passage";
  const { share } = shared;
  const copy: Copy = { a: shared.a, b: shared.b, direction, agency: agencyOf(a, b), kind, share, why };
  return { copy, joins: joinsOf(copy, { share, sharedWords: shared.words, ownWords: shared.own }) };
}

function sharedQuotes({ a, b, share, own, words }: Shared, agency: string | null): Found {
  const why = "the same quotes make up much of the shorter page, and little else is shared";
  const copy: Copy = { a, b, direction: "common source", agency, kind: "passage", share, why };
  return { copy, joins: joinsOf(copy, { share, sharedWords: words, quotedWords: words - own }) };
}

function compare(a: ArticleWords, b: ArticleWords, oneMatter: boolean): Shared | null {
  const passages = sharedPassages(a.words, b.words, LEAST_RUN);
  let [words, own, longest] = [0, 0, 0];
  for (const passage of passages) {
    let ownHere = 0;
    for (let index = 0; index < passage.length; index++) {
      if (!(a.quoted[passage.a + index] === true && b.quoted[passage.b + index] === true)) ownHere++;
    }
    words += passage.length;
    own += ownHere;
    longest = Math.max(longest, ownHere);
  }
  const share = Math.min(1, words / Math.max(1, Math.min(a.words.length, b.words.length)));
  const [least, leastRun] =
    oneMatter && share >= EDITED ? [SHORT_OWN_WORDS, SHORT_LONGEST_RUN] : [LEAST_OWN_WORDS, LEAST_LONGEST_RUN];
  const isText = own >= least && longest >= leastRun;
  const quotes = !isText && oneMatter && share >= EDITED && words - own >= LEAST_QUOTED_WORDS;
  if (!isText && !quotes) return null;
  return {
    a: passages.map((passage) => stretch(a, passage.a, passage.length)),
    b: passages.map((passage) => stretch(b, passage.b, passage.length)),
    share,
    own,
    words,
    quotes,
  };
}

/** True for the few words that pages of one site, or of two matters, share: appeals, author notes, standing background. */
function isFurniture(share: number, a: ReadPage, b: ReadPage, matterOf: ReadonlyMap<string, string>): boolean {
  if (matterOf.get(a.page.id) !== matterOf.get(b.page.id) && share < ACROSS_MATTERS) return true;
  const site = siteOf(a);
  return site !== null && site === siteOf(b) && share < EDITED;
}

function siteOf({ page }: ReadPage): string | null {
  const host = /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(page.source.url ?? "")?.[1];
  return host?.toLowerCase() ?? (page.outlet === null ? null : foldLetters(page.outlet.value));
}

/** Who took it from whom, only where a date or a credit says so: that one text holds the other says nothing. */
function directionOf(a: ReadPage, b: ReadPage): Pick<Copy, "direction" | "why"> {
  const [agencyA, agencyB] = [agencyName(a), agencyName(b)];
  const [outletA, outletB] = [foldedOutlet(a), foldedOutlet(b)];
  if (agencyB !== null && agencyB === outletA)
    return { direction: "a to b", why: "one page credits the other's outlet" };
  if (agencyA !== null && agencyA === outletB)
    return { direction: "b to a", why: "one page credits the other's outlet" };
  if (agencyA !== null && agencyA === agencyB)
    return { direction: "common source", why: "both credit the same agency" };
  const [dayA, dayB] = [a.page.published?.value.slice(0, 10), b.page.published?.value.slice(0, 10)];
  // An agency story has its text from the agency, however late the other page is.
  if (agencyA !== null || agencyB !== null)
    return { direction: "unknown", why: "shared words; one page credits an agency" };
  if (dayA === undefined || dayB === undefined) return { direction: "unknown", why: "shared words; a page is undated" };
  if (compareDates(dayA, dayB) !== "conflict" || dayA.length < 10 || dayB.length < 10) {
    return { direction: "unknown", why: "shared words; published on one day" };
  }
  return { direction: dayA < dayB ? "a to b" : "b to a", why: "shared words; one page is older" };
}

/** Pairs of one matter with the same agency, place and day in their datelines; of many, each with the first only. */
function creditPairs(pages: readonly ReadPage[], matterOf: ReadonlyMap<string, string>): [number, number][] {
  const firstOf = new Map<string, number>();
  const pairs: [number, number][] = [];
  pages.forEach((read, index) => {
    const { dateline } = read.page;
    const agency = agencyName(read);
    const day = dateline?.date ?? null;
    if (agency === null || dateline?.agency == null || day === null) return;
    const key = [matterOf.get(read.page.id) ?? read.page.id, agency, foldLetters(dateline.place ?? ""), day].join("\n");
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, index);
    else pairs.push([first, index]);
  });
  return pairs;
}

function creditOnly({ page: a }: ReadPage, { page: b }: ReadPage): Found | null {
  if (a.dateline === null || b.dateline === null) return null;
  const copy: Copy = {
    a: [{ page: a.id, start: a.dateline.span.start, end: a.dateline.span.end }],
    b: [{ page: b.id, start: b.dateline.span.start, end: b.dateline.span.end }],
    direction: "common source",
    agency: a.dateline.agency,
    kind: "credit only",
    share: 0,
    why: "the same agency, place and day in both datelines, and other words",
  };
  return { copy, joins: joinsOf(copy, { sameCredit: 1, sameDay: 1 }) };
}

function agencyOf(a: ReadPage, b: ReadPage): string | null {
  return (a.page.agency ?? b.page.agency)?.value ?? a.page.dateline?.agency ?? b.page.dateline?.agency ?? null;
}

function agencyName({ page }: ReadPage): string | null {
  const name = page.agency?.value ?? page.dateline?.agency ?? null;
  return name === null ? null : foldLetters(name);
}

function foldedOutlet({ page }: ReadPage): string | null {
  return page.outlet === null ? null : foldLetters(page.outlet.value);
}

/** A copy has no id of its own; both of its pages can be asked why. */
function joinsOf(copy: Copy, features: { ownWords?: number; [feature: string]: number }): Join[] {
  const [a, b] = [copy.a[0], copy.b[0]];
  if (a === undefined || b === undefined) return [];
  const score = features.ownWords ?? 1;
  const threshold = features.ownWords === undefined ? 1 : score < LEAST_OWN_WORDS ? SHORT_OWN_WORDS : LEAST_OWN_WORDS;
  const evidence = [...copy.a, ...copy.b];
  const join = {
    by: "copies",
    decision: `found a copy: ${copy.kind}`,
    features,
    score,
    threshold,
    why: copy.why,
    evidence,
  };
  return [a.page, b.page].map((subject) => ({ subject, ...join }));
}

function byPages(x: Copy, y: Copy): number {
  return byText(x.a[0]?.page ?? "", y.a[0]?.page ?? "") || byText(x.b[0]?.page ?? "", y.b[0]?.page ?? "");
}
