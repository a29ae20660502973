import type { ReadPage } from "../../core/stage.ts";
import { itemAt, itemsIn } from "../../document/document.ts";
import { stem } from "../../languages/en/stem.ts";
import { sharedCount } from "../../measure/jaccard.ts";
import { compareVectors } from "../../measure/tf-idf.ts";
import { wordsIn } from "../../measure/words.ts";
import { isAffair } from "./happening-family.ts";
import type { EventMention, PageEvent } from "./page-event.ts";
import { comparePlaces } from "./places.ts";
import { type TellingPage, tellingPage } from "./telling-page.ts";

/** An event as one page tells it, with what the page says around it; what few accounts are asked for is made when it is. */
export type Telling = {
  readonly event: PageEvent;
  page(): TellingPage;
  /** Stems of the words that name it. */
  readonly words: ReadonlySet<string>;
  /** Figures of its sentences, by unit. */
  figures(): ReadonlyMap<string, ReadonlySet<number>>;
  readonly lead: boolean;
};

/** How much of a matter opens with such an event, from 0 to 1. */
export type Shares = { readonly ofType: number; readonly ofNoun: number };

/**
 * Weights of a logistic regression on pairs of accounts that two pages of one matter give, fitted on the training topics
 * of ECB+ (Cybulska and Vossen 2014) by `eval/linking/fit-telling-likeness.ts`.
 */
export const TELLING_WEIGHTS = {
  bias: -4.99,
  sameNoun: 0.18,
  sameWord: 2.08,
  pages: 1.7,
  samePlace: 0.78,
  leadNames: 0.46,
  otherLeadNames: -0.25,
  pageNames: 0.59,
  sameFigure: 1.11,
  otherFigure: -0.51,
  otherMeasure: -0.3,
  bothLead: 1.37,
  typeShare: 1.71,
  nounShare: -0.28,
};

export type TellingFeatures = { readonly [Name in keyof typeof TELLING_WEIGHTS]: number };
export const TELLING_FEATURES = Object.keys(TELLING_WEIGHTS) as (keyof TellingFeatures)[];

/** Units in which a page gives many figures: another one is no other event. */
const COMMON_UNITS = /^(?:count|percent|second|minute|hour|day|week|month|year|[A-Z]{3})s?$/;

export function tellingOf(read: ReadPage, event: PageEvent): Telling {
  const words = new Set<string>();
  for (const { annotation } of event.mentions)
    for (const { word } of wordsIn(read.page.text, annotation)) words.add(stem(word));
  let figures: ReadonlyMap<string, ReadonlySet<number>> | undefined;
  return {
    event,
    page: () => tellingPage(read),
    words,
    figures: () => {
      figures ??= figuresOf(read, event);
      return figures;
    },
    lead: event.mentions.some(({ lead }) => lead),
  };
}

function figuresOf({ layers }: ReadPage, { mentions }: PageEvent): Map<string, Set<number>> {
  const figures = new Map<string, Set<number>>();
  for (const { annotation } of mentions) {
    const sentence = itemAt(layers.sentences.annotations, annotation.start);
    if (sentence === undefined) continue;
    for (const { value, unit } of itemsIn(layers.quantities.annotations, sentence))
      if (typeof value === "number") figures.set(unit, (figures.get(unit) ?? new Set()).add(value));
  }
  return figures;
}

/** The kinds of affair that an account tells of, by type and noun. */
export const affairsOf = ({ event }: Telling): Set<string> =>
  new Set(
    event.mentions.flatMap(({ annotation: { type, noun }, family }) =>
      family !== null && isAffair(family) ? [`${type} of kind ${noun}`] : [],
    ),
  );

/** What two accounts of pages of one matter have in common. The order of the two does not matter. */
export function tellingFeatures(a: Telling, b: Telling, { ofType, ofNoun }: Shares): TellingFeatures {
  const [nounsA, nounsB] = [nounsOf(a.event.mentions), nounsOf(b.event.mentions)];
  let [same, other, otherMeasure] = [0, 0, 0];
  const [pageA, pageB] = [a.page(), b.page()];
  const figures = b.figures();
  for (const [unit, values] of a.figures()) {
    const others = figures.get(unit);
    if (others === undefined) continue;
    if (sharedCount(values, others) > 0) same++;
    else {
      other++;
      if (!COMMON_UNITS.test(unit)) otherMeasure = 1;
    }
  }
  return {
    bias: 1,
    sameNoun: sharedCount(nounsA, nounsB) > 0 ? 1 : 0,
    // What is told of people, works and markets has a narrower name than other deeds: a discovery is one in any words.
    sameWord: sharedCount(a.words, b.words) > 0 || sharedCount(affairsOf(a), affairsOf(b)) > 0 ? 1 : 0,
    pages: compareVectors(pageA.words, pageB.words).cosine,
    samePlace: samePlace(a.event.mentions, b.event.mentions) ? 1 : 0,
    leadNames: share(pageA.leadNames, pageB.leadNames),
    otherLeadNames: nothingShared(pageA.leadNames, pageB.leadNames),
    pageNames: share(pageA.names, pageB.names),
    sameFigure: Math.min(2, same),
    otherFigure: Math.min(2, other),
    otherMeasure,
    bothLead: a.lead && b.lead ? 1 : 0,
    typeShare: ofType,
    nounShare: ofNoun,
  };
}

/** How likely two accounts are of one event, from 0 to 1. */
export function likenessOf(features: TellingFeatures): number {
  let sum = 0;
  for (const name of TELLING_FEATURES) sum += TELLING_WEIGHTS[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}

/** True where both pages say where they are, and neither names a place of the other: two like events in two towns. */
export function areApart(a: Telling, b: Telling): boolean {
  const [placesA, placesB] = [placesOf(a), placesOf(b)];
  if (placesA.length === 0 || placesB.length === 0) return false;
  return (
    !placesA.some((place) => b.page().text().includes(place)) &&
    !placesB.some((place) => a.page().text().includes(place))
  );
}

function placesOf({ event, page }: Telling): string[] {
  const own = event.mentions.flatMap(({ place }) => (place !== null && place.kind === "place" ? [place.key] : []));
  return [...page().leadPlaces, ...own];
}

function samePlace(a: readonly EventMention[], b: readonly EventMention[]): boolean {
  return a.some(
    ({ place: x }) =>
      x !== null && x.kind !== "country" && b.some(({ place: y }) => y !== null && comparePlaces(x, y) === "same"),
  );
}

const nounsOf = (mentions: readonly EventMention[]): ReadonlySet<string> =>
  new Set(mentions.map(({ annotation }) => annotation.noun));

/** What the smaller of two sets has in common with the other, of its size. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 || b.size === 0 ? 0 : sharedCount(a, b) / Math.min(a.size, b.size);
}

const nothingShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size > 0 && b.size > 0 && sharedCount(a, b) === 0 ? 1 : 0;
