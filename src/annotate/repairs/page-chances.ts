import { networkInput } from "./network-input.ts";
import type { PageMarks } from "./page-marks.ts";
import { lineReading, pageReading } from "./page-reading.ts";
import { chancesOf, type LatticeChances, type LatticeScores, STATES } from "./quote-lattice.ts";
import type { QuoteLine } from "./quote-line.ts";
import { type QuoteModel, type QuoteModels, scoresOf } from "./quote-model.ts";
import { MOST_POSITIONS, type QuoteNetwork } from "./quote-network.ts";
import { type MarkLine, showsLoss, type TakenPage } from "./taken-page.ts";

/** A line with more words is no paragraph. */
const MOST_TOKENS = 4000;
/** What the scores of all networks count; those of the two readings by features count the rest. */
const NETWORK_SHARE = 0.5;

/** A page of which the first reading expects fewer lost marks than this is not read by the networks. */
const EXPECTED = 0.05;
/** The networks are asked of lines in which the readings by features leave a mark in doubt: its chance lies between. */
const DOUBT = { from: 0.1, to: 0.9 } as const;

/** True for a line that is a paragraph. */
const isSearchable = ({ tokens }: QuoteLine): boolean => tokens.length > 0 && tokens.length <= MOST_TOKENS;

/**
 * The chances of everything in lines of a page, asked for by their indexes: from the scores of all models together where
 * those of the two readings by features leave something in doubt, else from these alone; null for a line that is no
 * paragraph, or that no way leads through. Lines in doubt that are asked for together are read together by the networks.
 */
export function pageChances(
  taken: TakenPage,
  models: QuoteModels,
): (indexes: readonly number[]) => (LatticeChances | null)[] {
  const scored = new Map<QuoteLine, LatticeScores>();
  const firstScores = (line: QuoteLine): LatticeScores => {
    const known = scored.get(line) ?? scoresOf(models.first, line, taken.page);
    scored.set(line, known);
    return known;
  };
  const read = readingOf(taken, firstScores);
  const second: PageMarks = { ...taken.page, read };
  const mayAsk = read.traced + read.untraced >= EXPECTED;
  return (indexes) => {
    const readings = indexes.map((index) => {
      const one = taken.lines[index];
      if (one === undefined || !isSearchable(one.line)) return null;
      const linear = mixedScores([
        [firstScores(one.line), 0.5],
        [scoresOf(models.second, one.line, second), 0.5],
      ]);
      const chances = chancesOf(one.line, linear, one);
      return { one, linear, chances, inDoubt: mayAsk && chances !== null && isInDoubt(chances) };
    });
    const lines = readings.flatMap((reading) => (reading?.inDoubt === true ? [reading.one] : []));
    const networks = lines.length === 0 ? [] : models.networks;
    const asked = networks.map((network) => networkScores({ lines, page: taken.page }, network));
    let next = 0;
    return readings.map((reading) => {
      if (reading === null) return null;
      if (!reading.inDoubt) return reading.chances;
      const own = asked.flatMap((scores) => scores[next] ?? []);
      next++;
      if (own.length === 0) return reading.chances;
      const share = NETWORK_SHARE / own.length;
      const all = mixedScores([
        [reading.linear, 1 - NETWORK_SHARE],
        ...own.map((scores): readonly [LatticeScores, number] => [scores, share]),
      ]);
      return chancesOf(reading.one.line, all, reading.one);
    });
  };
}

/** True where a mark may have been lost, or not. */
function isInDoubt({ opens, closes }: LatticeChances): boolean {
  for (let at = 0; at < opens.length; at++) {
    let closing = 0;
    for (let state = 1; state < STATES; state++) closing += closes[at * STATES + state] as number;
    for (const chance of [opens[at] as number, closing]) if (chance > DOUBT.from && chance < DOUBT.to) return true;
  }
  return false;
}

/** What a first reading finds in the lines that show loss, together. */
function readingOf(taken: TakenPage, scores: (line: QuoteLine) => LatticeScores) {
  const chances = chancesOfLost(taken, scores);
  return pageReading(taken.lines.map(({ line }, index) => lineReading(line, chances[index] ?? null)));
}

/** What a first reading finds in each line; null for lines that show no loss. */
export function firstChances(taken: TakenPage, first: QuoteModel): (LatticeChances | null)[] {
  return chancesOfLost(taken, (line) => scoresOf(first, line, taken.page));
}

function chancesOfLost({ lines }: TakenPage, scores: (line: QuoteLine) => LatticeScores): (LatticeChances | null)[] {
  return lines.map((one) =>
    showsLoss(one) && isSearchable(one.line) ? chancesOf(one.line, scores(one.line), one) : null,
  );
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
