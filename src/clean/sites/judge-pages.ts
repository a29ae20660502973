import type { Page } from "../../core/page.ts";
import { siteGroups } from "./site-groups.ts";
import { type SiteLine, type SitePage, sitePage } from "./site-page.ts";
import { storiesOf } from "./stories.ts";

/** A block of a page that its site shows on other pages too, by its index, and on how many pages it stands in all. */
export type SiteFurniture = { readonly block: number; readonly pages: number };

/** A paragraph is furniture only when less than this share of its content words is what its page tells of. */
const ABOUT = 0.34;
/**
 * A heading over a paragraph of the page's own recurs by the outlet's habit ("What we know"), and words in quote marks
 * may be what somebody keeps saying; in so many stories they are furniture.
 */
const HABIT_STORIES = 5;
/** More of a page than this is no furniture, whatever its site repeats. */
const MOST_OF_A_PAGE = 0.6;

/**
 * Judges pages beside one another: which blocks of their articles their sites show on pages of other stories too, by
 * page id; pages with none are left out. Independent of the order of the pages; linear in what they hold.
 */
export function judgePages(pages: readonly Page[]): ReadonlyMap<string, readonly SiteFurniture[]> {
  const sorted = pages.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const found = new Map<string, Map<number, number>>();
  for (const group of siteGroups(sorted)) {
    // Made for a site at a time: the lines of all sites at once would fill the memory of a large dossier.
    const held = group.flatMap((index) => sorted[index] ?? []).map(sitePage);
    const seen = whereSeen(held, storiesOf(held));
    for (const view of held) {
      const lines = furnitureOf(view, seen);
      if (lines.length === 0) continue;
      const known = found.get(view.id) ?? new Map<number, number>();
      found.set(view.id, known);
      for (const { block, key } of lines) known.set(block, Math.max(known.get(block) ?? 0, seen.get(key)?.pages ?? 0));
    }
  }
  return new Map(
    [...found].map(([id, blocks]) => [
      id,
      [...blocks].sort((a, b) => a[0] - b[0]).map(([block, count]) => ({ block, pages: count })),
    ]),
  );
}

type Seen = { pages: number; readonly stories: Set<number> };

/** On how many pages, and in which stories, each line stands. */
function whereSeen(pages: readonly SitePage[], stories: readonly number[]): ReadonlyMap<number, Seen> {
  const seen = new Map<number, Seen>();
  pages.forEach(({ lines }, index) => {
    const story = stories[index] ?? index;
    for (const key of new Set(lines.map((line) => line.key))) {
      const known = seen.get(key);
      if (known === undefined) seen.set(key, { pages: 1, stories: new Set([story]) });
      else {
        known.pages++;
        known.stories.add(story);
      }
    }
  });
  return seen;
}

function furnitureOf(page: SitePage, seen: ReadonlyMap<number, Seen>): SiteLine[] {
  const article = page.lines.filter((line) => line.article);
  const storiesWith = (line: SiteLine) => seen.get(line.key)?.stories.size ?? 0;
  const repeated = (line: SiteLine | undefined) => line !== undefined && storiesWith(line) >= 2;
  if (!article.some(repeated)) return [];
  const own = new Set(page.title);
  for (const line of article) if (!repeated(line)) for (const word of page.content(line)) own.add(word);
  const furniture = article.filter((line, index) => {
    if (!repeated(line)) return false;
    if (line.quoted && storiesWith(line) < HABIT_STORIES) return false;
    if (line.long || line.sentence) return shareOf(page.content(line), own) < ABOUT;
    const next = article[index + 1];
    return next?.long !== true || repeated(next) || storiesWith(line) >= HABIT_STORIES;
  });
  if (wordsOf(furniture) <= MOST_OF_A_PAGE * wordsOf(article)) return furniture;
  return furniture.filter((line) => !line.sentence);
}

function shareOf(words: readonly string[], known: ReadonlySet<string>): number {
  return words.filter((word) => known.has(word)).length / Math.max(1, words.length);
}

function wordsOf(lines: readonly SiteLine[]): number {
  return lines.reduce((sum, line) => sum + line.words, 0);
}
