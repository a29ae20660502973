import type { Basis } from "../../core/basis.ts";
import type { Evidenced } from "../../core/record.ts";
import { folded } from "../phrase-matcher.ts";
import { agencyNamed } from "./agency-names.ts";
import { type Draft, evidenced, placesOf, spanIn, squeezed } from "./draft.ts";
import { articlesIn, namesField } from "./linked-data.ts";

const KEYS = new Set(
  "author article:author article:author_name dc.creator dcterms.creator parsely-author sailthru.author byl byline cxenseparse:author og:article:author citation_author twitter:creator:name authors creator".split(
    " ",
  ),
);
const NOBODY =
  /^(?:admin|administrator|redaktion|staff|editor|editors|unknown|null|none|n\/a|author|webmaster|news ?desk|web ?desk|newsroom|editorial|guest|agencies|online desk|staff reporter|staff writer|editorial board|news services|our correspondent)$/u;
const MOST = 12;

/** Who wrote the story: JSON-LD, then meta tags, then marked elements, then byline lines. Desks and agencies, `agency` among them, are left out. */
export function readAuthors(draft: Draft, agency: string | null, outlet: string | null): Evidenced<string>[] {
  const authors = namedAuthors(draft).filter(
    (author) => agency === null || bareName(author.value) !== bareName(agency),
  );
  // A page may name its outlet for the author, but not beside people.
  const people = authors.filter((author) => outlet === null || bareName(author.value) !== bareName(outlet));
  return people.length > 0 ? people : authors;
}

/** A name as it is compared: "The Norvik Courier" is norvikcourier. */
const bareName = (name: string) =>
  folded(name)
    .replace(/^(?:the|der|die|das|le|la|el) /u, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");

function namedAuthors(draft: Draft): Evidenced<string>[] {
  const head = draft.head;
  const readers: readonly (() => { names: string[]; basis: Basis; confidence: number })[] = [
    () => ({
      names: articlesIn(head?.linked ?? []).flatMap((article) => namesField(article, "author", head?.linked ?? [])),
      basis: "json-ld",
      confidence: 0.95,
    }),
    () => ({
      names: (head?.metas ?? []).filter((meta) => KEYS.has(meta.key)).map((meta) => meta.content),
      basis: "meta tag",
      confidence: 0.85,
    }),
    () => ({ names: [...(head?.bylines ?? [])].slice(0, 3), basis: "html element", confidence: 0.8 }),
  ];
  for (const reader of readers) {
    const { names, basis, confidence } = reader();
    const authors = unique(names.flatMap(splitNames));
    if (authors.length > 0) return authors.map((name) => evidenced(name, placesOf(draft, name), basis, confidence));
  }
  return fromLines(draft);
}

function fromLines(draft: Draft): Evidenced<string>[] {
  const first = draft.labelled.findIndex(({ label }) => label.kind === "body");
  const last = draft.labelled.findLastIndex(({ label }) => label.kind === "body");
  for (const [index, { passage, label }] of draft.labelled.entries()) {
    // Bylines of other stories stand in lists, away from this one's text.
    if (label.kind !== "byline" || index < first - 12 || index > last + 3) continue;
    const line = squeezed(passage.text).replace(/\s+(?:\||•|·|published|updated|posted)\s.*$/iu, "");
    const authors = unique(splitNames(line));
    if (authors.length > 0)
      return authors.map((name) => {
        const at = passage.text.indexOf(name);
        const span = at < 0 ? passage : { start: passage.start + at, end: passage.start + at + name.length };
        return evidenced(name, [spanIn(draft, span)], "byline", 0.85);
      });
  }
  return [];
}

const opening =
  /^(?:(?:written|posted|published|story|report|reported|words|text|photos|article|analysis|opinion|reporting|edited|compiled|translated|interview|contributed)? ?by:?|with|authors?:|author|von|par|por|di|da|door|av|af|reporter:|correspondent:|text:)\s+/iu;

/** The names in a byline: "By Ilan Roke, Political Editor, and Mara Venn" → Ilan Roke, Mara Venn. */
export function splitNames(byline: string): string[] {
  const bare = squeezed(byline.replace(/<[^<>]{0,200}>/gu, " ").replace(/&amp;/gu, "&")).replace(opening, "");
  if (bare === "" || bare.length > 240 || /^https?:|^@|\.(?:com|org|net|de)\b/iu.test(bare)) return [];
  return bare
    .split(/\s*(?:;|,|\||\/|&|•|·|\s(?:and|und|et|y|og|och|with|by)\s(?=\p{Lu}))\s*/u)
    .map((part) =>
      part
        .replace(/\s*[([].*$/u, "")
        .replace(/\s+\d.*$/u, "")
        .replace(/^(?:and|by)\s+/iu, "")
        .trim(),
    )
    .filter((part) => {
      const words = part.split(" ");
      if (words.length > 5 || part.length < 3 || part.length > 60 || !/^\p{L}/u.test(part)) return false;
      if (words.length === 1 && bare.includes(" ") && bare !== part) return false;
      if (NOBODY.test(folded(part)) || agencyNamed(part) !== null) return false;
      return !/\b(?:editor|correspondent|reporter|writer|desk|news|times|post|courier|herald|staff|agency|press|daily|bureau|magazine)\b/iu.test(
        part,
      );
    });
}

const isSlug = (name: string) => /^[a-z\d]+(?:-[a-z\d]+)+$/u.test(name);

function unique(names: readonly string[]): string[] {
  // "ilan-roke" is the address of Ilan Roke's page.
  const seen = new Set<string>();
  return names
    .toSorted((a, b) => Number(isSlug(a)) - Number(isSlug(b)))
    .filter((name) => !seen.has(bareName(name)) && seen.add(bareName(name)))
    .slice(0, MOST);
}
