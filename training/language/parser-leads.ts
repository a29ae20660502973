import { type Parser, RIGHT, SHIFT } from "../../src/annotate/grammar/parser.ts";
import { TRANSITION_BLOCKS } from "../../src/annotate/grammar/parser-features.ts";
import type { Weights } from "../../src/models/weights.ts";
import type { ParserSentence } from "./parser-training.ts";

/** Share of the decisions that may come out otherwise than with all features, for each block. */
const DIFFERING = 0.0001;

/**
 * How far a transition must lead after each block of features but the last, so that the others hardly ever turn it down:
 * found on sentences that the parser was not trained on, whose trees are not asked. `parser` asks all features;
 * `transitions` are its weights, two classes, as they are packed.
 */
export function learnLeads(parser: Parser, transitions: Weights, sentences: readonly ParserSentence[]): number[] {
  const early = TRANSITION_BLOCKS.slice(0, -1);
  const decided = early.map((): { lead: number; same: boolean }[] => []);
  const sums = new Float32Array(2);
  const { state, features } = parser;
  for (const { words, tags } of sentences) {
    state.begin(words, tags, parser.kinds);
    while (state.next <= state.last || state.depth > 1) {
      if (state.depth === 1 || state.next > state.last) {
        if (state.depth === 1) state.push();
        else parser.apply(RIGHT);
        continue;
      }
      const chosen = parser.choose();
      early.forEach((count, block) => {
        sums.fill(0);
        transitions.add(features, count, sums);
        const scores = [0, sums[0] as number, state.depth > 2 ? (sums[1] as number) : Number.NEGATIVE_INFINITY];
        const ranked = [0, 1, 2].sort((a, b) => (scores[b] as number) - (scores[a] as number));
        const [best = 0, second = 0] = ranked;
        decided[block]?.push({ lead: (scores[best] as number) - (scores[second] as number), same: best === chosen });
      });
      parser.apply(chosen);
    }
  }
  return decided.map(leastLead);
}

/** As `learnLeads`, for the choice of a relation after the first of its features. */
export function learnRelationLead(parser: Parser, sentences: readonly ParserSentence[]): number {
  const decided: { lead: number; same: boolean }[] = [];
  const { state } = parser;
  for (const { words, tags } of sentences) {
    state.begin(words, tags, parser.kinds);
    while (state.next <= state.last || state.depth > 1) {
      if (state.depth === 1) {
        state.push();
        continue;
      }
      const transition = state.next > state.last ? RIGHT : parser.choose();
      const head = transition === SHIFT ? 0 : parser.headBy(transition);
      if (head > 0) {
        const child = state.stack[state.top] as number;
        const early = parser.early(head, child);
        if (early !== null) decided.push({ lead: early.lead, same: early.relation === parser.relation(head, child) });
      }
      parser.apply(transition);
    }
  }
  return leastLead(decided);
}

/** The least lead such that of all decisions no more than a share differs behind it. */
function leastLead(decided: { readonly lead: number; readonly same: boolean }[]): number {
  decided.sort((a, b) => b.lead - a.lead);
  let wrong = 0;
  for (const { lead, same } of decided) {
    if (same) continue;
    wrong++;
    if (wrong > DIFFERING * decided.length) return lead + 1e-3;
  }
  return 0;
}
