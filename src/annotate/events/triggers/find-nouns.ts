import { EVENT_NOUNS, type EventNoun } from "../../../languages/en/event-nouns.ts";
import { ACT_EVENT_NOUNS } from "../../../languages/en/event-nouns-acts.ts";
import { AFFAIR_EVENT_NOUNS } from "../../../languages/en/event-nouns-affairs.ts";
import { HAPPENING_EVENT_NOUNS } from "../../../languages/en/event-nouns-happenings.ts";
import { BE_FORMS, DETERMINERS, MODALS, PREPOSITIONS } from "../../../languages/en/function-words.ts";
import {
  ATTEMPTS,
  CLAIMING_AT_COURT,
  FIGURATIVE_FORCE,
  FIGURES_OF_SPEECH,
  STRIKERS,
} from "../../../languages/en/other-senses.ts";
import { STATUS_MODIFIERS } from "../../../languages/en/status-words.ts";
import { readNounSite } from "../noun-site.ts";
import { PhraseTable } from "../phrase-table.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { actVerbs, statusVerbs } from "../status-tables.ts";
import type { Wanted } from "./find-verbs.ts";
import { isAppeal } from "./other-sense.ts";
import type { Trigger } from "./trigger.ts";

const table = new PhraseTable<EventNoun>();
for (const noun of EVENT_NOUNS) for (const word of noun.words) table.add(word, noun);
const happenings = new PhraseTable<EventNoun>();
for (const noun of [...HAPPENING_EVENT_NOUNS, ...ACT_EVENT_NOUNS, ...AFFAIR_EVENT_NOUNS])
  for (const word of noun.words) happenings.add(word, noun);
const LAW: EventNoun = { type: "LAW", mode: null, noun: "bill", words: [], needs: "act", mutual: false };

/** Law nouns that mean a law without a verb to say so; a "measure" or "resolution" may be anything. */
const STATED_LAWS: ReadonlySet<string> = new Set(["bill", "legislation", "decree"]);
/** Words that are also verbs. */
const ALSO_VERB: ReadonlySet<string> = new Set(
  "call visit trip talks meeting deal attack attacks strike strikes raid protest protests rally riot riots vote ambush sanction sanctions message appeal shelling bombing shooting act measure".split(
    " ",
  ),
);
/** What makes another thing of the noun before: "meeting room", "sanctions bill". */
const COMPOUND_HEADS: ReadonlySet<string> = new Set(
  (
    "committee panel monitors monitor waiver waivers request resolution room rooms place point venue bill bills relief regime law laws act package packages list lists office minutes house hall center centre show host hosts " +
    "rights group groups helicopter helicopters aircraft drones drone dog jets submarine force forces campaign trail action actions threat maker makers breaker stage station agenda-setting " +
    "participants participant organizers organisers leaders leader evasion busting record records count share"
  ).split(" "),
);

/** The words that noun triggers begin with: plain ones, and those of happenings. */
export const NOUN_OPENERS: readonly string[] = [...table.openers, ...STATED_LAWS];
export const HAPPENING_OPENERS: readonly string[] = happenings.openers;
export const happeningNounOpeners = (isAsked: (noun: EventNoun) => boolean): readonly string[] =>
  happenings.openersOf(isAsked);

/** The noun trigger that begins at word `at`, with what stands around it; null where the word is none here. */
export function nounAt(view: SentenceView, at: number): Extract<Trigger, { sort: "noun" }> | null {
  const word = wordAt(view, at);
  if (word === undefined) return null;
  const law = STATED_LAWS.has(word.lower);
  const match = table.at(view, at) ?? (law ? { value: LAW, length: 1 } : undefined);
  if (match === undefined) return null;
  const last = at + match.length - 1;
  // "the Marl Bill" is a law, and Bill Marl a man.
  if (word.mention !== -1 && (match.value !== LAW || wordAt(view, last + 1)?.mention === word.mention)) return null;
  if (match.value.type === "ASSAULT" && (FIGURATIVE_FORCE.has(lowerAt(view, at - 1)) || isOfStrikers(view, at)))
    return null;
  if (COMPOUND_HEADS.has(lowerAt(view, last + 1))) return null;
  if (match.length === 1 && isFigureOfSpeech(view, at)) return null;
  // "his offensive plans"
  if (word.lower === "offensive" && grammarAt(view, at)?.upos === "ADJ") return null;
  if (match.length === 1 && ALSO_VERB.has(word.lower) && !readsAsNoun(view, at)) return null;
  if (isAppeal(view, at)) return null;
  if (word.lower === "call" && /^(?:for|on|to|it|the|a|him|her|them|in|off|into)$/.test(lowerAt(view, at + 1))) {
    if (lowerAt(view, at + 1) !== "to" && lowerAt(view, at + 1) !== "on" && lowerAt(view, at + 1) !== "in") return null;
  }
  return {
    sort: "noun",
    first: at,
    last,
    noun: match.value,
    site: readNounSite(view, at, last, deedOf(match.value)),
  };
}

/** "a wake-up call", "a positive message": said of what nobody sends and nobody rings. */
export const isFigureOfSpeech = (view: SentenceView, at: number): boolean =>
  FIGURES.get(lowerAt(view, at))?.has(lowerAt(view, at - 1)) === true;
const FIGURES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(FIGURES_OF_SPEECH).map(([noun, words]) => [noun, new Set(words.split(" "))]),
);

/** "the prosecution declined to comment" is a party, "unable to verify the claim" words: nothing that a court does. */
export function isNoStep(view: SentenceView, at: number): boolean {
  const lower = lowerAt(view, at);
  const next = lowerAt(view, at + 1);
  if (lower === "prosecution") return lowerAt(view, at - 1) === "the" && next !== "of";
  if (lower !== "claim" && lower !== "claims") return false;
  if (next === "against" || (next === "for" && /^(?:damages|compensation|asylum)$/.test(lowerAt(view, at + 2))))
    return false;
  const { relation = "", head = -1 } = grammarAt(view, at) ?? {};
  const isActedOn = relation === "obj" || relation === "nsubj:pass";
  return !(isActedOn && CLAIMING_AT_COURT.has(grammarAt(view, head)?.lemma ?? ""));
}

/** "the cleaners' strike" */
const isOfStrikers = (view: SentenceView, at: number): boolean =>
  /^strikes?$/.test(lowerAt(view, at)) &&
  (STRIKERS.has(lowerAt(view, at - 1)) ||
    (/^['’]s?$/.test(lowerAt(view, at - 1)) && STRIKERS.has(lowerAt(view, at - 2))));

/** The nouns of disasters, courts and companies, whose mention is enough, and of acts between two, that may begin at word `at`. */
export function happeningNounsAt(
  view: SentenceView,
  at: number,
  isWanted: Wanted,
): Extract<Trigger, { sort: "noun" }>[] {
  return happenings.allAt(view, at).flatMap(({ value, length }) => {
    const last = at + length - 1;
    const grammar = grammarAt(view, last);
    if (grammar === undefined || !mayBeNoun(grammar.upos, value)) return [];
    if (value.mode === "storm" && /^(?:twitter|media|political|perfect|online)$/.test(lowerAt(view, at - 1))) return [];
    if (length === 1 && (isFigureOfSpeech(view, at) || isNoStep(view, at))) return [];
    if (!isWanted(value, at, last)) return [];
    const next = grammarAt(view, last + 1);
    // "storm drain inspectors": whichever of the nouns behind it hangs on.
    const inRow = next?.relation === "compound" && next.head === grammar.head;
    const isModifier =
      grammar.relation === "compound" &&
      (grammar.head === last + 1 || inRow) &&
      next?.upos !== "VERB" &&
      !isPast(view, last + 1);
    if (isModifier || COMPOUND_HEADS.has(lowerAt(view, last + 1))) return [];
    const capital = /^\p{Lu}/u.test(wordAt(view, at)?.text ?? "");
    if (capital && at > 0 && wordAt(view, at)?.mention !== -1 && view.kind === "body") return [];
    if (isAttempt(view, at, last)) return [];
    // "went into administration", and not "the Kell administration".
    if (lowerAt(view, last) === "administration" && grammar.children.some((child) => isOwner(view, child))) return [];
    if (value.determined === true && length === 1 && grammar.children.length === 0) return [];
    return [{ sort: "noun" as const, first: at, last, noun: value, site: readNounSite(view, at, last, "encounter") }];
  });
}

const isOwner = (view: SentenceView, at: number): boolean =>
  /^(?:det|compound|amod|nmod:poss)$/.test(grammarAt(view, at)?.relation ?? "");

/** "sued the bank in a bid to stop it" */
const isAttempt = (view: SentenceView, at: number, last: number): boolean =>
  ATTEMPTS.has(lowerAt(view, last)) &&
  lowerAt(view, last + 1) === "to" &&
  [2, 3].some((back) => lowerAt(view, at - back) === "in" && lowerAt(view, at - back + 1) === "a");

/** A word that is nothing else is a noun whatever the tagger says. */
const mayBeNoun = (upos: string, noun: EventNoun): boolean =>
  upos === "NOUN" || upos === "PROPN" || (upos === "ADJ" && (noun.beside === undefined || noun.mode === "casualties"));

/** "A fire swept through": a past form before a preposition or an article is a verb, though it be tagged as a noun. */
const isPast = (view: SentenceView, at: number): boolean =>
  /(?:ed|ept|oke|ore|ruck|illed)$/.test(lowerAt(view, at)) &&
  (PREPOSITIONS.has(lowerAt(view, at + 1)) || DETERMINERS.has(lowerAt(view, at + 1)));

function deedOf(noun: EventNoun): Parameters<typeof readNounSite>[3] {
  // Exercises and patrols are planned, held and put off as talks are.
  if (noun.needs === "anything" || noun.type === "COOPERATE") return "encounter";
  return noun.type === "SANCTION" || noun.type === "AGREE" ? "declared" : "deed";
}

function readsAsNoun(view: SentenceView, at: number): boolean {
  const before = wordAt(view, at - 1);
  const next = wordAt(view, at + 1);
  const lower = lowerAt(view, at);
  if (before === undefined) return next?.mention === -1;
  if (MODALS.has(before.lower) || before.lower === "not" || before.lower === "n't") return false;
  if (BE_FORMS.has(before.lower) && before.lower !== "'s") return !lower.endsWith("ing");
  if (DETERMINERS.has(before.lower) || before.lower === "'s" || before.lower === "’") return true;
  if (STATUS_MODIFIERS.get(before.lower) !== undefined || before.time !== -1) return true;
  if (before.lower === "to") return lower === "talks" || lower === "sanctions" || lower === "attacks";
  if (PREPOSITIONS.has(before.lower)) return !(lower.endsWith("ing") && takesObject(view, at + 1));
  if (statusVerbs.word(before.lower) !== undefined || actVerbs.word(before.lower) !== undefined) return true;
  if (before.mention !== -1) {
    // "the Senate vote" and "Kell visits Norvik" look alike; the determiner or what follows decides.
    if (isCompound(view, at)) return true;
    if (/^(?:on|in|with|between|by|against|over|to|,|\.|'s)$/.test(next?.lower ?? ".")) {
      return !/^(?:visits?|call|vote|meeting)$/.test(lower);
    }
    return next?.mention === -1 && view.kind !== "body";
  }
  if (/^["“”–,-]$/.test(before.lower)) return true;
  if (/^(?:he|she|they|we|i|you|it|who)$/.test(before.lower)) return false;
  return !(lower.endsWith("ing") && takesObject(view, at + 1));
}

/** True where names right before the word belong to it: "the A–B meeting", "the Senate vote". */
function isCompound(view: SentenceView, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 8); index--) {
    const word = wordAt(view, index);
    if (word === undefined) return false;
    if (/^[–‑-]$/.test(word.lower)) return true;
    if (word.mention === -1 && word.full === -1) return DETERMINERS.has(word.lower) || word.lower === "'s";
  }
  return false;
}

function takesObject(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at);
  return word !== undefined && (word.mention !== -1 || /^(?:his|her|their|him|them|with)$/.test(word.lower));
}
