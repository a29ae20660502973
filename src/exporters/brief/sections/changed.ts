import type { Difference, HearsayRecord } from "../../../core/record.ts";
import { label, line, type Part, plain } from "../brief.ts";
import type { RecordIndex } from "../index-record.ts";
import { bareWords, cut, inItsSentence, isSameWords, pageNames, quoteWords } from "../quote-words.ts";
import { safeText } from "../safe-text.ts";
import { whoSayAll } from "../who-says.ts";
import { LONGEST_SUBJECT, subjectOf } from "./describe-difference.ts";
import { groupedDifferences, thingOf } from "./disputed.ts";
import { type SectionBuilder, sectionOf } from "./section-builder.ts";

type Side = HearsayRecord["differences"][number]["sides"][number];

/** What one side says: its value and the words for it, or these words alone where the value is made of them. */
function step(index: RecordIndex, side: Side): Part[] {
  const span = side.evidence.find((one) => bareWords(index, one) !== "");
  const isQuoted = span !== undefined && isSameWords(side.value, bareWords(index, span));
  const words = span === undefined ? [] : [quoteWords(index, inItsSentence(index, span), isQuoted ? 160 : 100, span)];
  const value = isQuoted ? [] : [label(safeText(side.value))];
  return [
    ...value,
    ...(value.length > 0 && words.length > 0 ? [plain(" ")] : []),
    ...words,
    plain(`: ${whoSayAll(index, side.attributions)} `),
    ...pageNames(index, [...side.evidence, ...side.pages]),
  ];
}

/** Longer values are no figure with its noun. */
const LONGEST_FIGURE = 40;

/** The last word that the values of figures of one thing share ("killed"); null where they are not a row of figures. */
function countedAs(sides: readonly Side[]): string | null {
  const last = (value: string): string => value.slice(value.lastIndexOf(" ") + 1);
  const word = last(sides[0]?.value ?? "");
  const isRow = sides.every(({ value }) => value.length <= LONGEST_FIGURE && /\d/.test(value) && last(value) === word);
  return isRow && sides.length > 2 && /^\p{L}+$/u.test(word) ? word : null;
}

/** Figures of one thing over time in one line, each with the pages that give it. */
function figures(index: RecordIndex, sides: readonly Side[], counted: string): Part[] {
  return sides.flatMap((side, at) => {
    const value = at === 0 ? side.value : side.value.slice(0, -counted.length - 1);
    return [
      ...(at === 0 ? [] : [plain(" → ")]),
      label(safeText(value), side.evidence[0]),
      plain(" "),
      ...pageNames(index, [...side.evidence, ...side.pages]),
    ];
  });
}

/** The same thing at two times; the sides stand in the record in order of time. */
export const changed: SectionBuilder = (index, limit) => {
  const isChange = (difference: Difference): boolean => difference.kind === "change";
  const entries = groupedDifferences(index, isChange).flatMap((differences) =>
    differences.map((difference) => {
      const { sides } = difference;
      const counted = countedAs(sides);
      const subject = subjectOf(index, difference);
      // What has no name but what its first side says needs no head: it would be said twice.
      const [first, ...later] = sides;
      if (first !== undefined && counted === null && subject === cut(safeText(first.value), LONGEST_SUBJECT))
        return [line(0, step(index, first)), ...later.map((side) => line(1, "→ ", step(index, side)))];
      return [
        line(0, label(subject, sides[0]?.evidence[0], thingOf([difference]))),
        ...(counted === null
          ? sides.map((side, at) => line(1, at === 0 ? "" : "→ ", step(index, side)))
          : [line(1, figures(index, sides, counted))]),
      ];
    }),
  );
  return sectionOf("CHANGED", entries, limit);
};
