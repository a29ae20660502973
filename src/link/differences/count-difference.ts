import type { Difference } from "../../core/record.ts";
import { spanIn } from "../../document/dossier-index.ts";
import { agree, compatible, ends } from "./figures.ts";
import type { Detector, Found } from "./found.ts";
import type { Ground } from "./ground.ts";
import { unique, uniqueSpans } from "./sides.ts";
import { type CountedOnce, countsOf, type ToldCount } from "./told-counts.ts";

/** Counts this near to each other are of one time. Days. */
const SAME_TIME = 1;
/** What stays the same may be told anew this much later. Days. */
const ONE_STORY = 60;
/** Values that one difference shows. */
const MOST_VALUES = 5;

/** How many were on board, are missing or were rescued, stopped work or marched, or are charged with what: what pages count otherwise. */
export const countDifference: Detector = {
  name: "counts",
  find: (ground) =>
    countsOf(ground).flatMap((thing) =>
      [numbersOf(thing, ground), changeOf(thing, ground)].flatMap((found) => found ?? []),
    ),
};

/** Two counts at one time that cannot both be so. */
function numbersOf(thing: CountedOnce, ground: Ground): Found | null {
  if (thing.role.course === "grows") return null;
  const room = thing.role.course === "stays" ? ONE_STORY : SAME_TIME;
  const parted = thing.counts.filter((one) =>
    thing.counts.some((other) => {
      const apart = daysApart(one, other);
      return apart !== null && Math.abs(apart) <= room && partsFrom(one, other, thing.counts);
    }),
  );
  // Who gives one of these values at another time says so, too.
  const told = thing.counts.filter((one) => parted.some((other) => sameEnds(one, other)));
  return foundOf(thing, thing.role.course === "stays" ? told : parted, "number", ground);
}

/** One count at two times. */
function changeOf(thing: CountedOnce, ground: Ground): Found | null {
  if (thing.role.course === "stays") return null;
  const moved = thing.counts.filter((one) =>
    thing.counts.some((other) => {
      const apart = daysApart(one, other);
      if (apart === null || ends(one.quantity)[0] === ends(other.quantity)[0] || one.page === other.page) return false;
      if (thing.role.course === "grows")
        return apart > 0
          ? ends(other.quantity)[0] > ends(one.quantity)[0]
          : apart === 0 || ends(other.quantity)[0] < ends(one.quantity)[0];
      return Math.abs(apart) > SAME_TIME;
    }),
  );
  return foundOf(thing, moved, "change", ground);
}

/** Two pages that count otherwise; of a page that gives both, two voices must. */
function partsFrom(one: ToldCount, other: ToldCount, all: readonly ToldCount[]): boolean {
  if (one.page === other.page && one.attribution === other.attribution) return false;
  if (agree(one.quantity, other.quantity) || compatible(one.quantity, other.quantity)) return false;
  const onOnePage = ({ page, attribution }: ToldCount, value: ToldCount) =>
    all.some((told) => told.page === page && told.attribution === attribution && agree(told.quantity, value.quantity));
  return !onOnePage(one, other) && !onOnePage(other, one);
}

function sameEnds(one: ToldCount, other: ToldCount): boolean {
  return ends(one.quantity).join() === ends(other.quantity).join();
}

function daysApart(one: ToldCount, other: ToldCount): number | null {
  if (one.time === null || other.time === null) return null;
  const apart = other.time.first - one.time.first;
  return Number.isFinite(apart) ? apart : null;
}

function foundOf(
  { role, event, entity }: CountedOnce,
  counts: readonly ToldCount[],
  kind: Difference["kind"],
  ground: Ground,
): Found | null {
  const byValue = Map.groupBy(counts, ({ quantity }) => ends(quantity).join(" to "));
  if (byValue.size < 2 || byValue.size > MOST_VALUES || new Set(counts.map(({ page }) => page)).size < 2) return null;
  const ordered = [...byValue.values()].sort((a, b) => firstOf(a) - firstOf(b) || lowOf(a) - lowOf(b));
  return {
    kind,
    about: event !== null ? { event: event.id } : entity !== null ? { entity } : {},
    sides: ordered.map((own) => ({
      value: `${figureOf(own)} ${role.name}`,
      standing: "asserts",
      pages: unique(own.map(({ page }) => page.page.id)),
      attributions: unique(own.flatMap(({ attribution }) => attribution ?? [])),
      evidence: uniqueSpans(own.map(({ page, span }) => spanIn(page.page, span))),
    })),
    common:
      event === null
        ? entityName(entity, counts, ground)
        : [{ value: event.label, evidence: uniqueSpans(event.accounts.map(({ mention }) => mention)) }],
    confidence: kind === "change" ? 0.7 : 0.6,
    why: kind === "change" ? "one count at several times" : "two counts of one thing",
    features: { values: byValue.size, accounts: counts.length },
  };
}

function entityName(entity: string | null, counts: readonly ToldCount[], ground: Ground): Difference["common"] {
  const name = entity === null ? undefined : ground.entityById.get(entity)?.name;
  return name === undefined
    ? []
    : [{ value: name, evidence: uniqueSpans(counts.map(({ page, span }) => spanIn(page.page, span))) }];
}

/** The figure as it stands on the first of the pages. */
function figureOf(own: readonly ToldCount[]): string {
  const [first] = [...own].sort((a, b) =>
    a.page.page.id < b.page.page.id ? -1 : a.page.page.id > b.page.page.id ? 1 : a.span.start - b.span.start,
  );
  if (first === undefined) return "";
  const { page, quantity } = first;
  const qualifier = quantity.qualifier === "exact" || quantity.qualifier === "vague" ? "" : `${quantity.qualifier} `;
  return `${qualifier}${page.page.text.slice(quantity.start, quantity.end)}`;
}

function firstOf(counts: readonly ToldCount[]): number {
  return Math.min(...counts.map(({ time }) => time?.first ?? Number.POSITIVE_INFINITY));
}

function lowOf(counts: readonly ToldCount[]): number {
  return Math.min(...counts.map(({ quantity }) => ends(quantity)[0]));
}
