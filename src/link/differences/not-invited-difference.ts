import { contains } from "../../core/span.ts";
import { CONTACT_NOUNS } from "../../languages/en/readout-words.ts";
import { countryOf } from "../../languages/en/sense.ts";
import { NEGATIVE_WORDS } from "../../languages/en/statement-words.ts";
import { NOT_INVITED_PHRASES, TAKING_PART_WORDS } from "../../languages/en/taking-part-words.ts";
import type { Detector, Found } from "./found.ts";
import type { Ground } from "./ground.ts";
import { indexOfWords, sentencesOf, sideOfSentences, statementAt, type ToldSentence } from "./told-sentences.ts";

/** On one page the two stand near each other. Sentences. */
const REACH = 4;
/** Words from the meeting to those who take part in it, and from "not invited" to the meeting. */
const NEAR = 7;

/** Somebody and a meeting, in one sentence: whom nobody invited to it, or who takes part. */
type Told = { readonly sentence: ToldSentence; readonly at: number; readonly who: string; readonly meeting: string };

/** Who takes part in a meeting by one account, and was not invited by another. */
export const notInvitedDifference: Detector = {
  name: "not invited",
  find: (ground) =>
    ground.matters.flatMap(({ pages }) => {
      const sentences = sentencesOf(pages, ground);
      const left = sentences.flatMap((sentence) => notInvitedIn(sentence, ground));
      if (left.length === 0) return [];
      const taking = sentences.flatMap((sentence) => takingPartIn(sentence, ground));
      return left.flatMap((one) => differenceOf(one, taking, ground) ?? []);
    }),
};

function differenceOf(left: Told, taking: readonly Told[], ground: Ground): Found | null {
  const others = taking.filter(
    (other) =>
      other.who === left.who &&
      other.meeting === left.meeting &&
      other.sentence.span !== left.sentence.span &&
      statementAt(other.sentence, other.at) !== statementAt(left.sentence, left.at) &&
      areNear(left.sentence, other.sentence, ground),
  );
  const [first] = others;
  if (first === undefined) return null;
  const event = eventsAt(first, ground)[0];
  return {
    kind: "participants",
    about: event === undefined ? {} : { event },
    sides: [sideOfSentences(others, "asserts"), sideOfSentences([left], "denies")],
    common: [],
    confidence: 0.6,
    why: "one names among those who take part whom the other says nobody invited",
    features: { named: others.length },
  };
}

/** True for sentences beside each other on one page, and for those that speak of one event. */
function areNear(one: ToldSentence, other: ToldSentence, ground: Ground): boolean {
  if (one.page === other.page) return Math.abs(one.span.id - other.span.id) <= REACH;
  const events = eventsIn(one, ground);
  return eventsIn(other, ground).some((event) => events.includes(event));
}

function eventsIn({ page, span }: ToldSentence, ground: Ground): string[] {
  return ground.eventsIn([{ page: page.page.id, start: span.start, end: span.end }]);
}

/** The events that the meeting's own word tells of, or else those of its sentence. */
function eventsAt({ sentence, at }: Told, ground: Ground): string[] {
  const word = sentence.words[at];
  const { page } = sentence;
  const own = page.layers.events.annotations.filter((event) => word !== undefined && contains(event, word));
  const found = ground.eventsIn(own.map(({ start, end }) => ({ page: page.page.id, start, end })));
  return found.length > 0 ? found : eventsIn(sentence, ground);
}

function notInvitedIn(sentence: ToldSentence, ground: Ground): Told[] {
  if (sentence.asks) return [];
  return NOT_INVITED_PHRASES.flatMap((phrase): Told[] => {
    const at = indexOfWords(sentence, phrase);
    if (at < 0) return [];
    const behind = at + phrase.split(" ").length;
    const meeting = sentence.words.findIndex(
      ({ word }, index) => index >= behind && index < behind + NEAR && CONTACT_NOUNS.has(word),
    );
    if (meeting < 0) return [];
    // Whoever is named last before it was not invited.
    for (let before = at - 1; before >= 0; before--) {
      const who = nameAt(sentence, before, ground);
      if (who !== null) return [{ sentence, at: meeting, who, meeting: sentence.words[meeting]?.word ?? "" }];
    }
    return [];
  }).slice(0, 1);
}

/** "Talks with A and B", "a meeting between A and B". */
function takingPartIn(sentence: ToldSentence, ground: Ground): Told[] {
  const { words, asks } = sentence;
  if (asks || words.some(({ word }) => NEGATIVE_WORDS.has(word))) return [];
  return words.flatMap(({ word: meeting }, at): Told[] => {
    if (!CONTACT_NOUNS.has(meeting) || !TAKING_PART_WORDS.has(words[at + 1]?.word ?? "")) return [];
    const who = new Set<string>();
    for (let behind = at + 2; behind < Math.min(words.length, at + 2 + NEAR); behind++) {
      const name = nameAt(sentence, behind, ground);
      if (name !== null) who.add(name);
    }
    return [...who].map((one) => ({ sentence, at, who: one, meeting }));
  });
}

/** The country or the entity of the dossier that a word names; null for none. */
function nameAt({ page, words }: ToldSentence, at: number, ground: Ground): string | null {
  const word = words[at];
  if (word === undefined) return null;
  const country = countryOf(page.page.text.slice(word.start, word.end));
  if (country !== null) return country;
  const mention = page.layers.mentions.annotations.find((one) => one.by === "name" && contains(one, word));
  return mention === undefined ? null : ground.entityOf.of(page.page.id, mention.entity);
}
