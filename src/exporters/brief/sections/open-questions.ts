import { line, muted } from "../brief.ts";
import { byCodeUnits } from "../index-record.ts";
import { pageNames, quoteWords } from "../quote-words.ts";
import { type SectionBuilder, sectionOf } from "./section-builder.ts";

/** What the pages say is not known, with the answer where another page gives one. */
export const openQuestions: SectionBuilder = (index, limit) => {
  const unknowns = [...index.record.unknowns].sort(
    (a, b) =>
      a.answeredBy.length - b.answeredBy.length ||
      byCodeUnits(a.evidence.page, b.evidence.page) ||
      a.evidence.start - b.evidence.start,
  );
  const entries = unknowns.map((unknown) => [
    line(0, muted(`${unknown.kind} `), quoteWords(index, unknown.evidence), " ", pageNames(index, [unknown.evidence])),
    ...unknown.answeredBy
      .slice(0, 2)
      .map((span) => line(1, muted("but see "), quoteWords(index, span), " ", pageNames(index, [span]))),
  ]);
  return sectionOf("OPEN", entries, limit);
};
