import { nounLikeness } from "../../languages/en/event-noun-kin.ts";
import { dateBounds } from "../../measure/date-bounds.ts";
import type { DisjointSets } from "../../measure/disjoint-sets.ts";
import { conflict } from "./conflict.ts";
import { isTakenForKnown } from "./known-tellings.ts";
import type { PageContext } from "./page-context.ts";
import { type EventMention, type PageEvent, partiesOf } from "./page-event.ts";

type Surroundings = {
  readonly contexts: ReadonlyMap<string, PageContext>;
  readonly matterOf: ReadonlyMap<string, string>;
};
/** Talks of one matter that are one, as pages tell them so far. */
type Group = { readonly first: number; readonly own: readonly PageEvent[]; readonly mentions: readonly EventMention[] };

/** A matter with more talks than this has no only ones. */
const MOST_GROUPS = 400;
/** What befell is news for so many days. */
const FRESH = 2;

/**
 * Pairs of page events that are one because the matter's pages tell of no other such talks:
 *
 * - what a page takes for known and names nobody of ("the summit of the two leaders") is the only one that others name,
 *   or the only one that was taken off in that way;
 * - what a page without a date opens with, of two people, is the only one of these two, where another page opens with it
 *   as its day's news;
 * - what a page tells by the way of two people, without day and place, is the only one of these two on the pages that
 *   tell of another event that it tells, too.
 *
 * The first of each pair is of the talks that are told more fully.
 */
export function onlyTalks(
  events: readonly PageEvent[],
  sets: DisjointSets,
  { contexts, matterOf }: Surroundings,
): readonly (readonly [number, number])[] {
  const publishedOf = (page: string) => contexts.get(page)?.published ?? null;
  const matters = new Map<string, Set<number>>();
  events.forEach(({ page, mentions }, index) => {
    if (!mentions.every(({ annotation, series }) => annotation.type === "CONSULT" && !series)) return;
    const matter = matterOf.get(page) ?? page;
    matters.set(matter, (matters.get(matter) ?? new Set<number>()).add(sets.find(index)));
  });
  return [...matters.values()].flatMap((roots) => {
    if (roots.size < 2 || roots.size > MOST_GROUPS) return [];
    const groups = [...roots].map((first): Group => {
      const own = sets.members(first).flatMap((index) => events[index] ?? []);
      return { first, own, mentions: own.flatMap(({ mentions }) => mentions) };
    });
    const told = eventsOfPages(groups, events, sets);
    return groups.flatMap((group): [number, number][] => {
      const found =
        onlyKnown(group, groups, publishedOf) ??
        onlyOpening(group, groups, publishedOf) ??
        onlyBeside(group, groups, told);
      return found === null ? [] : [[found.first, group.first]];
    });
  });
}

function onlyKnown(group: Group, groups: readonly Group[], publishedOf: (page: string) => number | null) {
  if (!isTakenForKnown(group.mentions)) return null;
  const kind = group.mentions[0]?.annotation.noun ?? "";
  const others = groups.filter(
    (other) =>
      other !== group &&
      !isTakenForKnown(other.mentions) &&
      !other.own.every((one) => one.loose === true && partiesOf(one.mentions).length === 0) &&
      other.mentions.some(({ annotation }) => annotation.noun === kind) &&
      (group.mentions.every(({ phase }) => phase !== "off") || areOffAlike(group.mentions, other.mentions)),
  );
  const [only, second] = others;
  if (only === undefined || second !== undefined || sharesPage(group, only)) return null;
  if (partiesOf(only.mentions).length < 2) return null;
  return isInTime(group, only, publishedOf) ? only : null;
}

/** True where both were taken off in the same way. */
function areOffAlike(a: readonly EventMention[], b: readonly EventMention[]): boolean {
  return a.some((x) => x.phase === "off" && b.some((y) => x.annotation.status === y.annotation.status));
}

/** Nobody expects what is past, and tells as done what is to come. */
function isInTime(group: Group, only: Group, publishedOf: (page: string) => number | null): boolean {
  const days = only.mentions.flatMap(({ date }) => (date === null ? [] : (dateBounds(date) ?? [])));
  return group.own.every(({ page, mentions }) => {
    const published = publishedOf(page);
    if (published === null) return true;
    return mentions.every(({ phase }) =>
      days.every(({ first, last }) =>
        phase === "ahead" ? last >= published : phase === "happened" ? first <= published : true,
      ),
    );
  });
}

function onlyOpening(group: Group, groups: readonly Group[], publishedOf: (page: string) => number | null) {
  if (!isOfTwo(group) || group.own.some(({ page }) => publishedOf(page) !== null)) return null;
  if (!group.mentions.some(({ lead }) => lead) || group.mentions.some(({ date }) => date !== null)) return null;
  const [only, second] = groups.filter((other) => other !== group && isOfSame(group, other));
  if (only === undefined || second !== undefined || sharesPage(group, only)) return null;
  const isNews = only.own.some(({ page, mentions }) => {
    const published = publishedOf(page);
    return mentions.some(({ lead, date }) => lead && date !== null && published !== null && isFresh(date, published));
  });
  return isNews && fits(group, only) ? only : null;
}

/** True for a day on which, or right after which, a page came out. */
function isFresh(date: string, published: number): boolean {
  const bounds = dateBounds(date);
  return bounds !== null && bounds.first <= published && published <= bounds.last + FRESH;
}

function onlyBeside(group: Group, groups: readonly Group[], told: ReadonlyMap<string, ReadonlySet<number>>) {
  if (!isOfTwo(group) || group.own.length > 1) return null;
  if (group.mentions.some(({ date, openDate, place }) => date !== null || openDate || place !== null)) return null;
  const page = group.own[0]?.page ?? "";
  const of = told.get(page) ?? new Set();
  const near = groups.filter(
    (other) =>
      other !== group &&
      isOfSame(group, other) &&
      other.own.some((one) => one.page !== page && [...(told.get(one.page) ?? [])].some((event) => of.has(event))),
  );
  const [only, second] = near;
  if (only === undefined || second !== undefined || sharesPage(group, only)) return null;
  return only.mentions.some(({ date }) => date !== null) && fits(group, only) ? only : null;
}

/** Two people or bodies, and no more: of a larger round much else may be told. */
const isOfTwo = ({ mentions }: Group): boolean =>
  partiesOf(mentions).length === 2 && mentions.every(({ phase }) => phase === "happened");

/** Done by the same two, under a noun that may be the same. */
function isOfSame(group: Group, other: Group): boolean {
  return (
    partiesOf(group.mentions).join(" ") === partiesOf(other.mentions).join(" ") &&
    other.mentions.some(({ phase }) => phase === "happened") &&
    nounsAgree(group.mentions, other.mentions)
  );
}

const nounsAgree = (a: readonly EventMention[], b: readonly EventMention[]): boolean =>
  a.some((x) => b.some((y) => nounLikeness(x.annotation.noun, y.annotation.noun) > 0));

/** True where nothing stands against it in what is told of either as done. */
function fits(group: Group, other: Group): boolean {
  return other.own.every(({ mentions }) => {
    const done = mentions.filter(({ phase }) => phase === "happened");
    return done.length === 0 || conflict(group.mentions, done) === null;
  });
}

const sharesPage = (a: Group, b: Group): boolean =>
  a.own.some(({ page }) => b.own.some((other) => other.page === page));

/** The events of other pages that each page tells, by their sets. */
function eventsOfPages(
  groups: readonly Group[],
  events: readonly PageEvent[],
  sets: DisjointSets,
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  const wanted = new Set(groups.flatMap(({ own }) => own.map(({ page }) => page)));
  events.forEach(({ page }, index) => {
    if (wanted.has(page)) found.set(page, (found.get(page) ?? new Set<number>()).add(sets.find(index)));
  });
  return found;
}
