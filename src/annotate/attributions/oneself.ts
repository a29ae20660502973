import type { ChainLinkAnnotation } from "../../core/layers.ts";
import type { Settled } from "./inferred-relays.ts";
import type { PageView } from "./view.ts";

const PRONOUN = /^(?:he|she|they|it)$/i;

/**
 * "A source said he had heard from a clerk that A", "He heard the mayor say B, a fisherman said": he is the one who tells
 * of it, and no link of his own. The chain of the inner statement without the pronouns that mean the last link of `above`.
 */
export function withoutSelf(view: PageView, above: Settled["chain"], { chain }: Settled): Settled["chain"] {
  const last = above.at(-1);
  if (last === undefined) return chain;
  return chain.filter((link) => !meansLast(view, link, last));
}

function meansLast(view: PageView, link: ChainLinkAnnotation, last: ChainLinkAnnotation): boolean {
  if (link.span === null) return false;
  const word = view.text.slice(link.span.start, link.span.end).toLowerCase();
  if (!PRONOUN.test(word)) return false;
  // A pronoun that means somebody else of a name stays.
  if (link.entity !== null && link.entity !== last.entity) return false;
  if (link.entity !== null) return true;
  const body = last.kind !== "person" && last.kind !== "unnamed";
  if (word === "it") return body;
  // "Police say they had heard"; "a driver said they had been told" may be of several.
  if (word === "they") return last.kind === "unnamed" ? !/^(?:one|an?)\s(?!person\b|source\b)/i.test(last.name) : body;
  return !body;
}
