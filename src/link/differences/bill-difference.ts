import {
  BILL_NOUNS,
  RESTS_BEFORE,
  RESTS_BEHIND,
  SAID_EARLIER,
  SAID_LAST,
  VOTE_AHEAD,
  WORK_ON,
} from "../../languages/en/bill-words.ts";
import type { Detector, Found } from "./found.ts";
import type { Ground } from "./ground.ts";
import { indexOfWords, ofOneThing, sentencesOf, sideOfSentences, type ToldSentence } from "./told-sentences.ts";

/** Words between a vote and the bill, and between a word for resting and the bill; a bill's name may be long. */
const TO_VOTE = 8;
const TO_REST = 7;
/** What becomes of a bill is told within so many days. */
const LONGEST = 120;

type Told = { readonly sentence: ToldSentence; readonly at: number };

/**
 * A bill that was to be voted on and rests: on two pages, the later of them telling the second, or on one that tells the
 * first as what was said before ("last week").
 */
export const billDifference: Detector = {
  name: "bills",
  find: (ground) => ground.matters.flatMap(({ pages }) => changeOf(sentencesOf(pages, ground), ground) ?? []),
};

function changeOf(sentences: readonly ToldSentence[], ground: Ground): Found | null {
  const before = sentences.flatMap((sentence) => aheadIn(sentence) ?? []);
  const after = sentences.flatMap((sentence) => restingIn(sentence) ?? []);
  const some = before.filter((one) => after.some((other) => follows(one, other, ground)));
  const others = after.filter((other) => some.some((one) => follows(one, other, ground)));
  if (some.length === 0 || others.length === 0) return null;
  return {
    kind: "change",
    about: {},
    sides: [sideOfSentences(some, "asserts"), sideOfSentences(others, "asserts")],
    common: [],
    confidence: 0.6,
    why: "a bill that was to be voted on rests",
    features: { before: some.length, after: others.length },
  };
}

function follows(one: Told, other: Told, ground: Ground): boolean {
  if (one.sentence.page === other.sentence.page) return goesBack(one.sentence) && !goesBack(other.sentence);
  const [from, to] = [one.sentence.date, other.sentence.date];
  if (from === null || to === null || from.last >= to.first || to.first - from.last > LONGEST) return false;
  return ofOneThing(one.sentence, other.sentence, ground);
}

function aheadIn(sentence: ToldSentence): Told | null {
  if (sentence.asks) return null;
  const { words } = sentence;
  for (const phrase of VOTE_AHEAD) {
    const at = indexOfWords(sentence, phrase);
    if (at < 0) continue;
    const bill = words.slice(at, at + TO_VOTE).some(({ word }) => BILL_NOUNS.has(word));
    if (bill) return { sentence, at };
  }
  return null;
}

function restingIn(sentence: ToldSentence): Told | null {
  if (sentence.asks) return null;
  const { words } = sentence;
  for (const [bill, { word }] of words.entries()) {
    if (!BILL_NOUNS.has(word)) continue;
    for (let at = bill - 1; at >= Math.max(0, bill - TO_REST); at--) {
      const rests = words[at];
      if (rests === undefined || !RESTS_BEFORE.has(rests.word)) continue;
      const next = words[at + 1]?.word ?? "";
      const isHeld = words.slice(Math.max(0, at - 2), at).some((one) => one.word === "not" || one.word === "never");
      if (!isHeld && (WORK_ON.has(next) || at + 1 === bill)) return { sentence, at };
    }
    for (const phrase of RESTS_BEHIND)
      if (indexOfWords(sentence, phrase, bill) === bill + 1) return { sentence, at: bill };
  }
  return null;
}

/** True where a sentence goes back to what was said before: "Last week, Kell said". */
function goesBack({ words }: ToldSentence): boolean {
  return words.some(
    ({ word }, at) => SAID_EARLIER.has(word) || (word === "last" && SAID_LAST.has(words[at + 1]?.word ?? "")),
  );
}
