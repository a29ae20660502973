import type { Evidenced } from "../../core/record.ts";
import { headsPage } from "../head-name.ts";
import { type Draft, evidenced, placesOf, spanIn, squeezed } from "./draft.ts";
import { votedTitle } from "./stated-titles.ts";

/** The title that the giver or the page's head states, before the text is looked at; null where neither does. */
export function titleHint(stated: string | undefined, draft: Pick<Draft, "head">): string | null {
  if (stated !== undefined && stated.trim() !== "") return squeezed(stated);
  return draft.head === null ? null : (votedTitle(draft.head, null, null)?.text ?? null);
}

/**
 * The story's title: the giver's; of a page with a head what its places for a title agree on most; else the line that
 * stands over the story. Its evidence is where those words stand on the page, the title line where they stand nowhere.
 */
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
  const line = block === undefined ? null : squeezed(block.passage.text);
  const agreed = draft.head === null ? null : votedTitle(draft.head, draft.url, line);
  // What names the body that keeps the site is the title of all of its pages, and of none.
  const voted = agreed !== null && block !== undefined && headsPage(agreed.text, null) ? null : agreed;
  if (voted !== null) {
    const at = block?.passage.text.indexOf(voted.text) ?? -1;
    if (block !== undefined && at >= 0) {
      const start = block.passage.start + at;
      const span = { start, end: start + voted.text.length };
      return evidenced(voted.text, [spanIn(draft, span)], "heading", block.label.confidence);
    }
    const places = placesOf(draft, voted.text);
    return evidenced(
      voted.text,
      places.length > 0 || block === undefined ? places : [spanIn(draft, block.passage)],
      voted.basis,
      0.8,
    );
  }
  if (block === undefined || line === null) return null;
  const first = draft.labelled.find(({ passage }) => passage.text !== "")?.passage.start === block.passage.start;
  return evidenced(
    line,
    [spanIn(draft, block.passage)],
    first && draft.head === null ? "first line" : "heading",
    block.label.confidence,
  );
}
