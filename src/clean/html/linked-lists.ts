import { boilerplate, type Label } from "../passage.ts";
import type { Reason } from "../reasons.ts";
import type { Line } from "../recognisers/line.ts";

/** Labels after which the items of a list go on with what was said there: "Subscribe for: unlimited access, fewer ads". */
const NOTICES: ReadonlySet<Reason> = new Set<Reason>(["account", "subscription", "donation"]);
const MOST_ITEMS = 12;
/** Most of a list's items are links, and they are as long as headlines are. */
const LINKED_SHARE = 0.8;
const HEADLINE_WORDS = 6;

/** Labels lists of links to other stories, and lists that belong to a notice over them. Linear in the number of lines. */
export function labelLinkedLists(lines: readonly Line[], labels: (Label | null)[]): void {
  let index = 0;
  while (index < lines.length) {
    let end = index;
    while (end < lines.length && isItem(lines[end], labels[end])) end++;
    if (end > index) labelRun(lines, labels, index, end);
    index = Math.max(end, index + 1);
  }
}

const isItem = (line: Line | undefined, label: Label | null | undefined) =>
  line?.passage.markup?.listItem === true && line.passage.markup.region === null && (label ?? null) === null;

function labelRun(lines: readonly Line[], labels: (Label | null)[], from: number, to: number): void {
  const run = lines.slice(from, to);
  const linked = run.filter((line) => (line.passage.markup?.linked ?? 0) > 0.85).length;
  const words = run.reduce((sum, line) => sum + line.shape.words, 0) / run.length;
  const before = labels[from - 1]?.reason;
  const opened = before === "other stories" || before === "listed story";
  const stories = linked >= run.length * LINKED_SHARE && (opened || (run.length >= 2 && words >= HEADLINE_WORDS));
  const notice = before !== undefined && NOTICES.has(before) && run.length <= MOST_ITEMS && words <= 20;
  if (!stories && !notice) return;
  const label = stories || before === undefined ? boilerplate("listed story", 0.8) : boilerplate(before, 0.7);
  for (let index = from; index < to; index++) labels[index] = label;
}
