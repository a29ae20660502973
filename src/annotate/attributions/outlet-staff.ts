import type { ChainLinkAnnotation } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import { JOURNALIST_NOUNS } from "../../languages/en/relay-words.ts";
import { outletLink } from "./outlets-in-text.ts";
import type { PageView } from "./view.ts";

const NAME = "(?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}.&-]*(?: (?:of |de |del |la )?[\\p{Lu}\\p{N}][\\p{L}\\p{N}.&-]*){0,4}?";
/** "The BBC's Nils Orvik", "Channel Six's political editor". */
const OWNED = new RegExp(`^(${NAME})['’]s? ((?:\\p{Ll}[\\p{L}-]*(?: |$|,)){1,4}|(?=\\p{Lu}))`, "u");
/** "Northwire correspondent Piet Lund". */
const BESIDE = new RegExp(
  `^(${NAME})(?: (?:foreign|political|senior|chief|news|defence|defense|legal))? (\\p{Ll}+)\\b`,
  "u",
);
const LONGEST = 120;

/** The outlet whose reporter speaks, and whether the reporter is named; null where the words name no outlet's staff. */
export function outletOfStaff(view: PageView, source: TextSpan): ChainLinkAnnotation | null {
  const text = view.text.slice(source.start, Math.min(source.end, source.start + LONGEST));
  for (const form of [OWNED, BESIDE]) {
    const match = form.exec(text);
    const [, name, words = ""] = match ?? [];
    if (name === undefined) continue;
    if (words !== "" && !words.split(/[ ,]/).some((word) => JOURNALIST_NOUNS.has(word))) continue;
    const link = outletLink(view, { start: source.start, end: source.start + name.length });
    if (link !== null && (link.kind === "outlet" || link.kind === "agency")) return link;
  }
  return null;
}
