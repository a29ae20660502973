import { MANNERS, PURPOSES } from "../../../languages/en/deeds-done-to.ts";
import type { EventVerb } from "../../../languages/en/event-verb.ts";
import { PREPOSITIONS } from "../../../languages/en/function-words.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import type { Trigger } from "../triggers/trigger.ts";
import type { Link } from "../verb-chain.ts";
import { groupAfter, groupBefore } from "./groups.ts";
import { isHelp } from "./noun-participants.ts";
import { type Cast, type Group, lastOfMention, NO_ENTITY, NO_GROUP, type Party } from "./party.ts";
import {
  agentWords,
  hangsBelow,
  isAgainst,
  objectWord,
  obliqueWords,
  phraseGroup,
  subjectWord,
} from "./plain-phrases.ts";
import { askedToAct, subjectBefore } from "./subject-before.ts";
import { isTown } from "./towns.ts";

export type Sides = { readonly before: Group; readonly after: Group; readonly passive: boolean };

/** Who stands before and after a verb that fills words `link.at`..`last`; a passive's sides are already swapped. What governs the verb begins at `from`. */
export function sidesOfVerb(
  view: SentenceView,
  link: Link,
  last: number,
  verb: EventVerb,
  cast: Cast,
  excluded: (start: number) => boolean,
  reduced: boolean,
  object: number,
  from = link.first,
): Sides {
  const asked = askedToAct(view, link.first, cast);
  const before = asked.parties.length > 0 ? asked : subjectBefore(view, link.first, cast, excluded);
  // Who met later may be the two named last; who attacked is not guessed from that.
  const isGuess = verb.frame !== "mutual" && before.first === before.last && lowerAt(view, before.first) === "they";
  const subject = asked.parties.length > 0 ? asked : isGuess ? NO_GROUP : notInserted(view, link, before, cast);
  // "glasses called Vaunt": who calls somebody stands right before the verb, or what governs it.
  if (verb.closed === true && !standsRightBefore(view, subject, from) && !standsRightBefore(view, subject, link.first))
    return { before: NO_GROUP, after: NO_GROUP, passive: false };
  const passive = (link.passive || reduced) && !isStance(view, link.at);
  if (passive) {
    const by = agentAfter(view, last + 1, cast);
    // "killed by a Norvik police officer"
    const isOfTown = by.parties.every((party) => isTown(cast, party)) && isPartOfNoun(view, by);
    const agent = isOfTown ? NO_GROUP : by;
    // Where the verb asks for an object noun, that noun is what the passive is said of.
    return { before: agent, after: verb.objects === undefined || object > last ? subject : NO_GROUP, passive };
  }
  return {
    before: subject,
    after:
      object > last
        ? beyondObject(view, object, verb, cast)
        : notBeyond(view, link, objectAfter(view, last + 1, verb, cast), verb),
    passive,
  };
}

/** "Kell called", "Kell is due to call", "the minister, Ada Kell, will call". */
function standsRightBefore(view: SentenceView, { first, last }: Group, verb: number): boolean {
  if (last === verb - 1) return true;
  if (last !== verb - 2 || lowerAt(view, last + 1) !== ",") return false;
  for (let at = Math.max(0, first - 1); at < last; at++) if (lowerAt(view, at) === ",") return true;
  return false;
}

/** "Sorland, a Marvanian ally in the war, has refused": who stands in what is told of the subject is not the subject. */
function notInserted(view: SentenceView, link: Link, found: Group, cast: Cast): Group {
  const subject = subjectWord(view, link.at);
  if (isBetween(view, link.at, found)) return NO_GROUP;
  const mention = wordAt(view, subject)?.full ?? -1;
  // "with 100 others wounded": no name further off is whom it befell.
  const { relation, xpos } = grammarAt(view, link.at) ?? {};
  if (relation === "acl" && xpos === "VBN" && mention === -1 && grammarAt(view, subject)?.upos === "NOUN")
    return NO_GROUP;
  if (mention === -1 && found.parties.every((party) => isTown(cast, party)) && isBeforeNoun(view, found, subject))
    return NO_GROUP;
  if (mention === -1 && isOfOtherClause(view, link.at, subject, found)) return NO_GROUP;
  if (found.first > subject && isToldOf(view, found.first, subject))
    return mention === -1 ? NO_GROUP : groupBefore(view, lastOfMention(view, subject), cast);
  if (mention === -1 || found.parties.length === 0 || found.first <= subject || found.first >= link.first) return found;
  if (wordAt(view, found.first)?.full === mention || !hangsBelow(view, found.first, subject)) return found;
  const marks = [found.first, link.first].every((end) => hasComma(view, subject, end));
  const group = marks ? groupBefore(view, lastOfMention(view, subject), cast) : NO_GROUP;
  return group.parties.length === 0 ? found : group;
}

const isPartOfNoun = (view: SentenceView, found: Group): boolean =>
  view.grammar.some(
    ({ head, relation }, at) => at >= found.first && at <= found.last && head > found.last && relation === "compound",
  );

/** "the Norvik attack killed nine": the town does nothing. */
const isBeforeNoun = (view: SentenceView, found: Group, noun: number): boolean =>
  found.last < noun &&
  view.grammar.some(
    ({ head, relation }, at) =>
      at >= found.first && at <= found.last && head === noun && /^(?:compound|amod|nmod)/.test(relation),
  );

/** "the Marvanian police said, and the driver was arrested": who stands before a subject of the verb's own, and not in its phrase. */
function isOfOtherClause(view: SentenceView, at: number, subject: number, found: Group): boolean {
  const { upos = "", head = -1, relation = "" } = grammarAt(view, subject) ?? {};
  if (head !== at || !relation.startsWith("nsubj") || upos !== "NOUN" || found.parties.length === 0) return false;
  if (found.last >= subject || hangsBelow(view, found.first, subject)) return false;
  for (let word = found.last + 1; word < subject; word++)
    if (grammarAt(view, word)?.upos === "VERB" && lowerAt(view, word) !== "") return true;
  return false;
}

/** "diplomats who met Kell left": Kell stands in a clause that tells of the subject. */
function isToldOf(view: SentenceView, at: number, subject: number): boolean {
  let isInClause = false;
  for (let up = at, step = 0; up !== -1 && step < 8; up = grammarAt(view, up)?.head ?? -1, step++) {
    if (up === subject) return isInClause;
    isInClause ||= grammarAt(view, up)?.relation.startsWith("acl") === true;
  }
  return false;
}

/** "gathered outside the palace to demand": who stands between the verb above and its purpose does neither. */
function isBetween(view: SentenceView, at: number, found: Group): boolean {
  const { relation = "", xpos = "", head = -1 } = grammarAt(view, at) ?? {};
  if (head === -1 || head > at) return false;
  // "outside the palace as they join a rally demanding": what demands is the rally.
  if (relation === "acl" && xpos === "VBG")
    return found.first > -1 && !(found.first <= head && head <= found.last) && !isBeforeNoun(view, found, head);
  if (xpos !== "VB") return false;
  // "sent to storm the embassy and kill": who is named with the first is not who does the second.
  if (relation === "conj" && grammarAt(view, head)?.xpos === "VB") return found.first > head;
  if (relation === "acl")
    return found.first <= head && head <= found.last && lowerAt(view, at - 1) === "to" && hasPreposition(view, head);
  if (relation !== "advcl" || found.first <= head) return false;
  const object = objectWord(view, head);
  return object < found.first || object > found.last;
}

const hasPreposition = (view: SentenceView, at: number): boolean =>
  (grammarAt(view, at)?.children ?? []).some((child) => grammarAt(view, child)?.relation === "case");

function hasComma(view: SentenceView, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (lowerAt(view, at) === ",") return true;
  return false;
}

/** "deported 168 people on a Marvanian ship": who stands behind the object, and not in its phrase, is not who it is done to. */
function notBeyond(view: SentenceView, link: Link, found: Group, verb: EventVerb): Group {
  if (found.parties.length === 0 || verb.via !== undefined) return found;
  const object = objectWord(view, link.at);
  if (object === -1 || object >= found.first || hangsBelow(view, found.first, object)) return found;
  return NO_GROUP;
}

/** "… by A": who did it, in a passive. */
function agentAfter(view: SentenceView, from: number, cast: Cast): Group {
  for (let at = from; at < Math.min(from + 12, view.words.length); at++) {
    const lower = lowerAt(view, at);
    if (lower === "by" && MANNERS.has(lowerAt(view, at + 1))) continue;
    if (lower === "by") return groupAfter(view, at + 1, cast);
    if (/^[,;:]$/.test(lower)) return NO_GROUP;
  }
  return NO_GROUP;
}

function objectAfter(view: SentenceView, from: number, verb: EventVerb, cast: Cast): Group {
  const lower = lowerAt(view, from);
  const via = verb.via;
  if (via?.includes(lower)) return groupAfter(view, from + 1, cast, 6);
  if (via !== undefined) {
    // "spoke on Friday with B", "met in Norvik with B": one phrase may stand between.
    for (let at = from; at < Math.min(from + 8, view.words.length); at++) {
      const word = lowerAt(view, at);
      if (/^[,;:.]$/.test(word) || word === "and" || word === "that") break;
      if (via.includes(word) && word !== "to" && word !== "in") {
        const group = groupAfter(view, at + 1, cast, 6);
        return isHelp(view, group.last) ? NO_GROUP : group;
      }
    }
    if (verb.frame === "place" || PREPOSITIONS.has(lower)) return NO_GROUP;
  }
  if (verb.objects !== undefined) return NO_GROUP;
  if (PREPOSITIONS.has(lower)) return NO_GROUP;
  const group = groupAfter(view, from, cast, 6);
  return verb.closed === true && !endsThere(view, group.last + 1) ? NO_GROUP : group;
}

/** What leads to the other party after the object noun, by type: "signed a deal with B", "sent aid to B". */
const LINKS: { readonly [type: string]: RegExp } = {
  AGREE: /^(?:with|between)$/,
  COOPERATE: /^(?:with|between)$/,
  SANCTION: /^(?:with|to|from|on|against)$/,
  ASSAULT: /^(?:on|against|at|in)$/,
  AID: /^(?:to|for)$/,
  CONCEDE: /^(?:on|against|to)$/,
  THREATEN: /^(?:to)$/,
  SUPPORT: /^(?:for|with|to)$/,
};

function beyondObject(view: SentenceView, object: number, verb: EventVerb, cast: Cast): Group {
  const link = LINKS[verb.type];
  if (link === undefined) return NO_GROUP;
  for (let at = object + 1; at <= object + 5; at++) {
    const lower = lowerAt(view, at);
    if (/^[,;:.?]$/.test(lower)) break;
    if (!link.test(lower) || PURPOSES.has(lowerAt(view, at + 1))) continue;
    const group = groupAfter(view, at + 1, cast, 4);
    return isHelp(view, group.last) ? NO_GROUP : group;
  }
  return NO_GROUP;
}

function endsThere(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at);
  return word === undefined || word.time !== -1 || PREPOSITIONS.has(word.lower) || /^[,.;]$/.test(word.lower);
}

/** Parties without repeats, each entity once. */
export function distinct(parties: readonly Party[]): Party[] {
  const seen = new Set<number>();
  return parties.filter(
    (party) => (party.entity === NO_ENTITY || !seen.has(party.entity)) && seen.add(party.entity) !== undefined,
  );
}

const GIVEN_TO: ReadonlySet<string> = new Set([
  "to",
  "for",
  "on",
  "against",
  "with",
  "from",
  "in",
  "at",
  "of",
  "between",
]);
const BY: ReadonlySet<string> = new Set(["by"]);

/** Who stands on either side of the verb at word `at` by its grammar, people and bodies without a name among them. */
export function grammaticalSides(
  view: SentenceView,
  { first: at, verb, object, reduced }: Extract<Trigger, { sort: "verb" }>,
  cast: Cast,
): Sides {
  const subject = subjectWord(view, at);
  const relation = grammarAt(view, subject)?.relation;
  const joined = grammarAt(view, at)?.relation === "acl" && !isMisreadMain(view, at);
  const passive =
    (reduced || relation === "nsubj:pass" || (joined && grammarAt(view, at)?.xpos === "VBN") || isPassive(view, at)) &&
    !isStance(view, at);
  const one = (word: number | undefined, acting: boolean): Group =>
    word === undefined || word === -1 ? NO_GROUP : phraseGroup(view, word, cast, acting);
  // With nobody who does it, a thing that it is done to tells no event: "attacked the problem".
  if (passive) {
    const before = one(agentWords(view, at)[0], relation !== "nsubj:pass" && !joined);
    const alone = before.parties.length === 0;
    return {
      before,
      after: verb.objects === undefined || subject !== object ? one(subject, alone) : NO_GROUP,
      passive,
    };
  }
  const before = one(subject, true);
  const alone = before.parties.length === 0 && wordAt(view, subject)?.full === -1;
  const direct = objectWord(view, at);
  const via = verb.via === undefined ? GIVEN_TO : new Set(verb.via);
  const candidates = [
    ...(verb.objects === undefined || (direct !== object && direct !== -1) ? [direct] : []),
    // "staged rallies in Norvik against the premier": whom it is against comes before where it is.
    ...[...(object === -1 ? [] : obliqueWords(view, object, via)), ...obliqueWords(view, at, via)].sort(
      (a, b) => Number(isAgainst(view, b)) - Number(isAgainst(view, a)),
    ),
  ].filter((word) => verb.type === "PROTEST" || !PURPOSES.has(lowerAt(view, word)));
  let after = NO_GROUP;
  for (const word of candidates) {
    if (after.parties.length === 0) after = one(word, alone);
    // "offered its troops to Marvania": to whom, behind what was given.
    else if (word !== direct && isRecipient(view, word, verb) && after.parties.every(isNameless))
      after = bothOf(after, one(word, true));
  }
  return { before, after, passive };
}

/** "is opposed to", "were engaged in": what the subject does, though it looks like a passive. */
const isStance = (view: SentenceView, at: number): boolean =>
  STANCES.has(lowerAt(view, at)) && /^(?:to|in|with)$/.test(lowerAt(view, at + 1));
const STANCES: ReadonlySet<string> = new Set("opposed engaged committed involved allied dedicated".split(" "));

const GIVING: ReadonlySet<string> = new Set(["AID", "AGREE", "SUPPORT", "COOPERATE", "CONCEDE", "RETREAT"]);
const isNameless = ({ entity }: Party): boolean => entity === NO_ENTITY;
const isRecipient = (view: SentenceView, at: number, { type }: EventVerb): boolean =>
  GIVING.has(type) &&
  (grammarAt(view, at)?.children ?? []).some((child) => /^(?:to|for|with)$/.test(lowerAt(view, child)));
const bothOf = (first: Group, second: Group): Group => ({
  parties: [...first.parties, ...second.parties.filter(({ start }) => !first.parties.some((one) => one.end > start))],
  first: first.first,
  last: Math.max(first.last, second.last),
});

/** "Rebels struck at the consulate", read as a noun with a participle: a sentence has a verb, and no other is there. */
function isMisreadMain(view: SentenceView, at: number): boolean {
  const head = grammarAt(view, at)?.head ?? -1;
  if (view.kind !== "body" || head === -1 || head > at || grammarAt(view, head)?.relation !== "root") return false;
  if (obliqueWords(view, at, BY).length > 0) return false;
  return view.grammar.every(({ xpos }, word) => word === at || !/^(?:VBD|VBZ|VBP|MD)$/.test(xpos));
}

function isPassive(view: SentenceView, at: number): boolean {
  return (grammarAt(view, at)?.children ?? []).some((child) => grammarAt(view, child)?.relation === "aux:pass");
}
