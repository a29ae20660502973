import type { QuoteLine } from "./quote-line.ts";

/** How far an end is sought, in tokens. */
const FARTHEST = 400;

const isStop = (text: string): boolean => text === "." || text === "!" || text === "?" || text === "…";

/** Places of a line at which the loss of a mark is asked about: lost spaces, and where speech leads in or follows. */
export function sitesOf(line: QuoteLine): number[] {
  const sites: number[] = [];
  for (let at = 1; at < line.tokens.length; at++) {
    if (line.inside[at] === true) continue;
    if ((line.lost[at] ?? 0) > 0 || leadsIn(line, at) || speechFollows(line, at)) sites.push(at);
  }
  return sites;
}

/** A verb of saying within `most` tokens before the place, a comma or colon between, and a capital: "said, We". */
export function leadsIn({ tokens }: QuoteLine, at: number, most = 4): boolean {
  const mark = tokens[at - 1]?.text;
  if (mark !== "," && mark !== ":") return false;
  const word = tokens[at]?.text ?? "";
  if (word.charAt(0) === word.charAt(0).toLowerCase()) return false;
  for (let back = 2; back <= most; back++) if (isSpeech(tokens[at - back]?.kind)) return true;
  return false;
}

/** A comma or mark, and words that say who spoke: ", he said". */
export function speechFollows({ tokens }: QuoteLine, at: number): boolean {
  const mark = tokens[at - 1]?.text ?? "";
  return (
    /^[,!?]$/.test(mark) &&
    (isSpeech(tokens[at]?.kind) || isSpeech(tokens[at + 1]?.kind) || isSpeech(tokens[at + 2]?.kind))
  );
}

function isSpeech(kind: string | undefined): boolean {
  return kind === "said" || kind === "says" || kind === "SAY";
}

/** Places at which a quote that opens at `opening` can end, nearest first; before the next mark. */
export function closingPlaces(line: QuoteLine, opening: number, limit: number): number[] {
  const places: number[] = [];
  const last = Math.min(limit, opening + FARTHEST);
  for (let at = opening + 1; at <= last; at++) {
    const before = line.tokens[at - 1]?.text ?? "";
    if (at === line.tokens.length || at === limit || (line.lost[at] ?? 0) > 0) places.push(at);
    else if (isStop(before) || (before === "," && speechFollows(line, at))) {
      if (!isStop(line.tokens[at]?.text ?? "")) places.push(at);
    }
  }
  return places;
}

/** Places at which a quote that ends at `closing` can begin, nearest first; after the mark before. */
export function openingPlaces(line: QuoteLine, closing: number, limit: number): number[] {
  const places: number[] = [];
  const first = Math.max(limit, closing - FARTHEST);
  for (let at = closing - 1; at >= first; at--) {
    const before = line.tokens[at - 1]?.text ?? "";
    if (
      at === 0 ||
      at === limit ||
      (line.lost[at] ?? 0) > 0 ||
      (isStop(before) && !isStop(line.tokens[at]?.text ?? ""))
    )
      places.push(at);
    else if ((before === "," || before === ":") && leadsIn(line, at)) places.push(at);
  }
  return places;
}
