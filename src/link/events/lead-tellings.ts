import type { Page } from "../../core/page.ts";
import { nounLikeness } from "../../languages/en/event-noun-kin.ts";
import { ANSWERED, CAME_BEFORE, PLURAL_DEEDS as PLURAL } from "../../languages/en/happening-words.ts";
import { foldLetters } from "../../measure/folded-name.ts";
import { conflict } from "./conflict.ts";
import { isOfLaw, type PageJoin } from "./group-on-page.ts";
import { familyOf } from "./happening-conflict.ts";
import { isDisaster } from "./happening-family.ts";
import { type EventMention, hasObject, type PageEvent } from "./page-event.ts";
import { stateOf } from "./places.ts";

/** How far from the deed its outcome may be told. Code units. */
const REACH = 300;

/**
 * What a page opens with, out of the mentions (in order) that are too slight for a dossier by themselves and that none of
 * its `events` took: two pages of a matter that open with the same thing tell of it, whether or not they name anybody.
 * Mentions of one kind with nothing against it are one, and who was killed or hurt is told of the attack beside it. The
 * answer holds the page's events again; what is new is `loose`.
 */
export function leadTellings(
  page: Page,
  events: readonly PageEvent[],
  slight: readonly EventMention[],
): { events: PageEvent[]; joins: PageJoin[] } {
  const joins: PageJoin[] = [];
  const groups: Group[] = events.map(({ mentions, loose }) => ({ mentions: [...mentions], loose: loose === true }));
  const known = groups.length;
  const taken = new Set(events.flatMap(({ mentions }) => mentions));
  const disaster = events.some(({ mentions }) => isDisaster(familyOf(mentions) ?? "") && mentions.some(isOpening));
  for (const mention of slight) {
    if (!mention.lead || taken.has(mention) || !isTold(mention)) continue;
    // Who was hurt when a tram derailed was hurt by no attack.
    if (disaster && isNobodysDeed(mention)) continue;
    if (isAnswered(page, mention)) continue;
    const law = onlyLaw(groups.slice(0, known), mention);
    if (law !== null) {
      add(law, [mention], joins);
      continue;
    }
    const fit = groups.slice(known).find((group) => isOfGroup(group.mentions, mention));
    if (fit === undefined) groups.push({ mentions: [mention], loose: true });
    else add(fit, [mention], joins);
  }
  joinSameDoers(page, groups, joins);
  for (const [place, group] of groups.entries()) {
    if (!opensWithForce(group)) continue;
    // Two that are told in full are two.
    const near = groups.filter(
      (other) =>
        other !== group &&
        (group.loose || other.loose) &&
        isDeed(other) &&
        fits(other, group) &&
        !isAnother(page, other),
    );
    const [deed, second] = near;
    if (deed === undefined || second !== undefined) continue;
    if (isDeed(group) && !isBare(group) && isAnother(page, group)) continue;
    add(deed, group.mentions, joins);
    groups[place] = { mentions: [], loose: true };
    // What is told enough for a dossier stays so.
    if (!group.loose) deed.loose = false;
  }
  return {
    events: groups.flatMap(({ mentions, loose }) =>
      mentions.length === 0 ? [] : [{ page: page.id, mentions: inOrder(mentions), ...(loose ? { loose: true } : {}) }],
    ),
    joins,
  };
}

type Group = { readonly mentions: EventMention[]; loose: boolean };

/** The law that a page is about, which its first lines tell another step of: it is put to a vote, and was brought in. */
function onlyLaw(groups: readonly Group[], mention: EventMention): Group | null {
  if (mention.annotation.type !== "LAW") return null;
  const laws = groups.filter(({ mentions }) => mentions.every(({ annotation }) => annotation.type === "LAW"));
  const [only, second] = laws;
  return only !== undefined && second === undefined && isOfLaw(only.mentions, mention) ? only : null;
}

/** The deed of a page's title and the one that its first lines tell of the same people are one. */
function joinSameDoers(page: Page, groups: Group[], joins: PageJoin[]): void {
  for (const [at, group] of groups.entries()) {
    if (group.loose || !opensWithForce(group)) continue;
    for (const [later, other] of groups.entries()) {
      if (later <= at || other.loose || !opensWithForce(other) || isAnother(page, other)) continue;
      if (!sharesDoer(group, other) || !fits(group, other)) continue;
      add(group, other.mentions, joins);
      groups[later] = { mentions: [], loose: true };
    }
  }
}

const inOrder = (mentions: readonly EventMention[]): EventMention[] =>
  [...mentions].sort((a, b) => a.annotation.id - b.annotation.id);

function add(to: Group, mentions: readonly EventMention[], joins: PageJoin[]): void {
  const first = to.mentions[0];
  for (const mention of mentions) {
    to.mentions.push(mention);
    if (first !== undefined) joins.push({ mention, to: first, score: 1, features: { opening: 1 } });
  }
}

/** A single deed of a type that somebody asserts, whatever its status. */
function isTold({ annotation, series, phase }: EventMention): boolean {
  return annotation.type !== "OTHER" && annotation.stance === "asserts" && phase !== "open" && !series;
}

function isOfGroup(group: readonly EventMention[], mention: EventMention): boolean {
  return (
    group.some(
      ({ annotation: { type, noun } }) =>
        type === mention.annotation.type && nounLikeness(noun, mention.annotation.noun) > 0,
    ) && conflict(group, [mention]) === null
  );
}

const isOpening = ({ lead, inTitle }: EventMention): boolean => lead || inTitle;

/** "Dozens were injured": nobody did it. */
const isNobodysDeed = ({ annotation }: EventMention): boolean =>
  annotation.type === "ASSAULT" &&
  annotation.noun !== "attack" &&
  annotation.participants.every(({ role }) => role !== "source");

const opensWithForce = ({ mentions }: Group): boolean =>
  mentions.some(({ lead }) => lead) &&
  mentions.every(
    ({ annotation, phase, series }) =>
      annotation.type === "ASSAULT" && (phase === "happened" || phase === "open") && !series,
  );

/** "attack", "shooting", "rammed": a deed, where "killed" and "wounded" may be what came of one. */
const isDeed = (group: Group): boolean =>
  opensWithForce(group) && group.mentions.some(({ annotation }) => annotation.noun === "attack");

/** "The attack", with nobody's name and no place: it is the one that the page opens with. */
const isBare = ({ mentions }: Group): boolean =>
  mentions.every(({ annotation, place }) => annotation.participants.length === 0 && place === null);

/** "in retaliation for air strikes", "days after a bombing": not what the page opens with but what came before it. */
function isAnother({ text }: Page, { mentions }: Group): boolean {
  const first = mentions[0]?.annotation;
  if (first === undefined) return false;
  return (
    mentions.some((one) => one.series || PLURAL.test(nounOf(text, one))) ||
    CAME_BEFORE.test(text.slice(Math.max(0, first.start - 60), first.start))
  );
}

/** The words that tell of the deed; none where they are a verb, which has an "s" without being several. */
const nounOf = (text: string, { annotation }: EventMention): string =>
  hasObject(annotation) ? "" : text.slice(annotation.start, annotation.end);

/** "In retaliation for air strikes": those came before, and were others' doing. */
const isAnswered = ({ text }: Page, { annotation: { start } }: EventMention): boolean =>
  ANSWERED.test(text.slice(Math.max(0, start - 120), start));

function fits(deed: Group, group: Group): boolean {
  const near = group.mentions.some(({ annotation: { start } }) =>
    deed.mentions.some(({ annotation }) => Math.abs(annotation.start - start) <= REACH),
  );
  if (!near || conflict(deed.mentions, group.mentions) !== null) return false;
  const [own, others] = [sourcesOf(deed), sourcesOf(group)];
  return own.length === 0 || others.length === 0 || own.some((name) => others.includes(name));
}

/** True where both are done by somebody under the same words. */
const sharesDoer = (a: Group, b: Group): boolean => {
  const others = doersOf(b).map(({ name }) => foldLetters(name));
  return doersOf(a).some(({ name }) => others.includes(foldLetters(name)));
};

const doersOf = ({ mentions }: Group) =>
  mentions.flatMap(({ annotation }) => annotation.participants.filter(({ role }) => role === "source"));

/** Who does it, by name, or which country: "militants" may be anybody's. */
const sourcesOf = (group: Group): string[] =>
  doersOf(group).flatMap(({ name, entity }) => (entity !== null || stateOf(name) !== null ? [foldLetters(name)] : []));
