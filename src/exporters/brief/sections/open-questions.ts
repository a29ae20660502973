import type { Span, Unknown } from "../../../core/record.ts";
import { type Line, line, muted } from "../brief.ts";
import { byCodeUnits, type RecordIndex } from "../index-record.ts";
import { bareWords, pageNames, quoteWords } from "../quote-words.ts";
import { type SectionBuilder, sectionOf } from "./section-builder.ts";

/** What is not known before what could not be checked, and last who gave no answer. */
const ORDER: readonly Unknown["kind"][] = ["unclear", "not verified", "no comment"];

/** What the pages say is not known, with the answer where another page gives one. */
export const openQuestions: SectionBuilder = (index, limit) => {
  const unknowns = [...index.record.unknowns].sort(
    (a, b) =>
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
      Number(a.answeredBy.length > 0) - Number(b.answeredBy.length > 0) ||
      byCodeUnits(a.evidence.page, b.evidence.page) ||
      a.evidence.start - b.evidence.start,
  );
  // Copies of one story ask the same: it is shown once, with all its pages.
  const folded = Map.groupBy(unknowns, ({ kind, evidence }) => `${kind} ${bareWords(index, evidence).toLowerCase()}`);
  const entries = [...folded.values()].flatMap((same) => {
    const [unknown] = same;
    if (unknown === undefined) return [];
    const answers = same.flatMap(({ answeredBy }) => answeredBy);
    return [
      lines(
        index,
        unknown,
        same.map(({ evidence }) => evidence),
        answers,
      ),
    ];
  });
  return sectionOf("OPEN", entries, limit);
};

function lines(
  index: RecordIndex,
  { kind, evidence }: Unknown,
  asked: readonly Span[],
  answers: readonly Span[],
): Line[] {
  return [
    line(0, muted(`${kind} `), quoteWords(index, evidence), " ", pageNames(index, asked)),
    ...answers
      .slice(0, 2)
      .map((span) => line(1, muted("but see "), quoteWords(index, span), " ", pageNames(index, [span]))),
  ];
}
