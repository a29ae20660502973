import type { ReadPage } from "../../core/stage.ts";
import { SELDOM_EVENTS } from "../../languages/en/event-noun-kin.ts";
import { DisjointSets } from "../../measure/disjoint-sets.ts";
import { conflict } from "./conflict.ts";
import type { CopiedMentions } from "./copied-mentions.ts";
import { joinByTelling } from "./join-by-telling.ts";
import { EVENT_THRESHOLD, type Match, matchEvents } from "./match-events.ts";
import { happeningKeys } from "./match-happenings.ts";
import { type FoldedText, onlyHappenings } from "./only-happening.ts";
import { onlyTalks } from "./only-talks.ts";
import { type PageContext, sharedContext } from "./page-context.ts";
import { type PageEvent, partiesOf } from "./page-event.ts";
import { sameBills } from "./same-bill.ts";
import { samePassings } from "./same-passing.ts";
import { samePrices } from "./same-price.ts";
import { sameThings } from "./same-thing.ts";
import { areApart, type Telling, tellingOf } from "./telling-likeness.ts";

/** Two page events (their numbers) that are one, with why. */
export type EventJoin = Match & { readonly a: number; readonly b: number; readonly threshold: number };

/** How sure it is that a matter's pages mean its only disaster or strike. */
const ONLY_HAPPENING = 0.85;
/** How sure it is that two pages open with one deed of a day that they tell of the same. */
const SAME_THING = 0.9;
/** How sure it is that two bills of a matter that lay the same on, or spend the same, are one. */
const SAME_BILL = 0.85;
/** Where two events of one page fit an event this nearly as well, it joins neither. */
const MARGIN = 0.1;
const MOST_PARTIES = 6;
/** Pages this near to each other are of one news. Days. */
const SAME_NEWS = 2;
/** Events in one bucket that are all compared; in a larger one each is compared with its neighbours by date. */
const MOST_ALL_PAIRS = 80;
const NEIGHBOURS = 40;

/** Key of the bucket of meetings in one town, under whichever of their nouns. */
const MEETING_AT = "meeting at ";
const MEETINGS: ReadonlySet<string> = new Set(["meeting", "talks"]);

export type Surroundings = {
  readonly contexts: ReadonlyMap<string, PageContext>;
  readonly telling: ReadonlyMap<string, number>;
  readonly matterOf: ReadonlyMap<string, string>;
  readonly copied: CopiedMentions;
  readonly textOf: FoldedText;
  readonly readOf: ReadonlyMap<string, ReadPage>;
};

/** Joins events of different pages, surest first, never two of one page and never past a conflict with any member. */
export function joinAcrossPages(
  events: readonly PageEvent[],
  surroundings: Surroundings,
  corrected: {
    readonly same: readonly (readonly [number, number])[];
    readonly different: readonly (readonly [number, number])[];
  },
): { readonly sets: DisjointSets; readonly joins: EventJoin[] } {
  const sets = new DisjointSets(events.length, corrected.different);
  for (const [a, b] of corrected.same) sets.join(a, b);
  const joins: EventJoin[] = [];
  for (const join of clear(matches(events, surroundings), events)) {
    if (sets.find(join.a) === sets.find(join.b) || clash(sets.members(join.a), sets.members(join.b), events)) continue;
    if (sets.join(join.a, join.b)) joins.push(join);
  }
  for (const [a, b] of sameThings(events, surroundings.matterOf, surroundings.readOf)) {
    if (sets.find(a) === sets.find(b) || clash(sets.members(a), sets.members(b), events)) continue;
    if (sets.join(a, b))
      joins.push({ a, b, score: SAME_THING, threshold: EVENT_THRESHOLD, features: { sameThing: 1 } });
  }
  for (const [a, b] of samePrices(events, surroundings.matterOf, surroundings.readOf)) {
    if (sets.find(a) === sets.find(b) || clash(sets.members(a), sets.members(b), events)) continue;
    if (sets.join(a, b))
      joins.push({ a, b, score: SAME_THING, threshold: EVENT_THRESHOLD, features: { samePrice: 1 } });
  }
  for (const [a, b] of onlyHappenings(events, sets, surroundings.matterOf, surroundings.textOf)) {
    const pages = new Set(sets.members(a).map((index) => events[index]?.page));
    if (sets.members(b).some((index) => pages.has(events[index]?.page))) continue;
    if (sets.members(b).some((index) => isElsewhere(index, sets.members(a), events, surroundings.readOf))) continue;
    if (sets.join(a, b))
      joins.push({ a, b, score: ONLY_HAPPENING, threshold: EVENT_THRESHOLD, features: { onlyOneOfMatter: 1 } });
  }
  for (const [a, b] of onlyTalks(events, sets, surroundings))
    if (sets.join(a, b))
      joins.push({ a, b, score: ONLY_HAPPENING, threshold: EVENT_THRESHOLD, features: { onlyOneOfMatter: 1 } });
  for (const [a, b] of sameBills(events, sets, surroundings.matterOf, surroundings.readOf))
    if (sets.join(a, b))
      joins.push({ a, b, score: SAME_BILL, threshold: EVENT_THRESHOLD, features: { sameMeasure: 1 } });
  for (const [a, b] of samePassings(events, surroundings.matterOf)) {
    if (sets.find(a) === sets.find(b) || clash(sets.members(a), sets.members(b), events)) continue;
    if (sets.join(a, b))
      joins.push({ a, b, score: SAME_BILL, threshold: EVENT_THRESHOLD, features: { samePassing: 1 } });
  }
  for (const join of joinByTelling(events, sets, surroundings.matterOf, surroundings.readOf)) joins.push(join);
  return { sets, joins };
}

/** True where a page says that it is elsewhere than each of some others do. */
function isElsewhere(
  one: number,
  others: readonly number[],
  events: readonly PageEvent[],
  readOf: ReadonlyMap<string, ReadPage>,
): boolean {
  const telling = (index: number): Telling[] => {
    const event = events[index];
    const read = event === undefined ? undefined : readOf.get(event.page);
    return event === undefined || read === undefined ? [] : [tellingOf(read, event)];
  };
  const [own] = telling(one);
  const told = others.flatMap(telling);
  return own !== undefined && told.length > 0 && told.every((other) => areApart(own, other));
}

function clash(a: readonly number[], b: readonly number[], events: readonly PageEvent[]): boolean {
  return a.some((x) =>
    b.some((y) => {
      const [first, second] = [events[x], events[y]];
      if (first === undefined || second === undefined) return true;
      return first.page === second.page || conflict(first.mentions, second.mentions) !== null;
    }),
  );
}

/** Pairs above the threshold, best first. */
function matches(events: readonly PageEvent[], surroundings: Surroundings): EventJoin[] {
  const tried = new Set<number>();
  const found: EventJoin[] = [];
  for (const [key, bucket] of buckets(events, surroundings.copied)) {
    const onlyOne = onlyOneOfItsKind(bucket, events);
    const onlyOneThere = key.startsWith(MEETING_AT) && nothingTellsOfTwo(bucket, events);
    const reach = bucket.length <= MOST_ALL_PAIRS ? bucket.length : NEIGHBOURS;
    bucket.forEach((first, position) => {
      for (const second of bucket.slice(position + 1, position + 1 + reach)) {
        const [a, b] = first < second ? [first, second] : [second, first];
        const pair = a * events.length + b;
        const [x, y] = [events[a], events[b]];
        if (tried.has(pair) || x === undefined || y === undefined || x.page === y.page) continue;
        const match = matchEvents(x, y, { ...circumstances(x, y, surroundings), onlyOne, onlyOneThere });
        // A pair may stand in several buckets, of which only one shows that it is the only one of its kind.
        if (match !== null && match.score >= EVENT_THRESHOLD) tried.add(pair);
        if (match !== null && match.score >= EVENT_THRESHOLD)
          found.push({ a, b, threshold: EVENT_THRESHOLD, ...match });
      }
    });
  }
  return found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function circumstances(a: PageEvent, b: PageEvent, { contexts, telling, matterOf, copied }: Surroundings) {
  const [contextA, contextB] = [contexts.get(a.page), contexts.get(b.page)];
  const noun = a.mentions[0]?.annotation.noun ?? "";
  const parties = [...new Set([...partiesOf(a.mentions), ...partiesOf(b.mentions)])];
  const context =
    contextA === undefined || contextB === undefined
      ? 0
      : sharedContext(contextA, contextB, contexts.size, telling, { noun, parties });
  const oneMatter = (matterOf.get(a.page) ?? a.page) === (matterOf.get(b.page) ?? b.page);
  const [dayA, dayB] = [contextA?.published ?? null, contextB?.published ?? null];
  const sameNews = oneMatter && dayA !== null && dayB !== null && Math.abs(dayA - dayB) <= SAME_NEWS;
  return { context, oneMatter, sameNews, sameWords: copied.sameWords(a, b) };
}

/** Numbers of events by the keys that two accounts of one event share at least one of; in order of date, then page. */
function buckets(events: readonly PageEvent[], copied: CopiedMentions): Map<string, number[]> {
  const found = new Map<string, number[]>();
  events.forEach((event, index) => {
    for (const key of [...keysOf(event), ...copied.keys(event)]) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [index]);
      else known.push(index);
    }
  });
  const dateOf = (index: number) => events[index]?.mentions.find(({ date }) => date !== null)?.date ?? "";
  for (const bucket of found.values()) {
    if (bucket.length <= MOST_ALL_PAIRS) continue;
    bucket.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a - b));
  }
  return found;
}

function keysOf(event: PageEvent): Set<string> {
  const keys = new Set<string>();
  const parties = partiesOf(event.mentions).slice(0, MOST_PARTIES);
  for (const { annotation, place, date, lead } of event.mentions) {
    if (lead && (annotation.type === "ASSAULT" || annotation.type === "DISASTER")) keys.add(`lead ${annotation.type}`);
    const telling = place !== null && place.kind !== "country" && SELDOM_EVENTS.has(annotation.noun);
    if (telling) keys.add(`${annotation.noun} in ${place.key}`);
    if (place !== null && place.kind !== "country" && MEETINGS.has(annotation.noun))
      keys.add(`${MEETING_AT}${place.key}`);
    const day = date === null ? null : dayOf(date);
    if (day !== null && SELDOM_EVENTS.has(annotation.noun)) keys.add(`${annotation.noun} on ${day}`);
  }
  for (const { annotation, lead, states, targets } of event.mentions) {
    for (const source of [...parties, ...states])
      for (const target of targets) keys.add(`${annotation.type} by ${source} to ${target}`);
    if (lead) for (const state of states) keys.add(`${annotation.type} lead by ${state}`);
    if (lead) for (const party of parties) keys.add(`${annotation.type} lead with ${party}`);
  }
  for (const key of happeningKeys(event)) keys.add(key);
  const types = new Set(event.mentions.map(({ annotation }) => annotation.type));
  for (const type of types) {
    // Of one alone much can be said; that it is the same is left to what else the pages share.
    if (parties.length === 1 && type !== "CONSULT") keys.add(`${type} ${parties[0]} alone`);
    parties.forEach((first, index) => {
      for (const second of parties.slice(index + 1)) keys.add(`${type} ${first} ${second}`);
    });
    for (const { date, place } of event.mentions) {
      const day = date === null ? null : dayOf(date);
      for (const party of parties) {
        if (day !== null) keys.add(`${type} ${party} on ${day}`);
        if (place !== null) keys.add(`${type} ${party} in ${place.key}`);
      }
      if (day !== null && place !== null) keys.add(`${type} in ${place.key} on ${day}`);
    }
  }
  return keys;
}

/** Month and day; the year is left out, because one page may state it and another not. Null for anything longer than a day. */
function dayOf(date: string): string | null {
  return /^.{4}-\d\d-\d\d$/.test(date) ? date.slice(4) : null;
}

/** True where no two events of the bucket contradict one another, two of one page included. */
function nothingTellsOfTwo(bucket: readonly number[], events: readonly PageEvent[]): boolean {
  const told = bucket.flatMap((index) => events[index] ?? []);
  if (told.length > NEIGHBOURS) return false;
  return told.every((a, index) =>
    told.slice(index + 1).every((b) => a.page !== b.page && conflict(a.mentions, b.mentions) === null),
  );
}

/** True when the events of a bucket that come seldom do not contradict one another: nothing tells of two. */
function onlyOneOfItsKind(bucket: readonly number[], events: readonly PageEvent[]): boolean {
  const seldom = bucket.flatMap((index) => {
    const event = events[index];
    return event?.mentions.some(({ annotation }) => SELDOM_EVENTS.has(annotation.noun)) ? [event] : [];
  });
  if (seldom.length > NEIGHBOURS) return false;
  return seldom.every((a, index) =>
    seldom.slice(index + 1).every((b) => a.page !== b.page && conflict(a.mentions, b.mentions) === null),
  );
}

/** Leaves out a match where another event of either page fits the other nearly as well. */
function clear(found: readonly EventJoin[], events: readonly PageEvent[]): EventJoin[] {
  const best = new Map<string, EventJoin[]>();
  const key = (from: number, to: number) => `${from} ${events[to]?.page ?? ""}`;
  for (const join of found) {
    for (const side of [key(join.a, join.b), key(join.b, join.a)]) {
      const known = best.get(side);
      if (known === undefined) best.set(side, [join]);
      else known.push(join);
    }
  }
  const isClear = (join: EventJoin, side: string) =>
    (best.get(side) ?? []).every((other) => other === join || other.score <= join.score - MARGIN);
  return found.filter((join) => isClear(join, key(join.a, join.b)) && isClear(join, key(join.b, join.a)));
}
