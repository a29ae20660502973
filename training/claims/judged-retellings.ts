import { readFileSync } from "node:fs";
import { linkPages, readLine } from "../../eval/link-lines.ts";
import type { ReadPage } from "../../src/core/stage.ts";
import { dateIndex, dateOf, memberIndex } from "../../src/document/dossier-index.ts";
import { contentsOf, type Told } from "../../src/link/relations/contents.ts";
import { dateBounds } from "../../src/measure/date-bounds.ts";
import { hash32 } from "../../src/measure/hash.ts";
import type { Signs } from "../../src/models/relation/compare.ts";
import { isLater, judge } from "../../src/models/relation/relation-model.ts";
import { retellingSignsOf } from "../../src/models/relation/retelling.ts";
import { readData } from "../read-data.ts";

/** A pair of statements of two outlets on one story that somebody read and judged. */
export type JudgedPair = { readonly story: string; readonly signs: Signs; readonly same: boolean };
type Story = { readonly articles: readonly { readonly title: string; readonly lead: string }[] };

/** By story, then by pair: whether both say the same. Hashes stand for the words, which are others'. */
const judged: Readonly<Record<string, Readonly<Record<string, boolean>>>> = JSON.parse(
  readFileSync(new URL("./judged-retellings.json", import.meta.url), "utf8"),
);

const hashOf = (text: string): string => hash32(text).toString(16);

/** Tells a story apart from the others of the file. */
export const storyKey = (texts: readonly string[]): string => hashOf(texts.join("\n"));

/** The same for a pair of wordings in either order. */
export function pairKey(one: string, other: string): string {
  const letters = [one, other].map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );
  return hashOf(letters.sort().join("\n"));
}

/** The judged pairs that our reading finds, with their signs, and how many it does not. */
export async function judgedPairs(folder: string): Promise<{ readonly pairs: JudgedPair[]; readonly lost: number }> {
  const pairs: JudgedPair[] = [];
  const all = Object.values(judged).reduce((sum, story) => sum + Object.keys(story).length, 0);
  for (const { articles } of readData<Story>(folder, "linking/allsides-stories.train.jsonl")) {
    const story = storyKey(articles.map(({ lead }) => lead));
    const verdicts = judged[story];
    if (verdicts === undefined) continue;
    const pages = articles.flatMap(
      ({ title, lead }, at) => readLine({ id: `${story} ${at}`, title, text: lead }) ?? [],
    );
    const known = new Set<string>();
    for (const { key, signs } of await storyPairs(pages)) {
      const same = verdicts[key];
      if (same === undefined || known.has(key)) continue;
      known.add(key);
      pairs.push({ story, signs, same });
    }
  }
  return { pairs, lost: all - pairs.length };
}

/** Every pair of statements on two pages of a story, with its signs. */
async function storyPairs(pages: readonly ReadPage[]): Promise<{ readonly key: string; readonly signs: Signs }[]> {
  const found: { key: string; signs: Signs }[] = [];
  const findings = await linkPages(pages);
  const entityOf = memberIndex(findings.entities);
  const dates = dateIndex(findings.dates);
  for (const matter of findings.matters) {
    const contents = [...matter.pages].sort().flatMap((id): Told[] => {
      const page = pages.find((one) => one.page.id === id);
      const date = page === undefined ? null : (dateOf(page.page, dates)?.value ?? null);
      return page === undefined ? [] : contentsOf(page, entityOf, date === null ? null : dateBounds(date));
    });
    contents.forEach((first, index) => {
      for (const second of contents.slice(index + 1)) {
        if (first.page === second.page || first.line === second.line) continue;
        const [a, b] = isLater(first, second) ? [second, first] : [first, second];
        const key = pairKey(wordsOf(first), wordsOf(second));
        found.push({ key, signs: retellingSignsOf(a, b, judge(a, b, contents.length)) });
      }
    });
  }
  return found;
}

const wordsOf = ({ page, span }: Told): string => page.page.text.slice(span.start, span.end);
