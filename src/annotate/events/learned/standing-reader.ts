import type { Page } from "../../../core/page.ts";
import { STATUSES, type Stance, type Status } from "../../../core/vocabulary.ts";
import { loadModel } from "../../../models/load-model.ts";
import type { Weights } from "../../../models/weights.ts";
import { loadWordClusters, type WordClusters } from "../../../models/word-clusters.ts";
import type { Attributed } from "../attributed.ts";
import type { Reader } from "../reader.ts";
import { type SentenceView, type Word, wordAt } from "../sentence-view.ts";
import { Fact, type Spelling } from "../spelling.ts";
import { HashedSentence } from "./hashed-sentence.ts";
import { headFeatures, wordFeatures } from "./head-features.ts";
import { type HolderCandidate, holderCandidates, openerOf, reachOf, type Surroundings } from "./holder-candidates.ts";
import { heldEvent, holderFeatures } from "./holder-features.ts";
import { type ReadByRules, readByRules } from "./read-by-rules.ts";
import { STANDING_FEATURES, standingFeatures } from "./standing-features.ts";
import { isPlainlyReported, leaveUnsigned } from "./unsigned-statuses.ts";
import { FeatureList } from "./word-features.ts";

/** The stances that are learned, in the order of the weights' classes. */
export const LEARNED_STANCES: readonly Stance[] = ["asserts", "denies", "hedges", "asks"];

const DENIES = LEARNED_STANCES.indexOf("denies");
const ALLEGED = STATUSES.indexOf("alleged");

/** Words that lean further against naming an event by themselves are not looked at. */
const LEAST_LEANING = -1.6;

/** Below this probability nothing is said to have happened. */
const LEAST_HELD = 0.7;
/** A doubt less likely than this is not told either: it is unclear. */
const LEAST_DOUBT = 0.12;
/** The same where rules read something else off words. */
const LEAST_AGAINST_RULES = 0.9;
/** From this probability on, what would be told as a fact is told as somebody's accusation. */
const LEAST_ALLEGED = 0.04;

export type StandingWeights = {
  readonly heads: Weights;
  readonly statuses: Weights;
  readonly stances: Weights;
  readonly holders: Weights;
};

export type LearnedStanding = {
  readonly status: Status;
  readonly stance: Stance;
  /** How likely another standing is, from 0 to 1. */
  readonly likelihood: (other: { readonly status: Status; readonly stance: Stance }) => number;
} & ReadByRules;

/**
 * Tells which words name events and how far each has got, by linear models over hashed features; what the rules read is
 * among the features. Keeps its memory.
 */
export class StandingReader {
  readonly #weights: StandingWeights;
  readonly #clusters: WordClusters;
  readonly #list = new FeatureList();
  #hashed: HashedSentence | null = null;
  readonly #leaningScores = new Float32Array(2);
  readonly #headScores = new Float32Array(2);
  readonly #holderScore = new Float32Array(1);

  constructor(weights: StandingWeights, clusters: WordClusters) {
    this.#weights = weights;
    this.#clusters = clusters;
  }

  /** A sentence in the form that it is read in; valid until the next call. */
  hash(view: SentenceView): HashedSentence {
    if (this.#hashed === null) this.#hashed = new HashedSentence(view, this.#clusters);
    else this.#hashed.read(view);
    return this.#hashed;
  }

  /** How likely the word at `at` names an event that counts. `isCue` where a statement hangs on it. */
  headProbability(hashed: HashedSentence, at: number, isCue: boolean): number {
    if (this.#leaning(hashed, at) < LEAST_LEANING) return 0;
    headFeatures(hashed, at, isCue, this.#list);
    const scores = this.#headScores.fill(0);
    this.#list.score(this.#weights.heads, scores);
    return probabilities(scores)[1] as number;
  }

  /** How much a word by itself leans to naming an event; most words of a page never do, whatever stands around them. */
  #leaning(hashed: HashedSentence, at: number): number {
    const { spelling, lemma } = hashed.view.words[at] as Word;
    const last = lastLeaning.of(spelling);
    const upos = hashed.upos[at] as number;
    // Most spellings are of one lemma and part of speech wherever they stand.
    if (last.by === this && last.lemma === lemma && last.upos === upos) return last.leaning;
    wordFeatures(hashed, at, this.#list);
    const scores = this.#leaningScores.fill(0);
    this.#list.score(this.#weights.heads, scores);
    last.by = this;
    last.lemma = lemma;
    last.upos = upos;
    last.leaning = (scores[1] as number) - (scores[0] as number);
    return last.leaning;
  }

  /** How far the event at word `at` has got, and the stance of whoever says so. */
  standing(
    page: Page,
    hashed: HashedSentence,
    at: number,
    attributed: Attributed,
    leastHeld = LEAST_HELD,
  ): LearnedStanding {
    const read = readByRules(page, hashed.view, at, attributed);
    standingFeatures(hashed, at, read.rules, read.holding, this.#list);
    const statuses = this.#probabilities(this.#weights.statuses);
    const stances = this.#probabilities(this.#weights.stances);
    leaveUnsigned(hashed, at, read, statuses);
    if (isPlainlyReported(hashed, at, read)) stances[DENIES] = 0;
    const likelihood: LearnedStanding["likelihood"] = ({ status, stance }) =>
      (statuses[STATUSES.indexOf(status)] ?? 0) * (stances[LEARNED_STANCES.indexOf(stance)] ?? 0);
    const chosen = chosenStanding(statuses, stances, leastHeld);
    const { status, stance } = read.rules.tempered;
    const isFact = chosen.status === "held" && chosen.stance === "asserts";
    // Where there are signs of an accusation, it is told as one even if it is less likely than not.
    if (isFact && (statuses[ALLEGED] as number) >= LEAST_ALLEGED)
      return { status: "alleged", stance: "asserts", likelihood, ...read };
    // To drop "alleged" is libel: where words say it, nothing that is learned makes a fact of it.
    const isAlleged = status === "alleged" && isFact;
    // What rules read off words as not so, or not yet, is told as a fact only where the models are sure.
    const isVetoed =
      isFact &&
      read.rules.tempered.evidence.length > 0 &&
      (stance !== "asserts" || (status !== "held" && status !== "ongoing")) &&
      likelihood(chosen) < LEAST_AGAINST_RULES;
    return { ...(isAlleged || isVetoed ? { status, stance } : chosen), likelihood, ...read };
  }

  /** On whose word the event at word `at` stands. */
  holder(
    around: Surroundings,
    hashed: HashedSentence,
    at: number,
    read: ReadByRules,
    { attributed, entities, mentions }: Pick<Reader, "attributed" | "entities" | "mentions">,
  ): HolderCandidate {
    const near = attributed.near(reachOf(around));
    const who = holderCandidates(around, at, read.holding, near, entities, isCueIn(attributed));
    const event = heldEvent(hashed, at, read);
    let best: HolderCandidate = { kind: "page" };
    let most = Number.NEGATIVE_INFINITY;
    const score = this.#holderScore;
    for (const candidate of who) {
      holderFeatures(event, candidate, this.#list);
      score[0] = 0;
      this.#list.score(this.#weights.holders, score);
      if ((score[0] as number) <= most) continue;
      most = score[0] as number;
      best = candidate;
    }
    // "Kell: talks have collapsed": a line that somebody's name opens is his, whatever its clause looks like.
    return best.kind === "page" ? (openerOf(who, at, entities, mentions) ?? best) : best;
  }

  #probabilities(weights: Weights): Float32Array {
    const scores = new Float32Array(weights.classes);
    this.#list.score(weights, scores);
    return probabilities(scores);
  }
}

/** How much a spelling was last found to lean, and as what. */
const lastLeaning = new Fact(
  (): { by: StandingReader | null; lemma: Spelling | null; upos: number; leaning: number } => ({
    by: null,
    lemma: null,
    upos: 0,
    leaning: 0,
  }),
);

/** Whether a statement hangs on a word. */
export const isCueIn =
  (attributed: Attributed) =>
  (view: SentenceView, at: number): boolean => {
    const word = wordAt(view, at);
    return word !== undefined && attributed.isCue(word);
  };

/** The likeliest status and stance; "held" only where it is likely enough that the event did happen. */
export function chosenStanding(
  statuses: Float32Array,
  stances: Float32Array,
  leastHeld = LEAST_HELD,
): { readonly status: Status; readonly stance: Stance } {
  const stance = LEARNED_STANCES[greatest(stances, -1)] ?? "asserts";
  const first = greatest(statuses, -1);
  const status = STATUSES[first] ?? "unclear";
  if (status !== "held" || stance !== "asserts") return { status, stance };
  if ((statuses[first] ?? 0) * (stances[0] ?? 0) >= leastHeld) return { status, stance };
  // Of what may not have happened, the likeliest doubt is told.
  const second = greatest(statuses, first);
  const other = greatest(stances, 0);
  const doubted = (stances[other] ?? 0) * (statuses[first] ?? 0);
  if (Math.max(statuses[second] ?? 0, doubted) < LEAST_DOUBT) return { status: "unclear", stance };
  return doubted > (statuses[second] ?? 0)
    ? { status, stance: LEARNED_STANCES[other] ?? "hedges" }
    : { status: STATUSES[second] ?? "unclear", stance };
}

function greatest(values: Float32Array, but: number): number {
  let best = but === 0 ? 1 : 0;
  for (let at = 0; at < values.length; at++)
    if (at !== but && (values[at] as number) > (values[best] as number)) best = at;
  return best;
}

/** Makes probabilities of scores, in place. */
export function probabilities(scores: Float32Array): Float32Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const score of scores) top = Math.max(top, score);
  let sum = 0;
  for (let label = 0; label < scores.length; label++) {
    scores[label] = Math.exp((scores[label] as number) - top);
    sum += scores[label] as number;
  }
  for (let label = 0; label < scores.length; label++) (scores[label] as number) /= sum;
  return scores;
}

let shipped: StandingReader | null = null;

/** The reader with the package's weights, opened when first asked for. Throws HearsayError as `loadModel` does. */
export function shippedStanding(): StandingReader {
  if (shipped === null) {
    const model = loadModel("event-standing", STANDING_FEATURES);
    const weights = {
      heads: model.weights("heads"),
      statuses: model.weights("statuses"),
      stances: model.weights("stances"),
      holders: model.weights("holders"),
    };
    shipped = new StandingReader(weights, loadWordClusters());
  }
  return shipped;
}
