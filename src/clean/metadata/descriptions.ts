import { folded } from "../phrase-matcher.ts";
import type { HeadFacts } from "./draft.ts";
import { articlesIn, textField } from "./linked-data.ts";

const KEYS: ReadonlySet<string> = new Set(["description", "og:description", "twitter:description"]);
const SHORTEST = 40;

/** What the page's head says that the story is about, folded; a standfirst is often given there once more. */
export function descriptionsIn(head: HeadFacts): string[] {
  const stated = articlesIn(head.linked).flatMap((article) => textField(article, "description") ?? []);
  const metas = head.metas.filter((meta) => KEYS.has(meta.key)).map((meta) => meta.content);
  return [...new Set([...stated, ...metas].map(folded))].filter((text) => text.length >= SHORTEST);
}
