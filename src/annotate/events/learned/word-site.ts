import { formsOfTag } from "../forms-of-tag.ts";
import { readNounSite } from "../noun-site.ts";
import { grammarAt, type SentenceView } from "../sentence-view.ts";
import type { StatusSite } from "../status/status-site.ts";
import { readChain } from "../verb-chain.ts";

/** True where the word at `at` tells what it tells as a verb. */
export const actsAsVerb = (view: SentenceView, at: number): boolean => grammarAt(view, at)?.upos === "VERB";

/** What the rules of status may look at around any word, whether or not a list knows it. Needs tags. */
export function wordSite(view: SentenceView, at: number, direction: StatusSite["direction"]): StatusSite {
  const base = { view, first: at, last: at, direction };
  const { upos = "", xpos = "", relation = "" } = grammarAt(view, at) ?? {};
  if (upos !== "VERB") return { ...base, noun: readNounSite(view, at, at, "deed"), chain: null, reduced: false };
  const chain = readChain(view, at, formsOfTag(xpos));
  return { ...base, noun: null, chain, reduced: xpos === "VBN" && relation === "acl" };
}
