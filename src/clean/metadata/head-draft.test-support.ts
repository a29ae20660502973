import { readHeadFacts } from "../html/head-facts.ts";
import { parseMarkup } from "../html/markup-tree.ts";
import type { Draft } from "./draft.ts";

/** A draft that has what the markup states, and no lines of text. */
export function draftOf(html: string, url: string | null = null): Draft {
  const head = readHeadFacts(parseMarkup(html).root, html);
  return { id: "p", text: "", labelled: [], head, stated: {}, url };
}
