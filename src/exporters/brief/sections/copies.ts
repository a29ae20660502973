import { line, muted, plain } from "../brief.ts";
import { pageNames } from "../quote-words.ts";
import { safeText } from "../safe-text.ts";
import { type SectionBuilder, sectionOf } from "./section-builder.ts";

const ARROWS = { "a to b": "→", "b to a": "←", "common source": "↔ one source ↔", unknown: "↔" } as const;

export const copies: SectionBuilder = (index, limit) => {
  const entries = index.record.copies.map((copy) => {
    const agency = copy.agency === null ? "" : `, ${safeText(copy.agency)}`;
    return [
      line(
        0,
        pageNames(index, copy.a),
        ` ${ARROWS[copy.direction]} `,
        pageNames(index, copy.b),
        plain(` ${copy.kind}${agency}`),
        muted(` ${Math.round(copy.share * 100)}% of the words`),
      ),
    ];
  });
  return sectionOf("COPIES", entries, limit);
};
