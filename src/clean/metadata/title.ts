import type { Evidenced } from "../../core/record.ts";
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
    if (headline !== null) return squeezed(headline);
  }
  const og = head.metas.find((meta) => meta.key === "og:title" || meta.key === "twitter:title")?.content;
  const raw = squeezed(og ?? head.titleTag);
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
    return evidenced(squeezed(block.passage.text), [spanIn(draft, block.passage)], basis, block.label.confidence);
  }
  const hint = titleHint(undefined, draft);
  if (hint === null) return null;
  const linked =
    draft.head !== null && articlesIn(draft.head.linked).some((article) => textField(article, "headline") !== null);
  const meta = metaContent(draft, ["og:title", "twitter:title"]) !== null;
  return evidenced(hint, placesOf(draft, hint), linked ? "json-ld" : meta ? "meta tag" : "html element", 0.8);
}
