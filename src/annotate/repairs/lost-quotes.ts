import type { FoundRepair } from "./found-repair.ts";
import type { PageMarks } from "./quote-features.ts";
import { bestMarks, chancesOf, type LostMark, STATES, type Surroundings } from "./quote-lattice.ts";
import type { QuoteLine } from "./quote-line.ts";
import { type QuoteModel, scoresOf } from "./quote-model.ts";

/** Below this chance a mark is a guess; below the other it is not read. */
const CERTAIN = 0.8;
const LEAST = 0.2;
/** A line with more words is no paragraph. */
const MOST_TOKENS = 4000;

/** A lost mark; `traced` where a space was lost with it, `shown` where that or a mark that stands shows its quote. */
export type LostQuoteMark = {
  readonly repair: FoundRepair;
  readonly uncertain: boolean;
  readonly traced: boolean;
  readonly shown: boolean;
};

/** Finds quotes of a line that lost one mark or both, by the best way in which quotes follow one another in it. */
export function findLostQuotes(
  line: QuoteLine,
  page: PageMarks,
  model: QuoteModel,
  around: Surroundings,
): LostQuoteMark[] {
  if (line.tokens.length === 0 || line.tokens.length > MOST_TOKENS) return [];
  const scores = scoresOf(model, line, page);
  const marks = bestMarks(line, scores, around).filter(({ at }) => !inOtherLine(line, around, at));
  if (marks.length === 0) return [];
  const chances = chancesOf(line, scores, around);
  if (chances === null) return [];
  const chanceOf = ({ at, opens }: LostMark): number => {
    if (opens) return chances.opens[at] ?? 0;
    let chance = 0;
    for (let state = 1; state < STATES; state++) chance += chances.closes[at * STATES + state] ?? 0;
    return chance;
  };
  const traced = (mark: LostMark | undefined): boolean => mark !== undefined && (line.lost[mark.at] ?? 0) > 0;
  return marks.flatMap((mark, index) => {
    const chance = chanceOf(mark);
    if (chance < LEAST) return [];
    const next = marks[index + (mark.opens ? 1 : -1)];
    const partner = next?.opens === !mark.opens ? next : undefined;
    const repair = (mark.opens ? openingAt : closingAt)(line, mark.at, chance < CERTAIN);
    // Where its other end was not lost it stands there.
    const shown = traced(mark) || traced(partner) || partner === undefined;
    return [{ repair, uncertain: repair.uncertain, traced: traced(mark), shown }];
  });
}

/** True behind a mark whose quote the next line goes on with, and before one that ends the quote of the line before. */
function inOtherLine({ marks }: QuoteLine, { goesOn, goneOn }: Surroundings, at: number): boolean {
  const [first, last] = [marks[0], marks.at(-1)];
  return (
    (goesOn && last?.role === "opens alone" && at > last.token) ||
    (goneOn && first?.role === "closes alone" && at <= first.token)
  );
}

function openingAt(line: QuoteLine, at: number, uncertain: boolean): FoundRepair {
  const token = line.tokens[at];
  const start = token?.start ?? 0;
  return { start, end: start + 1, kind: "quote opened", reading: `“${token?.text.charAt(0) ?? ""}`, uncertain };
}

function closingAt(line: QuoteLine, at: number, uncertain: boolean): FoundRepair {
  const token = line.tokens[at - 1];
  const end = token?.end ?? 1;
  return { start: end - 1, end, kind: "quote closed", reading: `${token?.text.slice(-1) ?? ""}”`, uncertain };
}
