import { boilerplate, type Label } from "./passage.ts";
import { isProse, type Line } from "./recognisers/line.ts";

/**
 * Labels what stands in lists of other stories: everything after a line that opens one ("Latest news") until running
 * text goes on, and runs of bulleted or bullet-separated headlines. Changes `labels` in place; lines that a recogniser
 * named otherwise keep their label.
 */
export function labelStoryLists(lines: readonly Line[], labels: (Label | null)[]): void {
  afterOpeners(lines, labels);
  headlineRuns(lines, labels);
}

/** Running text long enough to be the story going on, not a teaser's sentence. */
const resumes = (line: Line) =>
  isProse(line) && !line.shape.bulleted && (line.shape.words >= 16 || line.shape.opensWithQuote);

function afterOpeners(lines: readonly Line[], labels: (Label | null)[]): void {
  let open = false;
  for (const [index, line] of lines.entries()) {
    const label = labels[index] ?? null;
    if (label?.reason === "other stories") open = true;
    else if (open && label === null) {
      if (resumes(line) || (line.shape.ending === "colon" && line.shape.words >= 4)) open = false;
      else labels[index] = boilerplate("listed story", 0.85);
    }
  }
  // What a list swallowed last may be the heading of the text that follows it.
  for (let index = 2; index < lines.length - 1; index++) {
    const line = lines[index];
    const next = lines[index + 1];
    if (labels[index]?.reason !== "listed story" || next === undefined || line === undefined) continue;
    const markup = line.passage.markup;
    if (markup !== null && markup.heading > 0 && markup.linked < 0.5 && labels[index + 1] === null && resumes(next)) {
      labels[index] = null;
      continue;
    }
    if (labels[index + 1] !== null || !resumes(next) || labels[index - 1]?.reason !== "listed story") continue;
    if (line.shape.words <= 5 && !line.shape.bulleted && !line.shape.marksOnly) labels[index] = null;
  }
}

/** A headline: several words, no end of sentence but a question or exclamation mark. */
const headline = ({ shape }: Line) =>
  shape.words >= 4 && shape.words <= 26 && shape.sentences <= 1 && shape.ending !== "stop" && shape.ending !== "colon";

function headlineRuns(lines: readonly Line[], labels: (Label | null)[]): void {
  let index = 0;
  while (index < lines.length) {
    const end = Math.max(bulletedRun(lines, index), separatedRun(lines, index));
    if (end - index >= 4) {
      const after = lines.slice(end, end + 3).some(resumes);
      const titled = lines.slice(index, end).filter((line) => line.shape.capitalised >= 0.6).length;
      const items = lines.slice(index, end).filter((line) => !line.shape.marksOnly).length;
      // In the midst of the story only headlines in title case are taken for headlines.
      if (!after || titled >= items * 0.6)
        for (let item = index; item < end; item++)
          if (labels[item]?.kind !== "date") labels[item] = boilerplate("listed story", 0.8);
    }
    index = Math.max(end, index + 1);
  }
}

/** "- Headline" after "- Headline". */
function bulletedRun(lines: readonly Line[], from: number): number {
  let index = from;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined || !line.shape.bulleted || !headline(line)) break;
    index++;
  }
  return index;
}

/** "-", headline, "-", headline. */
function separatedRun(lines: readonly Line[], from: number): number {
  let index = from;
  while (index + 1 < lines.length) {
    const mark = lines[index];
    const item = lines[index + 1];
    if (mark === undefined || item === undefined || !mark.shape.marksOnly || !headline(item)) break;
    index += 2;
  }
  return index;
}
