import type { MarkedElement } from "../metadata/draft.ts";
import { squeezed } from "../metadata/draft.ts";

/** Attributes by name, null where the element has none of that name. */
export type Attributes = (name: string) => string | null;

const MOST_ELEMENTS = 600;
const LONGEST_TEXT = 300;
/** So many marked elements may stand in one another before the inner ones are left out. */
const MOST_OPEN = 24;

const NAMED =
  /date|datum|time|zeit|publi|posted|fecha|dato|tanggal|created|submitted|meta\b|meta[-_]|info|author|autor|auteur|byline|by-?line|writer|journalist|redacteur|credit|signature|firma\b|contributor|reporter/u;
const AUTHOR_ADDRESS =
  /\/(?:authors?|autor(?:es|en|in)?|auteurs?|autore|forfatter|journalists?|journalisten|columnists?|staff|people|profiles?|contributors?|reporters?|by|redaktion|personen?|team|writers?|redakteure?)\/[^/]/u;
/** Added to the names of a link whose address is an author's. */
export const AUTHOR_ADDRESSED = "author-address";
const ATTRIBUTES = [
  "class",
  "id",
  "itemprop",
  "property",
  "rel",
  "data-testid",
  "data-qa",
  "data-test",
  "name",
] as const;
const AWAY =
  /(?:^|[\s_-])(?:comments?|respond|disqus|related|recommend(?:ed|ations?)?|teasers?|widget|recent|latest|most-?read|popular|trending|promo|carousel|newsletter|more-(?:news|stories|on|from)|read-?(?:more|next|also)|footer|copyright|nav|menu|breadcrumbs?|ad|ads|advert\w*|sponsored|cookie|popup|modal)(?=$|[\s_-])/u;
const SIDEBAR = /(?:^|\s)(?:\w+[-_])?side-?bar(?:[-_](?:left|right|inner|primary|secondary|widget|\d))?(?=$|\s)/u;
const AWAY_TAGS: ReadonlySet<string> = new Set(["aside", "footer", "nav"]);
/** Markup that may stand within a word; what other elements hold is apart from what stands before. */
const WITHIN_WORDS: ReadonlySet<string> = new Set("b i em strong wbr sup sub font mark u small".split(" "));
const SPEAKING_TAGS: ReadonlySet<string> = new Set(["time", "h1", "abbr", "address"]);
const SILENT_TAGS: ReadonlySet<string> = new Set(["meta", "link", "html", "body", "script", "style"]);
const WHOLE_PAGE: ReadonlySet<string> = new Set(["html", "body", "main"]);

/** A part of the page away from the story; one that turns out to hold the main heading is none. */
type Region = { readonly above: Region | null; cancelled: boolean };
type Open = {
  readonly tag: string;
  readonly marked: Building | null;
  readonly region: Region | null;
  readonly linked: boolean;
};
type Building = {
  readonly element: Omit<MarkedElement, "text" | "away" | "long">;
  readonly region: Region | null;
  readonly pieces: string[];
  length: number;
};

/**
 * Collects elements whose tag, names or address speak of dates, authors or the title, in one pass over the markup.
 * Fed with what opens, what is text and what closes, in document order, be it from a tree or from a stream.
 */
export function markedElements(): {
  open(tag: string, attribute: Attributes): void;
  text(data: string): void;
  close(): void;
  finish(): MarkedElement[];
} {
  const stack: Open[] = [];
  const building: Building[] = [];
  const reading: Building[] = [];
  const known = new Map<string, Called>();
  let articles = 0;
  return {
    open(tag, attribute) {
      if (reading.length > 0 && !WITHIN_WORDS.has(tag))
        for (const { length, pieces } of reading)
          if (length <= LONGEST_TEXT && pieces[pieces.length - 1] !== " ") pieces.push(" ");
      const above = stack[stack.length - 1];
      const called = calledBy(attribute, known);
      let region = above?.region ?? null;
      if (AWAY_TAGS.has(tag) || (called.away && !WHOLE_PAGE.has(tag))) region = { above: region, cancelled: false };
      if (tag === "h1") for (let at: Region | null = region; at !== null; at = at.above) at.cancelled = true;
      if (tag === "article") articles++;
      const linked = tag === "a" || (above?.linked ?? false);
      let marked: Building | null = null;
      const author = tag === "a" && AUTHOR_ADDRESS.test((attribute("href") ?? "").slice(0, 300));
      const speaks = author || SPEAKING_TAGS.has(tag) || (called.speaks && !SILENT_TAGS.has(tag));
      if (speaks && building.length < MOST_ELEMENTS && reading.length < MOST_OPEN) {
        marked = {
          element: {
            tag,
            names: author ? `${called.names} ${AUTHOR_ADDRESSED}` : called.names,
            prop: propOf(attribute),
            stamp: stampOf(tag, attribute),
            linked,
            article: articles,
          },
          region,
          pieces: [],
          length: 0,
        };
        building.push(marked);
        reading.push(marked);
      }
      stack.push({ tag, marked, region, linked });
    },
    text(data) {
      if (reading.length === 0) return;
      const piece = squeezedInside(data.slice(0, LONGEST_TEXT * 4));
      for (const marked of reading) {
        if (marked.length > LONGEST_TEXT) continue;
        marked.pieces.push(piece);
        marked.length += piece.length;
      }
    },
    close() {
      const left = stack.pop();
      if (left?.marked != null && reading.at(-1) === left.marked) reading.pop();
    },
    finish() {
      return building.map(({ element, region, pieces, length }) => {
        let away = false;
        for (let at = region; at !== null; at = at.above) away ||= !at.cancelled;
        return {
          ...element,
          text: squeezed(pieces.join("")).slice(0, LONGEST_TEXT),
          long: length > LONGEST_TEXT,
          away,
        };
      });
    },
  };
}

/** What is known of an element by all that it is called. */
type Called = { readonly names: string; readonly away: boolean; readonly speaks: boolean };
const NAMELESS: Called = { names: "", away: false, speaks: false };

const squeezedInside = (text: string) => text.replace(/\s+/gu, " ");

/** Pages call many elements alike: what a name says is looked at once. */
function calledBy(attribute: Attributes, known: Map<string, Called>): Called {
  let raw = "";
  for (const name of ATTRIBUTES) {
    const value = attribute(name);
    if (value !== null && value !== "") raw += ` ${value.length > 200 ? value.slice(0, 200) : value}`;
  }
  if (raw === "") return NAMELESS;
  const before = known.get(raw);
  if (before !== undefined) return before;
  const names = namesIn(raw);
  const called = { names, away: AWAY.test(names) || SIDEBAR.test(names), speaks: NAMED.test(names) };
  known.set(raw, called);
  return called;
}

/** Lower case, humps apart: "article__publishDate" is "article__publish-date". Names for scripts alone say nothing. */
const namesIn = (raw: string): string =>
  raw
    .slice(0, 400)
    .replace(/([a-z\d])([A-Z])/gu, "$1-$2")
    .toLowerCase()
    .replace(/(^|\s)js-[\w-]+/gu, "$1");

const propOf = (attribute: Attributes): string =>
  `${attribute("itemprop") ?? ""} ${attribute("property") ?? ""} ${attribute("rel") ?? ""}`.trim().toLowerCase();

function stampOf(tag: string, attribute: Attributes): string {
  const stated = attribute("datetime") ?? attribute("content") ?? attribute("data-datetime") ?? attribute("data-utime");
  if (stated !== null) return stated.slice(0, 100);
  const title = tag === "abbr" || tag === "time" || tag === "span" || tag === "a" ? attribute("title") : null;
  return title !== null && /\d/.test(title) ? title.slice(0, 100) : "";
}
