import { readFileSync } from "node:fs";
import { placeOf } from "../../eval/attribution/score-chains.ts";
import { type LabelledSentence, sameHolder } from "../../eval/events/score-statuses.ts";
import { Attributed } from "../../src/annotate/events/attributed.ts";
import { HashedSentence } from "../../src/annotate/events/learned/hashed-sentence.ts";
import { headFeatures, mayNameEvent } from "../../src/annotate/events/learned/head-features.ts";
import {
  type HolderCandidate,
  holderCandidates,
  reachOf,
  surroundingsOf,
} from "../../src/annotate/events/learned/holder-candidates.ts";
import { heldEvent, holderFeatures } from "../../src/annotate/events/learned/holder-features.ts";
import { readByRules } from "../../src/annotate/events/learned/read-by-rules.ts";
import { headOf } from "../../src/annotate/events/learned/restate.ts";
import { type RuleReadings, standingFeatures } from "../../src/annotate/events/learned/standing-features.ts";
import { isCueIn } from "../../src/annotate/events/learned/standing-reader.ts";
import { FeatureList } from "../../src/annotate/events/learned/word-features.ts";
import type { SentenceView } from "../../src/annotate/events/sentence-view.ts";
import { sentenceViews } from "../../src/annotate/events/sentence-views.ts";
import { pageFromText } from "../../src/clean/page-from-text.ts";
import type { AttributionAnnotation, Layers } from "../../src/core/layers.ts";
import type { Page } from "../../src/core/page.ts";
import { annotatePage } from "../../src/engine/annotate-page.ts";
import { READ_STAGES } from "../../src/engine/stages.ts";
import { loadWordClusters } from "../../src/models/word-clusters.ts";

/** All that events are read from. */
const STAGES = READ_STAGES.filter(({ name }) => name !== "events");

export type LabelledEvent = LabelledSentence["events"][number];

/** A word that may name an event: its features, and whether the labels say that it does. */
export type HeadCase = {
  readonly id: string;
  readonly word: string;
  readonly features: Int32Array;
  readonly isHead: boolean;
  /** True where another word of a labelled event's words is its head: neither right nor wrong. */
  readonly isPart: boolean;
};

/** A labelled event with what is known of it. */
export type StandingCase = {
  readonly id: string;
  readonly label: LabelledEvent;
  readonly features: Int32Array;
  readonly rules: RuleReadings;
  readonly holding: readonly AttributionAnnotation[];
  readonly chosen: number;
  /** Features of everybody who may answer for it, and which of them does by the label; -1 for none of them. */
  readonly holders: readonly Int32Array[];
  readonly holder: number;
  /** Their names, in a label's words. */
  readonly names: readonly string[];
  readonly view: SentenceView;
  readonly at: number;
};

export type SentenceCases = {
  readonly sentence: LabelledSentence;
  readonly heads: readonly HeadCase[];
  readonly standings: readonly StandingCase[];
};

export function readLabelled(file: string): LabelledSentence[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as LabelledSentence);
}

type LabelledChain = {
  readonly id: string;
  readonly text: string;
  readonly statements?: readonly {
    readonly content: string;
    readonly occurrence?: number;
    readonly chain: readonly string[];
    readonly hypothetical: boolean;
  }[];
};

/** Passages labelled with who says what, as sentences whose events are the main words of what is said. Of them only holders are known. */
export function readChains(file: string): LabelledSentence[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as LabelledChain)
    .map(({ id, text, statements = [] }) => ({
      id,
      published: "2030-01-01",
      text,
      events: statements
        .filter(({ hypothetical, chain }) => !hypothetical && chain.length > 0)
        .map(({ content, occurrence, chain }) => ({
          words: content,
          ...(occurrence === undefined ? {} : { occurrence }),
          status: "held" as const,
          stance: "asserts" as const,
          holder: chain.at(-1) ?? "",
        })),
    }));
}

/** Who a candidate is in a label's words: the last link, "page" for the page, "unnamed" for nobody. */
function holderName(candidate: HolderCandidate): string {
  if (candidate.kind === "page" || candidate.kind === "unnamed") return candidate.kind;
  if (candidate.kind === "phrase") return candidate.phrase.name();
  const { chain } = candidate.attribution;
  const last = chain.slice(1).at(-1) ?? chain.at(-1);
  return last === undefined || last.name === "" ? "unnamed" : last.name;
}

/** A text as the events stage finds it. */
export type ReadText = { readonly page: Page; readonly layers: Layers };

export function readNews(text: string): ReadText {
  const page = pageFromText({ id: "news", text }, "0".repeat(64));
  return { page, layers: annotatePage(page, STAGES) };
}

/** Features of every `each`-th word of a text that may name an event, whether or not it does. */
export function wordsOf({ page, layers }: ReadText, each: number): Int32Array[] {
  const attributed = new Attributed(layers.attributions.annotations);
  const clusters = loadWordClusters();
  const list = new FeatureList();
  const found: Int32Array[] = [];
  let count = 0;
  for (const view of sentenceViews(page, layers).views) {
    const hashed = new HashedSentence(view, clusters);
    view.words.forEach((word, at) => {
      if (!mayNameEvent(view, at) || count++ % each !== 0) return;
      headFeatures(hashed, at, attributed.isCue(word), list);
      found.push(list.hashes.slice());
    });
  }
  return found;
}

/** What training needs of a labelled sentence, read as the events stage reads it. */
export function casesOf(sentence: LabelledSentence, { page, layers }: ReadText): SentenceCases {
  const { id, text, events } = sentence;
  const attributed = new Attributed(layers.attributions.annotations);
  const clusters = loadWordClusters();
  const list = new FeatureList();
  const heads: HeadCase[] = [];
  const standings: StandingCase[] = [];
  const spans = events.map(({ words, occurrence }) => {
    const start = placeOf(text, words, occurrence);
    return { start, end: start + words.length };
  });
  const { cast, views: all } = sentenceViews(page, layers);
  const views = [...all];
  for (const [index, view] of views.entries()) {
    const around = surroundingsOf(views, index);
    const goldHeads = spans.map(({ start, end }) => headOf(view, start, end));
    const hashed = new HashedSentence(view, clusters);
    for (let at = 0; at < view.words.length; at++) {
      const word = view.words[at];
      if (word === undefined) continue;
      if (!mayNameEvent(view, at)) continue;
      const isCue = attributed.isCue(word);
      headFeatures(hashed, at, isCue, list);
      const isHead = goldHeads.includes(at);
      const isPart = !isHead && spans.some(({ start, end }) => start < word.end && word.start < end);
      heads.push({ id, word: word.lower, features: list.hashes.slice(), isHead, isPart });
    }
    goldHeads.forEach((at, index) => {
      const label = events[index];
      if (at === -1 || label === undefined) return;
      const read = readByRules(page, view, at, attributed);
      standingFeatures(hashed, at, read.rules, read.holding, list);
      const features = list.hashes.slice();
      const near = attributed.near(reachOf(around));
      const who = holderCandidates(around, at, read.holding, near, cast.entities, isCueIn(attributed));
      const event = heldEvent(hashed, at, read);
      const holders = who.map((candidate) => {
        holderFeatures(event, candidate, list);
        return list.hashes.slice();
      });
      const holder = who.findIndex((candidate) => sameHolder(label.holder, holderName(candidate)));
      standings.push({ id, label, features, holders, names: who.map(holderName), holder, ...read, view, at });
    });
  }
  return { sentence, heads, standings };
}

/** A labelled sentence taken through all the stages that events are read from, as cases. */
export function readCases(sentence: LabelledSentence): SentenceCases {
  const { id, text, published } = sentence;
  const page = pageFromText({ id, text, published });
  return casesOf(sentence, { page, layers: annotatePage(page, STAGES) });
}
