import type { Page } from "../../core/page.ts";
import { POINTING_BACK } from "../../languages/en/relative-days.ts";
import { compareDates } from "../../measure/date-bounds.ts";
import { sharedCount } from "../../measure/jaccard.ts";
import { conflict } from "./conflict.ts";
import { DEAL } from "./happening-family.ts";
import { type EventMention, type PageEvent, partiesOf } from "./page-event.ts";
import { comparePlaces } from "./places.ts";
import { sharesState } from "./states.ts";

/** Two mentions of a page are of one event from this score on. */
export const PAGE_THRESHOLD = 0.8;
/** How far back "the meeting" may point, in code units: some three paragraphs. */
const ANAPHORA_REACH = 1500;

/** What joined a mention to an earlier one of its page. */
export type PageJoin = {
  readonly mention: EventMention;
  readonly to: EventMention;
  readonly score: number;
  readonly features: { [feature: string]: number };
};

/** Groups the mentions of a page (in order) into events. A mention joins at most one group, and none when two fit as well. */
export function groupOnPage(page: Page, mentions: readonly EventMention[]): { events: PageEvent[]; joins: PageJoin[] } {
  const groups: EventMention[][] = [];
  const joins: PageJoin[] = [];
  for (const mention of mentions) {
    const fits = groups
      .map((group) => ({ group, ...fitOf(page, group, mention) }))
      .filter(({ score }) => score >= PAGE_THRESHOLD)
      .sort((a, b) => b.score - a.score);
    const [best, second] = fits;
    const to = best?.group[best.group.length - 1];
    if (best === undefined || to === undefined || (second !== undefined && second.score === best.score)) {
      groups.push([mention]);
      continue;
    }
    best.group.push(mention);
    joins.push({ mention, to, score: best.score, features: best.features });
  }
  return { events: groups.map((group) => ({ page: page.id, mentions: group })), joins };
}

function fitOf(
  page: Page,
  group: readonly EventMention[],
  mention: EventMention,
): { score: number; features: { [feature: string]: number } } {
  if (mention.series || group.some(({ series }) => series) || conflict(group, [mention]) !== null) {
    return { score: 0, features: {} };
  }
  const known = partiesOf(group);
  const shared = sharedCount(new Set(known), new Set(mention.parties));
  const sameNoun = group.some(({ annotation }) => annotation.noun === mention.annotation.noun) ? 1 : 0;
  const sameDay = group.some(
    ({ date }) => date !== null && mention.date !== null && compareDates(date, mention.date) === "same",
  )
    ? 1
    : 0;
  const samePlace = group.some(
    ({ place }) => place !== null && mention.place !== null && comparePlaces(place, mention.place) === "same",
  )
    ? 1
    : 0;
  if (group.some(({ annotation }) => annotation.id === mention.annotation.takesUp))
    return { score: 1, features: { takesUp: 1 } };
  if (mention.annotation.type === "LAW" && group.every(({ annotation }) => annotation.type === "LAW"))
    return lawFit(group, mention);
  const last = group[group.length - 1];
  const distance = last === undefined ? Number.POSITIVE_INFINITY : mention.annotation.start - last.annotation.start;
  const pointing = mention.parties.length < 2 && pointsBack(page, mention);
  const back = pointing && (distance <= ANAPHORA_REACH || (samePlace === 1 && sameNoun === 1)) ? 1 : 0;
  // Of several groups that "the meeting" may point to, the nearest: a little less for every code unit between.
  const nearness = back === 1 ? 1 - Math.min(distance, ANAPHORA_REACH) / (ANAPHORA_REACH * 10) : 0;
  const allShared = shared >= 2 ? 1 : 0;
  const alone = known.length <= 1 || mention.parties.length <= 1;
  const oneShared = (shared === 1 && alone) || (isBare(known, mention) && sharesState(group, [mention]) > 0) ? 1 : 0;
  const sameCase = oneShared === 1 && sameNoun === 1 && distance <= ANAPHORA_REACH && isCase(group, mention) ? 1 : 0;
  // What the title tells, the body tells again, once; after that it is one mention among others.
  const retold = oneShared === 1 && sameNoun === 1 && group.every(({ inTitle }) => inTitle) ? 1 : 0;
  // A title leaves out who: that something is put off, the body tells of the same thing.
  const offInTitle =
    group.every(({ inTitle, parties }) => inTitle && parties.length === 0) &&
    mention.phase === "off" &&
    group.some(({ annotation }) => annotation.status === mention.annotation.status)
      ? 1
      : 0;
  const violent =
    mention.annotation.type === "ASSAULT" && group.every(({ annotation }) => annotation.type === "ASSAULT");
  // "Gunmen struck a market, killing two": what came of it is no second attack.
  const outcome = violent && last !== undefined && isOutcome(page, last, mention) ? 1 : 0;
  // The title's attack is the one that the first lines tell.
  const leadAgain = violent && mention.lead && !mention.inTitle && group.every(({ inTitle }) => inTitle) ? 1 : 0;
  const told = Math.max(outcome, leadAgain);
  const features = {
    outcome,
    leadAgain,
    offInTitle,
    retold,
    allShared,
    oneShared,
    sameDay,
    samePlace,
    sameNoun,
    sameCase,
    pointsBack: nearness,
  };
  // "Met" and "might speak again" are two events unless a day, a place or "the talks" says that they are one.
  const ofDeal = allShared === 1 && [...group, mention].every(({ family }) => family === DEAL);
  if (!ofDeal && sameNoun === 0 && sameDay === 0 && samePlace === 0 && back === 0 && offInTitle === 0 && told === 0)
    return { score: 0, features };
  const score =
    0.9 * allShared +
    0.35 * oneShared +
    0.3 * sameDay +
    0.3 * samePlace +
    0.1 * sameNoun +
    0.8 * Math.max(offInTitle, told) +
    0.4 * Math.max(sameCase, retold) +
    (sameNoun === 1 || phaseOf(group) === mention.phase ? 0.75 : 0.4) * nearness;
  return { score, features };
}

/** True where one of the two names nobody who takes part. */
const isBare = (known: readonly string[], mention: EventMention): boolean =>
  known.length === 0 || mention.parties.length === 0;

/** A page that names no two laws and brings in no second one is about one, whatever step of its course it tells. */
function lawFit(group: readonly EventMention[], mention: EventMention) {
  const named = mention.laws.length > 0 && group.some(({ laws }) => laws.length > 0);
  const introduced = group.filter(({ inTitle, newLaw }) => newLaw && !inTitle).length;
  const onlyLaw = !named && (!mention.newLaw || introduced === 0) ? 1 : 0;
  return { score: named ? 1 : 0.9 * onlyLaw, features: { sameLaw: named ? 1 : 0, onlyLaw } };
}

/** True where a step of a law's course is of the law that the group tells of: no second one is named or brought in. */
export const isOfLaw = (group: readonly EventMention[], mention: EventMention): boolean =>
  !mention.series && conflict(group, [mention]) === null && lawFit(group, mention).score >= PAGE_THRESHOLD;

/** True for "…, killing two" later in the sentence of a deed. */
function isOutcome(page: Page, deed: EventMention, { annotation }: EventMention): boolean {
  if (!/ing$/.test(page.text.slice(annotation.start, annotation.end))) return false;
  const between = page.text.slice(deed.annotation.end, annotation.start);
  return between.length < 250 && !/[.!?]\s|\n/.test(between) && /(?:,|\band)\s(?:\p{L}+ly\s)?$/u.test(between);
}

/** A law or a trial is one thing that much is said of, where a call is one of many. */
function isCase(group: readonly EventMention[], mention: EventMention): boolean {
  const { type } = mention.annotation;
  return (type === "LAW" || type === "COURT") && phaseOf(group) === mention.phase;
}

function phaseOf(group: readonly EventMention[]): EventMention["phase"] | undefined {
  return group[group.length - 1]?.phase;
}

/** True for "the meeting", "their earlier call", "the 50-minute meeting": a word that points back within three words before it. */
function pointsBack(page: Page, { annotation }: EventMention): boolean {
  const before = page.text.slice(Math.max(0, annotation.start - 40), annotation.start).toLowerCase();
  const sentence = before.slice(
    Math.max(before.lastIndexOf("."), before.lastIndexOf("\n"), before.lastIndexOf(",")) + 1,
  );
  const words = sentence.split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== "");
  return words.slice(-3).some((word) => POINTING_BACK.has(word));
}
