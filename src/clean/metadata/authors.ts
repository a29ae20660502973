import type { Basis } from "../../core/basis.ts";
import type { Evidenced } from "../../core/record.ts";
import { agencyNamed } from "../../languages/en/agency-names.ts";
import { bareName, isNobody, splitNames, statedNames } from "./byline-names.ts";
import { type Draft, evidenced, type MarkedElement, placesOf, spanIn, squeezed } from "./draft.ts";
import { articlesIn, isObject, type LinkedObject, textField } from "./linked-data.ts";
import { siteNames } from "./stated-titles.ts";

/** Keys of meta tags that name the author; the plain ones, which often name the site, last. */
const KEYS = (
  "articleauthor article:byline article:author_name parsely-author sailthru.author byl byline cxenseparse:author " +
  "citation_author dc.creator dcterms.creator dcterms.contributor og:article:author article:author twitter:creator:name " +
  "authors creator author"
).split(" ");
const MOST = 20;

type Found = { readonly names: readonly string[]; readonly basis: Basis; readonly confidence: number };

/**
 * Who wrote the story: JSON-LD, then meta tags, then marked elements, then byline lines. An agency or a desk is named
 * where the page's data name it as the author; the outlet itself only where nobody else is.
 */
export function readAuthors(draft: Draft, agency: string | null, outlet: string | null): Evidenced<string>[] {
  const own = draft.head === null ? new Set<string>() : siteNames(draft.head, draft.url);
  if (outlet !== null) own.add(bareName(outlet));
  const isOwn = (name: string) => named(own, name);
  let last: { found: Found; names: string[] } | null = null;
  for (const read of READERS) {
    const found = read(draft);
    const names = unique(found.names.filter((name) => !isLogin(name)));
    if (names.length === 0) continue;
    if (names.every(isOwn)) {
      last ??= { found, names };
      continue;
    }
    return names.map((name) => evidenced(name, placesOf(draft, name), found.basis, found.confidence));
  }
  const lines = fromLines(draft).filter(
    (author) => (agency === null || bareName(author.value) !== bareName(agency)) && !isOwn(author.value),
  );
  if (lines.length > 0 || last === null) return lines;
  return last.names.map((name) => evidenced(name, placesOf(draft, name), last.found.basis, 0.7));
}

/** Whether a name is one of the site's. */
const named = (own: ReadonlySet<string>, name: string) =>
  own.has(bareName(name)) || own.has(bareName(name.replace(/\.\p{L}{2,3}(?:\.\p{L}{2})?$/u, "")));

const linkedData = (draft: Draft): Found => {
  const all = draft.head?.linked ?? [];
  for (const article of articlesIn(all))
    for (const field of ["author", "creator"]) {
      const names = authorsIn(article[field], all, 0).flatMap(statedNames);
      if (names.length > 0) return { names, basis: "json-ld", confidence: 0.95 };
    }
  return { names: [], basis: "json-ld", confidence: 0.95 };
};

/** The names in an author field: texts, objects with a name or its parts, references to objects of the page, lists of these. */
function authorsIn(value: unknown, all: readonly LinkedObject[], depth: number): string[] {
  if (typeof value === "string") return /^https?:/u.test(value) ? [] : [value];
  if (depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, MOST).flatMap((item) => authorsIn(item, all, depth + 1));
  if (!isObject(value)) return [];
  if (value.name !== undefined) return authorsIn(value.name, all, depth + 1);
  const parts = [textField(value, "givenName"), textField(value, "familyName")].filter((part) => part !== null);
  if (parts.length > 0) return [parts.join(" ")];
  const id = value["@id"];
  const other =
    typeof id === "string"
      ? all.find((one) => one["@id"] === id && one !== value && one.name !== undefined)
      : undefined;
  return other === undefined ? [] : authorsIn(other.name, all, depth + 1);
}

const metaTags = (draft: Draft): Found => {
  const own = draft.head === null ? new Set<string>() : siteNames(draft.head, draft.url);
  let owns: string[] = [];
  const slugs: string[] = [];
  for (const key of KEYS) {
    const names = (draft.head?.metas ?? [])
      .filter((meta) => meta.key === key)
      .flatMap((meta) => statedNames(turnedRound(meta.content, key)));
    if (names.length > 0 && names.every(isSlug)) {
      slugs.push(...names);
      continue;
    }
    if (names.some((name) => name.includes(".") && named(own, name))) {
      // "norvik-courier.com, Norvik, Marvania": the site and where it is.
      if (owns.length === 0) owns = names.slice(0, 1);
      continue;
    }
    const others = names.filter((name) => !named(own, name));
    if (others.length > 0) return { names: others, basis: "meta tag", confidence: 0.85 };
    if (owns.length === 0) owns = names;
  }
  return { names: owns.length > 0 ? owns : slugs, basis: "meta tag", confidence: 0.6 };
};

/** Libraries write "Roke, Ilan". */
function turnedRound(value: string, key: string): string {
  const match = /^(?:citation|dc)/u.test(key) ? /^([\p{L}' -]{2,30}), ([\p{L}.' -]{1,30})$/u.exec(value.trim()) : null;
  return match === null ? value : `${match[2]} ${match[1]}`;
}

/** How elements that hold an author's name are marked, from the surest to the weakest. */
const MARKS: readonly ((element: MarkedElement) => boolean)[] = [
  ({ prop }) => /(?:^|\s)author(?:\s|$)/u.test(prop) || /author\.name/u.test(prop),
  ({ names }) =>
    /(?:author|byline|autor|auteur|writer|contributor|journalist|reporter)s?[-_]*(?:__)?(?:full)?-?names?\b|(?:^|\s)(?:fn|p-author)(?:\s|$)/u.test(
      names,
    ),
  ({ names }) => /(?:^|[\s_-])by-?lines?(?=$|[\s_-])/u.test(names),
  ({ names }) =>
    /(?:^|[\s_-])(?:authors?|autor(?:es|en|in)?|auteurs?|writers?|journalists?|reporters?|redacteur|signature|firma)(?=$|[\s_-]|\d)/u.test(
      names,
    ),
  ({ names }) => names.endsWith("author-address"),
  ({ names }) => /byline|author|autor/u.test(names),
];
const NO_AUTHOR =
  /contact|socmed|profile(?:$|\s)|bio\b|about|description|avatar|image|photo|picture|social|follow|share|twitter|title|role|job|position|comment|quote|date|time|count|article-card|media-info|caption|figure|credit|gallery|teaser|tooltip|box\b|more|link-list|org|source/u;

const elements = (draft: Draft): Found => {
  const near = (draft.head?.marked ?? []).filter(
    (element) => !element.away && !element.long && element.text !== "" && element.text.length <= 160,
  );
  for (const [index, marked] of MARKS.entries()) {
    const candidates = near.filter(
      (element) =>
        marked(element) &&
        element.tag !== "time" &&
        element.tag !== "h1" &&
        (index === 0 || !NO_AUTHOR.test(element.names)),
    );
    const first = candidates.find((element) => splitNames(element.text).some((name) => plausible(name, index)));
    if (first === undefined) continue;
    // Further ones that are marked in the same way and close by are of the same byline.
    const at = near.indexOf(first);
    const alike = candidates.filter(
      (element) =>
        element.names === first.names &&
        element.tag === first.tag &&
        element.article === first.article &&
        near.indexOf(element) - at <= 14,
    );
    const names = alike.flatMap((element) => splitNames(element.text)).filter((name) => plausible(name, index));
    return { names: names.slice(0, 8), basis: "html element", confidence: index <= 1 ? 0.85 : 0.75 };
  }
  return { names: [], basis: "html element", confidence: 0.8 };
};

/** A lone word is a name only where the page says so beyond doubt. */
const plausible = (name: string, mark: number) =>
  !isNobody(name) && (name.includes(" ") || mark <= 1 || /\p{Lo}{2}/u.test(name) || mark === 3);

/** The names that the page's data and meta tags state as the author, whoever that is. */
export const statedAuthors = (draft: Draft): Found[] => [linkedData(draft), metaTags(draft)];

const READERS: readonly ((draft: Draft) => Found)[] = [linkedData, metaTags, elements];

function fromLines(draft: Draft): Evidenced<string>[] {
  const first = draft.labelled.findIndex(({ label }) => label.kind === "body");
  const last = draft.labelled.findLastIndex(({ label }) => label.kind === "body");
  for (const [index, { passage, label }] of draft.labelled.entries()) {
    // Bylines of other stories stand in lists, away from this one's text.
    if (label.kind !== "byline" || index < first - 12 || index > last + 3) continue;
    const authors = unique(splitNames(squeezed(passage.text)));
    if (authors.length > 0)
      return authors.map((name) => {
        const at = passage.text.indexOf(name);
        const span = at < 0 ? passage : { start: passage.start + at, end: passage.start + at + name.length };
        return evidenced(name, [spanIn(draft, span)], "byline", 0.85);
      });
  }
  return [];
}

/** What somebody signs in with is no name; an agency may be written so. */
const isLogin = (name: string) =>
  agencyNamed(name) === null && /^(?:[a-z]+\d+[a-z\d]*|[a-z]{2,}[._][a-z]{4,})$/u.test(name);

const isSlug = (name: string) => /^[a-z\d]+(?:-[a-z\d]+)+$/u.test(name);

function unique(names: readonly string[]): string[] {
  // "ilan-roke" is the address of Ilan Roke's page.
  const seen = new Set<string>();
  return names
    .toSorted((a, b) => Number(isSlug(a)) - Number(isSlug(b)))
    .filter((name) => bareName(name) !== "" && !seen.has(bareName(name)) && seen.add(bareName(name)))
    .slice(0, MOST);
}
