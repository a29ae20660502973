import type { Page } from "../../core/page.ts";
import { BEFORE_THIS_ONE, NOT_THIS_ONE, OF_OTHER_TIMES } from "../../languages/en/happening-words.ts";
import { dateBounds } from "../../measure/date-bounds.ts";
import type { PageJoin } from "./group-on-page.ts";
import { compareHappenings, familyOf, otherDays } from "./happening-conflict.ts";
import { ANY_DISASTER, isAffair, isCampaign, isDisaster, SEARCH, sameFamily, TOLL } from "./happening-family.ts";
import { type EventMention, type PageEvent, partiesOf } from "./page-event.ts";
import { retells } from "./retells.ts";

/** How far back a toll or a bare noun may take up a disaster, in code units. */
const REACH = 1500;
/** Slight mentions of a page that are looked at; what a page is about stands before them. */
const MOST = 400;
/** How far back a sentence is looked at. Code units. */
const SENTENCE = 300;
/** What befell so many days before a page came out is not what the page is about. */
const LONG_AGO = 180;
const TESTIMONY = "court testimony";
/** A kind told this often is what a page is about, wherever it begins. */
const OFTEN = 3;
/** What companies do that a page may tell of as its matter; the rest it mentions by the way. */
const COMPANY_MATTERS: ReadonlySet<string> = new Set(
  "company dismissal,company deal,company filing,company insolvency,company closure,company recall,company fine".split(
    ",",
  ),
);

/**
 * The disasters, trials, strikes and deals that a page is about, out of the mentions that are too slight for a dossier
 * by themselves (in order). They join the events that the page has already, or one another where their kind is the same
 * and neither day, place nor those who take part stand against it; what is left over and not the page's main matter is
 * dropped, but for disasters that the page takes for known and further steps of a case, which may join another page's
 * (`loose`). `events` are the page's, which the answer holds again.
 */
export function mainHappenings(
  page: Page,
  events: readonly PageEvent[],
  slight: readonly EventMention[],
): { events: PageEvent[]; joins: PageJoin[] } {
  const groups: Group[] = [];
  // Tolls wait until all disasters are known.
  const tolls: EventMention[][] = [];
  const general: EventMention[] = [];
  const joins: PageJoin[] = [];
  for (const { mentions } of events) {
    if (familyOf(mentions) === TOLL) tolls.push([...mentions]);
    else groups.push({ mentions: [...mentions] });
  }
  for (const mention of slight.slice(0, MOST)) {
    if (mention.series || isOfOthers(page, mention)) continue;
    if (mention.family === null) {
      const told = groups.find(({ mentions }) => isKnown(mentions) && retells(mentions, mention));
      if (told !== undefined) add(told, mention, joins);
      else if (isOpeningDeed(mention)) groups.push({ mentions: [mention], opens: true });
      continue;
    }
    if (mention.family === TOLL) {
      tolls.push([mention]);
      continue;
    }
    if (mention.family === ANY_DISASTER) {
      general.push(mention);
      continue;
    }
    const to = groupFor(page, groups, mention, mention.family);
    if (to === null) groups.push({ mentions: [mention] });
    else add(to, mention, joins);
  }
  // "The accident" is one of those that are told of by a word of their own.
  for (const mention of general) {
    const to = groupFor(page, groups, mention, ANY_DISASTER);
    if (to === null) groups.push({ mentions: [mention] });
    else add(to, mention, joins);
  }
  const alone: Group[] = [];
  for (const toll of tolls) {
    // "The worst since 2014, when nine were killed near Norvik": the dead of another one.
    const ofAnother = toll.every((mention) => isOfOthers(page, mention));
    const fits = groups.filter(
      ({ mentions }) =>
        !ofAnother &&
        isDisaster(familyOf(mentions) ?? "") &&
        isNear(mentions, toll) &&
        compareHappenings(mentions, toll.map(withoutDay), TOLL) !== null,
    );
    // "Two died when a plane came down in May": not the one that the page opens with.
    const beside = fits.filter(({ mentions }) =>
      mentions.some((one) => toll.some((count) => inOneSentence(page, one, count))),
    );
    const opening = fits.filter(({ mentions }) => mentions.some(({ lead, inTitle }) => lead || inTitle));
    const [only, second] = beside.length === 1 ? beside : fits.length > 1 ? opening : fits;
    // The dead are counted for days: the day of the count is none of the disaster's.
    if (only !== undefined && second === undefined)
      for (const mention of toll)
        add(only, isOfDisaster(mention, only.mentions) ? mention : withoutDay(mention), joins);
    else if (isKnown(toll)) alone.push({ mentions: toll });
  }
  const kept = [
    ...groups.filter(({ mentions, opens }) => opens === true || isKnown(mentions) || isMainMatter(mentions)),
    ...alone,
  ];
  const tried = triedIn(kept, groups);
  const loose = groups.filter(
    (group) => !kept.includes(group) && (isTakenForKnown(group.mentions) || isStepOf(tried, group.mentions)),
  );
  kept.push(...loose);
  for (const { mentions } of kept) mentions.sort((a, b) => a.annotation.id - b.annotation.id);
  kept.sort((a, b) => (a.mentions[0]?.annotation.id ?? 0) - (b.mentions[0]?.annotation.id ?? 0));
  const told = new Set(kept.flatMap(({ mentions }) => mentions));
  return {
    events: kept.map((group) => ({
      page: page.id,
      mentions: group.mentions,
      ...(loose.includes(group) ? { loose: true } : {}),
    })),
    joins: joins.filter(({ mention }) => told.has(mention)),
  };
}

/** True where people came to harm on the day that the words name: they are found and saved on later ones. */
const isOfDisaster = (toll: EventMention, mentions: readonly EventMention[]): boolean =>
  toll.annotation.mode === "casualties" && !otherDays(mentions, [toll]);

const withoutDay = (mention: EventMention): EventMention => ({ ...mention, date: null, time: null });

/** True where a page tells enough of it for a dossier, whatever its matter is. */
const isKnown = (mentions: readonly EventMention[]): boolean =>
  mentions.some(({ annotation }) => annotation.slight !== true);

type Group = { readonly mentions: EventMention[]; readonly opens?: true };

/** Deeds against or for somebody of which one by nobody with a name may be what a page is about. */
const DEEDS: ReadonlySet<string> = new Set(["COERCE", "ASSAULT", "MOBILIZE", "PROTEST", "AID", "RETREAT"]);

/** "A patrol boat seized a trawler in the Tarn Strait on Monday": the page opens with it and says where and on which day. */
const isOpeningDeed = ({ annotation, lead, inTitle, phase, date, place, countries }: EventMention): boolean =>
  DEEDS.has(annotation.type) &&
  lead &&
  !inTitle &&
  phase === "happened" &&
  annotation.stance === "asserts" &&
  date !== null &&
  date.length >= 10 &&
  // Who goes home goes to a place.
  ((place !== null && place.kind !== "country") || (annotation.type === "RETREAT" && countries.length > 0));

function add({ mentions }: Group, mention: EventMention, joins: PageJoin[]): void {
  const to = mentions[mentions.length - 1];
  mentions.push(mention);
  if (to !== undefined) joins.push({ mention, to, score: 1, features: { sameKind: 1 } });
}

/** The group that tells of the same: what shares a day, place or party with it, else the only one of its kind. */
function groupFor(page: Page, groups: readonly Group[], mention: EventMention, family: string): Group | null {
  const fits = groups.flatMap((group) => {
    if (!sameFamily(familyOf(group.mentions) ?? "", family)) return [];
    // "A clerk told the court", "Kell told the court": of two witnesses.
    if (family === TESTIMONY && !partiesOf(group.mentions).some((party) => mention.parties.includes(party))) return [];
    const agreement = compareHappenings(group.mentions, [mention], family);
    // A page's first lines say where in more than one way.
    if (agreement === null && !isRetold(page, group.mentions, mention)) return [];
    const shared = agreement === null ? 0 : agreement.sameDay + agreement.samePlace + Math.min(1, agreement.parties);
    return [{ group, shared }];
  });
  const sure = fits.filter(({ shared }) => shared > 0);
  const opening = family === ANY_DISASTER ? fits.filter(({ group }) => group.mentions.some(({ lead }) => lead)) : [];
  const [first, second] = sure.length > 0 ? sure : opening.length > 0 ? opening : fits;
  if (first === undefined || second !== undefined) return null;
  const retold = first.group.mentions.every(({ inTitle }) => inTitle);
  if (sure.length > 0 || retold || isCampaign(family)) return first.group;
  return isNew(page, mention) ? null : first.group;
}

/**
 * True where a page opens with a disaster in a place that is no country, and opens with one in another: a town and its
 * part, a strait and its island. It opens with one disaster, unless its day is another.
 */
function isRetold(page: Page, mentions: readonly EventMention[], mention: EventMention): boolean {
  const opening = mentions.filter(({ inTitle, lead }) => inTitle || lead);
  return (
    isDisaster(mention.family ?? "") &&
    (mention.lead || mention.inTitle) &&
    opening.length > 0 &&
    opening.every(({ place }) => place?.kind !== "country") &&
    mention.place?.kind !== "country" &&
    !otherDays(mentions, [mention]) &&
    !isNew(page, mention)
  );
}

/** "another fire", "a second strike": none that was told of. */
function isNew(page: Page, { annotation: { start } }: EventMention): boolean {
  return NOT_THIS_ONE.test(page.text.slice(Math.max(0, start - 40), start));
}

/** "The fire is the worst since …, when five died", "in an earlier crash", "a bus in 2008": the words are of other times. */
function isOfOthers(page: Page, { annotation: { start, end }, inTitle, lead, date }: EventMention): boolean {
  if (inTitle) return false;
  if (BEFORE_THIS_ONE.test(page.text.slice(Math.max(0, start - 60), end))) return true;
  const before = page.text.slice(Math.max(0, start - SENTENCE), start);
  const sentence = before.slice(Math.max(...[". ", "! ", "? ", "\n"].map((stop) => before.lastIndexOf(stop))) + 1);
  if (OF_OTHER_TIMES.test(sentence)) return true;
  const published = page.published === null ? null : dateBounds(page.published.value);
  const told = date === null ? null : dateBounds(date);
  return !lead && published !== null && told !== null && told.last < published.first - LONG_AGO;
}

function inOneSentence({ text }: Page, { annotation: a }: EventMention, { annotation: b }: EventMention): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return between.length <= SENTENCE && !/[.!?]\s|\n/.test(between);
}

function isNear(mentions: readonly EventMention[], toll: readonly EventMention[]): boolean {
  return mentions.some((mention) =>
    toll.some(({ annotation }) => Math.abs(mention.annotation.start - annotation.start) <= REACH),
  );
}

/** Whom the page's courts concern: those of the steps that it is about, and of three kinds of steps or more, wherever they stand. */
function triedIn(kept: readonly Group[], all: readonly Group[]): Set<string> {
  const tried = new Set(kept.flatMap(({ mentions }) => (isOfCourt(mentions) ? partiesOf(mentions) : [])));
  const kinds = new Map<string, Set<string | null>>();
  for (const { mentions } of all) {
    if (!isOfCourt(mentions)) continue;
    for (const party of partiesOf(mentions)) {
      const known = kinds.get(party) ?? new Set();
      kinds.set(party, known.add(familyOf(mentions)));
    }
  }
  for (const [party, families] of kinds) if (families.size >= OFTEN) tried.add(party);
  return tried;
}

const isOfCourt = (mentions: readonly EventMention[]): boolean => familyOf(mentions)?.startsWith("court ") === true;

/** A further step in the course of somebody whose case the page is about: the trial to come, of a page on the pleas. */
function isStepOf(tried: ReadonlySet<string>, mentions: readonly EventMention[]): boolean {
  // "Kell denies all counts": what is denied is what they say, and not that there are any.
  const isOpen = ({ phase, annotation: { mode, stance } }: EventMention): boolean =>
    phase === "open" && !(mode === "charge" && stance === "denies");
  if (!isOfCourt(mentions) || mentions.every(isOpen)) return false;
  return partiesOf(mentions).some((party) => tried.has(party));
}

/** A disaster or strike that the page opens with, or comes back to, without saying where or when: its readers know of which. */
function isTakenForKnown(mentions: readonly EventMention[]): boolean {
  const family = familyOf(mentions) ?? "";
  if (mentions.some(({ inquiry, definite }) => inquiry && definite)) return true;
  if (family === SEARCH) return mentions.some(({ phase }) => phase !== "open");
  if (!isCampaign(family) && (!isDisaster(family) || mentions.every(({ phase }) => phase === "open"))) return false;
  return mentions.some(({ lead, inTitle, definite }) => lead || inTitle || definite);
}

/** Somebody, some town and some day are named with it, wherever that stands. */
const isToldInFull = ({ parties, place, date }: EventMention): boolean =>
  parties.length > 0 && place !== null && place.kind !== "country" && date !== null && date.length >= 10;

/** Told in the title or the first lines, or often; and somebody, some place or some day is named with it. */
function isMainMatter(mentions: readonly EventMention[]): boolean {
  const family = familyOf(mentions);
  if (family === null || mentions.every(({ phase }) => phase === "open")) return false;
  if ((isAffair(family) || family.startsWith("court ")) && mentions.some(isToldInFull)) return true;
  const inTitle = mentions.some((mention) => mention.inTitle);
  const opening = inTitle || mentions.some(({ lead }) => lead);
  if (!opening && mentions.length < OFTEN) return false;
  const party = mentions.some(({ parties }) => parties.length > 0);
  const place = mentions.some((mention) => mention.place !== null && mention.place.kind !== "country");
  // A page without a date says "on Tuesday", too.
  const day = mentions.some(({ date, openDate }) => openDate || (date !== null && date.length >= 10));
  if (isDisaster(family))
    return place || day || party || (inTitle && mentions.some((mention) => mention.family === TOLL && mention.lead));
  if (isCampaign(family)) return place || day || party || inTitle;
  const month = mentions.some(({ date }) => date !== null && date.length >= 7);
  if (family.startsWith("court ")) return party && (month || place || inTitle || mentions.length > 1);
  if (isAffair(family)) {
    // "Tarsel buries its dead", in the title and again: who does it may be a town.
    const somewhere = place || mentions.some(({ countries }) => countries.length > 0);
    return opening && (party ? day || inTitle : somewhere && inTitle && mentions.length > 1);
  }
  return party && (COMPANY_MATTERS.has(family) ? day || inTitle : inTitle && mentions.length > 1);
}
