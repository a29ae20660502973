import { MONTHS, WEEKDAYS } from "../../languages/en/calendar.ts";
import {
  BETWEEN_WORDS,
  COMING_VERBS,
  CONFERRING_VERBS,
  CONTACTING_VERBS,
  LOOSE_WORDS,
  MEETING_NOUNS,
  NAMED_MEETINGS,
  NEAR_NOUNS,
  NOT_YET_WORDS,
  TELLING_VERBS,
  WHERE_OR_WHEN,
  WITH_NOUNS,
} from "../../languages/en/contact-words.ts";
import { CARDINALS } from "../../languages/en/number-words.ts";
import { BODY_WORDS } from "../../languages/en/readout-words.ts";
import { isEmptyWord } from "../../languages/en/sense.ts";
import { ROLE_NOUNS } from "../../languages/en/titles-and-roles.ts";

/** A word of a sentence, lower case, and whether it is written with a capital. */
export type ToldWord = { readonly word: string; readonly capital: boolean };

/** How far from a word for a contact a name may stand. Words. */
const NEAR = 8;
const BEHIND_VERB = 12;
const BEHIND_WITH = 8;
const NEAR_BEFORE = 5;
/** Words before a word for a contact that may say that it is none yet. */
const BEFORE = 4;
const TOGETHER: ReadonlySet<string> = new Set(["together"]);
const WAS: ReadonlySet<string> = new Set(["was", "were", "is", "been", "being"]);

/** The words of a text; "U.S." is one. */
export function toldWords(text: string): ToldWord[] {
  const plain = text.replace(/(?<![\p{L}\p{N}])(\p{Lu})\.(?=\p{Lu}(?!\p{L}))/gu, "$1");
  return [...plain.matchAll(/\p{L}+/gu)].map(([word]) => ({
    word: word.toLowerCase(),
    capital: /^\p{Lu}/u.test(word),
  }));
}

/** True where a sentence says that there was a contact with one of the named, whose places in it are given. */
export function tellsOfContactWith(words: readonly ToldWord[], named: readonly number[]): boolean {
  return named.length > 0 && words.some((_, at) => isCue(words, at) && named.some((place) => isWith(words, at, place)));
}

/** True where a sentence has any word for a contact. */
export function hasContactWord(words: readonly ToldWord[]): boolean {
  const lists = [MEETING_NOUNS, NEAR_NOUNS, CONTACTING_VERBS, CONFERRING_VERBS];
  return words.some(({ word }) => !LOOSE_WORDS.has(word) && lists.some((list) => list.has(word)));
}

function isCue(words: readonly ToldWord[], at: number): boolean {
  const before = words.slice(Math.max(0, at - BEFORE), at);
  // "A meeting was offered".
  const isOffered = WAS.has(words[at + 1]?.word ?? "") && NOT_YET_WORDS.has(words[at + 2]?.word ?? "");
  return !isOffered && !before.some(({ word }) => NOT_YET_WORDS.has(word));
}

function isWith(words: readonly ToldWord[], at: number, place: number): boolean {
  const { word } = words[at] as ToldWord;
  if (
    place < at &&
    at - place <= BEHIND_VERB &&
    (CONTACTING_VERBS.has(word) || CONFERRING_VERBS.has(word)) &&
    areOne(words, place, at)
  )
    return true;
  const far = Math.abs(place - at);
  if (MEETING_NOUNS.has(word) && place !== at) return true;
  if (NEAR_NOUNS.has(word) && far <= NEAR && place !== at) return isTied(words, at, place);
  // "Castor came": to us.
  if (COMING_VERBS.has(word)) return place < at && at - place <= 2;
  if (WITH_NOUNS.has(word) && place > at) return hasWith(words, at, place);
  if (CONTACTING_VERBS.has(word) && !TELLING_VERBS.has(word)) {
    const after = words[at + 1]?.word ?? "";
    // "Called for", "called on": asked something of somebody.
    if ((word === "called" || word === "calls") && (after === "for" || after === "on" || after === "upon"))
      return false;
    if (place > at && far <= BEHIND_VERB) return isObject(words, at + 1, place);
    // "The minister received us", "was received by".
    if (place < at && far <= BEHIND_VERB) return after === "us" || after === "our" || isPassive(words, at);
  }
  if (CONFERRING_VERBS.has(word) && place > at && far <= BEHIND_VERB + BEHIND_WITH) {
    return hasWith(words, at, place, word.startsWith("sp"));
  }
  return false;
}

/** True where "with" and whom it was with follow, or "to" where that says the same. */
function hasWith(words: readonly ToldWord[], at: number, place: number, to = false): boolean {
  if (place - at > BEHIND_VERB + BEHIND_WITH) return false;
  const found = words.findIndex(
    ({ word }, index) => index > at && index < place && (word === "with" || (to && word === "to")),
  );
  return found > at && place - found <= BEHIND_WITH && isObject(words, found + 1, place);
}

/** The nouns by which sentences tell of a contact, in the singular. */
export function meetingNounsIn(told: readonly (readonly ToldWord[])[]): Set<string> {
  return new Set(
    told.flatMap((words) =>
      words.flatMap(({ word }, at) => {
        if (TOGETHER.has(words[at + 1]?.word ?? "") && COMING_VERBS.has(word)) return ["meeting"];
        const noun =
          word === "met" && WHERE_OR_WHEN.has(words[at + 1]?.word ?? "on") ? "meeting" : word.replace(/s$/, "");
        return NAMED_MEETINGS.has(noun) && isCue(words, at) ? [noun] : [];
      }),
    ),
  );
}

/** True where only titles, names and the like stand between a verb and the one it is of. */
function isObject(words: readonly ToldWord[], from: number, place: number): boolean {
  return words.slice(from, place).every(
    ({ word, capital }, index, between) =>
      // "A colleague from Sorland", not "the striker Strand from Sorland".
      (capital || word !== "from" || between[index - 1]?.capital !== true) &&
      (capital ||
        word.length < 2 ||
        BETWEEN_WORDS.has(word) ||
        BODY_WORDS.has(word) ||
        ROLE_NOUNS.has(word.replace(/s$/, "")) ||
        CARDINALS.has(word)),
  );
}

/** "Session with Sorland", "the Sorland–Marvania committee", "the hour with the Greens". */
function isTied(words: readonly ToldWord[], at: number, place: number): boolean {
  if (place < at) return place + NEAR_BEFORE >= at;
  const between = words.slice(at + 1, place);
  return (
    between.some(({ word }) => word === "with" || word === "between" || word === "from") ||
    isObject(words, at + 1, place)
  );
}

/** "The company and the union met": both act. */
function areOne(words: readonly ToldWord[], place: number, at: number): boolean {
  const and = words.findIndex(({ word }, index) => index < at && word === "and" && Math.abs(index - place) <= NEAR);
  return and > 0 && isObject(words, Math.min(and, place) + 1, at);
}

function isPassive(words: readonly ToldWord[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 2), at);
  return before.some(({ word }) => WAS.has(word));
}

/**
 * The names of those who act in what an account tells at once of a contact, and of those whom it was with: "Minister Hale met
 * Governor Kos". The first such sentence counts.
 */
export function partiesOf(told: readonly (readonly ToldWord[])[]): {
  readonly own: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
} {
  for (const words of told) {
    for (const [at, { word }] of words.entries()) {
      const isContacting = CONTACTING_VERBS.has(word) && !TELLING_VERBS.has(word);
      const isNoun = MEETING_NOUNS.has(word);
      if ((!isContacting && !isNoun && !CONFERRING_VERBS.has(word)) || !isCue(words, at)) continue;
      const before = words.slice(Math.max(0, at - BEHIND_VERB), at).filter(isPerson);
      const with_ = words.flatMap((one, place) =>
        place > at && isPerson(one) && (isNoun ? isTied(words, at, place) : isWith(words, at, place)) ? [one] : [],
      );
      // "Minister Kos received": he was.
      const isActive = isContacting && at + 1 < words.length && !isPassive(words, at);
      if (with_.length === 0 && !(isActive && before.length > 0)) continue;
      return {
        own: new Set(isPassive(words, at) ? [] : before.map((one) => one.word)),
        others: new Set(with_.map((one) => one.word)),
      };
    }
  }
  return { own: new Set(), others: new Set() };
}

function isPerson({ word, capital }: ToldWord): boolean {
  return (
    capital &&
    word.length > 2 &&
    !isEmptyWord(word) &&
    !BODY_WORDS.has(word) &&
    !ROLE_NOUNS.has(word) &&
    !BETWEEN_WORDS.has(word) &&
    !MONTHS.has(word) &&
    !WEEKDAYS.has(word)
  );
}
