import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { linkPages, readLine } from "../link-lines.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";
import { type LabelledDenial, scoreDenials } from "./score-denials.ts";

type Line = {
  readonly id: string;
  readonly outlet: string;
  readonly published: string;
  readonly text: string;
  readonly denials: readonly LabelledDenial[];
};

const WRITTEN = join(import.meta.dirname, "..", "..", "training", "written");
const UNSEEN = join(import.meta.dirname, "..", "unseen", "denials.jsonl");

/**
 * Denials that tell nothing of their own ("dismissed the claim"), each page a dossier of its own: are they set against
 * what they deny, and against nothing else. Pages of the unseen half are counted and never shown.
 */
export const denials: Yardstick = {
  name: "denials",
  stage: "denials",
  needs: [],
  async measure() {
    const misses: Miss[] = [];
    const figures: Figure[] = [];
    const counts: string[] = [];
    for (const [half, file] of [
      ["own", join(WRITTEN, "denials-one.jsonl")],
      ["unseen", UNSEEN],
    ] as const) {
      if (!existsSync(file)) continue;
      const rows: { right: number; found: number; wanted: number; wrong: number; of: number }[] = [];
      for (const line of readLines(file)) {
        const page = readLine(line);
        if (page === null) throw new Error(`${line.id}: cannot be read`);
        const outcomes = scoreDenials(page, await linkPages([page]), line.denials);
        const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
        rows.push({
          right: count("right"),
          found: count("right") + count("wrong"),
          wanted: line.denials.filter(({ denies, holdsBack }) => denies.length > 0 && holdsBack !== true).length,
          wrong: count("wrong"),
          of: line.denials.length,
        });
        outcomes.forEach((outcome, index) => {
          if (half === "unseen" || outcome === "right" || outcome === "rightly left alone") return;
          misses.push({ category: outcome, context: `${line.id} ${line.denials[index]?.denial}` });
        });
      }
      counts.push(`${rows.reduce((sum, { of }) => sum + of, 0)} denials on ${rows.length} pages (${half})`);
      figures.push(
        {
          metric: `${half}: set against what they deny`,
          formula: "f",
          documents: rows.map(({ right, found, wanted }) => [right, found, wanted]),
          better: "higher",
        },
        {
          metric: `${half}: set against what they do not deny`,
          formula: "ratio",
          documents: rows.map(({ wrong, of }) => [wrong, of]),
          better: "lower",
          harmful: true,
        },
      );
    }
    return { sample: counts.join(", "), figures, misses };
  },
};

function readLines(file: string): Line[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
}
