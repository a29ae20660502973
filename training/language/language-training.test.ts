import { describe, expect, it } from "vitest";
import { TRANSITION_BLOCKS } from "../../src/annotate/grammar/parser-features.ts";
import { clusterWords } from "./cluster-words.ts";
import { DAMAGES, withDamaged } from "./damage.ts";
import { countBases, findForms, lemmaExamples } from "./lemma-training.ts";
import { type ParserSentence, prepare, scoreParser, trainParser, UNKNOWN_HEAD, uncrossed } from "./parser-training.ts";
import { agreedTrees, mirrored } from "./self-training.ts";
import { scoreTagger, trainTagger } from "./tagger-training.ts";
import type { TreebankSentence } from "./treebank.ts";

/** "The/DET/DT/2/det …" as a sentence. */
function sentence(line: string): TreebankSentence {
  const words = line.split(" ").map((word) => word.split("/"));
  const column = (index: number) => words.map((parts) => parts[index] ?? "");
  return { w: column(0), sp: words.map(() => 1), u: column(1), x: column(2), h: column(3).map(Number), r: column(4) };
}
const NOUNS = ["envoy", "minister", "treaty", "harbour", "ferry", "ship"];
const VERBS = ["signed", "left", "saw", "praised"];
const SENTENCES = NOUNS.flatMap((subject) =>
  VERBS.flatMap((verb) =>
    NOUNS.map((object) =>
      sentence(
        `The/DET/DT/2/det ${subject}/NOUN/NN/3/nsubj ${verb}/VERB/VBD/0/root the/DET/DT/5/det ${object}/NOUN/NN/3/obj ./PUNCT/./3/punct`,
      ),
    ),
  ),
);
const OPTIONS = { bits: 12, rounds: 3, seed: 1, leastSeen: 3, margin: 10 };
const PARSER = {
  transitionBits: 12,
  relationBits: 12,
  rounds: 3,
  seed: 1,
  exploreAfter: 0,
  explore: 0.9,
  margin: 10,
  forget: 0.1,
  partly: 0.3,
};

describe("training", () => {
  it("gives the same weights when it is run again, and learns what there is to learn", () => {
    const [first, second] = [trainTagger(SENTENCES, OPTIONS), trainTagger(SENTENCES, OPTIONS)];
    expect(second.perceptron.weights).toEqual(first.perceptron.weights);
    expect(scoreTagger(first.tagger, SENTENCES)).toEqual({ upos: 1, xpos: 1 });
    const data = prepare(SENTENCES, first.tagger);
    const [one, other] = [trainParser(data, first.labels, PARSER), trainParser(data, first.labels, PARSER)];
    expect(other.transitions.weights).toEqual(one.transitions.weights);
    expect(other.relations.weights).toEqual(one.relations.weights);
    expect(scoreParser(one.parser, data)).toEqual({ unlabelled: 1, labelled: 1 });
  });

  it("teaches the parser to do with its most telling features where it can", () => {
    const { tagger, labels } = trainTagger(SENTENCES, OPTIONS);
    const [one] = prepare(SENTENCES, tagger) as [ParserSentence];
    const { parser } = trainParser(prepare(SENTENCES, tagger), labels, PARSER);
    const stepsBy = (most?: number) => {
      parser.state.begin(one.words, one.tags, parser.kinds);
      parser.state.push();
      const steps: number[] = [];
      while (parser.state.next <= parser.state.last) {
        const step = parser.choose(most);
        steps.push(step, parser.count);
        parser.apply(step);
        if (parser.state.depth === 1) parser.state.push();
      }
      return steps;
    };
    const [few = 0] = TRANSITION_BLOCKS;
    const [all, part] = [stepsBy(), stepsBy(few)];
    expect(part.filter((_, index) => index % 2 === 0)).toEqual(all.filter((_, index) => index % 2 === 0));
    expect(new Set(part.filter((_, index) => index % 2 === 1))).toEqual(new Set([few]));
    expect(all[1]).toBeGreaterThan(few);
  });

  it("hangs on its seed alone", () => {
    const other = trainTagger(SENTENCES, { ...OPTIONS, seed: 2 });
    expect(other.labels).toEqual(trainTagger(SENTENCES, OPTIONS).labels);
    expect(withDamaged(SENTENCES, 3)).toEqual(withDamaged(SENTENCES, 3));
    expect(withDamaged(SENTENCES, 3)).not.toEqual(withDamaged(SENTENCES, 4));
  });
});

describe("trees to learn from", () => {
  const { tagger, labels } = trainTagger(SENTENCES, OPTIONS);
  const data = prepare(SENTENCES, tagger);
  const heads = (...all: number[]) => Int32Array.from([-1, ...all]);

  it("lose their crossing arcs, and nothing else", () => {
    expect(uncrossed(heads(2, 3, 0, 5, 3))).toEqual(heads(2, 3, 0, 5, 3));
    // "A hearing is scheduled on the issue": "issue" hangs on "hearing", across the root.
    expect(uncrossed(heads(2, 4, 4, 0, 7, 7, 2))).toEqual(heads(2, 4, 4, 0, 7, 7, 4));
  });

  it("are the same when they are mirrored twice", () => {
    const [first] = data as [ParserSentence];
    expect(mirrored(first).heads).toEqual(heads(4, 4, 2, 0, 4, 5));
    expect(mirrored(first).relations.slice(1)).toEqual(first.relations.slice(1).toReversed());
    expect(mirrored(mirrored(first))).toEqual(first);
  });

  it("are those on which both parsers agree, and leave open what nobody knows", () => {
    const plain = data.slice(0, 5).map((sentence) => ({ ...sentence, heads: sentence.heads.map(() => UNKNOWN_HEAD) }));
    const agreed = agreedTrees(data, plain, labels, PARSER, { pairs: 1, dissenters: 0, share: 0.5 });
    expect(agreed.map((sentence) => sentence.share)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
    expect(agreed.map((sentence) => sentence.heads)).toEqual(data.slice(0, 5).map((sentence) => sentence.heads));
    const open = agreed.map((sentence) => ({ ...sentence, heads: sentence.heads.map(() => UNKNOWN_HEAD) }));
    const [with_, without] = [trainParser([...data, ...open], labels, PARSER), trainParser(data, labels, PARSER)];
    expect(with_.parser.labels).toEqual(without.parser.labels);
    expect(scoreParser(with_.parser, data)).toEqual({ unlabelled: 1, labelled: 1 });
  });
});

describe("damage", () => {
  const [whole] = SENTENCES as [TreebankSentence];

  it("keeps a word's tag and head beside it", () => {
    const cut = DAMAGES["no final stop"](whole);
    expect(cut.w).toEqual(whole.w.slice(0, -1));
    expect([cut.u, cut.h].map(({ length }) => length)).toEqual([cut.w.length, cut.w.length]);
    expect(DAMAGES.capitals(whole)).toEqual({ ...whole, w: whole.w.map((word) => word.toUpperCase()) });
  });

  it("leaves a stop that others hang on", () => {
    const odd = { ...whole, h: [2, 3, 0, 5, 3, 3].map((head, index) => (index === 0 ? 6 : head)) };
    expect(DAMAGES["no final stop"](odd)).toBe(odd);
  });
});

describe("dictionary forms without a dictionary", () => {
  const words = (list: string) => ({ ...sentence("a/X/X/0/root"), ...columns(list) });
  const columns = (list: string) => {
    const parts = list.split(" ").map((word) => word.split("/"));
    return { w: parts.map(([w = ""]) => w), u: parts.map(([, u = ""]) => u), x: parts.map(([, , x = ""]) => x) };
  };

  it("are told by the base that occurs, where only one does", () => {
    const text = [words("voting/VERB/VBG vote/VERB/VB naming/VERB/VBG staring/VERB/VBG star/VERB/VB stare/VERB/VB")];
    const bases = countBases(text);
    const forms = findForms(text, bases);
    expect(forms.map(({ word, base }) => `${word} ${base}`)).toEqual(["voting vote"]);
    expect(lemmaExamples(forms, bases)).toContainEqual({ kind: "verb", stem: "vot", way: 1 });
  });
});

describe("groups of words", () => {
  it("put words together that stand between the same neighbours", () => {
    const lines = SENTENCES.map(({ w }) => w.map((word) => word.toLowerCase()));
    const groups = clusterWords(lines, { clusters: 4, words: 100 });
    expect(new Set(NOUNS.map((noun) => groups.get(noun))).size).toBe(1);
    expect(groups.get("envoy")).not.toBe(groups.get("the"));
    expect([...groups.values()].every((group) => group >= 1 && group <= 4)).toBe(true);
  });
});
