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
  let articles = 0;
  return {
    open(tag, attribute) {
      if (!WITHIN_WORDS.has(tag)) for (const marked of reading) marked.pieces.push(" ");
      const above = stack.at(-1);
      const names = namesOf(attribute);
      let region = above?.region ?? null;
      if (AWAY_TAGS.has(tag) || (!WHOLE_PAGE.has(tag) && names !== "" && (AWAY.test(names) || SIDEBAR.test(names))))
        region = { above: region, cancelled: false };
      if (tag === "h1") for (let at: Region | null = region; at !== null; at = at.above) at.cancelled = true;
      if (tag === "article") articles++;
      const linked = tag === "a" || (above?.linked ?? false);
      let marked: Building | null = null;
      if (building.length < MOST_ELEMENTS && reading.length < MOST_OPEN && speaks(tag, names, attribute)) {
        marked = {
          element: {
            tag,
            names: addressed(tag, attribute) ? `${names} ${AUTHOR_ADDRESSED}` : names,
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
      for (const marked of reading) {
        if (marked.length > LONGEST_TEXT) continue;
        const piece = data.slice(0, LONGEST_TEXT * 4);
        marked.pieces.push(piece);
        marked.length += squeezed(piece).length;
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

/** All that an element is called, lower case, humps apart: "article__publishDate" is "article__publish-date". */
function namesOf(attribute: Attributes): string {
  let names = "";
  for (const name of ATTRIBUTES) {
    const value = attribute(name);
    if (value !== null && value !== "") names += ` ${value.slice(0, 200)}`;
  }
  return names === ""
    ? ""
    : names
        .slice(0, 400)
        .replace(/([a-z\d])([A-Z])/gu, "$1-$2")
        .toLowerCase()
        .replace(/(^|\s)js-[\w-]+/gu, "$1");
}

function speaks(tag: string, names: string, attribute: Attributes): boolean {
  if (tag === "time" || tag === "h1" || tag === "abbr" || tag === "address") return true;
  if (tag === "meta" || tag === "link" || tag === "html" || tag === "body" || tag === "script" || tag === "style")
    return false;
  if (names !== "" && NAMED.test(names)) return true;
  return addressed(tag, attribute);
}

/** A link to a page about somebody who writes. */
const addressed = (tag: string, attribute: Attributes) =>
  tag === "a" && AUTHOR_ADDRESS.test((attribute("href") ?? "").slice(0, 300));

const propOf = (attribute: Attributes): string =>
  `${attribute("itemprop") ?? ""} ${attribute("property") ?? ""} ${attribute("rel") ?? ""}`.trim().toLowerCase();

function stampOf(tag: string, attribute: Attributes): string {
  const stated = attribute("datetime") ?? attribute("content") ?? attribute("data-datetime") ?? attribute("data-utime");
  if (stated !== null) return stated.slice(0, 100);
  const title = tag === "abbr" || tag === "time" || tag === "span" || tag === "a" ? attribute("title") : null;
  return title !== null && /\d/.test(title) ? title.slice(0, 100) : "";
}
