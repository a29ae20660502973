import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadoutPoint } from "../../src/core/findings.ts";
import type { Span } from "../../src/core/record.ts";
import { linkPages, ofOneMatter, readLine } from "../link-lines.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";
import { type GoldPoint, type PlacedPoint, scoreReadouts } from "./score-readouts.ts";

type Text = { readonly outlet: string; readonly title: string; readonly published: string; readonly text: string };
type Pair = {
  readonly id: string;
  readonly a: Text;
  readonly b: Text;
  readonly points: readonly GoldPoint[];
};

const OWN = join(import.meta.dirname, "readouts.jsonl");
const WRITTEN = join(import.meta.dirname, "..", "..", "training", "written");
const UNSEEN = join(import.meta.dirname, "..", "unseen", "readouts.jsonl");
/** Halves that are counted, and of which nothing is printed. */
const UNSHOWN: ReadonlySet<string> = new Set(["unseen", "later"]);

/**
 * Pairs of readouts, each pair a dossier of its own: the points that each of two sides makes in its own account of one
 * contact, which of them both make, what each leaves out, and where they say opposite things. That both pages are of one
 * matter is given; that they are readouts of one contact is not. Pairs of the unseen half, and of one
 * written set kept out of looking, are counted and never shown.
 */
export const readouts: Yardstick = {
  name: "readouts",
  stage: "readouts",
  needs: [],
  async measure() {
    const misses: Miss[] = [];
    const figures: Figure[] = [];
    const counts: string[] = [];
    for (const [half, file] of [
      ["own", OWN],
      ["fresh one", join(WRITTEN, "readouts-one.jsonl")],
      ["fresh two", join(WRITTEN, "readouts-two.jsonl")],
      ["fresh three", join(WRITTEN, "readouts-three.jsonl")],
      ["fresh four", join(WRITTEN, "readouts-four.jsonl")],
      ["later", join(WRITTEN, "readouts-five.jsonl")],
      ["unseen", UNSEEN],
    ] as const) {
      if (!existsSync(file)) continue;
      const pairs = readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as Pair);
      counts.push(`${pairs.length} ${half}`);
      const scores = [];
      for (const pair of pairs) {
        const score = scoreReadouts(pair.points, pair.a.text, pair.b.text, await pointsFound(pair));
        scores.push(score);
        if (!UNSHOWN.has(half))
          misses.push(...score.misses.map(({ category, context }) => ({ category, context: `${pair.id} ${context}` })));
      }
      figures.push(
        {
          metric: `${half}: taken for readouts of one contact`,
          formula: "ratio",
          documents: scores.map(({ points }) => [points[1] > 0 ? 1 : 0, 1]),
          better: "higher",
        },
        {
          metric: `${half}: points found`,
          formula: "f",
          documents: scores.map(({ points }) => points),
          better: "higher",
        },
        {
          metric: `${half}: gaps right`,
          formula: "ratio",
          documents: scores.map(({ gaps }) => gaps),
          better: "higher",
        },
        {
          metric: `${half}: points of both set side by side`,
          formula: "f",
          documents: scores.map(({ aligned }) => aligned),
          better: "higher",
        },
        {
          metric: `${half}: gaps told that are none`,
          formula: "ratio",
          documents: scores.map(({ falseGaps }) => falseGaps),
          better: "lower",
          harmful: true,
        },
        {
          metric: `${half}: conflicts`,
          formula: "f",
          documents: scores.map(({ conflicts }) => conflicts),
          better: "higher",
        },
      );
    }
    return { sample: `${counts.join(", ")} pairs of readouts`, figures, misses };
  },
};

/** The points of a pair, by offsets into the two texts; none where it is not taken for two readouts of one contact. */
async function pointsFound({ id, a, b }: Pair): Promise<PlacedPoint[]> {
  const pages = [a, b].flatMap((text, index) => readLine({ id: `${id} ${index}`, ...text }) ?? []);
  const [first, second] = pages;
  if (first === undefined || second === undefined) return [];
  const { readouts: found } = await linkPages(pages, ofOneMatter(pages));
  const placed = (spans: readonly Span[], page: string) => spans.filter((span) => span.page === page);
  return found.flatMap(({ points }) =>
    points.map((point: ReadoutPoint) => ({
      a: placed([...point.a, ...point.b], first.page.id),
      b: placed([...point.a, ...point.b], second.page.id),
      conflict: point.conflict,
    })),
  );
}
