import type { EventFinding } from "../../core/findings.ts";
import type { EventAnnotation } from "../../core/layers.ts";
import type { Account, Entity, Evidenced, Span } from "../../core/record.ts";
import type { TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { itemsIn } from "../../document/document.ts";
import { isBroughtIn } from "../../document/only-proposed.ts";
import { tollsAt } from "../../document/tolls.ts";
import { LAW_STEPS } from "../../languages/en/law-steps.ts";
import { dateBounds } from "../../measure/date-bounds.ts";
import { concernedAtCourt } from "./court-label.ts";
import { deedName } from "./deed-name.ts";
import { eventLabel } from "./event-label.ts";
import { eventStatus, type LawStep } from "./event-status.ts";
import { ANY_DISASTER, isDisaster, isMisfortune, TOLL } from "./happening-family.ts";
import { type EventMention, type PageEvent, partiesOf } from "./page-event.ts";
import { pagesNoun } from "./pages-noun.ts";

type Told = { readonly read: ReadPage; readonly mention: EventMention };
type EntityOf = (page: string, participant: EventAnnotation["participants"][number]) => Entity | null;

/**
 * The dossier's event from what pages tell of it. Its id is that of its first mention by page id and place, so it does
 * not depend on the order in which pages came.
 */
export function eventFinding(
  pageEvents: readonly PageEvent[],
  pages: ReadonlyMap<string, ReadPage>,
  entityOf: EntityOf,
  byId: (id: string) => Entity | undefined,
): EventFinding | null {
  const told = pageEvents
    .flatMap(({ page, mentions }): Told[] => {
      const read = pages.get(page);
      return read === undefined ? [] : mentions.map((mention) => ({ read, mention }));
    })
    .sort((a, b) => {
      const [x, y] = [a.read.page.id, b.read.page.id];
      return x < y ? -1 : x > y ? 1 : a.mention.annotation.start - b.mention.annotation.start;
    });
  const [first] = told;
  const id = first?.read.ids.events[first.mention.annotation.id];
  if (first === undefined || id === undefined) return null;
  const disasters = told.filter(({ mention: { family } }) => family !== null && isDisaster(family));
  const befell = { told: disasters.length > 0, done: disasters.some(({ mention }) => mention.phase === "happened") };
  const own = new Set(told.map(({ mention }) => mention.annotation));
  const accounts = told.map((one, at) => accountOf(one, told[at - 1], befell, own));
  const steps = stepsOf(told);
  const reached = Math.max(...steps.map((step) => step.reached));
  // What a fire did to people is told of more often than the fire.
  const named = told.filter(({ mention }) => mention.family !== TOLL);
  const exact = named.filter(({ mention }) => mention.family !== ANY_DISASTER);
  const noun = mostFrequent(
    (exact.length > 0 ? exact : named.length > 0 ? named : told).map(({ mention }) => mention.annotation.noun),
  );
  const typed =
    told.find(({ mention }) => mention.annotation.noun === noun)?.mention.annotation ?? first.mention.annotation;
  const participants = participantsOf(told, entityOf);
  const where = whereOf(told);
  const befalls = told.some(({ mention }) => mention.family !== null && isMisfortune(mention.family));
  return {
    id,
    scheme: typed.scheme,
    type: typed.type,
    mode: typed.mode,
    label: eventLabel(
      deedName(pagesNoun(noun, exact), told),
      where?.value ?? null,
      typed.type === "COURT"
        ? concernedAtCourt(participants, triedBy(told, byId))
        : participants.filter((one) => !befalls || isOfAll(one, told)),
      typed.type,
    ),
    participants: participants.map(({ entity, role, evidence }) => ({ entity: entity.id, role, evidence })),
    // Of a law's days, that of the last step it took.
    when: whenOf(told.filter((_, at) => (steps[at]?.reached ?? reached) === reached)),
    whenLinked: null,
    where,
    before: [],
    after: [],
    status: eventStatus(accounts, steps),
    accounts,
    members: told.map(({ read, mention }) => ({ page: read.page.id, id: mention.annotation.id })),
  };
}

/** Whom the mentions concern, though it be told elsewhere on their pages. */
const triedBy = (told: readonly Told[], byId: (id: string) => Entity | undefined): Entity[] =>
  partiesOf(told.map(({ mention }) => mention)).flatMap((id) => byId(id) ?? []);

/** True for whom half of the pages name with what befell them: a witness of one page stands for nobody's disaster. */
function isOfAll(
  { entity, evidence }: { readonly entity: Entity; readonly evidence: readonly Span[] },
  told: readonly Told[],
): boolean {
  const naming = new Set(evidence.map(({ page }) => page)).size;
  return entity.kind !== "place" && 2 * naming >= new Set(told.map(({ read }) => read.page.id)).size;
}

/** How far along its course each account tells a law to be; empty for what is no law. */
function stepsOf(told: readonly Told[]): LawStep[] {
  if (told.some(({ mention }) => mention.annotation.type !== "LAW")) return [];
  return told.map(({ mention: { annotation } }) => {
    const { mode, status, stance } = annotation;
    const step = LAW_STEPS.get(mode ?? "vote") ?? 0;
    const done = stance !== "denies" && (status === "held" || status === "ongoing" || status === "suspended");
    // What is only to come has got as far as the step before.
    return { mode, reached: done ? step : Math.min(step, 2) - 0.5 };
  });
}

/** What one mention tells; `befell` where it is one of a disaster, and where that is told to have happened. Of a happening also whom it names without a name, and, once a sentence, how many came to harm. */
function accountOf(
  { read, mention }: Told,
  before: Told | undefined,
  befell: { readonly told: boolean; readonly done: boolean },
  own: ReadonlySet<EventAnnotation>,
): Account {
  const { annotation, family } = mention;
  // Who counts the dead of a disaster says that it happened, whatever is said of the count.
  const counted = befell.told && family === TOLL;
  // Nobody plans a crash that others say happened: the words were of something beside it.
  const misread =
    befell.done && mention.phase === "ahead" && annotation.status !== "expected" && annotation.stance !== "denies";
  const { status, stance } =
    counted || misread
      ? ({ status: "held", stance: "asserts" } as const)
      : annotation.stance !== "denies" && isBroughtIn(annotation)
        ? ({ status: "proposed", stance: annotation.stance } as const)
        : annotation;
  // A fire that is only feared has killed nobody.
  const tolls =
    mention.phase === "happened" && isHarm(mention)
      ? tollsAt(read, annotation).filter(({ span }) => !isOfAnother(read, annotation, span, own))
      : [];
  const told = before?.read === read ? tollsAt(read, before.mention.annotation) : [];
  const nameless = family === null || isMisfortune(family) ? [] : namelessParties(annotation);
  const more = [...nameless, ...tolls.filter(({ span }) => !told.some((toll) => toll.span.start === span.start))];
  return {
    page: read.page.id,
    attribution: annotation.attribution === null ? null : (read.ids.attributions[annotation.attribution] ?? null),
    mention: spanOn(read, annotation),
    status,
    stance,
    asOf: annotation.asOf,
    details: [...annotation.details, ...more].map(({ field, value, span }) => ({
      field,
      value,
      span: spanOn(read, span),
    })),
  };
}

/** True where another deed that did people harm stands between the mention and the figure: "revenge for strikes that left 32 dead". */
function isOfAnother(
  { layers }: ReadPage,
  mention: TextSpan,
  figure: TextSpan,
  own: ReadonlySet<EventAnnotation>,
): boolean {
  const between = { start: Math.min(mention.end, figure.end), end: Math.max(mention.start, figure.start) };
  return itemsIn(layers.events.annotations, between).some(
    (event) => !own.has(event) && (event.type === "ASSAULT" || event.type === "DISASTER"),
  );
}

/** What does people harm: a disaster, an attack. */
const isHarm = ({ family, annotation }: EventMention): boolean =>
  family === null ? annotation.type === "ASSAULT" : isMisfortune(family);

function namelessParties({ participants }: EventAnnotation): EventAnnotation["details"] {
  return participants.flatMap(({ entity, role, name, span }) =>
    entity === null ? [{ field: role, value: name, span }] : [],
  );
}

function participantsOf(told: readonly Told[], entityOf: EntityOf) {
  type Role = EventFinding["participants"][number]["role"];
  const found = new Map<string, { entity: Entity; roles: Role[]; evidence: Span[] }>();
  for (const { read, mention } of told) {
    for (const participant of mention.annotation.participants) {
      const { role, span } = participant;
      const known = entityOf(read.page.id, participant);
      if (known === null) continue;
      const entry = found.get(known.id) ?? { entity: known, roles: [], evidence: [] };
      entry.roles.push(role);
      entry.evidence.push(spanOn(read, span));
      found.set(known.id, entry);
    }
  }
  return [...found.values()]
    .map(({ entity, roles, evidence }) => ({ entity, role: mostFrequent(roles), evidence }))
    .sort((a, b) => (a.entity.id < b.entity.id ? -1 : a.entity.id > b.entity.id ? 1 : 0));
}

/** The narrowest date that any account states; of equally narrow ones the one with a year, then the one most state. */
function whenOf(told: readonly Told[]): Evidenced<string> | null {
  const dates = new Map<string, { evidence: Span[]; stated: boolean }>();
  for (const { read, mention } of told) {
    if (mention.date === null || mention.time === null) continue;
    const entry = dates.get(mention.date) ?? { evidence: [], stated: false };
    entry.evidence.push(spanOn(read, mention.time));
    entry.stated ||= mention.time.anchor !== "page date";
    dates.set(mention.date, entry);
  }
  const width = (date: string) => {
    const bounds = dateBounds(date, 2001);
    return bounds === null ? Number.POSITIVE_INFINITY : bounds.last - bounds.first;
  };
  const yearless = (date: string) => (date.includes("X") ? 1 : 0);
  const [best] = [...dates].sort(
    ([a, x], [b, y]) =>
      compareNumbers(width(a), width(b)) ||
      yearless(a) - yearless(b) ||
      y.evidence.length - x.evidence.length ||
      (a < b ? -1 : a > b ? 1 : 0),
  );
  if (best === undefined) return null;
  const [value, { evidence, stated }] = best;
  return { value, evidence, basis: stated ? "own words" : "reference date", confidence: stated ? 0.9 : 0.8 };
}

function whereOf(told: readonly Told[]): Evidenced<string> | null {
  type Place = { names: string[]; evidence: Span[]; country: boolean; pages: Set<string>; opening: Set<string> };
  const places = new Map<string, Place>();
  for (const { read, mention } of told) {
    const { where } = mention.annotation;
    if (where === null || mention.place === null) continue;
    const entry = places.get(mention.place.key) ?? {
      names: [],
      evidence: [],
      country: mention.place.kind === "country",
      pages: new Set<string>(),
      opening: new Set<string>(),
    };
    entry.pages.add(read.page.id);
    if (mention.lead || mention.inTitle) entry.opening.add(read.page.id);
    entry.names.push(where.name);
    entry.evidence.push(spanOn(read, where.span));
    places.set(mention.place.key, entry);
  }
  // A town says more than its country, and what pages open with more than what they name by the way.
  const [best] = [...places].sort(
    ([a, x], [b, y]) =>
      Number(x.country) - Number(y.country) ||
      y.opening.size - x.opening.size ||
      y.pages.size - x.pages.size ||
      y.evidence.length - x.evidence.length ||
      (a < b ? -1 : a > b ? 1 : 0),
  );
  if (best === undefined) return null;
  const [, { names, evidence }] = best;
  return { value: mostFrequent(names), evidence, basis: "own words", confidence: 0.9 };
}

function mostFrequent<T extends string>(values: readonly T[]): T {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : a > b ? 1 : 0));
  if (best === undefined) throw new RangeError("the most frequent of no values");
  return best[0];
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function spanOn({ page }: ReadPage, { start, end }: TextSpan): Span {
  return { page: page.id, start, end };
}
