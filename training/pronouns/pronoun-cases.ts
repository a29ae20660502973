import {
  type CoreferenceDocument,
  type GoldMention,
  goldMentions,
  namesEntity,
  readForNames,
} from "../../eval/entities/coreference-corpus.ts";
import { entitiesStageOf } from "../../src/annotate/entities/entities.ts";
import type { Candidate } from "../../src/annotate/entities/pronoun-candidates.ts";
import type { PronounRanker } from "../../src/annotate/entities/pronoun-ranker.ts";

/** A pronoun to learn from: features of each candidate, and which of them it means. */
export type PronounCase = { readonly features: readonly Int32Array[]; readonly right: readonly boolean[] };

/** A document with all that is read before names, and with the gold mentions. */
export type PreparedDocument = ReturnType<typeof readForNames> & {
  readonly id: string;
  readonly genre: string;
  readonly gold: readonly GoldMention[];
};

export const prepare = (document: CoreferenceDocument): PreparedDocument => ({
  ...readForNames(document),
  id: document.id,
  genre: document.genre,
  gold: goldMentions(document),
});

/**
 * The pronouns of a document as they come up when it is read with a ranker, or with the right answers where none is
 * given. Pronouns of which the corpus does not say whom they mean are left out.
 */
export function casesOf({ page, layers, gold }: PreparedDocument, rank?: PronounRanker): PronounCase[] {
  const byStart = new Map(gold.filter(({ end, start }) => end - start <= 7).map((one) => [one.start, one]));
  const cases = new Map<number, PronounCase>();
  const stage = entitiesStageOf(() => (candidates, start) => {
    const one = byStart.get(start);
    const right = one === undefined ? null : rightOnes(candidates, gold, one);
    // A page may be read twice: the later reading knows more.
    if (right !== null) cases.set(start, { features: candidates.map(({ features }) => features), right });
    if (rank !== undefined) return rank(candidates, start);
    return Float64Array.from(candidates, (_, index) =>
      (right === null ? index === candidates.length - 1 : right[index]) ? 1 : 0,
    );
  });
  stage.annotate(page, layers);
  return [...cases.values()];
}

/** Which candidates have a name that is the same one's before the pronoun; nobody where none has. */
function rightOnes(candidates: readonly Candidate[], gold: readonly GoldMention[], one: GoldMention): boolean[] {
  const right = candidates.map(
    ({ cluster }) =>
      cluster?.mentions.some((mention) => mention.end <= one.start && namesEntity(gold, mention, one.entity)) ?? false,
  );
  if (!right.includes(true)) right[right.length - 1] = true;
  return right;
}
