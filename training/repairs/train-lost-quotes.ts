import { cleanTexts } from "../../eval/damage/clean-texts.ts";
import { damage } from "../../eval/damage/damage.ts";
import { linesOutOfBalance } from "../../eval/damage/score-repairs.ts";
import { firstChances } from "../../src/annotate/repairs/page-chances.ts";
import type { PageMarks } from "../../src/annotate/repairs/page-marks.ts";
import { lineReading, readingsOfOthers } from "../../src/annotate/repairs/page-reading.ts";
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
 * trained by stochastic descent on articles that the generator damages anew in each round. Two are made: the second reads
 * with what the first found in the rest of the page.
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

/** Learns from a text damaged by `seed`; with what `first` reads in it where there is one. */
function learnFrom(learned: Learner, clean: string, seed: number, first: QuoteModel | null): void {
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
  const chances = first === null ? null : firstChances(taken, first);
  const readings =
    chances === null
      ? null
      : readingsOfOthers(taken.lines.map((one, index) => lineReading(one.line, chances[index] ?? null)));
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
    learnLine(learned, one, { ...taken.page, read: readings?.[index] ?? null }, right);
  });
}

type Text = { readonly text: string; readonly index: number };

/** Trains on texts that are damaged anew in each round; the weights are their mean over the later half of the rounds. */
function trained(
  texts: readonly Text[],
  rounds: number,
  name: string,
  first: (index: number) => QuoteModel | null,
): Learner {
  const learned = new Learner();
  seen = 0;
  odd = 0;
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < texts.length; turn++) {
      // A step of a large prime goes through all texts in a mixed order.
      const { text, index } = texts[(turn * 7919 + round * 131) % texts.length] as Text;
      learnFrom(learned, text, SEED + index + 10_000 * round, first(index));
    }
    if (2 * round >= rounds) for (const one of learned.parts) one.note();
  }
  for (const one of learned.parts) one.settle();
  console.log(`${name}: ${seen} lines, ${odd} left out`);
  return learned;
}

const texts = cleanTexts("tune", "news").map(({ text }, index) => ({ text, index }));
const none = () => null;
const first = trained(texts, ROUNDS, "first reading", none);
// What the second learns from is read by models that have not seen the text.
const halves = [0, 1].map((half) =>
  trained(
    texts.filter(({ index }) => index % 2 !== half),
    ROUNDS,
    `first reading of half ${half + 1}`,
    none,
  ),
);
const second = trained(texts, ROUNDS, "second reading", (index) => halves[index % 2] ?? null);
const parts = Object.entries({ first, second }).flatMap(([reading, { places, ends, inside }]) => [
  packDense(`${reading}-places`, places, Number.POSITIVE_INFINITY),
  packDense(`${reading}-ends`, ends, Number.POSITIVE_INFINITY),
  packDense(`${reading}-inside`, inside, Number.POSITIVE_INFINITY),
]);
const { bytes } = packModel({
  name: QUOTE_MODEL,
  features: QUOTE_FEATURES,
  facts: Object.assign({}, ...parts.map(({ facts }) => facts)),
  arrays: Object.assign({}, ...parts.map(({ arrays }) => arrays)),
});
writeModel(QUOTE_MODEL, bytes, {
  title: "Lost quotes",
  about:
    "Tells where quotation marks were lost. Two conditional random fields over the places between a paragraph's words, with hashed features of the words around, of lost spaces and of what the page shows of its damage: they weigh how quotes may open and close one after another, with the marks that are there. The second knows what the first found in the page's other paragraphs: how many lost spaces are explained by quotes, and whether the writer speaks as “I”. It learnt from what models found that had not seen the text; the scores of both are added to those of the networks of “lost-quotes-network”.",
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
