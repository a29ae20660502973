import { annotateOne } from "../../src/engine/engine.ts";
import { around, codeUnits, readLines } from "../data.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";
import { scoreTimes, type TimeExpression } from "./score-times.ts";

const FILE = "data/time/timebank.jsonl";
type Document = {
  readonly id: string;
  readonly dct: string | null;
  readonly text: string;
  readonly timex: readonly (TimeExpression & { readonly functionInDocument?: string })[];
};

/** TimeBank 1.2 (Pustejovsky et al. 2003): time expressions with the date of the document given. */
export const timebank: Yardstick = {
  name: "timebank",
  stage: "time",
  needs: [FILE],
  measure() {
    const documents = readLines<Document>(FILE);
    const strict: number[][] = [];
    const relaxed: number[][] = [];
    const value: number[][] = [];
    const misses: Miss[] = [];
    for (const { id, dct, text, timex } of documents) {
      const unit = codeUnits(text);
      const gold = timex
        .filter(
          (one) =>
            one.functionInDocument !== "CREATION_TIME" && text.slice(unit(one.start), unit(one.end)).trim() !== "",
        )
        .map((one) => ({ ...one, start: unit(one.start), end: unit(one.end) }));
      const found = annotateOne(JSON.stringify({ id, text, ...(dct === null ? {} : { published: dct }) })).times;
      const score = scoreTimes(text, gold, found);
      for (const [rows, right] of [
        [strict, score.strict],
        [relaxed, score.relaxed],
        [value, score.value],
      ] as const)
        rows.push([right, score.found, score.gold]);
      const note = (category: string, one: TimeExpression, more: string) =>
        misses.push({ category, context: `${around(text, one.start, one.end, 40)} ${more}` });
      gold.forEach((one, index) => {
        const mine = found[score.matches.get(index) ?? -1];
        if (mine === undefined) note(`missed ${one.type}`, one, one.value);
        else if (mine.value !== one.value)
          note(`wrong value of a ${one.type}`, one, `${mine.value}, want ${one.value}`);
        else if (mine.start !== one.start || mine.end !== one.end)
          note("right value, cut otherwise", one, `found [${text.slice(mine.start, mine.end)}]`);
      });
      const used = new Set(score.matches.values());
      found.forEach((one, index) => {
        if (!used.has(index)) note(`${one.type} where there is none`, one, one.value);
      });
    }
    const figure = (metric: string, rows: readonly number[][], anchor: string): Figure => ({
      metric,
      formula: "f",
      documents: rows,
      better: "higher",
      anchor,
    });
    return {
      sample: `${documents.length} documents`,
      figures: [
        figure("strict F", strict, "HeidelTime .808, Microsoft .672, chrono .489"),
        figure("relaxed F", relaxed, "HeidelTime .883, Microsoft .861, chrono .708"),
        figure("value F", value, "HeidelTime .755, Microsoft .543, chrono .487"),
      ],
      misses,
    };
  },
};
