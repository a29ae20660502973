import {
  fittingWays,
  type Inflected,
  LEMMA_WAYS,
  lemmaFeatures,
  stemOf,
} from "../../src/annotate/grammar/lemma-ways.ts";
import { irregular } from "../../src/annotate/grammar/lemmatiser.ts";
import { Perceptron } from "../perceptron.ts";
import { numbersFrom, shuffle } from "../random.ts";
import type { TreebankSentence } from "./treebank.ts";

/** An inflected form whose base the treebank has too. */
export type LemmaForm = { readonly word: string; readonly upos: string; readonly xpos: string; readonly base: string };
/** A stem and the way from it to its base. */
export type LemmaExample = { readonly kind: Inflected; readonly stem: string; readonly way: number };

const KIND_OF_BASE: { readonly [xpos: string]: Inflected } = {
  VB: "verb",
  VBP: "verb",
  NN: "noun",
  JJ: "degree",
  RB: "degree",
};
const PLAIN = LEMMA_WAYS.indexOf("plain");
const WITH_E = LEMMA_WAYS.indexOf("e");
const UNDOUBLED = LEMMA_WAYS.indexOf("undouble");
const WITH_Y = LEMMA_WAYS.indexOf("y");

/** How often each base occurs: "verb make". */
type Bases = ReadonlyMap<string, number>;

export function countBases(sentences: readonly TreebankSentence[]): Bases {
  const bases = new Map<string, number>();
  for (const { w, x } of sentences) {
    w.forEach((original, index) => {
      const word = original.toLowerCase();
      const kind = KIND_OF_BASE[x[index] ?? ""];
      if (kind === undefined || !/^[a-z-]{2,}$/.test(word)) return;
      bases.set(`${kind} ${word}`, (bases.get(`${kind} ${word}`) ?? 0) + 1);
    });
  }
  return bases;
}

/**
 * What the treebank, which has no dictionary forms, shows of them all the same: "making" is made of "make" and not of
 * "mak", because only the former occurs as a verb's base. Forms whose candidates none or several occur show nothing,
 * unless one of them is ten times as frequent.
 */
export function findForms(sentences: readonly TreebankSentence[], bases: Bases): LemmaForm[] {
  const forms = new Map<string, LemmaForm>();
  for (const { w, u, x } of sentences) {
    w.forEach((original, index) => {
      const word = original.toLowerCase().replaceAll("’", "'");
      const [upos, xpos] = [u[index] ?? "", x[index] ?? ""];
      const inflected = stemOf(word, xpos);
      if (inflected === null || !/^[a-z'-]{3,}$/.test(word) || irregular(word, upos, xpos) !== undefined) return;
      const [first, second] = fittingWays(inflected.kind, inflected.stem)
        .map(({ base }) => ({ base, count: bases.get(`${inflected.kind} ${base}`) ?? 0 }))
        .sort((a, b) => b.count - a.count);
      if (first === undefined || first.count === 0 || (second?.count ?? 0) * 10 > first.count) return;
      forms.set(`${xpos} ${word}`, { word, upos, xpos, base: first.base });
    });
  }
  return [...forms.values()];
}

/** What is learnt: the ways of the forms, and of what the endings would leave of every base that occurs. */
export function lemmaExamples(forms: readonly LemmaForm[], bases: Bases): LemmaExample[] {
  const examples: LemmaExample[] = [];
  for (const { word, xpos, base } of forms) {
    const inflected = stemOf(word, xpos);
    if (inflected === null) continue;
    const way = fittingWays(inflected.kind, inflected.stem).find((one) => one.base === base)?.way;
    if (way !== undefined) examples.push({ ...inflected, way });
  }
  for (const key of bases.keys()) {
    const [kind, base] = key.split(" ") as [Inflected, string];
    if (base.length < 3) continue;
    const cut = base.slice(0, -1);
    if (base.endsWith("e")) examples.push({ kind, stem: cut, way: WITH_E });
    else if (/[^aeiou]y$/.test(base)) examples.push({ kind, stem: `${cut}i`, way: WITH_Y });
    // A noun's stem is seen only where "-es" was taken off.
    else if (kind !== "noun" || /(?:s|x|z|ch|sh|o)$/.test(base)) {
      examples.push({ kind, stem: base, way: PLAIN });
      if (/[^aeiou][aeiou][bdgklmnprtv]$/.test(base)) {
        examples.push({ kind, stem: base + base.slice(-1), way: UNDOUBLED });
      }
    }
  }
  return examples;
}

/** Trains the choice of a way; the same examples give the same weights. */
export function trainLemmas(examples: readonly LemmaExample[], seed: number): Perceptron {
  const perceptron = new Perceptron(16, LEMMA_WAYS.length);
  const features = new Int32Array(24);
  const data = [...examples];
  const next = numbersFrom(seed);
  for (let round = 0; round < 15; round++) {
    shuffle(data, next);
    for (const { kind, stem, way } of data) {
      const count = lemmaFeatures(kind, stem, features);
      const scores = perceptron.score(features, count);
      let rival = -1;
      for (const { way: other } of fittingWays(kind, stem)) {
        if (other !== way && (rival < 0 || (scores[other] as number) > (scores[rival] as number))) rival = other;
      }
      // A margin, so that what is right by a hair is learnt as well.
      if (rival >= 0 && (scores[way] as number) - (scores[rival] as number) < 10) {
        perceptron.update(features, count, way, rival);
      }
      perceptron.tick();
    }
  }
  perceptron.average();
  return perceptron;
}
