import type { Evidenced } from "../../core/record.ts";
import { outletAt, outletNamed } from "../../languages/en/agency-names.ts";
import { bareName } from "./byline-names.ts";
import { type Draft, evidenced, spanIn } from "./draft.ts";
import { articlesIn, isObject, type LinkedObject, namesField, textField } from "./linked-data.ts";

/** "This article was first published by The Norvik Courier.", "Republished from …", "Originally appeared on …". */
const REPUBLISHED =
  /\b(?:[Rr]e-?published|[Rr]e-?posted|[Cc]ross-?posted|[Rr]eprinted|[Ss]yndicated|(?:[Ff]irst|[Oo]riginally) (?:published|appeared|posted|ran))(?: here)?(?: with (?:the )?(?:kind )?permission)?(?: (?:from|by|in|on|at|of|with permission from))+ (?:the website of )?(?:the )?(\p{Lu}[\p{L}\p{N}.'’&-]*(?: (?:\p{Lu}[\p{L}\p{N}.'’&-]*|of|the|and|for|de|la|der)){0,5})/u;
const LONGEST = 400;

/**
 * The outlet that the story was taken over from: named in a line beside the text, in the data (`isBasedOn`, a feed's
 * source), or by a canonical address on a well-known outlet's site. The page's own outlet is none.
 */
export function readRepublished(draft: Draft, outlet: string | null): Evidenced<string> | null {
  const found = fromLines(draft) ?? fromData(draft) ?? fromCanonical(draft);
  return found === null || (outlet !== null && bareName(found.value) === bareName(outlet)) ? null : found;
}

function fromLines(draft: Draft): Evidenced<string> | null {
  for (const { passage, label } of draft.labelled) {
    if (label.kind === "caption" || label.kind === "quote" || passage.text.length > LONGEST) continue;
    if (label.reason === "other stories" || label.reason === "comments") continue;
    const match = REPUBLISHED.exec(passage.text);
    const raw = match?.[1]?.replace(/(?:\s(?:of|the|and|for|de|la|der)|[.'’&-])+$/u, "");
    if (match === null || raw === undefined) continue;
    const name = outletNamed(raw) ?? raw;
    const start = passage.start + match.index + match[0].indexOf(raw);
    // In the text itself only the name of a known outlet shows that the story is meant, not what it tells of.
    if (label.kind === "body" && outletNamed(raw) === null) continue;
    return evidenced(name, [spanIn(draft, { start, end: start + raw.length })], "credit", 0.8);
  }
  return null;
}

function fromData(draft: Draft): Evidenced<string> | null {
  const all = draft.head?.linked ?? [];
  for (const article of articlesIn(all)) {
    const value = [article.isBasedOn].flat()[0];
    const name = isObject(value) ? publisherOf(value, all) : typeof value === "string" ? atAddress(value) : null;
    if (name !== null) return evidenced(name, [], "json-ld", 0.8);
  }
  const source = draft.head?.metas.find(
    ({ key }) => key === "syndication-source" || key === "original-source",
  )?.content;
  const name = source === undefined ? null : atAddress(source);
  return name === null ? null : evidenced(name, [], "meta tag", 0.8);
}

const publisherOf = (object: LinkedObject, all: readonly LinkedObject[]): string | null =>
  namesField(object, "publisher", all)[0] ?? atAddress(textField(object, "url") ?? textField(object, "@id") ?? "");

function fromCanonical(draft: Draft): Evidenced<string> | null {
  const canonical = draft.head?.canonical ?? null;
  const own = hostOf(draft.stated.url ?? "");
  const theirs = hostOf(canonical ?? "");
  if (own === null || theirs === null || own === theirs) return null;
  const name = outletAt(theirs);
  return name === null || outletAt(own) === name ? null : evidenced(name, [], "address", 0.75);
}

const hostOf = (url: string): string | null =>
  /^https?:\/\/(?:(?:www|m|amp|mobile|edition)\.)?([^/:?#]{3,100})/u.exec(url)?.[1]?.toLowerCase() ?? null;
const atAddress = (url: string): string | null => {
  const host = hostOf(url);
  return host === null ? null : outletAt(host);
};
