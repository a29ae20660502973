import type { MatterPage } from "./matter-page.ts";
import type { Taken } from "./near-centre.ts";
import type { PageGroups } from "./page-groups.ts";

/** So many people of their own put two groups into one matter; two were too few on news of one country. */
export const OWN_PEOPLE = 3;
/** People named in more groups than this are everybody's; others count where this share of their pages is in the two. */
const MOST_GROUPS = 4;
const OWN_SHARE = 0.75;

/**
 * Groups too short on words to be alike by them, but about the same people: several are named in both, and nearly
 * nowhere else in the dossier. Smaller groups first; a group takes the fitting one that shares most.
 */
export function absorbable(pages: readonly MatterPage[], groups: PageGroups): Taken[] {
  const pagesNaming = new Map<string, number[]>();
  pages.forEach(({ people }, index) => {
    for (const person of people) {
      const known = pagesNaming.get(person);
      if (known === undefined) pagesNaming.set(person, [index]);
      else known.push(index);
    }
  });
  // One tally for each pair of groups: the people whom both name and hardly anybody else does.
  const shared = new Map<string, Taken>();
  for (const [, naming] of pagesNaming) {
    const inGroups = new Map<number, number[]>();
    for (const page of naming) {
      const group = groups.find(page);
      const known = inGroups.get(group);
      if (known === undefined) inGroups.set(group, [page]);
      else known.push(page);
    }
    if (inGroups.size < 2 || inGroups.size > MOST_GROUPS) continue;
    const found = [...inGroups].sort(([a], [b]) => a - b);
    found.forEach(([groupA, pagesA], place) => {
      for (const [groupB, pagesB] of found.slice(place + 1)) {
        if (pagesA.length + pagesB.length < OWN_SHARE * naming.length) continue;
        const key = `${groupA} ${groupB}`;
        const known = shared.get(key);
        const people = (known?.people ?? 0) + 1;
        const [a, b] = [pagesA[0] ?? 0, pagesB[0] ?? 0];
        shared.set(key, { a, b, score: 0, names: 0, words: 0, people });
      }
    });
  }
  return [...shared.values()]
    .filter(({ people }) => people >= OWN_PEOPLE)
    .sort((x, y) => y.people - x.people || x.a - y.a || x.b - y.b);
}
