import type { FoundRepair } from "./found-repair.ts";
import type { PageMarks } from "./quote-features.ts";
import type { QuoteLine } from "./quote-line.ts";
import { bestClosing, bestOpening, chancesAt, type QuoteModel } from "./quote-model.ts";
import { closingPlaces, leadsIn, openingPlaces, sitesOf } from "./quote-places.ts";

/** Chances that a place must reach to open or close a quote: where a space was lost, and where none was. */
const LEAST_CHANCE = 0.5;
const LEAST_CHANCE_UNDAMAGED = 0.98;
/** Below this chance an end that was looked for is a guess. */
const CERTAIN = 0.85;
/** Below this nothing is read: where a mark stands alone, its other end may have left no trace. */
const LEAST_END = 0.45;

type End = { readonly at: number; readonly known: boolean; readonly chance: number };

/**
 * Finds quotes of a line that lost one mark or both. A mark that stands alone is given, the other end is sought; then
 * places where a space was lost are asked for lost marks. `goesOn` says that the next line goes on with a quote, so that
 * this line's last one need not close; `goneOn` that this line may go on with one that the line before did not close.
 */
export function findLostQuotes(
  line: QuoteLine,
  page: PageMarks,
  model: QuoteModel,
  goesOn: boolean,
  goneOn: boolean,
): FoundRepair[] {
  const taken = [...line.inside];
  const found: FoundRepair[] = [];
  const pair = (opening: End, closing: End) => {
    taken.fill(true, opening.at, closing.at + 1);
    if (!opening.known) found.push(openingAt(line, opening));
    if (!closing.known) found.push(closingAt(line, closing));
  };
  line.marks.forEach(({ token, role }, index) => {
    if (role === "closes alone") {
      const before = line.marks[index - 1];
      const limit = before === undefined ? 0 : before.token + 1;
      if (index === 0 && goneOn) return;
      const opening = bestOpening(model, line, token, openingPlaces(line, token, limit));
      if (opening !== null && opening.chance >= LEAST_END)
        pair({ ...opening, known: false }, { at: token, known: true, chance: 1 });
    }
    if (role === "opens alone") {
      const next = line.marks[index + 1];
      if (next === undefined && goesOn) {
        taken.fill(true, token, line.tokens.length + 1);
        return;
      }
      const closing = bestClosing(
        model,
        line,
        token + 1,
        closingPlaces(line, token + 1, next?.token ?? line.tokens.length),
      );
      if (closing !== null && closing.chance >= LEAST_END)
        pair({ at: token, known: true, chance: 1 }, { ...closing, known: false });
    }
  });
  for (const [opening, closing] of pairsOfSites(line, page, model, taken)) pair(opening, closing);
  return found;
}

/** Pairs of lost marks at places that are not inside a quote already. */
function pairsOfSites(line: QuoteLine, page: PageMarks, model: QuoteModel, taken: readonly boolean[]): [End, End][] {
  const pairs: [End, End][] = [];
  let stretch: Site[] = [];
  let from = 0;
  const settle = (to: number) => {
    pairs.push(...pairsOfStretch(line, model, stretch, from, to));
    stretch = [];
  };
  let last = -1;
  for (const at of sitesOf(line)) {
    const between = taken.indexOf(true, last + 1);
    if (between >= 0 && between <= at) {
      settle(between);
      from = taken.indexOf(false, between);
      while (from >= 0 && from < at && taken.indexOf(true, from) >= 0 && taken.indexOf(true, from) <= at)
        from = taken.indexOf(false, taken.indexOf(true, from));
      if (from < 0) break;
    }
    last = Math.max(last, at);
    if (taken[at] === true) continue;
    const { opens, closes } = chancesAt(model, line, at, page);
    // What leads in to words ends none.
    const chances = leadsIn(line, at, 2) ? { opens: opens + closes, closes: 0 } : { opens, closes };
    const least = (line.lost[at] ?? 0) > 0 ? LEAST_CHANCE : LEAST_CHANCE_UNDAMAGED;
    stretch.push({ at, ...chances, least });
  }
  const end = taken.indexOf(true, Math.max(0, last));
  settle(end < 0 ? line.tokens.length : end);
  return pairs;
}

type Site = { readonly at: number; readonly opens: number; readonly closes: number; readonly least: number };
/** What it costs, as a logarithm, that a quote has one end at a place that nothing marks. */
const UNMARKED_END = Math.log(0.8);
type Path = { readonly score: number; readonly marks: readonly { readonly site: number; readonly opens: boolean }[] };

/** The likeliest way in which openings and closings follow one another over the sites of a stretch (Viterbi). */
function pairsOfStretch(
  line: QuoteLine,
  model: QuoteModel,
  sites: readonly Site[],
  from: number,
  to: number,
): [End, End][] {
  let outside: Path = { score: 0, marks: [] };
  let inside: Path = { score: UNMARKED_END, marks: [] };
  sites.forEach(({ opens, closes, least }, site) => {
    const log = (chance: number) => Math.log(Math.max(1e-6, chance));
    const none = log(1 - opens - closes);
    // A place where nothing was lost must be sure of itself.
    const handicap = least > LEAST_CHANCE ? log((1 - least) / least) : 0;
    const opened: Path = {
      score: outside.score + log(opens) + handicap,
      marks: [...outside.marks, { site, opens: true }],
    };
    const closed: Path = {
      score: inside.score + log(closes) + handicap,
      marks: [...inside.marks, { site, opens: false }],
    };
    const stayOut = { ...outside, score: outside.score + none };
    const stayIn = { ...inside, score: inside.score + none };
    outside = closed.score > stayOut.score ? closed : stayOut;
    inside = opened.score > stayIn.score ? opened : stayIn;
  });
  const best = inside.marks.length > 0 && inside.score + UNMARKED_END > outside.score ? inside : outside;
  const pairs: [End, End][] = [];
  let free = from;
  let open: End | null = null;
  const limitOf = (index: number): number => sites[best.marks[index]?.site ?? -1]?.at ?? to;
  best.marks.forEach(({ site, opens }, index) => {
    const { at, opens: opening, closes: closing } = sites[site] as Site;
    if (opens) {
      open = { at, known: false, chance: opening };
      if (index + 1 < best.marks.length) return;
      const sought = bestClosing(model, line, at, closingPlaces(line, at, limitOf(index + 1)));
      if (sought !== null) pairs.push([open, { ...sought, known: false }]);
      return;
    }
    const end: End = { at, known: false, chance: closing };
    if (open === null) {
      const sought = bestOpening(model, line, at, openingPlaces(line, at, free));
      if (sought !== null) pairs.push([{ ...sought, known: false }, end]);
    } else pairs.push([open, end]);
    open = null;
    free = at;
  });
  return pairs;
}

function openingAt(line: QuoteLine, { at, chance }: End): FoundRepair {
  const token = line.tokens[at];
  const start = token?.start ?? 0;
  const letter = token?.text.charAt(0) ?? "";
  return { start, end: start + 1, kind: "quote opened", reading: `“${letter}`, uncertain: chance < CERTAIN };
}

function closingAt(line: QuoteLine, { at, chance }: End): FoundRepair {
  const token = line.tokens[at - 1];
  const end = token?.end ?? 1;
  const last = token?.text.slice(-1) ?? "";
  return { start: end - 1, end, kind: "quote closed", reading: `${last}”`, uncertain: chance < CERTAIN };
}
