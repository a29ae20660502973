import { ploverCode } from "../../src/core/plover-code.ts";
import { annotateOne } from "../../src/engine/engine.ts";
import { readLines } from "../data.ts";
import type { Miss, Yardstick } from "../yardstick.ts";
import { ourType, typeRow } from "./root-types.ts";

const FILE = "data/events/plover-plv.train.jsonl";
type Line = {
  readonly sentence_id: string;
  readonly sentence: string;
  readonly source: string;
  readonly target: string;
  readonly gold_root: string;
};
type Found = ReturnType<typeof annotateOne>["events"][number];

/** PLV: sentences with a source and a target marked, one PLOVER type each. CONCEDE and RETREAT are one type there. */
export const ploverSentences: Yardstick = {
  name: "plover-sentences",
  stage: "events",
  needs: [FILE],
  measure() {
    const lines = readLines<Line>(FILE);
    const types = [...new Set(lines.map((line) => ourType(line.gold_root)))].sort();
    const found: number[][] = [];
    const all: number[][] = [];
    const coverage: number[][] = [];
    const misses: Miss[] = [];
    for (const line of lines) {
      const gold = ourType(line.gold_root);
      const event = between(
        line,
        annotateOne(JSON.stringify({ id: line.sentence_id, text: line.sentence })).events.filter(
          (one) => ploverCode(one) !== null,
        ),
      );
      const code = event === null ? null : ploverCode(event);
      const type = code === "RETREAT" ? "CONCEDE" : code;
      coverage.push([type === null ? 0 : 1, 1]);
      all.push(typeRow(types, gold, type));
      if (type !== null) found.push(typeRow(types, gold, type));
      if (type !== gold)
        misses.push({
          category: type === null ? `no event for ${gold}` : `${gold} taken for ${type}`,
          context: `${line.sentence.slice(0, 200)}${event === null ? "" : `  TRIGGER ${line.sentence.slice(event.start, event.end)}`}`,
        });
    }
    return {
      sample: `${lines.length} sentences`,
      figures: [
        { metric: "type macro-F where an event is found", formula: "macro f", documents: found, better: "higher" },
        { metric: "sentences with an event found", formula: "ratio", documents: coverage, better: "higher" },
        {
          metric: "type macro-F, all sentences",
          formula: "macro f",
          documents: all,
          better: "higher",
          anchor: "best published .821 (test split, source and target given)",
        },
      ],
      misses,
    };
  },
};

/** The event whose people are those marked; failing that, the first one behind the source. */
function between({ sentence, source, target }: Line, events: readonly Found[]): Found | null {
  const spanOf = (words: string) => {
    const start = sentence.indexOf(words);
    return { start, end: start + words.length };
  };
  const [from, to] = [spanOf(source), spanOf(target)];
  const touches = (event: Found, span: { start: number; end: number }) =>
    event.participants.some((one) => one.start < span.end && span.start < one.end);
  let best: { event: Found; score: number } | null = null;
  for (const event of events) {
    const behind = from.start >= 0 && event.start >= from.end ? 0.5 : 0;
    const before = to.start >= 0 && event.start < to.start ? 0.25 : 0;
    const score = (touches(event, from) ? 1 : 0) + (touches(event, to) ? 1 : 0) + behind + before;
    if (best === null || score > best.score) best = { event, score };
  }
  return best?.event ?? null;
}
