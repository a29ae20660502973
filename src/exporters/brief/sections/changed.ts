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
  const words = span === undefined ? [] : [plain(" "), quoteWords(index, inItsSentence(index, span), 100)];
  return [
    label(safeText(side.value)),
    ...words,
    plain(`: ${whoSayAll(index, side.attributions)} `),
    ...pageNames(index, [...side.evidence, ...side.pages]),
  ];
}

/** The same thing at two times; the sides stand in the record in order of time. */
export const changed: SectionBuilder = (index, limit) => {
  const isChange = (difference: Difference): boolean => difference.kind === "change";
  const entries = groupedDifferences(index, isChange).flatMap((differences) =>
    differences.map((difference) => [
      line(0, label(subjectOf(index, difference), difference.sides[0]?.evidence[0], thingOf([difference]))),
      ...difference.sides.map((side, at) => line(1, at === 0 ? "" : "→ ", step(index, side))),
    ]),
  );
  return sectionOf("CHANGED", entries, limit);
};
