import { nounLikeness } from "../../src/languages/en/event-noun-kin.ts";
import { conflict } from "../../src/link/events/conflict.ts";
import { openingShares } from "../../src/link/events/join-by-telling.ts";
import type { PageEvent } from "../../src/link/events/page-event.ts";
import { pageEvents } from "../../src/link/events/page-events.ts";
import { TELLING_FEATURES, type Telling, tellingFeatures, tellingOf } from "../../src/link/events/telling-likeness.ts";
import { linkPages } from "../link-lines.ts";
import { readTopics, type TopicPage } from "./ecb-topics.ts";

/**
 * Fits the weights of src/link/events/telling-likeness.ts on the training topics of ECB+: pairs of accounts that linking
 * itself finds on two pages of one matter, of one kind and with nothing against it, by whether people marked a mention of
 * each as one event. Logistic regression by Newton's method with an L2 penalty; topics weigh by the root of their pairs.
 * Prints the weights, and what thresholds would give on topics left out. usage: node eval/linking/fit-telling-likeness.ts
 */
const PENALTY = 3;
const STEPS = 40;
const FOLDS = 8;

type Row = { readonly values: readonly number[]; readonly one: number; readonly topic: number };

const rows: Row[] = [];
for (const [topic, pages] of readTopics("train").entries())
  for (const row of await pairsOf(pages, topic)) rows.push(row);
const weights = fitted(rows);
console.log(Object.fromEntries(TELLING_FEATURES.map((name, at) => [name, Math.round((weights[at] ?? 0) * 100) / 100])));
const guesses = rows.map(() => 0);
for (let fold = 0; fold < FOLDS; fold++) {
  const left = fitted(rows.filter(({ topic }) => topic % FOLDS !== fold));
  rows.forEach(({ values, topic }, at) => {
    if (topic % FOLDS === fold) guesses[at] = chance(left, values);
  });
}
const all = rows.filter(({ one }) => one === 1).length;
for (const threshold of [0.6, 0.7, 0.75, 0.8, 0.85, 0.9]) {
  const taken = rows.filter((_, at) => (guesses[at] ?? 0) >= threshold);
  const right = taken.filter(({ one }) => one === 1).length;
  console.log(threshold, "right", (right / taken.length).toFixed(3), "found", (right / all).toFixed(3));
}

async function pairsOf(topic: readonly TopicPage[], number: number): Promise<Row[]> {
  const reads = topic.map(({ page }) => page);
  const findings = await linkPages(reads);
  const matterOf = new Map(findings.matters.flatMap(({ id, pages }) => pages.map((page) => [page, id] as const)));
  const byPage = new Map(topic.map((one) => [one.page.page.id, one]));
  const matters = Map.groupBy(pageEvents(reads, findings.entities).events, ({ page }) => matterOf.get(page) ?? page);
  return [...matters.values()].flatMap((events) => {
    const told = events.flatMap((event) => {
      const source = byPage.get(event.page);
      return source === undefined
        ? []
        : [{ telling: tellingOf(source.page, event), source, chains: chainsOf(event, source) }];
    });
    const shareOf = openingShares(
      told.map(({ telling }) => telling),
      new Set(events.map(({ page }) => page)).size,
    );
    return told.flatMap((a, at) =>
      told.slice(at + 1).flatMap((b): Row[] => {
        if (!comparable(a.telling, b.telling)) return [];
        const same = [...a.chains].some((chain) => b.chains.has(chain));
        // Of what nobody marked only the happening of the page is known.
        if (!same && a.source.about === b.source.about && (a.chains.size === 0 || b.chains.size === 0)) return [];
        const features = tellingFeatures(a.telling, b.telling, shareOf(a.telling, b.telling));
        return [{ values: TELLING_FEATURES.map((name) => features[name]), one: same ? 1 : 0, topic: number }];
      }),
    );
  });
}

/** The chains of the marked mentions that share text with the event's. */
function chainsOf({ mentions }: PageEvent, { marked }: TopicPage): Set<string> {
  return new Set(
    mentions.flatMap(({ annotation: { start, end } }) =>
      marked.flatMap((one) => (one.start < end && start < one.end ? [one.chain] : [])),
    ),
  );
}

function comparable({ event: a }: Telling, { event: b }: Telling): boolean {
  if (a.page === b.page || conflict(a.mentions, b.mentions) !== null) return false;
  return a.mentions.some(({ annotation: x }) =>
    b.mentions.some(({ annotation: y }) => x.type === y.type && nounLikeness(x.noun, y.noun) > 0),
  );
}

function fitted(cases: readonly Row[]): number[] {
  const size = TELLING_FEATURES.length;
  const counts = new Map<number, number>();
  for (const { topic } of cases) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const raw = cases.map(({ topic }) => 1 / Math.sqrt(counts.get(topic) ?? 1));
  const mean = raw.reduce((sum, one) => sum + one, 0) / raw.length;
  const found = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = found.map((weight, at) => (at === 0 ? 0 : PENALTY * weight));
    const curve = found.map((_, at) => found.map((__, other) => (at === other ? PENALTY : 0) as number));
    cases.forEach(({ values, one }, index) => {
      const weight = (raw[index] ?? 0) / mean;
      const guess = chance(found, values);
      for (let at = 0; at < size; at++) {
        const value = values[at] ?? 0;
        if (value === 0) continue;
        slope[at] = (slope[at] ?? 0) + weight * (guess - one) * value;
        const row = curve[at] ?? [];
        for (let other = 0; other < size; other++)
          row[other] = (row[other] ?? 0) + weight * guess * (1 - guess) * value * (values[other] ?? 0);
      }
    });
    solve(curve, slope).forEach((value, at) => {
      found[at] = (found[at] ?? 0) - value;
    });
  }
  return found;
}

function chance(weights: readonly number[], values: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Gaussian elimination; the matrix is positive definite. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((pivot, at) => {
    for (const row of rows.slice(at + 1)) {
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      for (let column = at; column < row.length; column++)
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  });
  const found = new Array<number>(rows.length).fill(0);
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at] ?? [];
    let sum = row[rows.length] ?? 0;
    for (let column = at + 1; column < rows.length; column++) sum -= (row[column] ?? 0) * (found[column] ?? 0);
    found[at] = sum / (row[at] ?? 1);
  }
  return found;
}
