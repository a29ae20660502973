import { newDraft } from "../../src/annotate/attributions/draft.ts";
import { parentsOf } from "../../src/annotate/attributions/nesting.ts";
import { annotateOne } from "../../src/engine/engine.ts";
import { around, codeUnits, readLines } from "../data.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";
import { inUnits, wordsOf } from "./polnear.ts";
import type { Stretch } from "./score-attributions.ts";
import { type LinkedTriple, type ParentScore, scoreParents } from "./score-parents.ts";

const FILE = "data/attribution/gum.train.jsonl.gz";
type Document = {
  readonly id: string;
  readonly date: string | null;
  readonly text: string;
  readonly attributions: readonly (Omit<LinkedTriple, "parent"> & {
    readonly id: string;
    readonly parent: string | null;
  })[];
};

/**
 * GUM (Zeldes 2017), all genres: which attribution holds which. Once with the attributions as people marked them, which
 * shows the decision alone, and once from the text alone. Nothing is trained on it.
 */
export const gumLinks: Yardstick = {
  name: "gum-links",
  stage: "attribution",
  needs: [FILE],
  measure() {
    const given: ParentScore[] = [];
    const whole: ParentScore[] = [];
    const misses: Miss[] = [];
    const documents = readLines<Document>(FILE);
    for (const { id, text, date, attributions } of documents) {
      const unit = codeUnits(text);
      const gold = attributions.map((one): LinkedTriple => {
        const parent = one.parent === null ? -1 : attributions.findIndex((other) => other.id === one.parent);
        return { ...inUnits(one, unit), parent: parent < 0 ? null : parent };
      });
      const nested = nestedAsGiven(gold);
      given.push(scoreParents(text, gold, nested));
      misses.push(...missesOf(text, gold, nested));
      const dated = date === null ? {} : { published: date };
      whole.push(scoreParents(text, gold, [...annotateOne(JSON.stringify({ id, text, ...dated })).attributions]));
    }
    return {
      sample: `${documents.length} documents of 15 genres`,
      figures: [...figuresOf("given", given), ...figuresOf("from text", whole)],
      misses,
    };
  },
};

function figuresOf(what: string, scores: readonly ParentScore[]): Figure[] {
  return [
    {
      metric: `${what}: parent and child link F`,
      formula: "f",
      documents: scores.map(({ links }) => [...links]),
      better: "higher",
    },
    {
      metric: `${what}: false depth, of flat ones matched`,
      formula: "ratio",
      documents: scores.map(({ falseDepth }) => [...falseDepth]),
      better: "lower",
    },
  ];
}

/** The attributions with the parents that the nesting of spans alone gives them. */
export function nestedAsGiven(gold: readonly LinkedTriple[]): LinkedTriple[] {
  const spans = (list: readonly Stretch[]) => list.map(([start, end]) => ({ start, end }));
  const firstOf = (one: LinkedTriple) =>
    Math.min(...[...one.sources, ...one.cues, ...one.contents].map(([start]) => start));
  // The decision looks at neighbours in the order of the page.
  const order = gold.map((_, index) => index).sort((a, b) => firstAt(a) - firstAt(b) || a - b);
  function firstAt(index: number): number {
    const one = gold[index];
    return one === undefined ? 0 : firstOf(one);
  }
  const drafts = order.flatMap((index) => {
    const one = gold[index];
    if (one === undefined) return [];
    const parts = { sources: spans(one.sources), cues: spans(one.cues), contents: spans(one.contents) };
    return [newDraft("given", 0, { ...parts, kind: "speech", lemma: "", stance: "asserts" })];
  });
  const parents = parentsOf(drafts);
  const nested = gold.map((one) => ({ ...one, parent: null as number | null }));
  order.forEach((index, place) => {
    const parent = parents[place] ?? null;
    const one = nested[index];
    if (one !== undefined) one.parent = parent === null ? null : (order[parent] ?? null);
  });
  return nested;
}

function missesOf(text: string, gold: readonly LinkedTriple[], found: readonly LinkedTriple[]): Miss[] {
  return gold.flatMap((one, index) => {
    const parent = found[index]?.parent ?? null;
    if (parent === one.parent) return [];
    const category =
      parent === null ? "link missed" : one.parent === null ? "link where there is none" : "other parent";
    const told = (at: number | null) => {
      const other = at === null ? undefined : gold[at];
      if (other === undefined) return "nobody";
      const [start, end] = other.contents[0] ?? [0, 0];
      return `${wordsOf(text, other.sources)} | ${wordsOf(text, other.cues)} | ${around(text, start, end, 0)}`;
    };
    return [{ category, context: `${told(index)}  IN ${told(one.parent)}  FOUND ${told(parent)}` }];
  });
}
