import type { DisjointSets } from "../../measure/disjoint-sets.ts";
import { foldLetters } from "../../measure/folded-name.ts";
import { compareHappenings, familyOf, otherDays } from "./happening-conflict.ts";
import { ANY_DISASTER, isCampaign, isDisaster, SEARCH } from "./happening-family.ts";
import type { EventMention, PageEvent } from "./page-event.ts";
import { comparePlaces } from "./places.ts";

/** What is asked of a page: its own words, folded as names are. */
export type FoldedText = (page: string) => string;
/** How many times as many pages tell of the matter's disaster as of any other kind, for "the accident" to be it. */
const CLEAR = 2;
/** A matter with more groups than this is many disasters' and has no only one. */
const MOST_GROUPS = 400;

/**
 * Pairs of page events that are one because their matter tells of one disaster of a kind, or one strike, only: no two
 * disasters on other days (a strike has many), no two in places that both are known to be apart, and each with a page that
 * names the other's place. What is called "the accident" is of the kind that the matter is about. The first of each pair is
 * of the group that most pages tell.
 */
export function onlyHappenings(
  events: readonly PageEvent[],
  sets: DisjointSets,
  matterOf: ReadonlyMap<string, string>,
  textOf: FoldedText,
): [number, number][] {
  const matters = new Map<string, Map<number, number[]>>();
  events.forEach(({ page, mentions }, index) => {
    const family = familyOf(mentions) ?? "";
    const inquiry = isOnlyInquiry(mentions);
    if (!inquiry && !isCampaign(family) && (!isDisaster(family) || mentions.every(({ phase }) => phase === "open")))
      return;
    const matter = matterOf.get(page) ?? page;
    const groups = matters.get(matter) ?? new Map<number, number[]>();
    const set = sets.find(index);
    groups.set(set, [...(groups.get(set) ?? []), index]);
    matters.set(matter, groups);
  });
  return [...matters.values()].flatMap((groups) => joinsOf([...groups.values()], events, textOf));
}

/** "A commission of inquiry", "the inquiry", by whatever else the same page calls it. */
const isOnlyInquiry = (mentions: readonly EventMention[]): boolean => mentions.some(({ inquiry }) => inquiry);

type Group = { readonly own: readonly PageEvent[]; readonly mentions: readonly EventMention[]; readonly first: number };

function joinsOf(
  groups: readonly (readonly number[])[],
  events: readonly PageEvent[],
  textOf: FoldedText,
): [number, number][] {
  if (groups.length < 2 || groups.length > MOST_GROUPS) return [];
  const kinds = new Map<string, Group[]>();
  for (const members of groups) {
    const own = members.flatMap((index) => events[index] ?? []);
    const mentions = own.flatMap((event) => event.mentions);
    const kind = familyOf(mentions) ?? ANY_DISASTER;
    kinds.set(kind, [...(kinds.get(kind) ?? []), { own, mentions, first: members[0] ?? 0 }]);
  }
  const general = kinds.get(ANY_DISASTER) ?? [];
  kinds.delete(ANY_DISASTER);
  const [most, next] = [...kinds]
    .filter(([kind]) => isDisaster(kind))
    .sort(([a, x], [b, y]) => pagesOf(y) - pagesOf(x) || (a < b ? -1 : 1));
  return [...kinds].flatMap(([kind, told]) => {
    // "The accident" is that which the matter is about, where there is no doubt which.
    const isMatter = kind === most?.[0] && pagesOf(told) >= CLEAR * (next === undefined ? 0 : pagesOf(next[1]));
    return pairsOf(isMatter ? [...told, ...general] : told, kind, textOf);
  });
}

const pagesOf = (groups: readonly Group[]): number =>
  new Set(groups.flatMap(({ own }) => own.map(({ page }) => page))).size;

function pairsOf(groups: readonly Group[], kind: string, textOf: FoldedText): [number, number][] {
  const told = [...groups].sort((a, b) => pagesOf([b]) - pagesOf([a]) || a.first - b.first);
  const anchor = told.find(
    ({ mentions }) =>
      familyOf(mentions) === kind &&
      (kind === SEARCH || mentions.some(({ place, date }) => place !== null || date !== null)),
  );
  if (anchor === undefined) return [];
  // What one page tells beside what it opens with is another one of the kind, where it is of another day.
  const plain = told.filter((one) => !isBeside(one, anchor));
  for (const [at, one] of isDisaster(kind) ? plain.entries() : []) {
    if (plain.slice(at + 1).some((other) => otherDays(one.mentions, other.mentions))) return [];
  }
  return plain.flatMap((one): [number, number][] =>
    one !== anchor &&
    (isDisaster(kind) || isCampaign(kind) || compareHappenings(anchor.mentions, one.mentions, kind) !== null) &&
    placesAgree(anchor.own, one.own, textOf)
      ? [[anchor.first, one.first]]
      : [],
  );
}

const PAGES_THAT_TELL = 3;

/** "In September two were killed when another plane came down": told by one page by the way, of a day that is not that of the happening that the matter's pages open with. */
function isBeside(one: Group, anchor: Group): boolean {
  if (one === anchor || pagesOf([one]) > 1 || pagesOf([anchor]) < PAGES_THAT_TELL) return false;
  return one.mentions.every(({ lead, inTitle }) => !lead && !inTitle) && otherDays(one.mentions, anchor.mentions);
}

/** True where no two places are known to be apart, and of two that are only names each stands on a page of the other. */
function placesAgree(a: readonly PageEvent[], b: readonly PageEvent[], textOf: FoldedText): boolean {
  for (const x of a.flatMap(({ mentions }) => mentions.flatMap(({ place }) => place ?? []))) {
    for (const y of b.flatMap(({ mentions }) => mentions.flatMap(({ place }) => place ?? []))) {
      if (comparePlaces(x, y) !== "conflict") continue;
      if (x.kind !== "place" || y.kind !== "place") return false;
      const named =
        a.some(({ page }) => textOf(page).includes(y.key)) || b.some(({ page }) => textOf(page).includes(x.key));
      if (!named) return false;
    }
  }
  return true;
}

/** A page's text folded once, when it is first asked for. */
export function foldedTexts(
  pages: readonly { readonly page: { readonly id: string; readonly text: string } }[],
): FoldedText {
  const plain = new Map(pages.map(({ page }) => [page.id, page.text] as const));
  const folded = new Map<string, string>();
  return (page) => {
    const known = folded.get(page) ?? foldLetters(plain.get(page) ?? "");
    folded.set(page, known);
    return known;
  };
}
