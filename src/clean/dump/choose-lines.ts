import { labelAuthorNotes } from "../author-notes.ts";
import { labelHead } from "../head-of-article.ts";
import { dropShortRuns, labelInside, labelOutside, rescueShortPage } from "../label-article.ts";
import type { Label } from "../passage.ts";
import type { Line } from "../recognisers/line.ts";

/** A line that a recogniser knows is the article's all the same only where the model is this sure (log-odds). */
const OVERRULES = 2;
/** Above this (log-odds) a line is the article's, where the rules take it too. */
const AGREED = 0;
/** The same for a line that the rules do not take. */
const ALONE = 0.5;

/**
 * Labels every line of a dump: which are the article's by `scores` (log-odds a line), what kind each of them is, and
 * why the others are not. `labels` are the recognisers'; `inside` is the stretch that the rules alone find, and counts
 * where the model finds nothing. Both are changed.
 */
export function chooseLines(
  lines: readonly Line[],
  labels: (Label | null)[],
  inside: boolean[],
  scores: ArrayLike<number>,
  title: string | null,
): void {
  const chosen = lines.map((_, index) => {
    const score = scores[index] ?? 0;
    return labels[index] === null ? score > (inside[index] ? AGREED : ALONE) : score > OVERRULES;
  });
  if (chosen.includes(true))
    for (const [index, within] of chosen.entries()) {
      inside[index] = within;
      if (within) labels[index] = null;
    }
  else dropShortRuns(lines, labels, inside);
  rescueShortPage(lines, labels, inside);
  labelHead(lines, labels, inside, title);
  labelInside(lines, labels, inside);
  labelAuthorNotes(lines, labels, inside);
  labelOutside(lines, labels, inside);
}
