import { line, plain } from "../brief.ts";
import { pageNames } from "../quote-words.ts";
import { safeText } from "../safe-text.ts";
import { type SectionBuilder, sectionOf } from "./section-builder.ts";

/** Pages that tell of something else, each matter on its own. */
export const otherMatters: SectionBuilder = (index, limit) => {
  const entries = index.record.matters
    .filter((matter) => !matter.main)
    .map((matter) => {
      const titles = matter.pages.flatMap((id) => index.pages.get(id)?.title?.value ?? []).map(safeText);
      return [line(0, pageNames(index, matter.pages), plain(` ${titles[0] ?? "no title"}`))];
    });
  return sectionOf("OTHER MATTERS", entries, limit);
};
