import { AUTHOR_VERBS } from "../languages/en/furniture.ts";
import { splitNames } from "./metadata/byline-names.ts";
import { boilerplate, type Label } from "./passage.ts";
import { folded } from "./phrase-matcher.ts";
import type { Line } from "./recognisers/line.ts";

/** A note about the writer stands among the last lines of the story. */
const LAST_LINES = 4;
const MOST_WORDS = 80;

/** "Ilan Roke writes about the river.": the last lines that open with the name of a byline and say who that is. `inside` is changed. */
export function labelAuthorNotes(lines: readonly Line[], labels: (Label | null)[], inside: boolean[]): void {
  const names = lines
    .filter((_, index) => labels[index]?.kind === "byline")
    .slice(0, 4)
    .flatMap((line) => splitNames(line.passage.text))
    .filter((name) => name.includes(" "))
    .map(folded);
  if (names.length === 0) return;
  let looked = 0;
  for (let index = lines.length - 1; index > 0 && looked < LAST_LINES; index--) {
    const line = lines[index];
    if (line === undefined || !inside[index]) continue;
    looked++;
    if (line.shape.words > MOST_WORDS || labels[index]?.kind === "title") continue;
    const name = names.find(
      (candidate) => line.shape.folded.startsWith(`${candidate} `) || line.shape.folded.startsWith(`${candidate}, `),
    );
    if (name === undefined) continue;
    const verb = /^[, ]+(?:\p{L}+ly )?(\p{L}+)/u.exec(line.shape.folded.slice(name.length))?.[1] ?? "";
    if (!AUTHOR_VERBS.has(verb)) continue;
    labels[index] = boilerplate("author note", 0.85);
    inside[index] = false;
  }
}
