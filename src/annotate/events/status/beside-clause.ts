import { ACTING_NOUNS } from "../../../languages/en/acting-nouns.ts";
import {
  DEEDS_OF_VOTES,
  DEEDS_OF_WORDS,
  JUDGING_VERBS,
  LINKS_OF_DEEDS_DONE,
  LINKS_OF_DEEDS_NOT_DONE,
  LINKS_OF_DEEDS_TO_COME,
  SAYING_THINGS,
  VOTING_BODIES,
  WORDS_OF_A_ROW,
} from "../../../languages/en/clause-links.ts";
import { RECORDINGS } from "../../../languages/en/made-things.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import type { Link } from "../verb-chain.ts";
import { lemmaAt } from "./effect-tables.ts";
import { endsLink, isClauseOfItsOwn } from "./links.ts";
import { type Reality, reality } from "./reality.ts";
import { isPassive, isVerb } from "./verb-voice.ts";
import { isWrong } from "./wrongs.ts";

/** How real a verb of the same sentence is. */
type RealityOf = (verb: number) => Reality;

const STEPS = 6;
/** Words between a letter and what it says. */
const REACH = 10;
/** Words between "the first" and "to". */
const ROW = 6;

/**
 * How real a gerund, a participle or an infinitive is that nothing governs, by the clause that it stands beside: "by
 * calling", "instead of calling", "a letter calling", "the first to call", "took to the air to denounce". Null where the
 * clause beside it says nothing.
 */
export function besideClause(view: SentenceView, at: number, link: Link, realityOf: RealityOf): Reality | null {
  if (link.infinitive) return inRow(view, link, realityOf) ?? ofWords(view, at, realityOf);
  if (grammarAt(view, at)?.xpos !== "VBG") return null;
  return behindLink(view, at, link.first, realityOf) ?? inSayingThing(view, at, realityOf);
}

/** "by calling", "after meeting", "instead of holding talks". */
function behindLink(view: SentenceView, at: number, first: number, realityOf: RealityOf): Reality | null {
  let before = first - 1;
  while (before > 0 && (grammarAt(view, before)?.upos === "ADV" || lowerAt(view, before) === "not")) before--;
  const no = lowerAt(view, first - 1) === "not" || lowerAt(view, first) === "not";
  const words = [{ first: before, last: before }];
  const head = grammarAt(view, at)?.head ?? -1;
  if (endsLink(view, before, LINKS_OF_DEEDS_TO_COME)) return reality("proposed", "asserts", words);
  const undone = endsLink(view, before, LINKS_OF_DEEDS_NOT_DONE);
  const link = lowerAt(view, before);
  if (!undone && !LINKS_OF_DEEDS_DONE.has(link)) return null;
  // "for" opens what somebody is praised or punished for, and what a thing is for.
  if (link === "for" && !undone && (!JUDGING_VERBS.has(lemmaAt(view, head)) || isWrong(view, at))) return null;
  const clause = clauseAt(view, head, realityOf);
  if (clause === null) return null;
  const isOpen = /^(?:planned|expected|proposed)$/.test(clause.status);
  if (clause.status === "alleged" || clause.status === "unclear") return clause;
  if (undone !== no) return reality(isOpen ? clause.status : "held", "denies", words);
  // "is ready for them, a week after turning others back".
  const isDated = /^(?:after|since)$/.test(link) && isTimeNoun(view, before - 1);
  if ((isOpen && !isDated) || clause.status === "ongoing") return { ...clause, evidence: words };
  if (isDated) return reality("held", "asserts", words);
  const own = clause.stance === "denies" && /^(?:by|in|on|upon|through)$/.test(link) ? clause.stance : "asserts";
  return clause.status === "held" ? reality("held", own, words) : null;
}

const isTimeNoun = (view: SentenceView, at: number): boolean =>
  /^(?:minute|hour|day|night|week|month|year|decade)s?$/.test(lowerAt(view, at));

/** "sent a letter calling for talks": said with the letter. */
function inSayingThing(view: SentenceView, at: number, realityOf: RealityOf): Reality | null {
  const { relation = "" } = grammarAt(view, at) ?? {};
  if (!/^(?:acl|advcl)$/.test(relation)) return null;
  if (isShown(view, at)) return reality("held", "asserts", [{ first: at - 1, last: at }]);
  const head = sayingThingBefore(view, at);
  if (head === -1) return null;
  if (isClauseOfItsOwn(view, at)) return null;
  const clause = clauseAt(view, grammarAt(view, head)?.head ?? -1, realityOf);
  if (clause === null || clause.status === "unclear" || clause.status === "alleged") return null;
  const words = [{ first: head, last: head }];
  if (isBehind(view, head)) return reality("held", "asserts", words);
  if (clause.status === "held") return reality("held", "asserts", words);
  return /^(?:planned|expected|proposed)$/.test(clause.status) && !isKnownThing(view, head)
    ? { ...clause, evidence: words }
    : null;
}

/** The thing that says it: what the participle hangs on, or what stands before it and a phrase ("a letter to the court warning"). */
function sayingThingBefore(view: SentenceView, at: number): number {
  const head = grammarAt(view, at)?.head ?? -1;
  if (head < at && SAYING_THINGS.has(lowerAt(view, head))) return head;
  for (let word = at - 1; word > Math.max(head, at - REACH); word--) {
    const isDay = (wordAt(view, word)?.time ?? -1) !== -1;
    if (!isDay && !/^(?:NOUN|PROPN|ADJ|ADP|DET|NUM|PART|PRON|ADV)$/.test(grammarAt(view, word)?.upos ?? "")) return -1;
    if (SAYING_THINGS.has(lowerAt(view, word)) && grammarAt(view, word)?.relation !== "compound") return word;
  }
  return -1;
}

/** "footage of police beating a man" */
function isShown(view: SentenceView, at: number): boolean {
  for (let word = at - 1; word > at - REACH; word--) {
    if (lowerAt(view, word) === "of") return RECORDINGS.has(lowerAt(view, word - 1));
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|ADV)$/.test(grammarAt(view, word)?.upos ?? "")) return false;
  }
  return false;
}

/** "will resign after a week of protests demanding it": they have been, whatever is to come. */
function isBehind(view: SentenceView, thing: number): boolean {
  let at = thing;
  for (let step = 0; step < 3; step++) {
    const { children = [], head = -1, upos = "" } = grammarAt(view, at) ?? {};
    if (upos !== "NOUN") return false;
    if (children.some((child) => /^(?:after|following|amid|amidst|despite|since)$/.test(lowerAt(view, child))))
      return true;
    at = head;
  }
  return false;
}

const isKnownThing = (view: SentenceView, noun: number): boolean =>
  (grammarAt(view, noun)?.children ?? []).some((child) =>
    /^(?:the|this|that|his|her|their|its)$/.test(lowerAt(view, child)),
  );

/** "became the third country to cut ties": all of the row did it. */
function inRow(view: SentenceView, link: Link, realityOf: RealityOf): Reality | null {
  if (lowerAt(view, link.first) !== "to") return null;
  const noun = link.first - 1;
  let row = noun;
  while (row > noun - ROW && !isOfRow(view, row)) {
    if (!/^(?:NOUN|PROPN|ADJ|NUM|PUNCT|ADP|PART|VERB|DET)$/.test(grammarAt(view, row)?.upos ?? "")) return null;
    row--;
  }
  if (!isOfRow(view, row) || !/^(?:DET|PRON|PART|NUM)$/.test(grammarAt(view, row - 1)?.upos ?? "")) return null;
  if (row !== noun && !rowOfThoseWhoAct(view, row, noun)) return null;
  const words = [{ first: row, last: noun }];
  for (let at = row - 1; at >= Math.max(0, row - ROW); at--) {
    if (/^[;:.?!,]$/.test(lowerAt(view, at))) break;
    if (!isVerb(view, at)) continue;
    const told = realityOf(at);
    if (told.status === "held" || told.status === "ongoing") return reality("held", "asserts", words);
    return { ...told, evidence: words };
  }
  // ", the latest bank to cut ties": set beside whoever it is.
  return lowerAt(view, row - 2) === "," ? reality("held", "asserts", words) : null;
}

const isOfRow = (view: SentenceView, at: number): boolean =>
  WORDS_OF_A_ROW.has(lowerAt(view, at)) || /^\d+(?:st|nd|rd|th)$/.test(lowerAt(view, at));

function rowOfThoseWhoAct(view: SentenceView, row: number, noun: number): boolean {
  for (let at = row + 1; at <= noun; at++)
    if (ACTING_NOUNS.has(lowerAt(view, at)) || /^(?:state|province|city|town|one|platform)$/.test(lowerAt(view, at)))
      return true;
  return false;
}

/** "the council voted to approve it": by the vote it did. Null for any other infinitive. */
export function byVote(view: SentenceView, at: number, realityOf: RealityOf): Reality | null {
  const { head = -1, xpos = "" } = grammarAt(view, at) ?? {};
  if (xpos !== "VB" || head === -1 || head > at || lemmaAt(view, head) !== "vote" || !isVerb(view, head)) return null;
  if (!DEEDS_OF_VOTES.has(lemmaAt(view, at)) || !isVotedByBody(view, head)) return null;
  const clause = realityOf(head);
  return clause.status === "held" && clause.stance === "asserts"
    ? reality("held", "asserts", [{ first: head, last: at }])
    : null;
}

/** "took to the air to denounce them": the infinitive tells the deed itself. */
function ofWords(view: SentenceView, at: number, realityOf: RealityOf): Reality | null {
  const { head = -1, relation = "", xpos = "" } = grammarAt(view, at) ?? {};
  if (xpos !== "VB" || head === -1 || head > at || !isVerb(view, head) || isPassive(view, head)) return null;
  if (relation !== "advcl" || !DEEDS_OF_WORDS.has(lemmaAt(view, at))) return null;
  const clause = realityOf(head);
  return clause.status === "held" && clause.stance === "asserts" && isPast(view, head)
    ? reality("held", "asserts", [{ first: head, last: at }])
    : null;
}

const isPast = (view: SentenceView, at: number): boolean => /^VB[DN]$/.test(grammarAt(view, at)?.xpos ?? "");

function isVotedByBody(view: SentenceView, vote: number): boolean {
  return (grammarAt(view, vote)?.children ?? []).some(
    (child) =>
      child < vote &&
      (grammarAt(view, child)?.relation ?? "").startsWith("nsubj") &&
      (VOTING_BODIES.has(lowerAt(view, child)) ||
        grammarAt(view, child)?.children.some((word) => VOTING_BODIES.has(lowerAt(view, word)))),
  );
}

/** How real the clause is that a word stands in. */
function clauseAt(view: SentenceView, from: number, realityOf: RealityOf): Reality | null {
  let at = from;
  for (let step = 0; step < STEPS && at >= 0; step++) {
    if (isVerb(view, at)) return realityOf(at);
    at = grammarAt(view, at)?.head ?? -1;
  }
  return null;
}
