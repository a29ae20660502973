import type { Label } from "./passage.ts";
import { boilerplate } from "./passage.ts";
import { isProse, type Line } from "./recognisers/line.ts";

/** Shares of words that a heading of some length writes with a capital. */
const TITLE_CASE = 0.6;
const LONGEST_HEADING = 16;

/** A line that could stand over a paragraph: short, and not a sentence; or a short question or exclamation in title case. */
export function couldBeHeading({ shape, passage }: Line): boolean {
  if (shape.words > LONGEST_HEADING || shape.words < 1 || shape.length > 130 || shape.marksOnly || shape.bulleted)
    return false;
  if (shape.opensWithQuote && shape.endsSentence) return false;
  if (shape.ending === "question") return shape.words <= 12 && shape.sentences <= 1;
  if (shape.ending === "exclamation") return shape.capitalised >= TITLE_CASE && shape.sentences <= 1;
  // "Key Figures:" heads a part; "Dorvet replied:" leads to a quotation.
  if (shape.ending === "colon") return shape.words <= 5 && shape.capitalised === 1;
  if (shape.ending === "stop" || shape.ending === "comma" || shape.ending === "ellipsis")
    return /^\d{1,2}\. /u.test(passage.text) && shape.ending !== "stop";
  return shape.sentences === 0;
}

/** Gives every line inside the article that has no label yet its kind; `inside` says which those are. */
export function labelInside(lines: readonly Line[], labels: (Label | null)[], inside: readonly boolean[]): void {
  for (const [index, line] of lines.entries()) {
    if (!inside[index] || labels[index] !== null) continue;
    labels[index] = insideLabel(lines, labels, inside, index, line);
  }
}

function insideLabel(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  inside: readonly boolean[],
  index: number,
  line: Line,
): Label {
  const { shape } = line;
  const markup = line.passage.markup;
  if (markup?.table) return { kind: "list", reason: "table", confidence: 0.7 };
  if (markup?.quote) return { kind: "quote", reason: "quoted words", confidence: 0.8 };
  if (markup !== null && markup.heading > 0) return { kind: "heading", reason: "subheading", confidence: 0.9 };
  if (shape.bulleted || markup?.listItem) return { kind: "list", reason: "list item", confidence: 0.8 };
  if (isProse(line)) return { kind: "body", reason: "prose", confidence: 0.95 };
  if (markup === null && couldBeHeading(line)) {
    const text = nextText(lines, labels, inside, index);
    if (text === null) return boilerplate("trailing line", 0.75);
    // Over a paragraph: a heading. Among other short lines: an item.
    return { kind: "heading", reason: "subheading", confidence: text === "prose" ? 0.8 : 0.5 };
  }
  if (shape.endsSentence || shape.ending === "colon" || shape.opensWithQuote || shape.words >= 12 || markup !== null)
    return { kind: "body", reason: "continued sentence", confidence: 0.75 };
  return { kind: "body", reason: "continued sentence", confidence: 0.5 };
}

/** What the next lines of the article are: running text, other lines, or none. */
function nextText(
  lines: readonly Line[],
  labels: readonly (Label | null)[],
  inside: readonly boolean[],
  index: number,
): "prose" | "other" | null {
  let other = false;
  for (let next = index + 1; next < lines.length && next <= index + 40; next++) {
    const line = lines[next];
    if (line === undefined || !inside[next] || (labels[next] ?? null) !== null) continue;
    if (isProse(line) || line.shape.endsSentence || line.shape.ending === "colon") return "prose";
    if (!couldBeHeading(line)) other = true;
  }
  return other ? "other" : null;
}

/** So many short lines in a row are no headings: a menu, or links in the midst of the story. */
const HEADINGS_IN_A_ROW = 5;

/** Takes runs of short lines out of a dump's article; `inside` is changed. */
export function dropShortRuns(lines: readonly Line[], labels: (Label | null)[], inside: boolean[]): void {
  let run: number[] = [];
  const drop = () => {
    if (run.length >= HEADINGS_IN_A_ROW)
      for (const index of run) {
        labels[index] = boilerplate("listed story", 0.6);
        inside[index] = false;
      }
    run = [];
  };
  for (const [index, line] of lines.entries()) {
    const short = inside[index] && labels[index] === null && couldBeHeading(line) && line.shape.ending !== "colon";
    if (short) run.push(index);
    else if (labels[index]?.kind !== "boilerplate" && labels[index]?.kind !== "caption") drop();
  }
  drop();
}

/**
 * Where no line was found to be the article's, takes the unlabelled ones that end as sentences, however short, for it:
 * nothing that may have been said is put aside for want of length. `inside` is changed.
 */
export function rescueShortPage(lines: readonly Line[], labels: (Label | null)[], inside: boolean[]): void {
  if (inside.includes(true)) return;
  for (const [index, { shape }] of lines.entries()) {
    if (labels[index] !== null || !(shape.endsSentence || shape.words >= 20)) continue;
    labels[index] = { kind: "body", reason: "no story", confidence: 0.4 };
    inside[index] = true;
  }
}

/** Labels what is left outside the article by where it stands. */
export function labelOutside(lines: readonly Line[], labels: (Label | null)[], inside: readonly boolean[]): void {
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  for (const [index, line] of lines.entries()) {
    if (labels[index] !== null) continue;
    if (line.shape.words > 12) labels[index] = boilerplate("outside the article", 0.7);
    else if (first >= 0 && index < first) labels[index] = boilerplate("leading line", 0.8);
    else labels[index] = boilerplate(index > last ? "trailing line" : "outside the article", 0.8);
  }
}
