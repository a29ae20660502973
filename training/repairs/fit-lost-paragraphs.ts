import { cleanTexts } from "../../eval/damage/clean-texts.ts";
import { damage } from "../../eval/damage/damage.ts";
import { breakCandidates } from "../../src/annotate/repairs/break-candidates.ts";
import { findMarks } from "../../src/annotate/repairs/lost-marks.ts";
import { spacesOf } from "../../src/annotate/repairs/repairs.ts";
import { splitModel } from "../../src/annotate/repairs/word-table.ts";

/*
 * Prints the weights of src/annotate/repairs/lost-paragraphs.ts: a logistic regression over lost spaces that may be lost
 * breaks, on articles that the generator damages.
 */

const SEEDS = [1, 10_001, 20_001];
const ROUNDS = 60;
const RATE = 0.3;
const DECAY = 1e-5;

type Example = { readonly features: readonly number[]; readonly isBreak: boolean };

const model = splitModel();
const examples: Example[] = [];
for (const seed of SEEDS) {
  cleanTexts("tune", "news").forEach(({ text }, index) => {
    const damaged = damage(text, { seed: seed + index });
    const whole = [...damaged.text.matchAll(/[^\n]+/g)];
    const lines = whole.map(([line]) => line);
    const breaks = new Set(damaged.done.filter(({ kind }) => kind === "paragraph break").map(({ to }) => to.start));
    const possible = spacesOf(lines, model);
    if (possible === null) return;
    const spaces = possible.map((inLine) => inLine.filter(({ weak }) => !weak));
    for (const { line, place, features } of breakCandidates(lines, spaces, findMarks(lines, possible, model.table)))
      examples.push({ features, isBreak: breaks.has((whole[line]?.index ?? 0) + place) });
  });
}

const count = examples[0]?.features.length ?? 0;
const weights = new Float64Array(count);
const squares = new Float64Array(count).fill(1e-6);
for (let round = 0; round < ROUNDS; round++) {
  for (let turn = 0; turn < examples.length; turn++) {
    // A step of a large prime goes through all examples in a mixed order.
    const { features, isBreak } = examples[(turn * 7919 + round * 131) % examples.length] as Example;
    const score = features.reduce((sum, feature, index) => sum + feature * (weights[index] as number), 0);
    const error = 1 / (1 + Math.exp(-score)) - (isBreak ? 1 : 0);
    features.forEach((feature, index) => {
      const slope = error * feature + DECAY * (weights[index] as number);
      squares[index] = (squares[index] as number) + slope * slope;
      weights[index] = (weights[index] as number) - (RATE * slope) / Math.sqrt(squares[index] as number);
    });
  }
}
console.log(`${examples.length} lost spaces: ${[...weights].map((weight) => weight.toFixed(2)).join(", ")}`);
