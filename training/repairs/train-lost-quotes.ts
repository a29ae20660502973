import { cleanTexts } from "../../eval/damage/clean-texts.ts";
import { damage } from "../../eval/damage/damage.ts";
import { linesOutOfBalance } from "../../eval/damage/score-repairs.ts";
import { markLines } from "../../src/annotate/repairs/lost-marks.ts";
import {
  closingFeatures,
  MOST_QUOTE_FEATURES,
  openingFeatures,
  siteFeatures,
} from "../../src/annotate/repairs/quote-features.ts";
import { QUOTE_FEATURES, QUOTE_MODEL } from "../../src/annotate/repairs/quote-model.ts";
import { closingPlaces, openingPlaces, sitesOf } from "../../src/annotate/repairs/quote-places.ts";
import { spacesOf } from "../../src/annotate/repairs/repairs.ts";
import { splitModel } from "../../src/annotate/repairs/word-table.ts";
import { packDense } from "../pack-weights.ts";
import { packModel, writeModel } from "../write-model.ts";

/*
 * Makes weights/lost-quotes.model: three linear models over hashed features, trained on articles damaged by the
 * generator. "sites" tells what was lost at a place (nothing, an opening, a closing mark), "closings" and "openings" find
 * the other end of a quote among the places where it can be.
 */

const SEED = 1;
/** Each article is damaged this often, by kinds that are drawn each time. */
const TIMES = 10;
const BITS = 15;
const ROUNDS = 5;
const RATE = 0.1;
const DECAY = 2e-4;

/** Candidates, each a list of hashes; the scores of a candidate are the sums of its rows. */
type Choice = { readonly candidates: readonly Int32Array[]; readonly right: number };
type Site = { readonly hashes: Int32Array; readonly right: 0 | 1 | 2 };

const sites: Site[] = [];
const closings: Choice[] = [];
const openings: Choice[] = [];
const into = new Int32Array(MOST_QUOTE_FEATURES);
const model = splitModel();

function learnFrom(clean: string, seed: number): void {
  const damaged = damage(clean, { seed });
  const opened = new Map<number, number>();
  const closed = new Set<number>();
  for (const { kind, to } of damaged.done) {
    if (kind === "opening mark") opened.set(to.start, to.start);
    if (kind === "closing mark") closed.add(to.start);
  }
  const doubtful = linesOutOfBalance(clean).map(({ start, end }) => [damaged.toDamaged(start), damaged.toDamaged(end)]);
  const whole = [...damaged.text.matchAll(/[^\n]+/g)];
  const lines = whole.map(([line]) => line);
  const { lines: taken, page } = markLines(lines, spacesOf(lines, model), model.table);
  taken.forEach((one, index) => {
    const from = whole[index]?.index ?? 0;
    const to = from + (lines[index]?.length ?? 0);
    if (one === null || doubtful.some(([start = 0, end = 0]) => start < to && from < end)) return;
    const { line } = one;
    const opens = (at: number) => opened.has(from + (line.tokens[at]?.start ?? -1));
    const closes = (at: number) => at > 0 && closed.has(from + (line.tokens[at - 1]?.end ?? -1));
    for (const at of sitesOf(line)) {
      const count = siteFeatures(line, at, page, into);
      sites.push({ hashes: into.slice(0, count), right: opens(at) ? 1 : closes(at) ? 2 : 0 });
    }
    const length = line.tokens.length;
    const markAfter = (at: number) => line.marks.find(({ token }) => token >= at)?.token ?? length;
    const markBefore = (at: number) => (line.marks.findLast(({ token }) => token < at)?.token ?? -1) + 1;
    const nextEnd = (at: number) => {
      for (let place = at + 1; place <= length; place++) if (closes(place)) return place;
      return -1;
    };
    const lastBeginning = (at: number) => {
      for (let place = at - 1; place >= 0; place--) if (opens(place)) return place;
      return -1;
    };
    const learnClosing = (opening: number) => {
      const places = closingPlaces(line, opening, markAfter(opening));
      const right = places.indexOf(nextEnd(opening));
      if (right < 0) return;
      const candidates = places.map((at, order) => into.slice(0, closingFeatures(line, opening, at, order, into)));
      closings.push({ candidates, right });
    };
    const learnOpening = (closing: number) => {
      const places = openingPlaces(line, closing, markBefore(closing));
      const right = places.indexOf(lastBeginning(closing));
      if (right < 0) return;
      const candidates = places.map((at, order) => into.slice(0, openingFeatures(line, at, closing, order, into)));
      openings.push({ candidates, right });
    };
    for (const { token, role } of line.marks) {
      if (role === "opens alone") learnClosing(token + 1);
      if (role === "closes alone") learnOpening(token);
    }
    for (let at = 0; at <= length; at++) {
      if (opens(at) && nextEnd(at) >= 0) learnClosing(at);
      if (closes(at) && lastBeginning(at) >= 0) learnOpening(at);
    }
  });
}

/** A linear model whose slopes are scaled by what was seen of each (Duchi et al. 2011). */
class Linear {
  readonly bits = BITS;
  readonly classes: number;
  readonly weights: Float32Array;
  readonly #squares: Float32Array;

  constructor(classes: number) {
    this.classes = classes;
    this.weights = new Float32Array(2 ** BITS * classes);
    this.#squares = new Float32Array(this.weights.length).fill(1e-6);
  }

  score(hashes: Int32Array, label: number): number {
    let sum = 0;
    for (const hash of hashes) sum += this.weights[(hash & (2 ** BITS - 1)) * this.classes + label] as number;
    return sum;
  }

  learn(hashes: Int32Array, label: number, error: number): void {
    if (Math.abs(error) < 1e-3) return;
    for (const hash of hashes) {
      const at = (hash & (2 ** BITS - 1)) * this.classes + label;
      const slope = error + DECAY * (this.weights[at] as number);
      this.#squares[at] = (this.#squares[at] as number) + slope * slope;
      this.weights[at] = (this.weights[at] as number) - (RATE * slope) / Math.sqrt(this.#squares[at] as number);
    }
  }
}

function shares(scores: readonly number[]): number[] {
  const greatest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - greatest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** Every example once a round, in an order mixed by the step of a large prime. */
function rounds<T>(examples: readonly T[], learn: (example: T) => void): void {
  for (let round = 0; round < ROUNDS; round++)
    for (let turn = 0; turn < examples.length; turn++)
      learn(examples[(turn * 7919 + round * 131) % examples.length] as T);
}

function chosen(examples: readonly Choice[]): Linear {
  const linear = new Linear(1);
  rounds(examples, ({ candidates, right }) => {
    shares(candidates.map((hashes) => linear.score(hashes, 0))).forEach((share, index) => {
      linear.learn(candidates[index] as Int32Array, 0, share - (index === right ? 1 : 0));
    });
  });
  return linear;
}

cleanTexts("tune", "news").forEach(({ text }, index) => {
  for (let time = 0; time < TIMES; time++) learnFrom(text, SEED + index + 10_000 * time);
});
console.log(`${sites.length} places, ${closings.length} ends and ${openings.length} beginnings sought`);
const told = new Linear(3);
rounds(sites, ({ hashes, right }) => {
  shares([0, 1, 2].map((label) => told.score(hashes, label))).forEach((share, label) => {
    told.learn(hashes, label, share - (label === right ? 1 : 0));
  });
});
const parts = [
  packDense("sites", told, Number.POSITIVE_INFINITY),
  packDense("closings", chosen(closings), Number.POSITIVE_INFINITY),
  packDense("openings", chosen(openings), Number.POSITIVE_INFINITY),
];
const { bytes } = packModel({
  name: QUOTE_MODEL,
  features: QUOTE_FEATURES,
  facts: Object.assign({}, ...parts.map(({ facts }) => facts)),
  arrays: Object.assign({}, ...parts.map(({ arrays }) => arrays)),
});
writeModel(QUOTE_MODEL, bytes, {
  title: "Lost quotes",
  about:
    "Tells where quotation marks were lost. Three linear models over hashed features of the words around a place: what was lost where a space was lost or speech leads in, where a quote ends whose beginning is known, and where one begins whose end is known.",
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
    "marks lost without the spaces beside them, where neither a verb of saying nor a first person shows the quote",
    "short words in marks of distance, which read as well without",
    "the shares of damage are the generator's: a page with other damage shifts the chances",
  ],
});
console.log(`${bytes.length} bytes`);
