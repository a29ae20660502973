import type { Basis } from "../../core/basis.ts";
import type { TextSpan } from "../../core/span.ts";
import { readDateLine } from "../recognisers/date-line.ts";
import type { Draft, MarkedElement } from "./draft.ts";
import { articlesIn, type LinkedObject, textField, typesOf } from "./linked-data.ts";
import { calendarDate, type DateHabit, readDates, readStamp } from "./read-date.ts";

export type DateRole = "published" | "updated";
/** A date that a place on the page gives for it. */
export type DateCandidate = {
  /** EDTF: the calendar day as written. */
  readonly value: string;
  /** What states it, as written. */
  readonly stamp: string;
  readonly basis: Basis;
  readonly confidence: number;
  /** Where it stands in the page's text, where it does. */
  readonly span: TextSpan | null;
};

const PUBLISHED_KEYS = (
  "article:published_time og:article:published_time og:published_time article:published datepublished date_published " +
  "publishdate publish_date publish-date published-date published_date published_time published_at pubdate pub_date " +
  "publication_date publication-date publicationdate originalpublicationdate original-publish-date article_date_original " +
  "article.published sailthru.date parsely-pub-date parsely-pub_date cxenseparse:recs:publishtime " +
  "cxenseparse:publishtime cxenseparse:recs:articlepublishtime bt:pubdate og:pubdate dc.date.issued dcterms.issued dc.date.created dcterms.created dc.created " +
  "dcterms.available dcterms.date dc.date dcterms.publicationdate citation_publication_date citation_online_date citation_date rnews:datepublished " +
  "vr:published_time shareaholic:article_published_time article:created article:post_date article_published artdate datecreated creation_date doc_date " +
  "docdate displaydate display_date release_date releasedate og:release_date date.release firstpublished " +
  "first_published iso-8601-publish-date dateposted news_published gentime article.created published created timestamp date dat date_issued"
).split(" ");
const UPDATED_KEYS = (
  "article:modified_time og:updated_time og:modified_time modified_time article:modified datemodified date_modified " +
  "last-modified lastmod lastmodified last_modified dcterms.modified dc.date.modified dc.modified revised article:updated_time " +
  "article:updated updated_time cxenseparse:recs:modifiedtime modificationdate updated og:article:modified_time"
).split(" ");
const FIELDS: { readonly [role in DateRole]: readonly string[] } = {
  published: ["datePublished", "dateCreated", "uploadDate"],
  updated: ["dateModified"],
};

export function fromLinkedData(draft: Draft, role: DateRole, habit: DateHabit): DateCandidate[] {
  const objects = draft.head?.linked ?? [];
  const articles = articlesIn(objects);
  const others = objects.filter((object) => typesOf(object).some((type) => OTHERS.test(type)));
  return [...articles, ...others].flatMap((object, index) => stampOf(object, role, habit, index < articles.length));
}
const OTHERS =
  /Page$|CreativeWork|VideoObject|Event|Product|Recipe|Dataset|Legislation|PodcastEpisode|WebSite|Book|Course|HowTo|Episode/u;

function stampOf(object: LinkedObject, role: DateRole, habit: DateHabit, article: boolean): DateCandidate[] {
  for (const field of FIELDS[role]) {
    if (field === "uploadDate" && article) continue;
    const stamp = textField(object, field);
    const value = stamp === null ? null : readStamp(stamp, undefined, habit);
    if (stamp !== null && value !== null)
      return [
        {
          value,
          stamp,
          basis: "json-ld",
          confidence: article ? 0.95 : field === "datePublished" ? 0.85 : 0.7,
          span: null,
        },
      ];
  }
  return [];
}

export function fromMetaTags(draft: Draft, role: DateRole, habit: DateHabit): DateCandidate[] {
  const keys = role === "published" ? PUBLISHED_KEYS : UPDATED_KEYS;
  const found: (DateCandidate & { rank: number })[] = [];
  for (const { key, content } of draft.head?.metas ?? []) {
    const rank = keys.indexOf(key.replaceAll(" ", ""));
    const value = rank < 0 ? null : readStamp(content, undefined, habit);
    if (value !== null) found.push({ value, stamp: content, basis: "meta tag", confidence: 0.9, span: null, rank });
  }
  return found.sort((a, b) => a.rank - b.rank);
}

/** /2025/11/09/, 20251109 or 2025-nov-09 in the address. */
export function fromUrl(url: string): DateCandidate[] {
  const match =
    /[/_.=-]((?:19|20)\d\d)([/_.-])(\d{1,2})\2(\d{1,2})(?=[/_.?&-]|$)/.exec(url) ??
    /[/_.=-]((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.?&-]|$)/.exec(url) ??
    /[/_.=-]((?:19|20)\d\d)[/_-]?(\d\d)[/_-]?(\d\d)(?=[/_.?&-]|$|T|[a-z])/.exec(url);
  const parts = match === null ? [] : [match[1] ?? "", match[match.length - 2] ?? "", match[match.length - 1] ?? ""];
  const value = match === null ? null : calendarDate(parts[0] ?? "", Number(parts[1]), Number(parts[2]));
  if (match !== null && value !== null) return [{ value, stamp: match[0], basis: "url", confidence: 0.85, span: null }];
  const named = /\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})(?=[/_.-]|$)/.exec(url);
  const named2 = named === null ? null : (readDates(`${named[3]} ${named[2]} ${named[1]}`)[0]?.value ?? null);
  return named2 === null || named === null
    ? []
    : [{ value: named2, stamp: named[0], basis: "url", confidence: 0.85, span: null }];
}

const UPDATED = /updat|modif|edited|revised|aktualis|actualiz|mis-a-jour|changed/u;
const PUBLISHED =
  /publi|entry-date|post-?date|post-?time|article-?date|article-?time|dt-published|pub-?date|created|posted|issued|date-?line|story-?date|news-?date/u;
const DATE =
  /(?:^|[\s_-])(?:date|datetime|datum|fecha|data|dato|time|timestamp|time-?stamp|zeit|tanggal|stamp|day|when|submitted)(?=$|[\s_-]|\d)|date(?:$|[\s_-])/u;
const NO_PAGE_DATE =
  /comment|related|sidebar|widget|recent|archive|copyright|teaser|event|calendar|kalender|current|today|now\b|weather|clock|header-?date|top-?date|expire|valid|birth|deadline|start-?date|end-?date|list-?item|card|caption|popular|latest|reply|version|founded/u;
const HINTED = /meta|info|byline|author|detail|published|post-?header|entry-?header|dateline/u;

/** Dates in elements that are marked as holding one, the surest first. */
export function fromElements(draft: Draft, role: DateRole, habit: DateHabit): DateCandidate[] {
  const found: (DateCandidate & { score: number; order: number; names: string })[] = [];
  const marked = draft.head?.marked ?? [];
  const heading = marked.findIndex(({ tag, away }) => tag === "h1" && !away);
  for (const [order, element] of marked.entries()) {
    const score = scoreOf(element, role);
    if (score <= 0) continue;
    const read = dateIn(element, role, habit);
    if (read === null) continue;
    // What stands right under the main heading is the story's.
    const near = heading >= 0 && order > heading && order <= heading + 14 ? 0.6 : 0;
    const total = score + near;
    found.push({
      ...read,
      basis: "html element",
      confidence: total >= 4 ? 0.9 : total >= 3 ? 0.8 : total >= 2 ? 0.7 : 0.5,
      span: null,
      score: total,
      order,
      names: element.names,
    });
  }
  // Three dates or more under one name, none of them at the heading: a list of stories or of comments.
  const days = new Map<string, Set<string>>();
  for (const { names, value } of found) days.set(names, (days.get(names) ?? new Set()).add(value));
  const single = found.filter(
    ({ names, order }) => (heading >= 0 && order > heading && order <= heading + 5) || (days.get(names)?.size ?? 0) < 3,
  );
  return single.sort((a, b) => b.score - a.score || a.order - b.order);
}

function scoreOf({ tag, names, prop, away, long, text, stamp }: MarkedElement, role: DateRole): number {
  if (away || (long && stamp === "") || tag === "h1") return 0;
  const published = /datepublished|datecreated|dc:date|dc:issued|dc:created/u.test(prop);
  const modified = /datemodified|dc:modified/u.test(prop);
  if (role === "updated") {
    if (modified) return 5;
    return UPDATED.test(names) && !/publi/u.test(names) && (tag === "time" || DATE.test(names)) ? 3 : 0;
  }
  if (published) return 5;
  if (modified) return 0;
  if (NO_PAGE_DATE.test(names)) return 0;
  if (UPDATED.test(names) && !PUBLISHED.test(names)) return 0;
  let score = tag === "time" ? 2 : 0;
  if (tag === "abbr" && /published|date/u.test(names)) score = 3;
  if (PUBLISHED.test(names)) score += 2;
  else if (DATE.test(names)) score += 1.6;
  else if (HINTED.test(names)) score += 0.8;
  if (score === 0) return 0;
  if (text.length <= 60) score += 0.4;
  if (text.length > 160 && stamp === "") score -= 0.5;
  return score;
}

/** The date that an element states or shows: of several in its words the one that is called what is looked for, else the first. */
function dateIn(
  { tag, stamp, text, names, prop }: MarkedElement,
  role: DateRole,
  habit: DateHabit,
): { value: string; stamp: string } | null {
  const sure = tag === "time" || DATE.test(names) || PUBLISHED.test(names) || prop !== "";
  const stated = stamp === "" ? null : stampValue(stamp, habit);
  if (stated !== null) return { value: stated, stamp };
  const clock = /\d[:.h]\d\d\b/u.test(text);
  const own = (sure || clock) && text.length <= 80 ? { ...habit, shortYears: true } : habit;
  const line = readDateLine(text, own);
  const dates = line?.dates ?? readDates(text, undefined, own).map((date) => ({ ...date, label: null }));
  const date =
    dates.find(({ label }) => label === role) ?? dates.find(({ label }) => label === null || role === "updated");
  return date === undefined ? null : { value: date.value, stamp: dates.length > 1 ? text.slice(date.start) : text };
}

/** A machine's stamp: any written date, or seconds since 1970. */
function stampValue(stamp: string, habit: DateHabit): string | null {
  const seconds = /^\s*(1\d{9})(?:\d{3})?\s*$/.exec(stamp)?.[1];
  if (seconds === undefined) return readStamp(stamp, undefined, habit);
  const day = new Date(Number(seconds) * 1_000);
  return calendarDate(String(day.getUTCFullYear()), day.getUTCMonth() + 1, day.getUTCDate());
}

/** Dates in the page's own state: a key that has one value throughout speaks of this story, else of many. */
export function fromLooseFacts(draft: Draft, role: DateRole, habit: DateHabit): DateCandidate[] {
  const values = (draft.head?.loose() ?? [])
    .filter(({ key }) => key === role)
    .flatMap(({ value }) => {
      const day = readStamp(value, undefined, habit);
      return day === null ? [] : [{ day, stamp: value }];
    });
  const first = values[0];
  if (first === undefined) return [];
  const single = new Set(values.map(({ day }) => day)).size === 1;
  return single ? [{ value: first.day, stamp: first.stamp, basis: "html element", confidence: 0.7, span: null }] : [];
}

/** "Talks put off | World | 05.03.2031": a date that ends the title tag. */
export function fromTitleTag(draft: Draft, habit: DateHabit): DateCandidate[] {
  const tag = draft.head?.titleTag ?? "";
  const part = /[|–—,·-]\s([^|–—·]{6,30})$/u.exec(tag)?.[1]?.trim() ?? "";
  const date = readDates(part, undefined, habit)[0];
  return date === undefined || date.start > 0 || date.end < part.length
    ? []
    : [{ value: date.value, stamp: part, basis: "html element", confidence: 0.8, span: null }];
}
