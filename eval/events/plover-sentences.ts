import type { PloverType } from "../../src/core/plover-code.ts";
import { type CodedSentence, codeCase } from "../../training/events/code-cases.ts";
import { codeByFolds, QUAD_NAMES, quadOf } from "../../training/events/code-folds.ts";
import { readLines } from "../data.ts";
import type { Miss, Yardstick } from "../yardstick.ts";
import { typeRow } from "./root-types.ts";

const FILE = "data/events/plover-plv.train.jsonl";

/**
 * PLV: sentences with a source and a target marked, one PLOVER type each. CONCEDE and RETREAT are one type there. The
 * weights that code an event are trained on the other four fifths of the sentences.
 */
export const ploverSentences: Yardstick = {
  name: "plover-sentences",
  stage: "events",
  needs: [FILE],
  measure() {
    const lines = readLines<CodedSentence>(FILE);
    const cases = codeByFolds(lines.map((line) => ({ ...codeCase(line), sentence: line.sentence })));
    const types = [...new Set(cases.map(({ gold }) => gold))].sort();
    const quads = (gold: PloverType, found: PloverType | null): number[] =>
      typeRow(QUAD_NAMES, quadOf(gold), found === null ? null : quadOf(found));
    const misses: Miss[] = cases.flatMap(({ gold, found, sentence }) =>
      found === gold
        ? []
        : [
            {
              category: found === null ? `no event for ${gold}` : `${gold} taken for ${found}`,
              context: sentence.slice(0, 200),
            },
          ],
    );
    const withEvent = cases.filter(({ found }) => found !== null);
    return {
      sample: `${lines.length} sentences`,
      figures: [
        {
          metric: "type macro-F where an event is found",
          formula: "macro f",
          documents: withEvent.map(({ gold, found }) => typeRow(types, gold, found)),
          better: "higher",
        },
        {
          metric: "sentences with an event found",
          formula: "ratio",
          documents: cases.map(({ found }) => [found === null ? 0 : 1, 1]),
          better: "higher",
        },
        {
          metric: "type macro-F, all sentences",
          formula: "macro f",
          documents: cases.map(({ gold, found }) => typeRow(types, gold, found)),
          better: "higher",
        },
        {
          metric: "four classes macro-F, all sentences",
          formula: "macro f",
          documents: cases.map(({ gold, found }) => quads(gold, found)),
          better: "higher",
        },
        {
          metric: "type macro-F, source and target given",
          formula: "macro f",
          documents: cases.map(({ gold, given }) => typeRow(types, gold, given)),
          better: "higher",
          anchor: "best published .821 (test split, source and target given)",
        },
        {
          metric: "four classes macro-F, source and target given",
          formula: "macro f",
          documents: cases.map(({ gold, given }) => quads(gold, given)),
          better: "higher",
          anchor: "best published .892 (test split)",
        },
      ],
      misses,
    };
  },
};
