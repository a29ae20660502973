import type { HeadFacts } from "../metadata/draft.ts";
import { squeezed } from "../metadata/draft.ts";
import { linkedObjects } from "../metadata/linked-data.ts";
import { looseFacts } from "../metadata/loose-facts.ts";
import { type Attributes, markedElements } from "./marked-elements.ts";
import { type AttributeName, type MarkupElement, textUnder, visit } from "./markup-tree.ts";

const MOST_METAS = 400;
const MOST_SCRIPTS = 60;
const LONGEST_SCRIPT = 2_000_000;
const UNREAD: ReadonlySet<string> = new Set(
  "script title style noscript template svg iframe object math textarea select".split(" "),
);

/**
 * Reads what a page's head and hidden markup state, in one pass. Attributes and scripts are data, never text of the
 * page. `html` is the markup that the tree was read from: only scripts of linked data are part of the tree.
 */
export function readHeadFacts(root: MarkupElement, html?: string): HeadFacts {
  const metas: { key: string; content: string }[] = [];
  const linked: { readonly [key: string]: unknown }[] = [];
  const others: string[] = [];
  const marked = markedElements();
  let titleTag: string | null = null;
  let canonical: string | null = null;
  let language: string | null = null;
  let scripts = 0;
  visit(
    root,
    (element) => {
      const { tag } = element;
      const attribute: Attributes = (name) => element.attributes?.[name as AttributeName] ?? null;
      if (tag === "meta") {
        const fact = metas.length < MOST_METAS ? metaFact(attribute) : null;
        if (fact !== null) metas.push(fact);
      } else if (tag === "script") {
        if (scripts++ >= MOST_SCRIPTS) return false;
        const script = html === undefined ? textUnder(element, LONGEST_SCRIPT) : scriptIn(html, element);
        const objects = /ld\+json/iu.test(attribute("type") ?? "") ? linkedObjects(script) : [];
        if (objects.length > 0) linked.push(...objects);
        else others.push(script);
      } else if (tag === "title") titleTag ??= squeezed(textUnder(element, 1_000));
      else if (tag === "link" && canonical === null && attribute("rel")?.toLowerCase() === "canonical")
        canonical = attribute("href");
      else if (tag === "html") language ??= attribute("lang")?.trim() ?? null;
      if (UNREAD.has(tag)) return false;
      marked.open(tag, attribute);
      return true;
    },
    (text) => marked.text(text.data),
    () => marked.close(),
  );
  const address = canonical ?? metas.find((meta) => meta.key === "og:url")?.content ?? null;
  return {
    metas,
    linked,
    titleTag: titleTag ?? "",
    canonical: address !== null && /^https?:\/\//u.test(address) ? address : null,
    language: languageTag(language ?? ""),
    marked: marked.finish(),
    loose: () => others.flatMap(looseFacts),
  };
}

/** What stands between the tags of a script. */
function scriptIn(html: string, element: MarkupElement): string {
  const from = html.indexOf(">", element.start) + 1;
  return from <= 0
    ? ""
    : html.slice(from, Math.min(element.end, from + LONGEST_SCRIPT)).replace(/<\/script\s{0,20}>?$/iu, "");
}

const languageTag = (stated: string): string | null =>
  /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/u.test(stated) ? stated.replaceAll("_", "-") : null;

function metaFact(attribute: Attributes): { key: string; content: string } | null {
  const key =
    attribute("property") ??
    attribute("name") ??
    attribute("itemprop") ??
    attribute("http-equiv") ??
    attribute("pubdate");
  const content = attribute("content") ?? attribute("datetime") ?? attribute("value");
  return key === null || content === null || content.length > 2_000 ? null : { key: key.toLowerCase().trim(), content };
}
