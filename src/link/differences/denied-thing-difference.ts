import { spanIn } from "../../document/dossier-index.ts";
import {
  DENIED_THINGS,
  DENYING_PHRASES,
  DENYING_WORDS,
  type DeniedThing,
  FLATLY_DENYING_WORDS,
  GROUNDLESS_LEADS,
  GROUNDLESS_WORDS,
  LEFT_OPEN,
} from "../../languages/en/denied-things.ts";
import { VAGUE_NOUNS } from "../../languages/en/vague-tellers.ts";
import type { Detector, Found } from "./found.ts";
import type { Ground } from "./ground.ts";
import {
  daysApart,
  indexOfWords,
  ofOneThing,
  sentencesOf,
  sideOfSentences,
  type ToldSentence,
} from "./told-sentences.ts";

/** Pages further apart tell of two things. Days. */
const LONGEST_APART = 30;
/** Words between a word of denying and what is denied. */
const REACH = 8;
/** Words between "no" and its noun. */
const OF_NO = 3;

type Told = { readonly sentence: ToldSentence; readonly at: number };

/** What some tell, and others say there was not: an offer, a squall, overloading. What events tell of is left to their status. */
export const deniedThingDifference: Detector = {
  name: "denied things",
  find: (ground) =>
    ground.matters.flatMap(({ pages }) => {
      if (pages.length < 2) return [];
      const sentences = sentencesOf(pages, ground);
      return DENIED_THINGS.flatMap((thing) => differenceOf(thing, sentences, ground) ?? []);
    }),
};

function differenceOf(thing: DeniedThing, sentences: readonly ToldSentence[], ground: Ground): Found | null {
  const denials = sentences
    .flatMap((sentence) => denialIn(thing, sentence) ?? [])
    .filter((one) => !ofSharedEvent(one, ground));
  if (denials.length === 0) return null;
  const denied = new Set(denials.map(({ sentence }) => sentence));
  const tellings = sentences.flatMap((sentence) => (denied.has(sentence) ? [] : (tellingIn(thing, sentence) ?? [])));
  const fits = ({ sentence: one }: Told, { sentence: other }: Told) =>
    daysApart(one, other) <= LONGEST_APART && ofOneThing(one, other, ground);
  const some = tellings.filter((one) => denials.some((other) => fits(one, other)));
  const others = denials.filter((one) => some.some((other) => fits(one, other)));
  const pages = new Set([...some, ...others].map(({ sentence }) => sentence.page));
  if (some.length === 0 || others.length === 0 || pages.size < 2) return null;
  return {
    kind: "claim",
    about: {},
    sides: [sideOfSentences(some, "asserts"), sideOfSentences(others, "denies")],
    common: [],
    confidence: 0.6,
    why: "one says that there was what the other says there was not",
    features: { told: some.length, denied: others.length },
  };
}

/** Where a sentence says that there was no such thing. */
function denialIn({ denied, rejectable }: DeniedThing, sentence: ToldSentence): Told | null {
  const { words } = sentence;
  if (sentence.asks) return null;
  for (const phrase of denied) {
    const at = indexOfWords(sentence, phrase);
    if (at < 0) continue;
    const before = words.slice(Math.max(0, at - REACH), at).map(({ word }) => word);
    const line = before.join(" ");
    const none = before.slice(-OF_NO).some((word) => word === "no");
    const denying = rejectable === true ? FLATLY_DENYING_WORDS : DENYING_WORDS;
    const refused = before.some((word) => denying.has(word)) || DENYING_PHRASES.some((words) => line.includes(words));
    const behind = words.slice(at).map(({ word }) => word);
    const groundless =
      GROUNDLESS_WORDS.some((words) => words.includes(" ") && behind.join(" ").includes(words)) ||
      behind.some((word, place) => GROUNDLESS_WORDS.includes(word) && GROUNDLESS_LEADS.has(behind[place - 1] ?? ""));
    const not = before.at(-1) === "not" || before.slice(-2).join(" ") === "not been";
    if (none || refused || groundless || not) return { sentence, at };
  }
  return null;
}

/** Where a sentence tells of it as something that was. */
function tellingIn({ told }: DeniedThing, sentence: ToldSentence): Told | null {
  const { words } = sentence;
  if (sentence.asks) return null;
  if (words.some(({ word }) => word === "not" || word === "no" || word === "never" || DENYING_WORDS.has(word)))
    return null;
  for (const phrase of told) {
    const at = indexOfWords(sentence, phrase);
    // "fraud allegations"
    if (at >= 0 && VAGUE_NOUNS.has(words[at + phrase.split(" ").length]?.word ?? "")) continue;
    if (at >= 0 && !words.slice(0, at).some(({ word }) => LEFT_OPEN.has(word))) return { sentence, at };
  }
  return null;
}

/** True for a word that names an event that other pages tell of, too: its own accounts say how far it got. */
function ofSharedEvent({ sentence: { page, words }, at }: Told, ground: Ground): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const [id] = ground.eventsIn([spanIn(page.page, word)]);
  return (
    id !== undefined &&
    ground.events.some((event) => event.id === id && event.members.some((member) => member.page !== page.page.id))
  );
}
