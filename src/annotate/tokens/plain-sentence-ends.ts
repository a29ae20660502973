import { MONTHS, WEEKDAYS } from "../../languages/en/calendar.ts";
import { TIME_ZONE_OFFSETS } from "../../languages/en/time-zone-offsets.ts";
import {
  ABBREVIATION,
  CAPITAL_WORD,
  INITIAL,
  MARK_LOOK,
  NUMBER_WORD,
  NUMBERING,
  type SentenceWords,
  SMALL_WORD,
  STARTER,
  TITLE,
} from "./sentence-words.ts";

const CAPITALIZED = /^\p{Lu}\p{Ll}/u;
const DASH = /^(?:--?|[–—―])$/;
const NO_END = /^[,;)\]]$/;
const CLOSED_QUOTE = /^(?:["”’'»]|'')$/;
const INITIAL_LETTER = /^\p{Lu}\.$/u;
const TIME_OF_DAY = /^[ap]\.m\.$/i;
const ZONES = new Set([...Object.keys(TIME_ZONE_OFFSETS), "Eastern", "Central", "Pacific", "ET"]);

/** True where a sentence ends behind word `at`, whatever the model would say: "in the U.S. But the others". */
export function mustEnd(words: SentenceWords, at: number): boolean {
  return (
    words.spaced[at] === 1 &&
    words.listed[at] === ABBREVIATION &&
    words.listed[at + 1] === STARTER &&
    words.look[at + 1] === CAPITAL_WORD &&
    CAPITALIZED.test(words.text[at + 1] ?? "")
  );
}

/** True where no sentence can end behind word `at`, whatever the model would say. */
export function cannotEnd(words: SentenceWords, at: number): boolean {
  const { look, stopped, closing } = words;
  const small = look[at + 1] === SMALL_WORD;
  if (words.spaced[at] === 0) {
    // Without white space a stop ends a sentence only where a capital or a mark begins the next: "here.Next", not "list.txt".
    if (small && /[.…]$/.test(words.text[at] ?? "")) return true;
    return stopped[at] === 0 && (small || closing[at] === 0 || at === 0 || stopped[at - 1] === 0);
  }
  if (stopped[at] === 1) return goesOnBehindStop(words, at);
  const text = words.text[at] ?? "";
  // "[Ada] Marl"; but behind "[3]" a sentence may end.
  if (text === "]" && words.text[at - 2] === "[" && look[at - 1] === CAPITAL_WORD) return true;
  if (!small) return false;
  // "the day and night", "(D-Mo.) said", "“Stop!” he said": behind anything but a stop a small letter goes on.
  return (look[at] as number) < MARK_LOOK || NO_END.test(text) || CLOSED_QUOTE.test(text);
}

function goesOnBehindStop(words: SentenceWords, at: number): boolean {
  const { look, listed, opening, text } = words;
  const next = look[at + 1];
  switch (listed[at]) {
    case TITLE:
      // "Gen. Kell"; but "He lives on Fort St. The others …"
      return listed[at + 1] !== STARTER;
    case NUMBERING:
      // "p. 12"; and "Ada P. Kell", where the letter is no page's.
      return next === NUMBER_WORD || next === SMALL_WORD || isMiddleName(words, at);
    case INITIAL:
      return next === SMALL_WORD || isMiddleName(words, at);
    case ABBREVIATION:
      if (next === SMALL_WORD || (TIME_OF_DAY.test(text[at] ?? "") && isDayOrZone(text[at + 1] ?? ""))) return true;
  }
  // "in the U.S. -- how"
  return opening[at + 1] === 1 && look[at + 2] === SMALL_WORD && DASH.test(text[at + 1] ?? "");
}

/** "Ada M. Kell"; but "He chose plan B. They went." */
function isMiddleName({ look, listed, text }: SentenceWords, at: number): boolean {
  return (
    INITIAL_LETTER.test(text[at] ?? "") &&
    look[at - 1] === CAPITAL_WORD &&
    look[at + 1] === CAPITAL_WORD &&
    listed[at + 1] !== STARTER
  );
}

function isDayOrZone(word: string): boolean {
  const small = word.toLowerCase();
  return ZONES.has(word) || (CAPITALIZED.test(word) && (WEEKDAYS.has(small) || MONTHS.has(small)));
}
