import type { EventFinding } from "../../core/findings.ts";
import { contains, type TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { itemsIn, textOf } from "../../document/document.ts";
import { dateOf, spanIn } from "../../document/dossier-index.ts";
import { ALL_PEOPLE, DEGREES_OF_HARM, KINDS_OF_PEOPLE, ONLY_MOVED } from "../../languages/en/toll-words.ts";
import { type DateBounds, dateBounds } from "../../measure/date-bounds.ts";
import { byPlace } from "../../measure/text-order.ts";
import type { Detector, Found } from "./found.ts";
import { type FurtherToll, furtherTolls } from "./further-tolls.ts";
import type { Ground } from "./ground.ts";
import { unique, uniqueSpans } from "./sides.ts";

/** Details of accounts that count people. */
const TOLL_FIELDS: readonly string[] = ["killed", "injured"];
/** So much higher a count is no more exact one of "more than 500". */
const CLOSE = 1.25;
/** The dead are counted one by one: of "at least 50" a count of 59 is a later one. */
const CLOSE_OF_DEAD = 1.05;
/** Values that one difference shows, the first in time. */
const MOST_VALUES = 8;

type Account = Pick<EventFinding["accounts"][number], "page" | "attribution" | "mention" | "stance" | "details">;
type Toll = {
  readonly account: Account;
  readonly field: string;
  readonly count: number;
  readonly value: string;
  /** Of whom, where not of all: "tourists", "civilians"; empty for people. */
  readonly of: string;
  readonly time: DateBounds | null;
};

/** How many were killed or hurt, or are missing, as accounts of one event count them: a change over time, else two counts at one time. */
export const tollDifference: Detector = {
  name: "tolls",
  find: (ground) =>
    ground.events.flatMap((event) =>
      TOLL_FIELDS.flatMap((field) => {
        const byPeople = Map.groupBy(tollsOf(event, field, ground), ({ of }) => of);
        const parts = moreThanAll(byPeople);
        return [...byPeople].flatMap(([of, tolls]) =>
          // What is told of all is not told of a part again.
          tolls.some((toll) => parts.includes(toll))
            ? []
            : (differenceIn(event, field, of === "" ? [...tolls, ...parts] : tolls) ?? []),
        );
      }),
    ),
};

/** Counts of some kind of people that are higher than a count of all on another page: nobody counts more of a part than of the whole. */
function moreThanAll(byPeople: ReadonlyMap<string, readonly Toll[]>): Toll[] {
  const all = byPeople.get("") ?? [];
  return [...byPeople].flatMap(([of, tolls]) =>
    !KINDS_OF_PEOPLE.has(of)
      ? []
      : tolls.filter(
          (toll) =>
            all.every(({ account, count }) => account.page !== toll.account.page && count !== toll.count) &&
            all.some((one) => one.count < toll.count && !mayBothBe(one, toll)),
        ),
  );
}

function differenceIn(event: EventFinding, field: string, tolls: readonly Toll[]): Found | null {
  const values = unique(tolls.map(wordsOf));
  if (new Set(tolls.map(({ count }) => count)).size < 2 || new Set(tolls.map(({ account }) => account.page)).size < 2)
    return null;
  if (tolls.every((one) => tolls.every((other) => mayBothBe(one, other)))) return null;
  // "At least 2" on a later day takes nothing back from "at least 4": such a page only knew less.
  const behind = tolls.some((one) => tolls.some((other) => isLater(one, other) && knewLess(one, other)));
  // A page without a date says nothing of its place in time; what is counted only rises.
  const byCount = behind || tolls.some(({ time }) => time === null);
  const ordered = values
    .map((value) => ({ value, own: tolls.filter((toll) => wordsOf(toll) === value) }))
    .sort(
      (x, y) =>
        (byCount ? 0 : firstOf(x.own) - firstOf(y.own)) ||
        countOf(x.own) - countOf(y.own) ||
        Number(!x.own.some(isLeast)) - Number(!y.own.some(isLeast)),
    )
    .slice(0, MOST_VALUES);
  const change = tolls.some((one) => tolls.some((other) => one.count !== other.count && mayFollow(one, other)));
  return {
    kind: change ? "change" : "number",
    about: { event: event.id },
    sides: ordered.map(({ value, own }) => ({
      value: `${value} ${field}`,
      standing: own.every(({ account }) => account.stance === "hedges") ? "hedges" : "asserts",
      pages: unique(own.map(({ account }) => account.page)),
      attributions: unique(own.flatMap(({ account }) => account.attribution ?? [])),
      evidence: uniqueSpans(own.flatMap((toll) => spansOf(toll.account, field, toll.value))),
    })),
    common: [{ value: event.label, evidence: uniqueSpans(tolls.map(({ account }) => account.mention)) }],
    confidence: change ? 0.7 : 0.6,
    why: change ? "one count at several times" : "two counts of one thing at one time",
    features: { values: values.length, accounts: tolls.length },
  };
}

/** "At least 6", "40 tourists". */
function wordsOf({ value, of }: Toll): string {
  return of === "" ? value : `${value} ${of}`;
}

/** What each page counts in the end: a page that tells how a count rose is taken at its greatest. */
function tollsOf(event: EventFinding, field: string, ground: Ground): Toll[] {
  const greatest = new Map<string, Toll>();
  for (const account of [...event.accounts].sort((a, b) => byPlace(a.mention, b.mention))) {
    if (account.stance === "denies") continue;
    const page = ground.pageOf.get(account.page);
    for (const detail of account.details) {
      const count = Number(/\d+$/.exec(detail.value)?.[0] ?? Number.NaN);
      if (detail.field !== field || Number.isNaN(count)) continue;
      const date = account.asOf ?? (page === undefined ? null : (dateOf(page.page, ground.dates)?.value ?? null));
      const of = page === undefined ? "" : countedPeople(page, detail.span);
      if (of === null) continue;
      const key = `${account.page} ${of}`;
      if ((greatest.get(key)?.count ?? -1) >= count) continue;
      const time = date === null ? null : dateBounds(date);
      const told =
        page !== undefined && isOnlyMoved(page, account.attribution) ? { ...account, attribution: null } : account;
      greatest.set(key, { account: told, field, count, value: detail.value, of, time });
    }
  }
  const counting = new Set([...greatest.values()].map(({ account }) => account.page));
  for (const id of unique(event.members.map((member) => member.page))) {
    const page = ground.pageOf.get(id);
    if (page === undefined || counting.has(id)) continue;
    for (const further of furtherTolls(event, page)) {
      if (further.toll.field !== field) continue;
      const count = Number(/\d+$/.exec(further.toll.value)?.[0] ?? Number.NaN);
      const of = countedPeople(page, further.toll.span);
      const key = `${id} ${of}`;
      if (of === null || Number.isNaN(count) || (greatest.get(key)?.count ?? -1) >= count) continue;
      const date = dateOf(page.page, ground.dates)?.value ?? null;
      const time = date === null ? null : dateBounds(date);
      greatest.set(key, { account: accountOf(further), field, count, value: further.toll.value, of, time });
    }
  }
  return [...greatest.values()];
}

/** True for a statement of nothing but how a thing moved somebody: what it did is told by the page. */
function isOnlyMoved({ page, ids, layers }: ReadPage, attribution: string | null): boolean {
  const said = layers.attributions.annotations.find(({ id }) => ids.attributions[id] === attribution);
  const content = attribution === null ? undefined : said?.contents[0];
  return content !== undefined && ONLY_MOVED.test(page.text.slice(content.start, content.start + LONGEST_OPENING));
}
const LONGEST_OPENING = 80;

function accountOf({ page, toll }: FurtherToll): Account {
  const mention = spanIn(page.page, toll.span);
  const said = page.layers.attributions.annotations.find(
    ({ contents, hypothetical }) => !hypothetical && contents.some((content) => contains(content, toll.span)),
  );
  return {
    page: page.page.id,
    attribution: said === undefined ? null : (page.ids.attributions[said.id] ?? null),
    mention,
    stance: said?.stance === "hedges" ? "hedges" : "asserts",
    details: [{ field: toll.field, value: toll.value, span: mention }],
  };
}

/** Of whom a number counts so many, in small letters: empty for people of every kind; null for some of them ("10 from the north"). */
function countedPeople({ page, layers }: ReadPage, { start, end }: TextSpan): string | null {
  if (/^\s(?:from|of)\s/i.test(page.text.slice(end, end + 6))) return null;
  const scope = itemsIn(layers.quantities.annotations, { start, end })[0]?.scope ?? null;
  const word = scope === null ? "" : (textOf(page, scope).split(/\s+/).at(-1) ?? "").toLowerCase();
  // "Four were taken to hospital with serious injuries while 20 others were slightly hurt": neither is the whole.
  if (/\b(?:an)?other\s$/i.test(page.text.slice(Math.max(0, start - 9), start))) return null;
  if (/^\sothers?\b/i.test(page.text.slice(end, end + 8))) return null;
  const degree = degreeOfHarm(page.text, end);
  if (degree !== null) return degree;
  // "50 taken to hospital", "12 dead": what befell them, and nobody in particular.
  return ALL_PEOPLE.has(word) || (!/s$/.test(word) && !KINDS_OF_PEOPLE.has(word)) ? "" : word;
}

/** Code units behind a number in which its clause says how badly people were hurt. */
const LONGEST_CLAUSE = 70;

/** "Seriously" where a number's own clause says so; null where it does not. */
function degreeOfHarm(text: string, end: number): string | null {
  const [clause = ""] = text.slice(end, end + LONGEST_CLAUSE).split(/[.,;:]|\b(?:while|and|but)\b/);
  for (const word of clause.toLowerCase().split(/[^\p{L}-]+/u)) {
    const degree = DEGREES_OF_HARM.get(word);
    if (degree !== undefined) return degree;
  }
  return null;
}

/** "At least 90" and "more than 100", "over 500" and "527": both may be true at once. */
function mayBothBe(one: Toll, other: Toll): boolean {
  if (one.count === other.count) return true;
  const [less, more] = one.count < other.count ? [one, other] : [other, one];
  const close = less.field === "killed" && less.value.startsWith("at least") ? CLOSE_OF_DEAD : CLOSE;
  return isLeast(less) && more.count < close * less.count && !isLeast(more);
}

/** True where the second may be a later state of the first: on a later day, or where the first only says "at least" and fewer. */
function mayFollow(one: Toll, other: Toll): boolean {
  if (isLater(one, other)) return !knewLess(one, other);
  return isLeast(one) && other.count > one.count;
}

const isLater = (one: Toll, other: Toll): boolean =>
  one.time !== null && other.time !== null && one.time.last < other.time.first;

const isLeast = ({ value }: Toll): boolean => /^(?:at least|more than) /.test(value);

/** True where the later count is a lower one that only says how many there are at least. */
const knewLess = (one: Toll, other: Toll): boolean => isLeast(other) && other.count < one.count;

function spansOf(account: Account, field: string, value: string) {
  return account.details.flatMap((detail) => (detail.field === field && detail.value === value ? [detail.span] : []));
}

function firstOf(tolls: readonly Toll[]): number {
  return Math.min(...tolls.map(({ time }) => time?.first ?? Number.POSITIVE_INFINITY));
}

function countOf(tolls: readonly Toll[]): number {
  return Math.min(...tolls.map(({ count }) => count));
}
