import type { Rates } from "../../../eval/damage/rates.ts";
import { SPECIALS } from "../../../src/annotate/repairs/quote-lattice.ts";
import type { NetworkShape } from "../../../src/annotate/repairs/quote-network.ts";
import { numbersFrom } from "../../../test/made-up-pages.ts";
import { damagedPage } from "./damaged-page.ts";
import { learnPage } from "./learn-page.ts";
import { NetworkTrainer } from "./network-trainer.ts";

/** Pages until the rate is whole. */
const BEGINNING = 1600;
/** The rate ends at this share of the whole one. */
const ENDING = 0.02;
/** Of pages that lost no mark, and tell little, one in two is learnt from. */
const WHOLE_PAGES = 0.5;

export type Course = {
  readonly shape: NetworkShape;
  readonly rounds: number;
  readonly rate: number;
  readonly seed: number;
  /** Of pages, so many are damaged at rates that are drawn for each, most of them higher than the generator's own. */
  readonly varied: number;
};

/** Trains on texts that are damaged anew in each round; `tell` hears what each round had wrong in the openings of a page. */
export function trainNetwork(
  texts: readonly string[],
  { shape, rounds, rate, seed, varied }: Course,
  tell: (round: number, wrong: number, network: NetworkTrainer) => void,
): NetworkTrainer {
  const next = numbersFrom(seed);
  const network = new NetworkTrainer(shape, SPECIALS, next);
  const all = rounds * texts.length;
  for (let round = 0; round < rounds; round++) {
    let wrong = 0;
    for (let turn = 0; turn < texts.length; turn++) {
      // A step of a large prime goes through all texts in a mixed order.
      const index = (turn * 7919 + round * 131) % texts.length;
      const rates = next() < varied ? variedRates(next) : undefined;
      const { page } = damagedPage(texts[index] ?? "", seed + index + 100_000 * round, rates);
      if (page === null || (page.opened.size + page.closed.size === 0 && next() < WHOLE_PAGES)) continue;
      const done = (round * texts.length + turn) / all;
      const share = ENDING + (1 - ENDING) * 0.5 * (1 + Math.cos(Math.PI * done));
      const begun = Math.min(1, (round * texts.length + turn + 1) / BEGINNING);
      wrong += learnPage(network, page, rate * begun * share, next);
    }
    tell(round, wrong / texts.length, network);
  }
  return network;
}

/** Rates drawn for a page: marks often, other damage in every other page. */
function variedRates(next: () => number): Partial<Rates> {
  const some = (most: number): number => (next() < 0.5 ? 0 : most * next());
  return {
    bothMarks: 0.15 + 0.55 * next(),
    openingMark: 0.2 * next(),
    closingMark: 0.2 * next(),
    spaceAfterPunctuation: some(0.08),
    spaceBetweenLetters: some(0.02),
    paragraphBreak: some(0.3),
  };
}
