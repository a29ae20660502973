import { around } from "../data.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";
import { CLEAN_FILES, cleanTexts } from "./clean-texts.ts";
import { damage } from "./damage.ts";
import { isRealDamage } from "./real-damage.ts";
import { repairText } from "./repair-text.ts";
import { CLASSES, linesOutOfBalance, placeOf, type RepairClass, scoreRepairs } from "./score-repairs.ts";

/** What the figures are to reach: recall / precision. */
const WANTED: Partial<Record<RepairClass, string>> = {
  "glued after punctuation": "wanted .97/.97",
  "glued letters": "wanted .85/.95",
  "quote openings": "wanted .80/.90",
  "quote closings": "wanted .60/.85",
  "paragraph breaks": "wanted .90/.95",
};

/** Clean news articles, damaged by the generator at its default rates, seed: place in the list. */
export const repairs: Yardstick = {
  name: "repairs",
  stage: "repairs",
  needs: CLEAN_FILES,
  measure() {
    const texts = cleanTexts("report", "news");
    const recall = new Map<RepairClass, number[][]>(CLASSES.map((one) => [one, []]));
    const precision = new Map<RepairClass, number[][]>(CLASSES.map((one) => [one, []]));
    const misses: Miss[] = [];
    texts.forEach(({ text: clean }, index) => {
      const damaged = damage(clean, { seed: index + 1 });
      const score = scoreRepairs(clean, damaged, repairText(damaged.text));
      for (const one of CLASSES) {
        const [right, found, wanted] = score.counts[one];
        const wrong = score.misses.filter((miss) => miss.found && miss.of === one).length;
        recall.get(one)?.push([right, wanted]);
        precision.get(one)?.push([found - wrong, found]);
      }
      for (const { of, found, at } of score.misses) {
        const context = `${around(damaged.text, at, at)}  WAS ${around(clean, damaged.toClean(at), damaged.toClean(at), 12)}`;
        misses.push({ category: `${of}: ${found ? "found where there is none" : "missed"}`, context });
      }
    });
    const figure = (one: RepairClass, what: string, rows: ReadonlyMap<RepairClass, number[][]>): Figure => ({
      metric: `${one}, ${what}`,
      formula: "ratio",
      documents: rows.get(one) ?? [],
      better: "higher",
      ...(WANTED[one] === undefined ? {} : { anchor: WANTED[one] }),
    });
    const wantedOf = (one: RepairClass) => (recall.get(one) ?? []).reduce((sum, [, wanted = 0]) => sum + wanted, 0);
    const untraced = (one: "quote openings" | "quote closings") => wantedOf(one) - wantedOf(`${one}, traced`);
    return {
      sample: `${texts.length} articles, damaged; of ${wantedOf("quote openings")} openings and ${wantedOf("quote closings")} closings ${untraced("quote openings")} and ${untraced("quote closings")} left no trace`,
      figures: CLASSES.flatMap((one) => [
        figure(one, "recall", recall),
        // A break that is read is one of the class above.
        ...(/as such$/.test(one) ? [] : [figure(one, "precision", precision)]),
      ]),
      misses,
    };
  },
};

/**
 * Articles as they are: every lost space or mark read in them is false unless a person has read the place and found the
 * damage real (`real-damage.ts`). Marks in paragraphs whose marks are out of balance are not counted; a lost break is a
 * lost space too, and counted as that.
 */
export const repairsOfCleanText: Yardstick = {
  name: "repairs-clean",
  stage: "repairs",
  needs: CLEAN_FILES,
  measure() {
    const texts = cleanTexts("report");
    const falseOnes: number[][] = [];
    const all: number[][] = [];
    const misses: Miss[] = [];
    let words = 0;
    for (const { text } of texts) {
      const doubtful = linesOutOfBalance(text);
      const read = repairText(text).filter(
        ({ kind, start, end }) =>
          kind !== "encoding" &&
          kind !== "paragraph" &&
          !(kind.startsWith("quote") && doubtful.some((line) => line.start <= start && end <= line.end)),
      );
      const wrong = read.filter((repair) => !(repair.kind === "glued" && isRealDamage(text, placeOf(repair))));
      const length = text.split(/\s+/).length;
      words += length;
      falseOnes.push([wrong.length, length / 50_000]);
      all.push([read.length, length / 50_000]);
      for (const { kind, start, end } of wrong) misses.push({ category: kind, context: around(text, start, end) });
    }
    return {
      sample: `${texts.length} articles, ${words} words, as they are`,
      figures: [
        {
          metric: "false repairs of clean text, in 50,000 words",
          formula: "ratio",
          documents: falseOnes,
          better: "lower",
          anchor: "wanted < 1",
        },
        {
          metric: "repairs of clean text, real damage too, in 50,000 words",
          formula: "ratio",
          documents: all,
          better: "lower",
          ungated: true,
        },
      ],
      misses,
    };
  },
};
