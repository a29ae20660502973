import { nounLikeness, SELDOM_EVENTS } from "../../languages/en/event-noun-kin.ts";
import { compareDates, dateBounds } from "../../measure/date-bounds.ts";
import { sharedCount } from "../../measure/jaccard.ts";
import { conflict } from "./conflict.ts";
import { matchHappenings } from "./match-happenings.ts";
import { type EventMention, type PageEvent, partiesOf } from "./page-event.ts";
import { comparePlaces } from "./places.ts";
import { sharesState, statesOf } from "./states.ts";

/** Two pages tell one event from this score on. */
export const EVENT_THRESHOLD = 0.8;
/** What context alone can add. */
const MOST_CONTEXT = 0.5;
const CONTEXT_WEIGHT = 0.25;
/** A date this many days wide or narrower says something when two agree on it; a year does not. */
const NARROW_DATE = 8;

export type Match = { readonly score: number; readonly features: { readonly [feature: string]: number } };

const WEIGHTS: Readonly<{ [feature: string]: number }> = {
  sameParties: 0.45,
  partiesWithin: 0.4,
  partiesOverlap: 0.3,
  oneParty: 0.15,
  sameOneParty: 0.2,
  sameWords: 0.7,
  sameLaw: 0.7,
  sameLead: 0.5,
  sameCountries: 0.2,
  sameState: 0.3,
  otherState: -0.3,
  sameDeed: 0.35,
  sameNoun: 0.1,
  seldom: 0.1,
  onlyOne: 0.15,
  known: 0.35,
  sameDay: 0.5,
  nearDates: 0.2,
  samePlace: 0.3,
  sameCountry: 0.1,
  sameOff: 0.2,
  samePhase: 0.05,
  context: 1,
  otherMatter: -0.15,
};

/**
 * How likely two page events are one. `context` is what their pages share besides; `onlyOne` says that nothing in the
 * dossier tells of two such events. Null where something stands against it or they share nobody and nothing.
 */
export function matchEvents(
  a: PageEvent,
  b: PageEvent,
  circumstances: {
    readonly context: number;
    readonly onlyOne: boolean;
    /** True where every event of this kind that the dossier has at this place may be one. */
    readonly onlyOneThere: boolean;
    readonly oneMatter: boolean;
    readonly sameWords: boolean;
    /** True where both pages are of one matter and came out within two days. */
    readonly sameNews: boolean;
  },
): Match | null {
  if ([...a.mentions, ...b.mentions].some(({ series }) => series)) return null;
  if (conflict(a.mentions, b.mentions) !== null) return null;
  const happening = matchHappenings(a, b, circumstances);
  if (happening !== null) return happening;
  const parties = partyFeatures(partiesOf(a.mentions), partiesOf(b.mentions), isMutual(a) || isMutual(b));
  const countries = sharedCount(countriesOf(a), countriesOf(b)) >= 2 ? 1 : 0;
  const dates = dateFeatures(a, b);
  const places = placeFeatures(a, b);
  const seldom = a.mentions.some(({ annotation }) => SELDOM_EVENTS.has(annotation.noun)) ? 1 : 0;
  const features: { [feature: string]: number } = {
    ...parties,
    sameWords: circumstances.sameWords ? 1 : 0,
    sameLaw: sharedCount(lawsOf(a), lawsOf(b)) > 0 ? 1 : 0,
    sameCountries: countries,
    ...stateFeatures(a, b),
    sameDeed: circumstances.sameNews && isSameDeed(a, b) ? 1 : 0,
    sameNoun: bestNoun(a, b) === 1 ? 1 : 0,
    seldom,
    onlyOne: seldom === 1 && circumstances.onlyOne ? 1 : 0,
    known: circumstances.onlyOneThere && places.samePlace === 1 && isKnown(a, b) ? 1 : 0,
    ...dates,
    ...places,
    ...phaseFeatures(a, b),
    context: Math.max(-MOST_CONTEXT, Math.min(MOST_CONTEXT, CONTEXT_WEIGHT * circumstances.context)),
    otherMatter: circumstances.oneMatter ? 0 : 1,
  };
  const known = Object.values(parties).some((value) => value > 0) || places.samePlace + places.sameCountry > 0;
  // What two pages of one day's news open with is one attack, where they agree on who or where, or one does not say.
  const opening = leadsWith(a, b) && (known || isNowhere(a) || isNowhere(b));
  const ofOne = features.otherState === 0 && (features.sameState === 1 || Object.values(parties).some((n) => n > 0));
  const sameLead = circumstances.sameNews && (opening || (ofOne && leadsAlike(a, b)));
  features.sameLead = sameLead ? 1 : 0;
  const shared = Object.values(parties).some((value) => value > 0);
  // Nobody in common: only a day and a place together can tell that a quake or an attack is the same, or a place where
  // such events come seldom; who takes part may be what the accounts differ on.
  if (
    !shared &&
    features.sameWords === 0 &&
    features.known === 0 &&
    features.sameDeed === 0 &&
    !sameLead &&
    !(places.samePlace === 1 && (dates.sameDay === 1 || features.onlyOne === 1)) &&
    !(dates.sameDay === 1 && features.onlyOne === 1 && (isNobodys(a) || isNobodys(b)))
  )
    return null;
  // Words for two kinds of event ("talks", "meeting") are one event's only where a day or a place says so.
  if (
    features.sameNoun === 0 &&
    features.sameWords === 0 &&
    features.sameLaw === 0 &&
    !sameLead &&
    dates.sameDay === 0 &&
    places.samePlace === 0
  )
    return null;
  let score = 0;
  for (const name of Object.keys(WEIGHTS)) score += (WEIGHTS[name] ?? 0) * (features[name] ?? 0);
  return { score: Math.round(score * 1000) / 1000, features };
}

/** Kinds of happening that a page opens with and that the next page opens with too. */
const HAPPENINGS: ReadonlySet<string> = new Set(["ASSAULT", "DISASTER"]);

function leadsWith(a: PageEvent, b: PageEvent): boolean {
  const leading = ({ mentions }: PageEvent) =>
    new Set(
      mentions.flatMap(({ lead, phase, annotation }) =>
        lead && (phase === "happened" || phase === "open") ? [annotation.type] : [],
      ),
    );
  const other = leading(b);
  return [...leading(a)].some((type) => HAPPENINGS.has(type) && other.has(type));
}

/** True where both pages open with a thing of one kind, under one noun and as far along. */
function leadsAlike(a: PageEvent, b: PageEvent): boolean {
  return a.mentions.some(
    (x) =>
      x.lead &&
      x.phase !== "open" &&
      b.mentions.some(
        (y) =>
          y.lead &&
          x.phase === y.phase &&
          x.annotation.type === y.annotation.type &&
          x.annotation.noun === y.annotation.noun,
      ),
  );
}

/** What is done by words or by order to one and the same, of which two days' news hold one. */
const ONCE: ReadonlySet<string> = new Set(["ACCUSE", "REJECT", "THREATEN", "SANCTION", "COERCE"]);

/** True where the same do the same to the same: "Dorvet accused Marvania" of two pages. */
function isSameDeed(a: PageEvent, b: PageEvent): boolean {
  const doers = ({ parties, states, targets }: EventMention) =>
    [...parties, ...states].filter((one) => !targets.includes(one));
  return a.mentions.some((x) =>
    b.mentions.some(
      (y) =>
        ONCE.has(x.annotation.type) &&
        x.annotation.type === y.annotation.type &&
        x.phase === y.phase &&
        x.phase === "happened" &&
        x.targets.some((target) => y.targets.includes(target)) &&
        doers(x).some((doer) => doers(y).includes(doer)),
    ),
  );
}

/** Whether one country does what both tell, or only others do. */
function stateFeatures(a: PageEvent, b: PageEvent): { sameState: number; otherState: number } {
  const sameState = sharesState(a.mentions, b.mentions) > 0 ? 1 : 0;
  return {
    sameState,
    otherState: sameState === 0 && statesOf(a.mentions).size > 0 && statesOf(b.mentions).size > 0 ? 1 : 0,
  };
}

const isNowhere = (event: PageEvent): boolean =>
  isNobodys(event) && event.mentions.every(({ place }) => place === null);

const isNobodys = ({ mentions }: PageEvent): boolean => partiesOf(mentions).length === 0;

/** "The meeting in Norvik was called off": who was to meet the reader is taken to know; or both tell of the same end. */
function isKnown(a: PageEvent, b: PageEvent): boolean {
  const unnamed = [a, b].filter(isNobodys);
  if (unnamed.length === 0) return false;
  return (
    unnamed.every(({ mentions }) => mentions.some(({ definite }) => definite)) || phaseFeatures(a, b).sameOff === 1
  );
}

/** True for talks of any kind: it takes two, so one party alone leaves open which talks they were. */
function isMutual({ mentions }: PageEvent): boolean {
  return mentions.some(({ annotation }) => annotation.type === "CONSULT" || annotation.type === "AGREE");
}

function partyFeatures(a: readonly string[], b: readonly string[], mutual: boolean): { [feature: string]: number } {
  const shared = sharedCount(new Set(a), new Set(b));
  if (shared === 1) return a.length === 1 && b.length === 1 && !mutual ? { sameOneParty: 1 } : { oneParty: 1 };
  if (shared < 2) return {};
  if (shared === a.length && shared === b.length) return { sameParties: 1 };
  return shared === a.length || shared === b.length ? { partiesWithin: 1 } : { partiesOverlap: 1 };
}

function dateFeatures(a: PageEvent, b: PageEvent): { sameDay: number; nearDates: number } {
  let [sameDay, nearDates] = [0, 0];
  for (const x of a.mentions) {
    for (const y of b.mentions) {
      if (x.date === null || y.date === null) continue;
      const relation = compareDates(x.date, y.date);
      if (relation === "same") sameDay = 1;
      else if (relation === "compatible" && isNarrow(x.date) && isNarrow(y.date)) nearDates = 1;
    }
  }
  return { sameDay, nearDates: sameDay === 1 ? 0 : nearDates };
}

function isNarrow(date: string): boolean {
  const bounds = dateBounds(date, 2001);
  return bounds !== null && bounds.last - bounds.first < NARROW_DATE;
}

function placeFeatures(a: PageEvent, b: PageEvent): { samePlace: number; sameCountry: number } {
  let [samePlace, sameCountry] = [0, 0];
  for (const { place: x } of a.mentions) {
    for (const { place: y } of b.mentions) {
      if (x === null || y === null || comparePlaces(x, y) !== "same") continue;
      if (x.kind === "country") sameCountry = 1;
      else samePlace = 1;
    }
  }
  return { samePlace, sameCountry: samePlace === 1 ? 0 : sameCountry };
}

function phaseFeatures(a: PageEvent, b: PageEvent): { sameOff: number; samePhase: number } {
  const statuses = (event: PageEvent, phase: EventMention["phase"]) =>
    new Set(event.mentions.filter((mention) => mention.phase === phase).map(({ annotation }) => annotation.status));
  const sameOff = sharedCount(statuses(a, "off"), statuses(b, "off")) > 0 ? 1 : 0;
  const phases = new Set(a.mentions.map(({ phase }) => phase));
  const samePhase = sameOff === 0 && b.mentions.some(({ phase }) => phase !== "open" && phases.has(phase)) ? 1 : 0;
  return { sameOff, samePhase };
}

function bestNoun(a: PageEvent, b: PageEvent): number {
  let best = 0;
  for (const x of a.mentions) {
    for (const y of b.mentions) best = Math.max(best, nounLikeness(x.annotation.noun, y.annotation.noun));
  }
  return best;
}

function countriesOf(event: PageEvent): Set<string> {
  return new Set(event.mentions.flatMap(({ countries }) => countries));
}

function lawsOf(event: PageEvent): Set<string> {
  return new Set(event.mentions.flatMap(({ laws }) => laws));
}
