import type { Difference, HearsayRecord } from "../../../core/record.ts";
import { label, line, type Part, plain } from "../brief.ts";
import type { RecordIndex } from "../index-record.ts";
import { bareWords, inItsSentence, pageNames, quoteWords } from "../quote-words.ts";
import { safeText } from "../safe-text.ts";
import { whoSayAll } from "../who-says.ts";
import { subjectOf } from "./describe-difference.ts";
import { groupedDifferences, thingOf } from "./disputed.ts";
import { type SectionBuilder, sectionOf } from "./section-builder.ts";

type Side = HearsayRecord["differences"][number]["sides"][number];

function step(index: RecordIndex, side: Side): Part[] {
  const span = side.evidence.find((one) => bareWords(index, one) !== "");
  const words = span === undefined ? [] : [plain(" "), quoteWords(index, inItsSentence(index, span), 100, span)];
  return [
    label(safeText(side.value)),
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
      return [
        line(0, label(subjectOf(index, difference), sides[0]?.evidence[0], thingOf([difference]))),
        ...(counted === null
          ? sides.map((side, at) => line(1, at === 0 ? "" : "→ ", step(index, side)))
          : [line(1, figures(index, sides, counted))]),
      ];
    }),
  );
  return sectionOf("CHANGED", entries, limit);
};
