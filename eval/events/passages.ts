import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { annotateOne } from "../../src/engine/engine.ts";
import { around } from "../data.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";
import { type PassageEvent, scorePassage } from "./score-passages.ts";

type Labelled = {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly events: readonly {
    readonly words: string;
    readonly occurrence?: number;
    readonly type: string;
    readonly mode: string;
    readonly status: string;
    readonly stance?: string;
    readonly participants: readonly string[];
  }[];
};

const OWN = join(import.meta.dirname, "passages.jsonl");
/** Written by somebody who had not seen the rules. Only counts are printed of it, never its words. */
const UNSEEN = join(import.meta.dirname, "..", "unseen", "passages.jsonl");

/** Disasters, courts and companies: passages written for it, after `eval/unseen/passages-guidelines.md`. */
export const passages: Yardstick = {
  name: "passages",
  stage: "events",
  needs: [],
  measure() {
    const own = measureHalf("own", OWN, true);
    const unseen = existsSync(UNSEEN) ? measureHalf("unseen", UNSEEN, false) : null;
    return {
      sample: `${own.count} own passages${unseen === null ? "" : `, ${unseen.count} by somebody else`}`,
      figures: [...own.figures, ...(unseen?.figures ?? [])],
      misses: [...own.misses, ...(unseen?.misses ?? [])],
    };
  },
};

function measureHalf(half: string, file: string, showsWords: boolean) {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Labelled);
  const rows = { triggers: [], type: [], mode: [], status: [], participants: [] } as {
    [name in "triggers" | "type" | "mode" | "status" | "participants"]: number[][];
  };
  const misses: Miss[] = [];
  for (const { id, published, text, events } of lines) {
    const gold = events.map((event): PassageEvent => {
      const start = placeOf(text, event.words, event.occurrence ?? 0);
      return { ...event, start, end: start + event.words.length, stance: event.stance ?? "asserts" };
    });
    const found = annotateOne(JSON.stringify({ id, text, published })).events.map((event) => ({
      ...event,
      participants: event.participants.map((one) => `${one.name} ${text.slice(one.start, one.end)}`),
    }));
    const score = scorePassage(gold, found);
    for (const name of ["triggers", "type", "mode", "status", "participants"] as const)
      rows[name].push([...score[name]]);
    const note = (category: string, one: PassageEvent, more = ""): void => {
      misses.push({
        category: `${half}: ${category}`,
        context: showsWords ? `${around(text, one.start, one.end, 60)} ${more}` : "",
      });
    };
    gold.forEach((one, index) => {
      const pair = score.pairs[index] ?? null;
      if (pair === null) note(`missed ${one.type} ${one.mode}`, one);
      else if (pair.type !== one.type || pair.mode !== one.mode)
        note(`${one.type} ${one.mode} taken for ${pair.type} ${pair.mode}`, one);
      if (pair !== null && (pair.status !== one.status || pair.stance !== one.stance))
        note(`${one.status} ${one.stance} read as ${pair.status} ${pair.stance}`, one);
    });
    for (const one of score.spurious) note(`unlabelled ${one.type} ${one.mode}`, one);
  }
  const figure = (metric: string, formula: Figure["formula"], documents: number[][]): Figure => ({
    metric: `${half}: ${metric}`,
    formula,
    documents,
    better: "higher",
  });
  return {
    count: lines.length,
    figures: [
      figure("triggers F", "f", rows.triggers),
      figure("type right, of triggers found", "ratio", rows.type),
      figure("mode right, of types right", "ratio", rows.mode),
      figure("status right, of triggers found", "ratio", rows.status),
      figure("participants found, of triggers found", "ratio", rows.participants),
    ],
    misses,
  };
}

/** Where the words stand for the `occurrence`-th time, from 0; throws where they do not. */
function placeOf(text: string, words: string, occurrence: number): number {
  let at = text.indexOf(words);
  for (let count = 0; count < occurrence && at !== -1; count++) at = text.indexOf(words, at + 1);
  if (at === -1) throw new RangeError(`not in the passage: ${words}`);
  return at;
}
