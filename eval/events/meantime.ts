import type { Status } from "../../src/core/vocabulary.ts";
import { annotateOne } from "../../src/engine/engine.ts";
import { around, codeUnits, readLines } from "../data.ts";
import type { Miss, Yardstick } from "../yardstick.ts";

const FILE = "data/events/meantime.jsonl";
type Document = {
  readonly id: string;
  readonly dct: string | null;
  readonly text: string;
  readonly events: readonly {
    readonly start: number;
    readonly end: number;
    readonly certainty: string | null;
    readonly polarity: string | null;
    readonly time: string | null;
    readonly special_cases: string | null;
  }[];
};

const HELD: ReadonlySet<Status> = new Set(["held", "ongoing"]);
const TO_COME: ReadonlySet<Status> = new Set(["proposed", "planned", "expected"]);

/** Certainties that leave open whether the event is. */
const OPEN: ReadonlySet<string> = new Set(["POSSIBLE", "PROBABLE", "UNDERSPECIFIED"]);

function count(row: number[], right: boolean): void {
  row[0] = (row[0] ?? 0) + (right ? 1 : 0);
  row[1] = (row[1] ?? 0) + 1;
}

/** MEANTIME (Minard et al. 2016): of the events that we find, which have happened and which are yet to come. */
export const meantime: Yardstick = {
  name: "meantime",
  stage: "events",
  needs: [FILE],
  measure() {
    const documents = readLines<Document>(FILE);
    const balanced: number[][] = [];
    const futureHeld: number[][] = [];
    const heldFuture: number[][] = [];
    const coverage: number[][] = [];
    const toCome: number[][] = [];
    const negated: number[][] = [];
    const possible: number[][] = [];
    const misses: Miss[] = [];
    for (const { id, dct, text, events: gold } of documents) {
      const unit = codeUnits(text);
      const { events } = annotateOne(JSON.stringify({ id, text, ...(dct === null ? {} : { published: dct }) }));
      const row = [0, 0, 0, 0];
      let called = 0;
      let [wrongHeld, wrongFuture, found, all] = [0, 0, 0, 0];
      const [denied, open] = [
        [0, 0],
        [0, 0],
      ];
      for (const one of gold) {
        if (one.special_cases !== "GEN") {
          const [from, to] = [unit(one.start), unit(one.end)];
          const met = events.find((event) => event.start < to && from < event.end);
          if (met !== undefined && one.polarity === "NEG") count(denied, met.stance === "denies");
          if (met !== undefined && one.polarity !== "NEG" && OPEN.has(one.certainty ?? ""))
            count(open, !HELD.has(met.status) || met.stance !== "asserts");
        }
        const future = one.time === "FUTURE" && one.polarity !== "NEG";
        const held = one.time === "NON_FUTURE" && one.certainty === "CERTAIN" && one.polarity === "POS";
        if ((!future && !held) || one.special_cases === "GEN") continue;
        all++;
        const [start, end] = [unit(one.start), unit(one.end)];
        const mine = events.find((event) => event.start < end && start < event.end);
        if (mine === undefined) continue;
        found++;
        if (TO_COME.has(mine.status)) called++;
        const right = (future ? TO_COME : HELD).has(mine.status);
        const at = future ? 0 : 2;
        row[at] = (row[at] ?? 0) + (right ? 1 : 0);
        row[at + 1] = (row[at + 1] ?? 0) + 1;
        if (future && HELD.has(mine.status)) wrongHeld++;
        if (held && TO_COME.has(mine.status)) wrongFuture++;
        if (!right)
          misses.push({
            category: `${future ? "yet to come" : "happened"}, read as ${mine.status}`,
            context: around(text, start, end),
          });
      }
      negated.push(denied);
      possible.push(open);
      balanced.push(row);
      toCome.push([row[0] ?? 0, called, row[1] ?? 0]);
      futureHeld.push([wrongHeld, row[1] ?? 0]);
      heldFuture.push([wrongFuture, row[3] ?? 0]);
      coverage.push([found, all]);
    }
    return {
      sample: `${documents.length} articles`,
      figures: [
        {
          metric: "yet to come, read as happened",
          formula: "ratio",
          documents: futureHeld,
          better: "lower",
          harmful: true,
        },
        {
          metric: "happened, read as yet to come",
          formula: "ratio",
          documents: heldFuture,
          better: "lower",
          harmful: true,
        },
        {
          metric: "to come or happened, balanced accuracy",
          formula: "balanced",
          documents: balanced,
          better: "higher",
        },
        { metric: "yet to come, F", formula: "f", documents: toCome, better: "higher" },
        {
          metric: "negated, read as denied",
          formula: "ratio",
          documents: negated,
          better: "higher",
          ungated: true,
        },
        {
          metric: "possible or probable, not read as happened",
          formula: "ratio",
          documents: possible,
          better: "higher",
          ungated: true,
        },
        { metric: "gold events that are events to us", formula: "ratio", documents: coverage, better: "higher" },
      ],
      misses,
    };
  },
};
