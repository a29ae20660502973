import { WEEKDAYS } from "../../languages/en/calendar.ts";
import {
  BY_WORDS,
  CALL_WORDS,
  CONTACT_NOUNS,
  FROM_AFAR_WORDS,
  HOSTING_WORDS,
  IN_PERSON_WORDS,
  ON_SCREEN_WORDS,
  PHONE_NOUNS,
  SPOKE_WORDS,
} from "../../languages/en/readout-words.ts";
import { isEmptyWord } from "../../languages/en/sense.ts";

/** How two sides were in contact. */
export type Manner = "from afar" | "on screen" | "in person";

/** How the sides were in contact: by what it says at once, unless it says soon after that they did not sit in one room. */
export function mannerOf(first: readonly string[], opening: ReadonlySet<string>): Manner | null {
  const told = new Set(first.flatMap(listed));
  if (first.some(isFromAfar)) return "from afar";
  if (some(told, ON_SCREEN_WORDS)) return "on screen";
  if (some(opening, FROM_AFAR_WORDS) || some(opening, ON_SCREEN_WORDS)) return null;
  const hostsCall = some(told, CALL_WORDS);
  const inPerson = [...told].some((word) => IN_PERSON_WORDS.has(word) && !(hostsCall && HOSTING_WORDS.has(word)));
  // Who spoke again had met before.
  return inPerson && !some(told, SPOKE_WORDS) ? "in person" : null;
}

/** "On the phone ban": what follows is of what the phone is. */
function isOfThing(word: string): boolean {
  return word !== "" && !isEmptyWord(word) && !WEEKDAYS.has(word) && word !== "today" && word !== "yesterday";
}

/** "Phoned", "by telephone", "a phone call"; not "talks on the phone ban". */
function isFromAfar(text: string): boolean {
  const words = listed(text);
  return words.some((word, at) => {
    if (!FROM_AFAR_WORDS.has(word)) return false;
    if (!PHONE_NOUNS.has(word)) return true;
    const [second = "", last = ""] = ["", "", ...words.slice(0, at)].slice(-2);
    const isBy = last === "the" || last === "a" ? BY_WORDS.has(second) : last !== "on" && BY_WORDS.has(last);
    const after = words.slice(at + 1, at + 3);
    return (isBy && !isOfThing(after[0] ?? "")) || after.some((one) => CONTACT_NOUNS.has(one));
  });
}

function listed(text: string): string[] {
  return [...text.matchAll(/\p{L}+/gu)].map(([word]) => word.toLowerCase());
}

function some(words: ReadonlySet<string>, list: ReadonlySet<string>): boolean {
  return [...words].some((word) => list.has(word));
}
