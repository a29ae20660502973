import { Remembered } from "../../measure/remembered.ts";
import { addVectors, compareVectors, unitVector } from "../../measure/tf-idf.ts";
import { type MatterPage, tellingTerms } from "./matter-page.ts";
import { type PageGroups, pairNumber } from "./page-groups.ts";
import { type Likeness, NAMES_WEIGHT } from "./page-likeness.ts";

/** So alike must a few pages be to the centre of a large group to be of its matter; fitted with the margin on ECB+. */
export const CENTRE_THRESHOLD = 0.17;
/** And so many times as much as to the next group: a page that lies between two matters is of neither. */
const CENTRE_MARGIN = 1.6;
/** Only so few pages are taken in, and only by a group of so many, whose centre says what it is about. */
const MOST_TAKEN = 3;
const LEAST_TAKING = 4;
/** Telling terms that must be shared. */
const LEAST_TELLING = 2;
/** A term that tells of more groups than this tells of none. */
const MOST_GROUPS = 40;

type Centre = Pick<MatterPage, "names" | "words" | "telling">;
type Group = Centre & { readonly first: number; readonly pages: number; readonly number: number };
/** Indexes of a page each of two groups, the lower first, and how alike the groups are. */
export type Taken = Likeness & { readonly a: number; readonly b: number };

/** What is remembered of the centres of groups, by the groups' numbers. */
export class Centres {
  readonly #centres = new Remembered<number, Centre>();
  readonly #likeness = new Remembered<number, Likeness>();

  turn(): void {
    this.#centres.turn();
    this.#likeness.turn();
  }

  of(groups: PageGroups, group: number): Centre {
    return this.#centres.of(groups.number(group), () => centreOf(groups.pages(group)));
  }

  between(a: Group, b: Group): Likeness {
    return this.#likeness.of(pairNumber(a.number, b.number), () => between(a, b));
  }
}

/**
 * Follow-ups: one side of a matter shares few words with each page of it, but many with all of them together. Groups of
 * few pages with the large group whose centre (the sum of its pages' vectors, Rocchio 1971) they are nearest to. All are
 * judged by the groups as they stand. Linear: groups are found by their telling terms.
 */
export function nearCentre(groups: PageGroups, centres: Centres = new Centres()): Taken[] {
  centres.turn();
  const all = groups.sets().map((pages): Group => {
    const first = pages[0] ?? 0;
    return { ...centres.of(groups, first), first, pages: pages.length, number: groups.number(first) };
  });
  const holders = new Map<number, Group[]>();
  for (const group of all) {
    if (group.pages < LEAST_TAKING) continue;
    for (const term of group.telling) {
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [group]);
      else known.push(group);
    }
  }
  return all.flatMap((small): Taken[] => {
    if (small.pages > MOST_TAKEN) return [];
    const shared = new Map<Group, number>();
    for (const term of small.telling) {
      const holding = holders.get(term) ?? [];
      if (holding.length > MOST_GROUPS) continue;
      for (const group of holding) shared.set(group, (shared.get(group) ?? 0) + 1);
    }
    const fits = [...shared]
      .flatMap(([group, count]) =>
        count < LEAST_TELLING ? [] : [{ first: group.first, ...centres.between(small, group) }],
      )
      .sort((x, y) => y.score - x.score || x.first - y.first);
    const [best, next] = fits;
    if (best === undefined || best.score < CENTRE_THRESHOLD) return [];
    if (best.score < CENTRE_MARGIN * (next?.score ?? 0)) return [];
    const { first, ...likeness } = best;
    return [{ ...likeness, a: Math.min(small.first, first), b: Math.max(small.first, first) }];
  });
}

function between(a: Centre, b: Centre): Likeness {
  const names = compareVectors(a.names, b.names).cosine;
  const words = compareVectors(a.words, b.words).cosine;
  return { score: NAMES_WEIGHT * names + (1 - NAMES_WEIGHT) * words, names, words, people: 0 };
}

/** The unit vectors in the direction of the sums. */
function centreOf([first, ...rest]: readonly MatterPage[]): Centre {
  if (first === undefined) throw new RangeError("a group has at least one page");
  if (rest.length === 0) return first;
  const names = unitVector(rest.reduce((sum, page) => addVectors(sum, page.names), first.names));
  const words = unitVector(rest.reduce((sum, page) => addVectors(sum, page.words), first.words));
  return { names, words, telling: tellingTerms({ names, words }) };
}
