import type { HearsayRecord } from "../../src/core/record.ts";
import { readSources } from "../../src/engine/engine.ts";
import type { Figure, Measured, Miss } from "../yardstick.ts";
import type { Reading } from "./reading.ts";
import { type EventCounts, scoreEvent } from "./score-events.ts";
import { type PageCounts, scorePageFacts } from "./score-page-facts.ts";
import { type StatementCounts, scoreStatements } from "./score-statements.ts";
import {
  type Part,
  scoreCopies,
  scoreDifferences,
  scoreMatters,
  scoreOrigins,
  scoreUnknowns,
  scoreWarnings,
} from "./score-story.ts";

/** Reads a folder with all stages and scores its record against what a careful reader gets from it. */
export async function measureReading(folder: string, reading: Reading): Promise<Measured> {
  const { record } = await readSources([folder], { workers: 1 });
  return scoreReading(record, reading);
}

/** Scores a record against what a careful reader gets from its pages. */
export function scoreReading(record: HearsayRecord, reading: Reading): Measured {
  const keys = new Map<string, string>();
  const statements: StatementCounts[] = [];
  const facts: PageCounts[] = [];
  const misses: Miss[] = [];
  for (const gold of reading.pages) {
    const page = record.pages.find(({ source }) => source.path?.endsWith(gold.file) === true);
    if (page === undefined) throw new Error(`${gold.file} is not in the record`);
    keys.set(page.id, gold.key);
    const said = scoreStatements(record, page, gold);
    const known = scorePageFacts(page, gold);
    statements.push(said.counts);
    facts.push(known.counts);
    misses.push(...said.misses, ...known.misses);
  }
  const keyOf = (page: string) => keys.get(page) ?? page;
  const events = reading.events.map((gold) => scoreEvent(record, gold, keyOf));
  misses.push(...events.flatMap((one) => one.misses));
  const counts = events.map((one) => one.counts);
  const matters = scoreMatters(record, reading.matters, keyOf);
  const differences = scoreDifferences(record, reading.differences, keyOf);
  // Of a matter in which nobody copied there is no share of copies found.
  const copies =
    reading.copies === undefined || reading.copies.length === 0 ? null : scoreCopies(record, reading.copies, keyOf);
  const parts: [string, Part][] = [
    ["differences found", differences],
    ["origins right", scoreOrigins(record, reading.origins, keyOf)],
    ...(copies === null ? [] : [["copies found", copies] as [string, Part]]),
    ["pages in their matter", matters],
    ["open questions found", scoreUnknowns(record, reading.unknowns, keyOf)],
    ["warnings given", scoreWarnings(record, reading.warnings, keyOf)],
  ];
  for (const [, part] of parts) misses.push(...part.misses);

  const ofStatements = (part: keyof StatementCounts, whole: keyof StatementCounts) =>
    statements.map((one) => [one[part], one[whole]]);
  const ofEvents = (part: keyof EventCounts, whole: keyof EventCounts) => counts.map((one) => [one[part], one[whole]]);
  const harm = (metric: string, formula: Figure["formula"], documents: number[][]): Figure => ({
    metric,
    formula,
    documents,
    better: "lower",
    harmful: true,
  });
  const good = (metric: string, documents: number[][]): Figure => ({
    metric,
    formula: "ratio",
    documents,
    better: "higher",
  });
  const figures: Figure[] = [
    harm("wrong speaker, of statements found", "ratio", ofStatements("wrongSpeaker", "found")),
    harm(
      "words put into a mouth",
      "count",
      statements.map((one) => [one.putIntoAMouth]),
    ),
    harm(
      "wrong status, of accounts found",
      "ratio",
      counts.map((one) => [one.statusesWrong, one.statusesWrong + one.statusesRight]),
    ),
    harm(
      "accounts joined to another event",
      "count",
      counts.map((one) => [one.pagesWrong]),
    ),
    harm("pages of another matter joined", "count", [[matters.further]]),
    harm(
      "furniture in the body",
      "ratio",
      facts.map((one) => [one.furnitureInBody, one.furniture]),
    ),
    harm(
      "invented dates",
      "count",
      facts.map((one) => [one.inventedDate]),
    ),
    good("statements in quote marks, right speaker", ofStatements("quotesRight", "quotes")),
    good("statements found", ofStatements("found", "gold")),
    good("statements cut exactly", ofStatements("exact", "fixed")),
    good("chains right", ofStatements("chainsRight", "chains")),
    good("denials right", ofStatements("denialsRight", "denials")),
    good(
      "facts of pages right",
      facts.map((one) => [one.factsRight, one.facts]),
    ),
    good("events found", ofEvents("found", "gold")),
    good("accounts of events found", ofEvents("pagesFound", "pages")),
    good("statuses right", ofEvents("statusesRight", "statuses")),
    ...(counts.some(({ dates }) => dates > 0) ? [good("dates of events right", ofEvents("datesRight", "dates"))] : []),
    ...parts.map(([metric, { right, wanted }]) => good(metric, [[right, wanted]])),
    {
      metric: "differences that the reader does not have",
      formula: "count",
      documents: [[differences.further]],
      better: "lower",
    },
  ];
  return { sample: `${reading.pages.length} pages read with all stages`, figures, misses };
}
