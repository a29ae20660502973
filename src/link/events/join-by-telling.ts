import type { ReadPage } from "../../core/stage.ts";
import { AT_THE_POLLS, SEVERAL_LAWS } from "../../languages/en/bill-words.ts";
import { nounLikeness } from "../../languages/en/event-noun-kin.ts";
import { compareDates, dateBounds } from "../../measure/date-bounds.ts";
import type { DisjointSets } from "../../measure/disjoint-sets.ts";
import { sharedCount } from "../../measure/jaccard.ts";
import { conflict } from "./conflict.ts";
import { familyOf } from "./happening-conflict.ts";
import { TOLL } from "./happening-family.ts";
import type { Match } from "./match-events.ts";
import type { EventMention, PageEvent } from "./page-event.ts";
import { comparePlaces } from "./places.ts";
import {
  affairsOf,
  areApart,
  likenessOf,
  type Shares,
  type Telling,
  tellingFeatures,
  tellingOf,
} from "./telling-likeness.ts";

/** Two accounts are of one event from this likelihood on, */
export const TELLING_THRESHOLD = 0.7;
/** of what both pages open with, where they have one narrow name for it, from this; */
export const AFFAIR_THRESHOLD = 0.6;
/** and two groups of accounts where their pairs reach this in the mean. */
const MEAN_THRESHOLD = 0.6;
/** Accounts of pages that came out so many days apart are of two days' news where no day says otherwise. */
const ONE_NEWS = 3;
/** Accounts under one word that are all compared; of more, each with its neighbours by date. */
const MOST_ALL_PAIRS = 60;
const NEIGHBOURS = 24;
/** Members of a group that stand for it. */
const MOST_MEMBERS = 8;

/**
 * What befalls or is done to somebody, of which a matter tells one at a time. Of talks and calls, agreements and laws,
 * accusations and demands the same people have many alike: words alone do not tell which.
 */
const TYPES: ReadonlySet<string> = new Set(
  "ASSAULT,DISASTER,COURT,COERCE,PROTEST,MOBILIZE,SANCTION,COMPANY,LIFE,PERSONNEL,PUBLICATION,TRANSACTION,ORGANIZATION,MOVEMENT,DISCOVERY,MARKET".split(
    ",",
  ),
);

/**
 * A step of one law that stands in a page's first lines: what bills there are stands further down, and of several laws in one
 * word nobody knows which.
 */
const isOpeningLaw = ({ page: { text } }: ReadPage, { mentions }: PageEvent): boolean =>
  mentions.every(
    ({ series, phase, annotation: { type, slight, start, end } }) =>
      type === "LAW" &&
      !series &&
      !AT_THE_POLLS.test(text.slice(Math.max(0, start - LAW_REACH), start)) &&
      // That a vote was taken off takes plainer words.
      !(slight === true && phase === "off") &&
      !SEVERAL_LAWS.test(text.slice(end, end + LAW_REACH)),
  ) && mentions.some(({ lead, phase, annotation: { mode } }) => lead && phase !== "open" && mode !== null);
/** How far behind a verb the law stands that it tells of. Code units. */
const LAW_REACH = 40;

type Pair = Match & { readonly a: number; readonly b: number; readonly threshold: number };
type Of = { readonly telling: Telling; readonly published: number | null; readonly kinds: readonly string[] };

/**
 * Joins accounts of pages of one matter that tell of the same kind of thing in alike surroundings, whoever they name:
 * likeliest first, never two of one page, never past a conflict with any member, and groups only where they are alike in
 * the mean. What was joined before stays.
 */
export function joinByTelling(
  events: readonly PageEvent[],
  sets: DisjointSets,
  matterOf: ReadonlyMap<string, string>,
  readOf: ReadonlyMap<string, ReadPage>,
): Pair[] {
  const matters = Map.groupBy(events.keys(), (index) => {
    const page = events[index]?.page ?? "";
    return matterOf.get(page) ?? page;
  });
  return [...matters.values()].flatMap((members) => joinMatter(members, events, sets, readOf));
}

function joinMatter(
  members: readonly number[],
  events: readonly PageEvent[],
  sets: DisjointSets,
  readOf: ReadonlyMap<string, ReadPage>,
): Pair[] {
  const pages = new Set(members.map((index) => events[index]?.page));
  if (pages.size < 2) return [];
  const told = new Map<number, Of>();
  for (const index of members) {
    const event = events[index];
    const read = event === undefined ? undefined : readOf.get(event.page);
    if (event === undefined || read === undefined) continue;
    if (event.mentions.some(({ series, annotation }) => series || !TYPES.has(annotation.type))) {
      if (!isOpeningLaw(read, event)) continue;
    }
    if (familyOf(event.mentions) === TOLL) continue;
    told.set(index, of(read, event));
  }
  const shareOf = openingShares(
    [...told.values()].map(({ telling }) => telling),
    pages.size,
  );
  const likeness = (a: number, b: number): Match | null => {
    const [x, y] = [told.get(a), told.get(b)];
    if (x === undefined || y === undefined) return null;
    const features = tellingFeatures(x.telling, y.telling, shareOf(x.telling, y.telling));
    const opening = x.telling.lead && y.telling.lead && sharedCount(affairsOf(x.telling), affairsOf(y.telling)) > 0;
    const score = Math.round(likenessOf(features) * 1000) / 1000;
    return { score, features: opening ? { ...features, sameAffair: 1 } : features };
  };
  const found: Pair[] = [];
  for (const [a, b] of candidates(told, events)) {
    if (sets.find(a) === sets.find(b)) continue;
    const match = likeness(a, b);
    const threshold = match?.features["sameAffair"] === 1 ? AFFAIR_THRESHOLD : TELLING_THRESHOLD;
    if (match !== null && match.score >= threshold) found.push({ a, b, threshold, ...match });
  }
  found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  return found.filter(({ a, b }) => {
    if (sets.find(a) === sets.find(b)) return false;
    const [left, right] = [sets.members(a), sets.members(b)];
    return areOfOne(left, right, told) && meanOf(left, right, likeness) >= MEAN_THRESHOLD && sets.join(a, b);
  });
}

function of(read: ReadPage, event: PageEvent): Of {
  const telling = tellingOf(read, event);
  const day = read.page.published === null ? null : dateBounds(read.page.published.value);
  const types = [...new Set(event.mentions.map(({ annotation }) => annotation.type))];
  return {
    telling,
    published: day !== null && day.first === day.last ? day.first : null,
    kinds: [...types.flatMap((type) => [...telling.words].map((word) => `${type} ${word}`)), ...affairsOf(telling)],
  };
}

/** How many of a matter's pages open with an event of the type, and with one under the same noun, by two accounts of it. */
export function openingShares(told: readonly Telling[], pages: number): (a: Telling, b: Telling) => Shares {
  const opening = new Map<string, Set<string>>();
  const keysOf = ({ event }: Telling) =>
    event.mentions.map(({ annotation: { type, noun } }) => ({ type, noun: `${type} ${noun}` }));
  for (const one of told) {
    if (!one.lead) continue;
    for (const { type, noun } of keysOf(one))
      for (const key of [type, noun]) opening.set(key, (opening.get(key) ?? new Set<string>()).add(one.event.page));
  }
  const share = (key: string) => (opening.get(key)?.size ?? 0) / pages;
  return (a, b) => {
    const others = keysOf(b);
    const shared = keysOf(a).filter(({ type }) => others.some((other) => other.type === type));
    return {
      ofType: Math.max(0, ...shared.map(({ type }) => share(type))),
      ofNoun: Math.max(0, ...shared.map(({ noun }) => share(noun))),
    };
  };
}

/** Pairs of accounts on two pages under one word that nothing speaks against, each once, the lower number first. */
function candidates(told: ReadonlyMap<number, Of>, events: readonly PageEvent[]): [number, number][] {
  const buckets = new Map<string, number[]>();
  for (const [index, { kinds }] of told)
    for (const kind of kinds) buckets.set(kind, [...(buckets.get(kind) ?? []), index]);
  const tried = new Set<number>();
  const pairs: [number, number][] = [];
  for (const bucket of buckets.values()) {
    if (bucket.length < 2) continue;
    const large = bucket.length > MOST_ALL_PAIRS;
    if (large) bucket.sort((a, b) => (told.get(a)?.published ?? 0) - (told.get(b)?.published ?? 0) || a - b);
    bucket.forEach((first, place) => {
      const after = large ? bucket.slice(place + 1, place + 1 + NEIGHBOURS) : bucket.slice(place + 1);
      for (const second of after) {
        const [a, b] = first < second ? [first, second] : [second, first];
        const pair = a * events.length + b;
        if (tried.has(pair)) continue;
        tried.add(pair);
        const [x, y] = [told.get(a), told.get(b)];
        if (x !== undefined && y !== undefined && mayBeOne(x, y)) pairs.push([a, b]);
      }
    });
  }
  return pairs;
}

function mayBeOne(x: Of, y: Of): boolean {
  const [a, b] = [x.telling, y.telling];
  const [first, second] = [a.event, b.event];
  if (first.page === second.page || !isOneKind(first, second)) return false;
  if (x.published !== null && y.published !== null && Math.abs(x.published - y.published) > ONE_NEWS) {
    if (!sharesDay(first, second)) return false;
  }
  return !standsAgainst(a, b) && !areApart(a, b);
}

const isOneKind = (a: PageEvent, b: PageEvent): boolean =>
  a.mentions.some(({ annotation: x }) =>
    b.mentions.some(({ annotation: y }) => x.type === y.type && nounLikeness(x.noun, y.noun) > 0),
  );

const sharesDay = (a: PageEvent, b: PageEvent): boolean =>
  a.mentions.some(
    ({ date: x }) =>
      x !== null &&
      /\d\d-\d\d$/.test(x) &&
      b.mentions.some(({ date: y }) => y !== null && compareDates(x, y) === "same"),
  );

/** True where the two groups have no page in common and no member that stands against one of the other. */
function areOfOne(left: readonly number[], right: readonly number[], told: ReadonlyMap<number, Of>): boolean {
  return left.every((a) =>
    right.every((b) => {
      const [x, y] = [told.get(a)?.telling, told.get(b)?.telling];
      return x !== undefined && y !== undefined && x.event.page !== y.event.page && !standsAgainst(x, y);
    }),
  );
}

/** Two accounts that cannot be of one event. Another place is no reason where each page names the other's, too. */
function standsAgainst(a: Telling, b: Telling): boolean {
  const [x, y] = [a.event.mentions, b.event.mentions];
  const found = conflict(x, y);
  if (found !== "place" && found !== "happening") return found !== null;
  for (const { place: first } of x) {
    for (const { place: second } of y) {
      if (first === null || second === null || comparePlaces(first, second) !== "conflict") continue;
      if (first.kind === "country" || second.kind === "country") return true;
      if (!a.page().text().includes(second.key) && !b.page().text().includes(first.key)) return true;
    }
  }
  return conflict(x.map(withoutPlace), y.map(withoutPlace)) !== null;
}

const withoutPlace = (mention: EventMention): EventMention => ({ ...mention, place: null });

function meanOf(
  left: readonly number[],
  right: readonly number[],
  likeness: (a: number, b: number) => Match | null,
): number {
  let [sum, count] = [0, 0];
  for (const a of left.slice(0, MOST_MEMBERS)) {
    for (const b of right.slice(0, MOST_MEMBERS)) {
      sum += likeness(a, b)?.score ?? 0;
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}
