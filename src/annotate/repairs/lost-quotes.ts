import type { FoundRepair } from "./found-repair.ts";
import { bestMarks, isPlain, type LatticeChances, type LostMark, STATES, type Surroundings } from "./quote-lattice.ts";
import { PERHAPS, type QuoteLine } from "./quote-line.ts";

/** Chances that a mark must reach, from the development articles. */
export const NEEDED = {
  /** Below this it is a guess. */
  certain: 0.8,
  /** From here on it shows that the page loses marks, and is read even where a quote seems to go on over lines. */
  sure: 0.86,
  /** Below this it is not read. */
  least: 0.45,
  /** In a word that may be one: it is read as two on its evidence. */
  inWord: 0.55,
  /** In a quote that nothing shows but its words, and in one that is a whole paragraph. */
  unshown: 0.6,
  whole: 0.8,
  /** On a page of which no other mark is sure. */
  alone: 0.52,
  /** Between words where nothing was lost, on a page of which no lost space is sure: marks may stand alone by a slip, too. */
  plain: 0.7,
} as const;

/**
 * A lost mark. `evidence` is what tells that the page loses marks, where it is sure: a space lost with it, or its other end
 * that stands. `shown` where a space that was lost with it or with its other end shows its quote, or the other end stands;
 * `weak` where that is nothing but a space that a word may have lost; `plain` where nothing was lost at the mark's place and
 * its other end stands.
 */
export type LostQuoteMark = {
  readonly repair: FoundRepair;
  /** The lost space that only the mark shows; null where it is read without. */
  readonly space: FoundRepair | null;
  readonly uncertain: boolean;
  readonly sure: boolean;
  /** The lesser chance of its quote's lost marks. */
  readonly chance: number;
  readonly evidence: "space" | "mark" | null;
  readonly weak: boolean;
  readonly plain: boolean;
  readonly shown: boolean;
};

/** Finds quotes of a line that lost one mark or both, by the best way in which quotes follow one another in it. */
export function findLostQuotes(line: QuoteLine, around: Surroundings, chances: LatticeChances): LostQuoteMark[] {
  const chanceOf = ({ at, opens }: LostMark): number => (opens ? (chances.opens[at] ?? 0) : closingChance(chances, at));
  // Where a quote seems to go on over lines, only what is sure is read inside of it.
  const marks = likeliest(line, chances, around).filter(
    (mark) => chanceOf(mark) >= NEEDED.sure || !inOtherLine(line, around, mark.at),
  );
  if (marks.length === 0) return [];
  const traced = (mark: LostMark | undefined): boolean => mark !== undefined && (line.lost[mark.at] ?? 0) > 0;
  return marks.flatMap((mark, index) => {
    const chance = chanceOf(mark);
    const next = marks[index + (mark.opens ? 1 : -1)];
    const isPair = next?.opens === !mark.opens && !hasMarkBetween(line, mark.at, next.at);
    const partner = isPair ? next : undefined;
    const repair = (mark.opens ? openingAt : closingAt)(line, mark.at, chance < NEEDED.certain);
    // Where its other end was not lost it stands there.
    const shown = traced(mark) || traced(partner) || partner === undefined;
    const whole =
      partner !== undefined &&
      Math.min(mark.at, partner.at) === 0 &&
      Math.max(mark.at, partner.at) === line.tokens.length;
    const both = Math.min(chance, partner === undefined ? 1 : chanceOf(partner));
    if (!shown && both < (whole ? NEEDED.whole : NEEDED.unshown)) return [];
    if (line.lost[mark.at] === PERHAPS && chance < NEEDED.inWord) return [];
    const space = line.lost[mark.at] === PERHAPS ? spaceAt(line, mark.at) : null;
    return [
      {
        repair,
        space,
        uncertain: repair.uncertain,
        sure: chance >= NEEDED.sure,
        chance: both,
        evidence: space !== null ? null : traced(mark) ? "space" : partner === undefined ? "mark" : null,
        weak: partner !== undefined && shown && [mark, partner].every(({ at }) => isWeak(line, at)),
        plain: partner === undefined && isPlain(line, mark.at),
        shown,
      },
    ];
  });
}

/** True for a place where no space was lost, or only perhaps. */
const isWeak = ({ lost }: QuoteLine, at: number): boolean => (lost[at] ?? 0) === 0 || lost[at] === PERHAPS;

/** True where a mark that was not lost stands between two places: what was lost there are ends of two quotes. */
function hasMarkBetween({ marks }: QuoteLine, one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  return marks.some(({ token }) => token >= from && token < to);
}

function closingChance(chances: LatticeChances, at: number): number {
  let chance = 0;
  for (let state = 1; state < STATES; state++) chance += chances.closes[at * STATES + state] ?? 0;
  return chance;
}

/**
 * The way through a line whose lost marks are worth most, each its chance less what is needed: what is expected to be right
 * beyond what is required (posterior decoding), which finds marks that no single likeliest way holds together.
 */
function likeliest(line: QuoteLine, chances: LatticeChances, around: Surroundings): LostMark[] {
  const { least } = NEEDED;
  const closes = new Float64Array(chances.closes.length);
  let isWorth = line.marks.length > 0;
  for (let at = 0; at * STATES < closes.length; at++) {
    const gain = closingChance(chances, at) - least;
    closes.fill(gain, at * STATES, (at + 1) * STATES);
    isWorth ||= gain >= 0 || (chances.opens[at] as number) >= least;
  }
  // Without marks that stand the way that reads none leads through every line, and nothing is worth more.
  if (!isWorth) return [];
  const gains = {
    opens: chances.opens.map((chance) => chance - least),
    closes,
    inside: new Float64Array(chances.inside.length).map((_, index) =>
      closingChance(chances, index >> 1) >= MAY_CLOSE && resumes(line, index >> 1) ? -NEVER_INSIDE : 0,
    ),
    special: new Float64Array(chances.special.length),
  };
  return bestMarks(line, gains, around);
}

/** More than all chances of a line can outweigh. */
const NEVER_INSIDE = 100;
/** The chance from which on a quote may well have closed where the page speaks again. */
const MAY_CLOSE = 0.2;

/**
 * "we will not wait eighty.She called it": behind a stop whose space was lost, somebody else's word for what was said is
 * the page's own again, and what was lost with the space is the mark that closes.
 */
function resumes({ tokens, lost }: QuoteLine, at: number): boolean {
  const [stop, who, verb] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    stop !== undefined &&
    who !== undefined &&
    (lost[at] === 1 || lost[at] === 2) &&
    /^[.!?]$/.test(stop.text) &&
    /^(?:He|She|They)$/.test(who.text) &&
    (verb?.says === true || /^(?:called|described)$/.test(verb?.text ?? ""))
  );
}

/** True behind a mark whose quote the next line goes on with, and before one that ends the quote of the line before. */
function inOtherLine({ marks }: QuoteLine, { goesOn, goneOn }: Surroundings, at: number): boolean {
  const [first, last] = [marks[0], marks.at(-1)];
  return (
    (goesOn && last?.role === "opens alone" && at > last.token) ||
    (goneOn && first?.role === "closes alone" && at <= first.token)
  );
}

/** A lost space before a token. */
function spaceAt(line: QuoteLine, at: number): FoundRepair {
  const start = line.tokens[at]?.start ?? 1;
  const reading = `${line.tokens[at - 1]?.text.slice(-1) ?? ""} ${line.tokens[at]?.text.charAt(0) ?? ""}`;
  return { start: start - 1, end: start + 1, kind: "glued", reading, uncertain: true };
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
