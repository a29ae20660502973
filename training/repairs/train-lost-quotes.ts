import { cleanTexts } from "../../eval/damage/clean-texts.ts";
import { damage } from "../../eval/damage/damage.ts";
import { linesOutOfBalance } from "../../eval/damage/score-repairs.ts";
import type { PageMarks } from "../../src/annotate/repairs/page-marks.ts";
import { chancesOf } from "../../src/annotate/repairs/quote-chances.ts";
import { type LatticeScores, STATES } from "../../src/annotate/repairs/quote-lattice.ts";
import { PERHAPS } from "../../src/annotate/repairs/quote-line.ts";
import {
  eachFeature,
  QUOTE_FEATURES,
  QUOTE_MODEL,
  type QuoteModel,
  scoresOf,
} from "../../src/annotate/repairs/quote-model.ts";
import { spacesOf } from "../../src/annotate/repairs/repairs.ts";
import { type MarkLine, markLines } from "../../src/annotate/repairs/taken-page.ts";
import { splitModel } from "../../src/annotate/repairs/word-table.ts";
import { packDense } from "../pack-weights.ts";
import { packModel, writeModel } from "../write-model.ts";
import { rightWay } from "./right-way.ts";
import { SteppedWeights } from "./stepped-weights.ts";

/*
 * Makes weights/lost-quotes.model: a conditional random field over the places and words of a line, with hashed features,
 * trained by stochastic descent on articles that the generator damages anew in each round.
 */

const SEED = 1;
const ROUNDS = 12;
const BITS = 16;
/** Of lines that show nothing and lost nothing, one in so many is learnt from. */
const QUIET = 3;

const model = splitModel();

class Learner implements QuoteModel {
  readonly places = new SteppedWeights(BITS, 2);
  readonly ends = new SteppedWeights(BITS, 1);
  readonly inside = new SteppedWeights(BITS, 2);
  readonly parts = [this.places, this.ends, this.inside] as const;
}

function learnLine(learned: Learner, one: MarkLine, page: PageMarks, right: LatticeScores): void {
  const { places, ends, inside } = learned;
  const scores = scoresOf(learned, one.line, page);
  const chances = chancesOf(one.line, scores, one);
  if (chances === null) return;
  const error = (what: "opens" | "closes" | "inside" | "special", at: number): number =>
    (chances[what][at] as number) - (right[what][at] as number);
  eachFeature(one.line, page, {
    place(at, features, count) {
      places.learn(features, count, 0, error("opens", at));
      let closing = 0;
      for (let state = 1; state < STATES; state++) closing += error("closes", at * STATES + state);
      places.learn(features, count, 1, closing);
    },
    end(at, state, features, count) {
      ends.learn(features, count, 0, error("closes", at * STATES + state));
    },
    inside(at, features, count) {
      inside.learn(features, count, 0, error("inside", 2 * at));
      inside.learn(features, count, 1, error("inside", 2 * at + 1));
    },
    special(which, features, count) {
      ends.learn(features, count, 0, error("special", which));
    },
  });
}

let seen = 0;
let odd = 0;

/** Learns from a text damaged by `seed`. */
function learnFrom(learned: Learner, clean: string, seed: number): void {
  const damaged = damage(clean, { seed });
  const opened = new Set<number>();
  const closed = new Set<number>();
  for (const { kind, to } of damaged.done) {
    if (kind === "opening mark") opened.add(to.start);
    if (kind === "closing mark") closed.add(to.start);
  }
  const doubtful = linesOutOfBalance(clean).map(({ start, end }) => [damaged.toDamaged(start), damaged.toDamaged(end)]);
  const whole = [...damaged.text.matchAll(/[^\n]+/g)];
  const lines = whole.map(([line]) => line);
  const spaces = spacesOf(lines, model);
  if (spaces === null) return;
  const taken = markLines(lines, spaces, model.table);
  taken.lines.forEach((one, index) => {
    const from = whole[index]?.index ?? 0;
    const to = from + (lines[index]?.length ?? 0);
    const { line } = one;
    const unsure = doubtful.some(([start = 0, end = 0]) => start < to && from < end);
    // Of the lines whose marks were out of balance before, quotes over several paragraphs are.
    if (line.tokens.length > 600 || (unsure && !(one.goesOn && line.marks.at(-1)?.role === "opens alone"))) return;
    const opens = (at: number) => opened.has(from + (line.tokens[at]?.start ?? -1e9));
    const closes = (at: number) => at > 0 && closed.has(from + (line.tokens[at - 1]?.end ?? -1e9));
    const right = rightWay(one, opens, closes);
    if (right === null) {
      odd++;
      return;
    }
    const quiet =
      line.marks.length === 0 && line.lost.every((kind) => kind === 0 || kind === PERHAPS) && !right.opens.includes(1);
    if (quiet && (seed + index) % QUIET !== 0) return;
    seen++;
    learnLine(learned, one, taken.page, right);
  });
}

const texts = cleanTexts("tune", "news").map(({ text }) => text);
const learned = new Learner();
for (let round = 0; round < ROUNDS; round++) {
  for (let turn = 0; turn < texts.length; turn++) {
    // A step of a large prime goes through all texts in a mixed order.
    const index = (turn * 7919 + round * 131) % texts.length;
    learnFrom(learned, texts[index] ?? "", SEED + index + 10_000 * round);
  }
  // The weights are their mean over the later half of the rounds.
  if (2 * round >= ROUNDS) for (const one of learned.parts) one.note();
}
for (const one of learned.parts) one.settle();
console.log(`${seen} lines, ${odd} left out`);
const parts = (["places", "ends", "inside"] as const).map((part) =>
  packDense(part, learned[part], Number.POSITIVE_INFINITY),
);
const { bytes } = packModel({
  name: QUOTE_MODEL,
  features: QUOTE_FEATURES,
  facts: Object.assign({}, ...parts.map(({ facts }) => facts)),
  arrays: Object.assign({}, ...parts.map(({ arrays }) => arrays)),
});
writeModel(QUOTE_MODEL, bytes, {
  title: "Lost quotes",
  about:
    "Tells where quotation marks were lost. A conditional random field over the places between a paragraph's words, with hashed features of the words around, of lost spaces and of what the page shows of its damage: it weighs how quotes may open and close one after another, with the marks that are there. In paragraphs where it leaves doubt its scores are added to those of the network of “lost-quotes-network”.",
  command: "node training/repairs/train-lost-quotes.ts",
  seed: SEED,
  data: [
    { name: "PolNeAR train (four articles in five)", used: "damaged copies", terms: "no licence stated: local use" },
    { name: "news-cluster dev (every other article)", used: "damaged copies", terms: "articles: local use" },
    { name: "article-extraction-benchmark (every other)", used: "damaged copies", terms: "MIT repository" },
  ],
  terms: "holds weights of hashed features, no text; parts of the data are for local use",
  figures: [
    ["measure", "figure"],
    ["see", "`npm run eval -- --only repairs`"],
  ],
  weaknesses: [
    "quotes that lost both marks and no space: one in ten or so of what the generator takes, and hardly any of them is found",
    "two words run into their neighbours around one word: a quoted word, or a lost link",
    "short words in marks of distance, which read as well without",
    "an opening mark lost inside a paragraph without a space, before a closing one that is left: the paragraph's start is taken too often",
    "the shares of damage are the generator's: a page with other damage shifts the chances",
  ],
});
console.log(`${bytes.length} bytes`);
