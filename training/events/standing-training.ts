import { LEARNED_STANCES } from "../../src/annotate/events/learned/standing-reader.ts";
import { STATUSES } from "../../src/core/vocabulary.ts";
import { trainRanker } from "./ranker-training.ts";
import { type TrainedSoftmax, trainSoftmax } from "./softmax-training.ts";
import type { SentenceCases } from "./standing-cases.ts";

export const STANDING_SEED = 3;
/** What a made sentence counts beside a written one. */
const MADE = 0.3;
/** What a word of a news page counts that nobody labelled: it may name an event all the same. */
const UNLABELLED = 0.1;
/** What a statement of a chain counts for who answers: it says whose its main word is, and nothing of what is taken for granted. */
const TOLD = 0.25;
const SETTINGS = { bits: 18, step: 0.03, shrink: 0.02, seed: STANDING_SEED };
const HEAD_STEP = 0.1;

export type TrainedStanding = {
  readonly heads: TrainedSoftmax;
  readonly statuses: TrainedSoftmax;
  readonly stances: TrainedSoftmax;
  readonly holders: TrainedSoftmax;
};

/** Trains the three models of standings on written sentences and on made ones; `unlabelled` are words of pages of news. */
export function trainStanding(
  written: readonly SentenceCases[],
  made: readonly SentenceCases[],
  unlabelled: readonly Int32Array[],
  told: readonly SentenceCases[],
): TrainedStanding {
  const weighed = [...written.map((one) => ({ one, weight: 1 })), ...made.map((one) => ({ one, weight: MADE }))];
  const standings = weighed.flatMap(({ one, weight }) => one.standings.map((each) => ({ ...each, weight })));
  // Of made sentences only the event is looked at: their other words are always the same.
  const heads = weighed.flatMap(({ one, weight }) =>
    one.heads.filter(({ isHead, isPart }) => !isPart && (isHead || weight === 1)).map((each) => ({ ...each, weight })),
  );
  const held = [
    ...standings.filter(({ weight }) => weight === 1),
    ...told.flatMap((one) => one.standings.map((each) => ({ ...each, weight: TOLD }))),
  ].filter(({ holder }) => holder >= 0);
  return {
    holders: trainRanker(
      held.map(({ holders, holder, weight }) => ({ candidates: holders, right: holder, weight })),
      { ...SETTINGS, rounds: 10 },
    ),
    heads: trainSoftmax(
      [
        ...heads.map(({ features, isHead, weight }) => ({ features, weight, label: isHead ? 1 : 0 })),
        ...unlabelled.map((features) => ({ features, weight: UNLABELLED, label: 0 })),
      ],
      { ...SETTINGS, step: HEAD_STEP, classes: 2, rounds: 6 },
    ),
    statuses: trainSoftmax(
      standings.map(({ features, label, weight }) => ({ features, weight, label: STATUSES.indexOf(label.status) })),
      { ...SETTINGS, classes: STATUSES.length, rounds: 10 },
    ),
    stances: trainSoftmax(
      standings.map(({ features, label, weight }) => ({
        features,
        weight,
        label: LEARNED_STANCES.indexOf(label.stance),
      })),
      { ...SETTINGS, classes: LEARNED_STANCES.length, rounds: 10 },
    ),
  };
}
