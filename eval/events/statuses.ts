import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pageFromText } from "../../src/clean/page-from-text.ts";
import type { AttributionAnnotation } from "../../src/core/layers.ts";
import { annotatePage } from "../../src/engine/annotate-page.ts";
import { READ_STAGES } from "../../src/engine/stages.ts";
import { placeOf } from "../attribution/score-chains.ts";
import { around } from "../data.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";
import {
  type FoundStatus,
  isNotHeld,
  type LabelledSentence,
  type LabelledStatus,
  type StatusVerdict,
  sameHolder,
  saysHeld,
  scoreStatuses,
} from "./score-statuses.ts";

/** In the training of the models since they were made: its figures only tell that nothing is lost. */
const OWN = join(import.meta.dirname, "statuses.jsonl");
/** Written by somebody who had not seen the recognisers. Only counts are printed of it, never its words. */
const UNSEEN = join(import.meta.dirname, "..", "unseen", "statuses.jsonl");

/** Written later, by somebody else again; in no training, and its errors are not shown either. */
const LATER = join(import.meta.dirname, "..", "..", "training", "written", "statuses-nine.jsonl");

/** The same sentences labelled by a second person. */
const SECOND = join(import.meta.dirname, "..", "unseen", "statuses-second.jsonl");

const FILES = { own: OWN, unseen: UNSEEN, later: LATER };

/** How events stand and on whose word, in sentences of our own, after the guidelines in `eval/unseen/statuses-guidelines.md`. */
export const statuses: Yardstick = {
  name: "statuses",
  stage: "events",
  needs: [],
  measure() {
    const own = measureHalf("own", true);
    const unseen = existsSync(UNSEEN) ? measureHalf("unseen", false) : null;
    const later = measureHalf("later", false);
    return {
      sample: `${own.size} own sentences, which the models have seen${unseen === null ? "" : `, ${unseen.size} by somebody else`}, ${later.size} written later`,
      figures: [
        ...own.figures,
        ...(unseen?.figures ?? []),
        ...later.figures,
        ...(unseen !== null && existsSync(SECOND) ? agreementFigures() : []),
      ],
      misses: [...own.misses, ...(unseen?.misses ?? []), ...later.misses],
    };
  },
};

function readSentences(file: string): LabelledSentence[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as LabelledSentence);
}

/** How far two people who followed the guidelines agree, event by event: no program can be expected to do better. */
function agreementFigures(): Figure[] {
  const second = new Map(readSentences(SECOND).map((sentence) => [sentence.id, sentence]));
  const pairs = readSentences(UNSEEN).map(({ id, events }) =>
    events.map((event, index) => [event, second.get(id)?.events[index]] as const),
  );
  const agreed = (metric: string, alike: (a: LabelledStatus, b: LabelledStatus) => boolean): Figure => ({
    metric: `unseen: two labellings agree on ${metric}`,
    formula: "ratio",
    documents: pairs.map((sentence) => [
      sentence.filter(([a, b]) => b !== undefined && alike(a, b)).length,
      sentence.length,
    ]),
    better: "higher",
    ungated: true,
  });
  return [
    agreed("status", (a, b) => a.status === b.status),
    agreed("stance", (a, b) => a.stance === b.stance),
    agreed("holder", (a, b) => sameHolder(a.holder, b.holder)),
  ];
}

/** Measures one half; the words of misses only where they may be shown. */
export function measureHalf(name: keyof typeof FILES, showsWords: boolean) {
  const sentences = readSentences(FILES[name]);
  const labelled: number[][] = [];
  const rows = { found: [], status: [], stance: [], holder: [], allStatus: [], allHolder: [] } as {
    [row in "found" | "status" | "stance" | "holder" | "allStatus" | "allHolder"]: number[][];
  };
  const shownHeld: number[][] = [];
  const allegedHeld: number[][] = [];
  const misses: Miss[] = [];
  for (const sentence of sentences) {
    const found = statusesOf(sentence);
    const verdicts = scoreStatuses(sentence, found);
    labelled.push([found.filter((one) => touchesLabel(sentence, one)).length, found.length]);
    const met = verdicts.filter((verdict) => verdict.found >= 0);
    const all = verdicts.length;
    rows.found.push([met.length, all]);
    rows.status.push([met.filter(({ status }) => status).length, met.length]);
    rows.stance.push([met.filter(({ stance }) => stance).length, met.length]);
    rows.holder.push([met.filter(({ holder }) => holder).length, met.length]);
    rows.allStatus.push([met.filter(({ status }) => status).length, all]);
    rows.allHolder.push([met.filter(({ holder }) => holder).length, all]);
    let [open, openHeld, alleged, allegedAsHeld] = [0, 0, 0, 0];
    verdicts.forEach((verdict, index) => {
      const gold = sentence.events[index];
      const mine = found[verdict.found];
      if (gold === undefined) return;
      if (mine !== undefined && gold.status === "alleged") {
        alleged++;
        if (saysHeld(mine)) allegedAsHeld++;
      } else if (mine !== undefined && isNotHeld(gold)) {
        open++;
        if (saysHeld(mine)) openHeld++;
      }
      for (const category of categoriesOf(verdict, gold, mine)) {
        misses.push({
          category: `${name}: ${category}`,
          context: showsWords ? contextOf(sentence, index, mine) : "",
        });
      }
    });
    shownHeld.push([openHeld, open]);
    allegedHeld.push([allegedAsHeld, alleged]);
  }
  const ratio = (metric: string, documents: number[][]): Figure => ({
    metric: `${name}: ${metric}`,
    formula: "ratio",
    documents,
    better: "higher",
  });
  const harmful = (metric: string, documents: number[][]): Figure => ({
    ...ratio(metric, documents),
    better: "lower",
    harmful: true,
  });
  return {
    size: sentences.length,
    misses,
    figures: [
      harmful("to come, off, open or denied, shown as held", shownHeld),
      harmful("alleged, shown as held", allegedHeld),
      ratio("labelled events found", rows.found),
      { ...ratio("events found that are labelled", labelled), ungated: true },
      ratio("status, of those found", rows.status),
      ratio("stance, of those found", rows.stance),
      ratio("holder, of those found", rows.holder),
      ratio("status, of all", rows.allStatus),
      ratio("holder, of all", rows.allHolder),
    ],
  };
}

function touchesLabel({ text, events }: LabelledSentence, { start, end }: FoundStatus): boolean {
  return events.some(({ words, occurrence }) => {
    const at = placeOf(text, words, occurrence);
    return start < at + words.length && at < end;
  });
}

function categoriesOf(
  { status, stance, holder }: StatusVerdict,
  gold: LabelledSentence["events"][number],
  mine: FoundStatus | undefined,
): string[] {
  if (mine === undefined) return ["not found"];
  const shown = (saysHeld(mine) && isNotHeld(gold)) || (gold.status === "alleged" && saysHeld(mine));
  return [
    ...(shown ? ["shown as held"] : []),
    ...(status ? [] : [`status ${gold.status}, read as ${mine.status}`]),
    ...(stance ? [] : [`stance ${gold.stance}, read as ${mine.stance}`]),
    ...(holder ? [] : [gold.holder === "page" ? "holder page, another read" : "holder another"]),
  ];
}

function contextOf({ id, text, events }: LabelledSentence, index: number, mine: FoundStatus | undefined): string {
  const gold = events[index];
  const start = placeOf(text, gold?.words ?? "", gold?.occurrence);
  const line = (one: Omit<FoundStatus, "start" | "end"> | undefined) =>
    one === undefined ? "nothing" : `${one.status} ${one.stance} (${one.holder})`;
  return `${id} [${gold?.words}] ${around(text, start, start + (gold?.words.length ?? 0), 160)}  WANT ${line(gold)}  FOUND ${line(mine)}`;
}

/** What is found in a sentence. */
function statusesOf({ id, text, published }: LabelledSentence): FoundStatus[] {
  const page = pageFromText({ id, text, published });
  const layers = annotatePage(page, READ_STAGES);
  return layers.events.annotations.map(({ start, end, status, stance, attribution, holder }) => ({
    start,
    end,
    status,
    stance,
    holder:
      holder === undefined
        ? holderOf(attribution === null ? undefined : layers.attributions.annotations[attribution])
        : holder.name === ""
          ? "unnamed"
          : holder.name,
  }));
}

function holderOf(attribution: AttributionAnnotation | undefined): string {
  if (attribution === undefined) return "page";
  const last = attribution.chain.slice(1).at(-1) ?? attribution.chain.at(-1);
  return last === undefined || last.name === "" ? "unnamed" : last.name;
}
