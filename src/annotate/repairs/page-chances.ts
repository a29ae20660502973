import { networkInput } from "./network-input.ts";
import type { PageMarks } from "./page-marks.ts";
import { lineReading, pageReading } from "./page-reading.ts";
import { chancesOf, type LatticeChances, type LatticeScores } from "./quote-lattice.ts";
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

/** True for a line that is a paragraph. */
const isSearchable = ({ tokens }: QuoteLine): boolean => tokens.length > 0 && tokens.length <= MOST_TOKENS;

/**
 * The chances of everything in each line of a page, by its index, from the scores of all models together; null for one
 * that is no paragraph, or that no way leads through.
 */
export function pageChances(taken: TakenPage, models: QuoteModels): (index: number) => LatticeChances | null {
  const read = readingOf(taken, models.first);
  const second: PageMarks = { ...taken.page, read };
  const isDoubtful = read.traced + read.untraced >= EXPECTED;
  const own = (isDoubtful ? models.networks : []).map((network) => networkScores(taken, network));
  const share = own.length === 0 ? 0 : NETWORK_SHARE / own.length;
  const linear = (1 - share * own.length) / 2;
  return (index) => {
    const one = taken.lines[index];
    if (one === undefined || !isSearchable(one.line)) return null;
    const { line } = one;
    const all = mixedScores([
      [scoresOf(models.first, line, taken.page), linear],
      [scoresOf(models.second, line, second), linear],
      ...own.flatMap((scores) => (scores[index] ? [[scores[index], share] as const] : [])),
    ]);
    return chancesOf(line, all, one);
  };
}

/** What a first reading finds in the lines that show loss, together. */
function readingOf(taken: TakenPage, first: QuoteModel) {
  const chances = firstChances(taken, first);
  return pageReading(taken.lines.map(({ line }, index) => lineReading(line, chances[index] ?? null)));
}

/** What a first reading finds in each line; null for lines that show no loss. */
export function firstChances({ lines, page }: TakenPage, first: QuoteModel): (LatticeChances | null)[] {
  return lines.map((one) =>
    showsLoss(one) && isSearchable(one.line) ? chancesOf(one.line, scoresOf(first, one.line, page), one) : null,
  );
}

/** Scores added up, each times its share. */
function mixedScores(all: readonly (readonly [LatticeScores, number])[]): LatticeScores {
  const sum = (of: (scores: LatticeScores) => Float64Array): Float64Array => {
    const total = new Float64Array(all[0] === undefined ? 0 : of(all[0][0]).length);
    for (const [scores, share] of all)
      of(scores).forEach((score, at) => {
        (total[at] as number) += share * score;
      });
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
