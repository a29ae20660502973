import { headsPage } from "./head-name.ts";
import type { Label } from "./passage.ts";
import { boilerplate } from "./passage.ts";
import { folded } from "./phrase-matcher.ts";
import { isProse, type Line } from "./recognisers/line.ts";

/** How far above the text a title may stand. */
const REACH = 40;

/** Words that carry meaning, for telling whether a line is about the same thing as the text. */
function contentWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}

/**
 * Finds the title of the story among the lines above its text and labels it, its repetitions and the standfirst.
 * `stated` is a title known from elsewhere (the giver, the page's head). `inside` is changed: a title is no body.
 * Returns the index of the title's line, -1 where none stands there.
 */
export function labelHead(
  lines: readonly Line[],
  labels: (Label | null)[],
  inside: boolean[],
  stated: string | null,
): number {
  const first = inside.findIndex(
    (within, index) =>
      within && (labels[index]?.reason === "no story" || (labels[index] === null && isBodyLike(lines[index]))),
  );
  if (first < 0) return -1;
  // A site whose every page is called by the body that keeps it states no title.
  const known = stated === null || headsPage(stated, null) ? null : statedTitle(lines, stated, first);
  const found = known ?? bestTitle(lines, labels, first);
  const title = found < 0 ? lineOverDate(lines, labels, first) : found;
  if (title < 0) return -1;
  labels[title] = { kind: "title", reason: "main heading", confidence: 0.85 };
  inside[title] = false;
  const words = lines[title]?.shape.folded ?? "";
  let lastRepeat = title;
  for (const [index, line] of lines.entries()) {
    if (index === title || line.shape.folded !== words) continue;
    labels[index] = boilerplate("repeated title", 0.95);
    inside[index] = false;
    if (index > title && index <= title + 12) lastRepeat = index;
  }
  // What stands between the title and its repetition is the head of the page, and a sentence there sums the story up.
  for (let index = title + 1; index < lastRepeat; index++) {
    const line = lines[index];
    if (line === undefined || labels[index] !== null) continue;
    if (line.shape.words >= 6) standfirst(labels, inside, index);
    else labels[index] = boilerplate("leading line", 0.6);
    inside[index] = labels[index]?.kind === "standfirst";
  }
  standfirstBelow(lines, labels, inside, Math.max(title, lastRepeat));
  return title;
}

/** So much of a description and of a line must be the same from the start for the line to be the one described. */
const DESCRIBED = 60;
const BELOW_TITLE = 14;

/**
 * Finds the standfirst by what the page's head says of the story: a line below the title that begins as a description
 * does, whatever the markup around it is called. `inside` is changed.
 */
export function labelDescribed(
  lines: readonly Line[],
  labels: (Label | null)[],
  inside: boolean[],
  title: number,
  descriptions: readonly string[],
): void {
  if (title < 0) return;
  for (let index = title + 1; index < lines.length && index <= title + BELOW_TITLE; index++) {
    const line = lines[index];
    if (line === undefined || labels[index]?.kind === "standfirst") continue;
    // What stands in the text already sums it up only where the page's head goes on below it; else it opens the story.
    const opens = inside[index] && !headGoesOn(labels, inside, index);
    if (opens) return;
    if (labels[index]?.kind === "caption" || line.shape.words < 8) continue;
    const same = (description: string) => {
      const length = Math.min(DESCRIBED, description.length, line.shape.folded.length);
      return length >= 40 && description.slice(0, length) === line.shape.folded.slice(0, length);
    };
    if (!descriptions.some(same)) continue;
    standfirst(labels, inside, index);
    return;
  }
}

/** A date, a byline or a caption stands between the line and the next one of the text. */
function headGoesOn(labels: readonly (Label | null)[], inside: readonly boolean[], index: number): boolean {
  for (let next = index + 1; next <= index + 6 && !inside[next]; next++) {
    const kind = labels[next]?.kind;
    if (kind === "date" || kind === "byline" || kind === "caption") return true;
  }
  return false;
}

const isBodyLike = (line: Line | undefined) =>
  line !== undefined && (isProse(line) || (line.shape.endsSentence && line.shape.words >= 8));

function standfirst(labels: (Label | null)[], inside: boolean[], index: number): void {
  labels[index] = { kind: "standfirst", reason: "under the title", confidence: 0.75 };
  inside[index] = true;
}

/** One line between the title and a date or byline that is followed by the text. */
function standfirstBelow(lines: readonly Line[], labels: (Label | null)[], inside: boolean[], title: number): void {
  const line = lines[title + 1];
  if (line === undefined || labels[title + 1] !== null || line.shape.words < 6 || line.shape.words > 60) return;
  const next = labels[title + 2]?.kind;
  // A line that is no sentence sums up what follows; a sentence may be the story's first.
  const summary =
    line.shape.ending === "none" &&
    !line.shape.bulleted &&
    line.shape.words <= 40 &&
    isProseAt(lines, labels, title + 2);
  if (next !== "byline" && next !== "date" && !summary) return;
  standfirst(labels, inside, title + 1);
}

const isProseAt = (lines: readonly Line[], labels: readonly (Label | null)[], index: number) => {
  const line = lines[index];
  return line !== undefined && labels[index] === null && isProse(line);
};

function statedTitle(lines: readonly Line[], stated: string, first: number): number | null {
  const wanted = folded(stated);
  for (let index = 0; index < lines.length && index <= first + 2; index++)
    if (lines[index]?.shape.folded === wanted) return index;
  const words = contentWords(stated);
  if (words.size === 0) return null;
  let best = -1;
  let most = 0.6;
  for (let index = 0; index <= first; index++) {
    const line = lines[index];
    if (line === undefined || line.shape.words > 40) continue;
    const own = contentWords(line.passage.text);
    const shared = [...own].filter((word) => words.has(word)).length / Math.max(words.size, own.size);
    if (shared > most) [best, most] = [index, shared];
  }
  return best < 0 ? null : best;
}

function bestTitle(lines: readonly Line[], labels: readonly (Label | null)[], first: number): number {
  const text = contentWords(
    lines
      .slice(first, first + 8)
      .map((line) => line.passage.text.slice(0, 1_000))
      .join(" "),
  );
  let best = -1;
  let most = 0;
  const seen = new Set<string>();
  for (let index = Math.max(0, first - REACH); index <= first; index++) {
    const line = lines[index];
    if (line === undefined || labels[index] !== null || !couldBeTitle(line)) continue;
    if (headsPage(line.passage.text.trim(), lines[index + 1]?.passage.text.trim() ?? null)) continue;
    // Of a title that is repeated, the first is the title.
    if (seen.has(line.shape.folded)) continue;
    seen.add(line.shape.folded);
    const own = contentWords(line.passage.text);
    const shared = own.size === 0 ? 0 : [...own].filter((word) => text.has(word)).length / own.size;
    const repeated = lines.slice(index + 1, first + 4).some((other) => other.shape.folded === line.shape.folded);
    // About the text, of a headline's length, near the text; written twice says it loudly.
    const heading = line.passage.markup?.heading ?? 0;
    const score =
      shared * 4 +
      Math.min(line.shape.words, 12) / 6 +
      (repeated ? 1 : 0) -
      (first - index) * 0.06 +
      (heading === 1 ? 2 : heading > 0 ? 0.5 : 0);
    const needed = index === 0 || heading === 1 ? 0.3 : 1.8;
    if (score > most && score > needed) [best, most] = [index, score];
  }
  return best;
}

/** The line right over the date or byline that stands over the text, though it looks like one of a list of stories. */
function lineOverDate(lines: readonly Line[], labels: readonly (Label | null)[], first: number): number {
  let at = first - 1;
  while (at >= 0 && /^(?:date|byline)$/.test(labels[at]?.kind ?? "")) at--;
  const line = lines[at];
  if (line === undefined || at === first - 1 || labels[at]?.reason !== "listed story") return -1;
  return couldBeTitle(line) ? at : -1;
}

function couldBeTitle({ shape }: Line): boolean {
  if (shape.words < 3 && shape.length < 12) return false;
  if (shape.words > 36 || shape.length > 260 || shape.marksOnly || shape.bulleted) return false;
  return shape.ending !== "stop" && shape.ending !== "colon" && shape.ending !== "comma" && shape.sentences <= 2;
}
