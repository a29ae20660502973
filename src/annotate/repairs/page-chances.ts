import { networkInput } from "./network-input.ts";
import { chancesOf } from "./quote-chances.ts";
import { type LatticeChances, type LatticeScores, STATES } from "./quote-lattice.ts";
import type { QuoteLine } from "./quote-line.ts";
import { type QuoteModels, scoresOf } from "./quote-model.ts";
import { MOST_POSITIONS, type QuoteNetwork } from "./quote-network.ts";
import { type MarkLine, showsLoss, type TakenPage } from "./taken-page.ts";

/** A line with more words is no paragraph. */
const MOST_TOKENS = 4000;
/** What the scores of all networks count, and those of the reading by features: together they are surer than either. */
const NETWORKS_COUNT = 0.66;
const FEATURES_COUNT = 0.44;

/** A page of which the first reading expects fewer lost marks than this is not read by the networks. */
const EXPECTED = 0.05;
/** A mark is in doubt whose chance lies between: the networks are asked of lines in which the first reading leaves any so. */
const DOUBT = { from: 0.03, to: 0.98 } as const;

/** True for a line that is a paragraph. */
const isSearchable = ({ tokens }: QuoteLine): boolean => tokens.length > 0 && tokens.length <= MOST_TOKENS;

/**
 * The chances of everything in lines of a page, asked for by their indexes: of a first reading by features; and where that
 * leaves something in doubt with the networks, from the scores of all together. Null for a line that is no paragraph, or
 * that no way leads through. Lines that are asked for together are read together by the networks.
 */
export function pageChances(
  taken: TakenPage,
  models: QuoteModels,
): (indexes: readonly number[]) => (LatticeChances | null)[] {
  const known = new Map<MarkLine, FirstReading>();
  const first = (one: MarkLine): FirstReading => {
    const before = known.get(one);
    if (before !== undefined) return before;
    const scores = scoresOf(models.features, one.line, taken.page);
    const reading = { scores, chances: chancesOf(one.line, scores, one, false) };
    known.set(one, reading);
    return reading;
  };
  const shown = taken.lines.filter((one) => showsLoss(one) && isSearchable(one.line));
  const mayAsk = shown.reduce((sum, one) => sum + marksIn(first(one).chances), 0) >= EXPECTED;
  return (indexes) => {
    const readings = indexes.map((index) => {
      const one = taken.lines[index];
      if (one === undefined || !isSearchable(one.line)) return null;
      const { scores, chances } = first(one);
      return { one, chances, scores, asks: mayAsk && isInDoubt(chances) };
    });
    const lines = readings.flatMap((reading) => (reading?.asks ? [reading.one] : []));
    const networks = lines.length === 0 ? [] : models.networks;
    const asked = networks.map((network) => networkScores({ lines, page: taken.page }, network));
    let next = 0;
    return readings.map((reading) => {
      if (!reading?.asks) return reading?.chances ?? null;
      const own = asked.flatMap((scores) => scores[next] ?? []);
      next++;
      if (own.length === 0) return reading.chances;
      const share = NETWORKS_COUNT / own.length;
      const all = mixedScores([
        [reading.scores, FEATURES_COUNT],
        ...own.map((scores): readonly [LatticeScores, number] => [scores, share]),
      ]);
      return chancesOf(reading.one.line, all, reading.one, false);
    });
  };
}

/** What the first reading gives for a line. */
type FirstReading = { readonly scores: LatticeScores; readonly chances: LatticeChances | null };

/** How many lost marks are to be expected in a line. */
function marksIn(chances: LatticeChances | null): number {
  const sum = (list: Float64Array) => list.reduce((total, chance) => total + chance, 0);
  return chances === null ? 0 : sum(chances.opens) + sum(chances.closes);
}

/** True where a mark may have been lost, or not. */
function isInDoubt(chances: LatticeChances | null): boolean {
  if (chances === null) return false;
  const { from, to } = DOUBT;
  const { opens, closes } = chances;
  for (let at = 0; at < opens.length; at++) {
    const opening = opens[at] as number;
    let closing = 0;
    for (let state = 1; state < STATES; state++) closing += closes[at * STATES + state] as number;
    if ((opening > from && opening < to) || (closing > from && closing < to)) return true;
  }
  return false;
}

/** Scores added up, each times its share. */
function mixedScores(all: readonly (readonly [LatticeScores, number])[]): LatticeScores {
  const sum = (of: (scores: LatticeScores) => Float64Array): Float64Array => {
    const total = new Float64Array(all[0] === undefined ? 0 : of(all[0][0]).length);
    for (const [scores, share] of all) {
      const own = of(scores);
      for (let at = 0; at < total.length; at++) (total[at] as number) += share * (own[at] as number);
    }
    return total;
  };
  return {
    opens: sum(({ opens }) => opens),
    closes: sum(({ closes }) => closes),
    inside: sum(({ inside }) => inside),
    special: sum(({ special }) => special),
  };
}

/** What the network scores in each line; null for one that is no paragraph. A long page is read in parts. */
export function networkScores({ lines, page }: TakenPage, network: QuoteNetwork): (LatticeScores | null)[] {
  const scores: (LatticeScores | null)[] = [];
  let part: MarkLine[] = [];
  let positions = 0;
  const read = () => {
    const input = networkInput(
      part.filter(({ line }) => isSearchable(line)),
      page,
    );
    const outputs = network.read(input);
    let next = 0;
    for (const { line } of part)
      scores.push(isSearchable(line) ? network.scores(outputs, line, input.starts[next++] as number) : null);
    part = [];
    positions = 0;
  };
  for (const one of lines) {
    const length = isSearchable(one.line) ? one.line.tokens.length + 1 : 0;
    if (positions + length > MOST_POSITIONS) read();
    part.push(one);
    positions += length;
  }
  read();
  return scores;
}
