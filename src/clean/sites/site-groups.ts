import type { Page } from "../../core/page.ts";
import { DisjointSets } from "../../measure/disjoint-sets.ts";
import { folded } from "../phrase-matcher.ts";
import { siteOf, sitePage } from "./site-page.ts";

/** So many lines of furniture in common, of so many words each, tell that two pages without an address are of one site. */
const LINES_IN_COMMON = 3;
const LEAST_WORDS = 4;

/**
 * The pages of each site, as indexes, in order: by address; by the outlet's name where a page has no address; by shared
 * furniture where it has neither. A page may stand in two groups. Groups of one page are left out. Linear in the lines.
 */
export function siteGroups(pages: readonly Page[]): number[][] {
  const groups = new Map<string, number[]>();
  const nameless: number[] = [];
  const unaddressed = new Set<string>();
  const add = (key: string, index: number) => {
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [index]);
    else known.push(index);
  };
  for (const [index, page] of pages.entries()) {
    const site = siteOf(page);
    const outlet = page.outlet === null ? null : folded(page.outlet.value);
    if (site !== null) add(`site ${site}`, index);
    if (outlet !== null) add(`outlet ${outlet}`, index);
    if (site === null && outlet !== null) unaddressed.add(`outlet ${outlet}`);
    if (site === null && outlet === null) nameless.push(index);
  }
  const named = [...groups].filter(([key]) => key.startsWith("site ") || unaddressed.has(key));
  return [...named.map(([, held]) => held), ...byFurniture(pages, nameless)].filter((held) => held.length > 1);
}

function byFurniture(pages: readonly Page[], nameless: readonly number[]): number[][] {
  const holders = new Map<number, number[]>();
  nameless.forEach((page, place) => {
    const lines = pages.slice(page, page + 1).flatMap((one) => sitePage(one).lines);
    const keys = new Set(lines.flatMap((line) => (!line.article && line.words >= LEAST_WORDS ? [line.key] : [])));
    for (const key of keys) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, [place]);
      else known.push(place);
    }
  });
  // Each page is compared with the first that holds the line, so that a site of a thousand pages costs a thousand steps.
  const shared = new Map<number, number>();
  for (const [first, ...others] of holders.values()) {
    if (first === undefined) continue;
    for (const other of others) {
      const pair = first * nameless.length + other;
      shared.set(pair, (shared.get(pair) ?? 0) + 1);
    }
  }
  const sets = new DisjointSets(nameless.length);
  for (const [pair, lines] of shared)
    if (lines >= LINES_IN_COMMON) sets.join(Math.floor(pair / nameless.length), pair % nameless.length);
  return sets.sets().map((set) => set.flatMap((place) => nameless[place] ?? []));
}
