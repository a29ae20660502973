import type { ChainLink, Span } from "../../../core/record.ts";
import { isNamedSource } from "../../../document/named-source.ts";
import { type Line, label, line, muted } from "../brief.ts";
import { byCodeUnits, type RecordIndex } from "../index-record.ts";
import { pageNames, quoteWords } from "../quote-words.ts";
import { safeText } from "../safe-text.ts";
import { type SectionBuilder, sectionOf } from "./section-builder.ts";
import { spokenOfDocuments } from "./spoken-of-documents.ts";
import { statedDocuments } from "./stated-documents.ts";

/** Links that are something one can go and get, not somebody to ask. */
const GETTABLE: ReadonlySet<string> = new Set(["outlet", "agency", "document"]);

/** What pages add to an outlet's name or leave out. */
const TRIMMINGS = / (?:newspaper|paper|daily|magazine|news agency|agency|television|tv)$/;

/** "NBC News", "BBC News Online": a station by its letters with what it does. */
const OF_A_STATION = /^((?:\p{Lu}\.?){2,5}) News(?: \p{Lu}\p{L}*)?$/u;

function key(name: string): string {
  return safeText(name)
    .replace(OF_A_STATION, "$1")
    .toLowerCase()
    .replace(/^(?:the|a|an) /, "")
    .replace(/[’']s$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(TRIMMINGS, "");
}

function namesOf(index: RecordIndex, link: ChainLink): string[] {
  const entity = link.entity === null ? undefined : index.entities.get(link.entity);
  return [link.name, ...(entity === undefined ? [] : [entity.name, ...entity.names])];
}

/** True for an outlet among the pages, by its name or the end of it: "the Courier" of the Norvik Courier. */
function isHere(here: ReadonlySet<string>, name: string): boolean {
  return here.has(name) || [...here].some((one) => name !== "" && one.endsWith(` ${name}`));
}

/** One thing to get, and how many pages and statements rest on it. */
type Wanted = { readonly name: string; readonly pages: number; readonly statements: number; readonly entry: Line };

function countOf(statements: number): string {
  return ` ${statements} statement${statements === 1 ? "" : "s"} `;
}

/** Outlets, documents and statements that pages rest on and that are not among the pages, those behind most pages, then most statements, first. */
export const getNext: SectionBuilder = (index, limit) => {
  // A wire story on another masthead is that agency's report.
  const here = new Set(
    index.record.pages.flatMap(({ outlet, agency, dateline, title }) =>
      // A body's own page may bear its name as its title alone.
      [outlet?.value, agency?.value, dateline?.agency, title?.value].flatMap((one) => (one == null ? [] : key(one))),
    ),
  );
  type Missing = { name: string; statements: Set<string>; pages: Set<string>; spans: Span[] };
  const missing = new Map<string, Missing>();
  for (const attribution of index.record.attributions) {
    // The first link is the page's own outlet.
    for (const link of attribution.chain.slice(1)) {
      if (!GETTABLE.has(link.kind) || !isNamedSource(link.name, link.kind, link.entity !== null)) continue;
      if (namesOf(index, link).some((name) => isHere(here, key(name)))) continue;
      const name = safeText((link.entity === null ? undefined : index.entities.get(link.entity)?.name) ?? link.name);
      // One outlet may be several entities, where pages take it for several kinds of thing.
      const found: Missing = missing.get(key(name)) ?? {
        name,
        statements: new Set(),
        pages: new Set(),
        spans: [],
      };
      found.statements.add(attribution.id);
      found.pages.add(attribution.page);
      found.spans.push(...[link.span ?? attribution.contents[0] ?? []].flat());
      missing.set(key(name), found);
    }
  }
  const outlets = [...missing.values()].map(
    ({ name, statements, pages, spans }): Wanted => ({
      name,
      pages: pages.size,
      statements: statements.size,
      entry: line(0, label(name), muted(countOf(statements.size)), pageNames(index, [...spans, ...pages])),
    }),
  );
  const stated = statedDocuments(index, (name) => isHere(here, key(name)) || missing.has(key(name))).map(
    ({ name, phrase, spans, pages, statements }): Wanted => ({
      name,
      pages: pages.size,
      statements,
      entry: line(
        0,
        label(safeText(name)),
        ...(phrase === null ? [muted(", its own words")] : [muted(": "), quoteWords(index, phrase)]),
        muted(countOf(statements)),
        pageNames(index, spans),
      ),
    }),
  );
  const spokenOf = spokenOfDocuments(index).map(
    ({ phrase, spans, pages }): Wanted => ({
      name: "",
      pages,
      statements: 0,
      entry: line(0, quoteWords(index, phrase), muted(` spoken of on ${pages} pages `), pageNames(index, spans)),
    }),
  );
  const entries = [...spokenOf, ...outlets, ...stated]
    .sort((a, b) => b.pages - a.pages || b.statements - a.statements || byCodeUnits(a.name, b.name))
    .map(({ entry }) => [entry]);
  return sectionOf("GET NEXT", entries, limit);
};
