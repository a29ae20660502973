import type { Evidenced } from "../../core/record.ts";
import type { Passage } from "../passage.ts";
import { folded } from "../phrase-matcher.ts";
import { type Draft, evidenced, metaContent, placesOf, spanIn, squeezed } from "./draft.ts";
import { articlesIn, textField } from "./linked-data.ts";

/** The title that the giver or the page's head states, before the text is looked at; null where neither does. */
export function titleHint(stated: string | undefined, draft: Pick<Draft, "head">): string | null {
  if (stated !== undefined && stated.trim() !== "") return squeezed(stated);
  const { head } = draft;
  if (head === null) return null;
  for (const article of articlesIn(head.linked)) {
    const headline = textField(article, "headline");
    if (headline !== null) return decoded(headline);
  }
  const og = head.metas.find((meta) => meta.key === "og:title" || meta.key === "twitter:title")?.content;
  const raw = decoded(og ?? head.titleTag);
  return raw === "" ? null : withoutSite(raw, siteNames(head.metas));
}

const siteNames = (metas: readonly { key: string; content: string }[]) =>
  metas.filter((meta) => meta.key === "og:site_name" || meta.key === "application-name").map((meta) => meta.content);

/** "Talks put off | The Norvik Courier": the part after the last mark is the site where it is its name, or short. */
function withoutSite(title: string, sites: readonly string[]): string {
  const at = Math.max(
    title.lastIndexOf(" | "),
    title.lastIndexOf(" - "),
    title.lastIndexOf(" – "),
    title.lastIndexOf(" — "),
  );
  if (at < 15) return title;
  const site = title.slice(at + 3).trim();
  const known = sites.some((name) => folded(name) === folded(site));
  return known || (site.length <= 40 && site.split(" ").length <= 4) ? title.slice(0, at).trim() : title;
}

/** "River talks: Ministers meet" where the head says "Ministers meet": what stands before it in the heading is a kicker. */
function withoutKicker(draft: Draft, heading: Passage): { start: number; end: number; text: string } {
  const { head } = draft;
  const stated = [
    ...articlesIn(head?.linked ?? []).map((article) => textField(article, "headline")),
    metaContent(draft, ["og:title"]),
    metaContent(draft, ["twitter:title"]),
  ].flatMap((title) => (title === null ? [] : [decoded(title)]));
  const whole = { start: heading.start, end: heading.end, text: heading.text };
  if (stated.includes(squeezed(heading.text))) return whole;
  const own = stated.find((title) => title.length >= SHORTEST_TITLE && heading.text.endsWith(title));
  return own === undefined ? whole : { start: heading.end - own.length, end: heading.end, text: own };
}

const SHORTEST_TITLE = 15;
const ENTITIES: { readonly [name: string]: string } = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: " " };

/** Titles in data are sometimes written with entities, as if they were markup. */
function decoded(title: string): string {
  if (!title.includes("&")) return squeezed(title);
  const plain = title.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,5}));/giu, (entity, decimal, hex, name) => {
    if (decimal !== undefined || hex !== undefined) {
      const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point > 31 && point <= 0x10ffff ? String.fromCodePoint(point) : " ";
    }
    return ENTITIES[name.toLowerCase()] ?? umlaut(name) ?? entity;
  });
  return squeezed(plain);
}

/** &ouml;, &eacute; and the like: a letter and its mark. */
function umlaut(name: string): string | null {
  const match = /^([a-z])(uml|acute|grave|circ|tilde|ring|cedil)$/iu.exec(name);
  const mark = MARKS[match?.[2]?.toLowerCase() ?? ""];
  return match?.[1] === undefined || mark === undefined ? null : `${match[1]}${mark}`.normalize("NFC");
}
const MARKS: { readonly [name: string]: string } = {
  uml: "\u0308",
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  tilde: "\u0303",
  ring: "\u030a",
  cedil: "\u0327",
};

/** The story's title: the giver's, else the heading on the page, else what the head says. */
export function readTitle(draft: Draft): Evidenced<string> | null {
  const stated = draft.stated.title;
  const block = draft.labelled.find(({ label }) => label.kind === "title");
  if (stated !== undefined && stated.trim() !== "")
    return evidenced(
      squeezed(stated),
      block === undefined ? placesOf(draft, stated) : [spanIn(draft, block.passage)],
      "stated",
      1,
    );
  if (block !== undefined) {
    const first = draft.labelled.find(({ passage }) => passage.text !== "")?.passage.start === block.passage.start;
    const basis = draft.head !== null ? "heading" : first ? "first line" : "heading";
    const own = withoutKicker(draft, block.passage);
    return evidenced(squeezed(own.text), [spanIn(draft, own)], basis, block.label.confidence);
  }
  const hint = titleHint(undefined, draft);
  if (hint === null) return null;
  const linked =
    draft.head !== null && articlesIn(draft.head.linked).some((article) => textField(article, "headline") !== null);
  const meta = metaContent(draft, ["og:title", "twitter:title"]) !== null;
  return evidenced(hint, placesOf(draft, hint), linked ? "json-ld" : meta ? "meta tag" : "html element", 0.8);
}
