import { cleanTexts } from "../../eval/damage/clean-texts.ts";
import { damage } from "../../eval/damage/damage.ts";
import { linesOutOfBalance } from "../../eval/damage/score-repairs.ts";
import { firstChances, type MarkLine, markLines } from "../../src/annotate/repairs/lost-marks.ts";
import { lineReading, readingsOfOthers } from "../../src/annotate/repairs/page-reading.ts";
import type { PageMarks } from "../../src/annotate/repairs/quote-features.ts";
import {
  chancesOf,
  GONE_ON,
  isPart,
  isPlain,
  type LatticeScores,
  leftOpen,
  MARK_CLOSES,
  MARK_FULL,
  markState,
  mayClosePlain,
  mayOpenPlain,
  openedState,
  PLAIN_OPENED,
  SPECIALS,
  STATES,
  STRAY_MARK,
} from "../../src/annotate/repairs/quote-lattice.ts";
import { PERHAPS } from "../../src/annotate/repairs/quote-line.ts";
import {
  eachFeature,
  QUOTE_FEATURES,
  QUOTE_MODEL,
  type QuoteModel,
  scoresOf,
} from "../../src/annotate/repairs/quote-model.ts";
import { spacesOf } from "../../src/annotate/repairs/repairs.ts";
import { splitModel } from "../../src/annotate/repairs/word-table.ts";
import type { Weights } from "../../src/models/weights.ts";
import { packDense } from "../pack-weights.ts";
import { packModel, writeModel } from "../write-model.ts";

/*
 * Makes weights/lost-quotes.model: a conditional random field over the places and words of a line, with hashed features,
 * trained by stochastic descent on articles that the generator damages anew in each round. Two are made: the second reads
 * with what the first found in the rest of the page.
 */

const SEED = 1;
const ROUNDS = 12;
const BITS = 16;
const RATE = 0.06;
const DECAY = 1e-5;
/** Of lines that show nothing and lost nothing, one in so many is learnt from. */
const QUIET = 3;

const model = splitModel();

/** Weights whose steps are scaled by what was seen of each slope (Duchi et al. 2011). */
class Linear implements Weights {
  readonly bits = BITS;
  readonly classes: number;
  readonly weights: Float32Array;
  readonly #squares: Float32Array;

  constructor(classes: number) {
    this.classes = classes;
    this.weights = new Float32Array(2 ** BITS * classes);
    this.#squares = new Float32Array(this.weights.length).fill(1e-4);
  }

  add(features: Int32Array, count: number, scores: Float32Array): void {
    for (let index = 0; index < count; index++) {
      const row = ((features[index] as number) & (2 ** BITS - 1)) * this.classes;
      for (let label = 0; label < this.classes; label++)
        (scores[label] as number) += this.weights[row + label] as number;
    }
  }

  #sum: Float64Array | null = null;
  #taken = 0;

  /** Counts the weights as they are into the mean that `settle` leaves. */
  note(): void {
    this.#sum ??= new Float64Array(this.weights.length);
    for (let at = 0; at < this.weights.length; at++) (this.#sum[at] as number) += this.weights[at] as number;
    this.#taken++;
  }

  /** Puts the mean of what was noted in place of the weights. */
  settle(): void {
    if (this.#sum === null) return;
    for (let at = 0; at < this.weights.length; at++) this.weights[at] = (this.#sum[at] as number) / this.#taken;
  }

  learn(features: Int32Array, count: number, label: number, error: number): void {
    if (Math.abs(error) < 1e-3) return;
    for (let index = 0; index < count; index++) {
      const at = ((features[index] as number) & (2 ** BITS - 1)) * this.classes + label;
      const slope = error + DECAY * (this.weights[at] as number);
      this.#squares[at] = (this.#squares[at] as number) + slope * slope;
      this.weights[at] = (this.weights[at] as number) - (RATE * slope) / Math.sqrt(this.#squares[at] as number);
    }
  }
}

class Learner implements QuoteModel {
  readonly places = new Linear(2);
  readonly ends = new Linear(1);
  readonly inside = new Linear(2);
  readonly parts = [this.places, this.ends, this.inside] as const;
}

/** What happens in a line whose lost marks are known, as 0 and 1; null where that is no way through it. */
function rightWay(
  one: MarkLine,
  opens: (at: number) => boolean,
  closes: (at: number) => boolean,
): LatticeScores | null {
  const { line, goesOn, goneOn } = one;
  const length = line.tokens.length;
  const right: LatticeScores = {
    opens: new Float64Array(length + 1),
    closes: new Float64Array((length + 1) * STATES),
    inside: new Float64Array(2 * length),
    special: new Float64Array(SPECIALS),
  };
  const first = line.marks[0];
  // A line that goes on with the quote before, without an opening mark of its own.
  const begunBefore = goneOn && first?.role === "closes alone" && !anyBefore(opens, first.token);
  let state = begunBefore ? MARK_FULL : 0;
  let unseen = false;
  if (begunBefore) right.special[GONE_ON] = 1;
  for (let at = 0; at <= length; at++) {
    // What nothing could tell is not asked for.
    const plain = isPlain(line, at);
    if (opens(at) && mayOpenPlain(line, at) && !anyBetween(closes, at + 1, line.nextMark[at] ?? 0)) {
      if (state !== 0) return null;
      right.opens[at] = 1;
      state = PLAIN_OPENED;
    } else if (opens(at) && plain) unseen = true;
    else if (closes(at) && unseen) unseen = false;
    else if (closes(at) && plain && state >= MARK_FULL) {
      if (state < PLAIN_OPENED && mayClosePlain(line, at)) {
        right.closes[at * STATES + state] = 1;
        state = 0;
      }
    } else if (closes(at)) {
      if (state === 0 || plain) return null;
      right.closes[at * STATES + state] = 1;
      state = 0;
    }
    if (opens(at) && !unseen && state !== PLAIN_OPENED) {
      const opened = openedState(line, at);
      if (state !== 0 || opened === 0 || closes(at)) return null;
      right.opens[at] = 1;
      state = opened;
    }
    if (at === length) break;
    const role = line.roles[at];
    if (role === undefined) {
      if (state !== 0) right.inside[2 * at + (isPart(state) ? 1 : 0)] = 1;
    } else if (role.startsWith("opens")) {
      if (state !== 0) return null;
      state = markState(line, at);
    } else {
      (right.special[state === 0 ? STRAY_MARK : MARK_CLOSES + state] as number)++;
      state = 0;
      unseen = false;
    }
  }
  if (state !== 0) (right.special[leftOpen(state, goesOn)] as number)++;
  return right;
}

/** True where anything is closed from one place up to another. */
function anyBetween(closes: (at: number) => boolean, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (closes(at)) return true;
  return false;
}

function anyBefore(opens: (at: number) => boolean, token: number): boolean {
  for (let at = 0; at <= token; at++) if (opens(at)) return true;
  return false;
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
  const taken = markLines(lines, spacesOf(lines, model), model.table);
  if (taken === null) return;
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
    "Tells where quotation marks were lost. Two conditional random fields over the places between a paragraph's words, with hashed features of the words around, of lost spaces and of what the page shows of its damage: they weigh how quotes may open and close one after another, with the marks that are there. The second knows what the first found in the page's other paragraphs: how many lost spaces are explained by quotes, and whether the writer speaks as “I”. It learnt from what models found that had not seen the text; the chances of a mark are the mean of both.",
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
