import {
  DROPPED_ENDINGS,
  PERSONS_TOO,
  PLACE_ADJECTIVE_ENDINGS,
  STATE_NOUN_MODIFIERS,
  STATE_NOUNS,
  SURE_ADJECTIVE,
} from "../../languages/en/countries-by-grammar.ts";
import { FINITE_AUXILIARIES } from "../../languages/en/discourse-words.ts";
import { GIVEN_NAMES } from "../../languages/en/given-names.ts";
import { SAYING_VERBS } from "../../languages/en/name-context.ts";
import { CALENDAR_WORDS, COMMON_WORDS, FUNCTION_WORDS } from "../../languages/en/name-words.ts";
import { ORGANIZATION_ENDINGS, ORGANIZATION_OPENINGS, PORTFOLIO_WORDS } from "../../languages/en/organizations.ts";
import { HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from "../../languages/en/titles-and-roles.ts";
import { type Entry, matchAt } from "./gazetteer.ts";
import type { Word, WordedSentence } from "./words.ts";

/** How a page uses a capitalised word that no list knows. */
type Use = {
  /** As first written away from a sentence of capitals. */
  readonly text: string;
  /** Times it stands right before a small noun, a title or a word of a body: "the Marvian fleet". */
  leans: number;
  /** Of those, behind an article, a preposition or a possessive: where no subject stands before its verb. */
  leansSurely: number;
  alone: number;
  /** Times it stands behind another name or a form of address, as a surname does. */
  surname: number;
  /** Times a noun that only countries have belongs to it. */
  state: number;
};

/** Shortest word that is taken for a country or its adjective. */
const SHORTEST = 4;
const SHORTEST_STEM = 3;

const titled = (word: Word): boolean =>
  ROLE_NOUNS.has(word.lower) ||
  ROLE_MODIFIERS.has(word.lower) ||
  PORTFOLIO_WORDS.has(word.lower) ||
  ORGANIZATION_ENDINGS.has(word.lower);

/** Whether a word, wherever it stands, may be a country's name or adjective that no list has. */
function open(word: Word): boolean {
  if (word.text.length < SHORTEST) return false;
  if (COMMON_WORDS.has(word.lower) || FUNCTION_WORDS.has(word.lower) || CALENDAR_WORDS.has(word.lower)) return false;
  return !titled(word) && !ORGANIZATION_OPENINGS.has(word.lower) && !HONORIFICS.has(word.text);
}

/** Whether a word is part of a longer name: it stands behind or before another capital that is no title. */
function insideName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  const surname =
    word?.space === true &&
    before?.capital === true &&
    before.letter &&
    !before.possessive &&
    !FUNCTION_WORDS.has(before.lower) &&
    (!before.opening || !COMMON_WORDS.has(before.lower));
  return surname || (before?.text === "." && HONORIFICS.has(words[index - 2]?.text ?? ""));
}

const noun = (word: Word | undefined): boolean =>
  word?.space === true &&
  word.letter &&
  !word.capital &&
  word.text.length > 2 &&
  !FUNCTION_WORDS.has(word.lower) &&
  !SAYING_VERBS.has(word.lower) &&
  !FINITE_AUXILIARIES.has(word.lower);

const GOVERNORS =
  /^(?:the|a|an|of|in|on|by|for|from|with|and|two|three|several|its|their|his|her|all|some|many|under|between)$/;

/** Whether what stands behind a name at `index` is a noun that only a country has: "Sorland's foreign minister", "the Sorland embassy". */
function ownsState(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  let at = index + 1;
  while (at < index + 4 && STATE_NOUN_MODIFIERS.has(words[at]?.lower ?? "") && words[at]?.capital === false) at++;
  const head = words[at]?.lower ?? "";
  if (!STATE_NOUNS.has(head) || words[at]?.space !== true) return false;
  if (word.possessive) return !PERSONS_TOO.has(head) || (at > index + 1 && head !== "government");
  return /^(?:the|a)$/.test(words[index - 1]?.lower ?? "") && words[index - 1]?.space !== undefined;
}

/** Whether an office of state stands before "of" and a name at `index`, or before "of X and" the name. */
function underState(words: readonly Word[], index: number): boolean {
  let at = index - 1;
  if (words[at]?.lower === "and" && words[at - 1]?.capital === true) at -= 2;
  if (words[at]?.lower !== "of" || words[index + 1]?.capital === true) return false;
  const head = words[at - 1]?.lower ?? "";
  if (head === "affairs" || head === "relations") return /^(?:foreign|external)$/.test(words[at - 2]?.lower ?? "");
  if (!STATE_NOUNS.has(head) || head === "president" || head === "capital") return false;
  return head.startsWith("government") || /^(?:parliament|embassy|ambassador)$/.test(head)
    ? true
    : STATE_NOUN_MODIFIERS.has(words[at - 2]?.lower ?? "");
}

function usesOf(sentences: readonly WordedSentence[]): Map<string, Use> {
  const uses = new Map<string, Use>();
  const closed = new Set<string>();
  for (const { style, words } of sentences) {
    if (style !== "plain") continue;
    for (let index = 0; index < words.length; index++) {
      const word = words[index];
      if (word?.capital !== true || word.allCapitals || closed.has(word.lower)) continue;
      let use = uses.get(word.lower);
      if (use === undefined && !open(word)) {
        closed.add(word.lower);
        continue;
      }
      if (matchAt(words, index) !== null) continue;
      if (use === undefined) {
        use = { text: word.text, leans: 0, leansSurely: 0, alone: 0, surname: 0, state: 0 };
        uses.set(word.lower, use);
      }
      const next = words[index + 1];
      if (insideName(words, index)) use.surname++;
      else if (!word.possessive && (noun(next) || (next?.space === true && next.capital && titled(next)))) {
        use.leans++;
        if (GOVERNORS.test(words[index - 1]?.lower ?? "") || words[index - 1]?.possessive === true) use.leansSurely++;
      } else use.alone++;
      if (ownsState(words, index) || underState(words, index)) use.state++;
    }
  }
  return uses;
}

/** The place on the page that a word is the adjective of: "marvia" for "marvian"; undefined where none is. */
function placeOf(adjective: string, uses: ReadonlyMap<string, Use>): string | undefined {
  for (const ending of PLACE_ADJECTIVE_ENDINGS) {
    if (!adjective.endsWith(ending)) continue;
    const stem = adjective.slice(0, -ending.length);
    if (stem.length < SHORTEST_STEM) continue;
    for (const dropped of DROPPED_ENDINGS) {
      if (ending === "n" && dropped !== "") break;
      const place = stem + dropped;
      const use = uses.get(place);
      // What follows a given name or a title is somebody's surname, and its adjective tells of the person.
      if (
        use !== undefined &&
        place !== adjective &&
        use.surname === 0 &&
        use.alone + use.state + use.leans - use.leansSurely > 0
      )
        return place;
    }
  }
  return undefined;
}

/**
 * Countries, regions and cities that no list knows but the page's own grammar tells, with their adjectives, by words in
 * small letters: a name that recurs with the ending of an adjective ("Marvia", "Marvian"), one that has an embassy or a
 * foreign minister, and an adjective that leans on nouns though its place is not named.
 */
export function pageCountries(sentences: readonly WordedSentence[]): ReadonlyMap<string, Entry> {
  const uses = usesOf(sentences);
  const found = new Map<string, Entry>();
  const country = (lower: string): void => {
    const name = uses.get(lower)?.text ?? lower;
    found.set(lower, { kind: "place", canonical: name, country: name, adjective: false });
  };
  for (const [lower, use] of uses) {
    if (use.leans === 0 || use.surname > 0 || GIVEN_NAMES.has(lower)) continue;
    const place = placeOf(lower, uses);
    if (place !== undefined && !(GIVEN_NAMES.has(place) && uses.get(place)?.state === 0)) {
      country(place);
      const name = uses.get(place)?.text ?? place;
      found.set(lower, { kind: "other", canonical: null, country: name, adjective: true });
      found.set(`${lower}s`, { kind: "other", canonical: null, country: name, adjective: true });
    } else if (SURE_ADJECTIVE.test(lower) && use.alone === 0 && use.leansSurely > 0) {
      found.set(lower, { kind: "other", canonical: null, country: use.text, adjective: true });
      found.set(`${lower}s`, { kind: "other", canonical: null, country: use.text, adjective: true });
    }
  }
  for (const [lower, use] of uses)
    if (use.state > 0 && use.surname === 0 && !GIVEN_NAMES.has(lower) && !found.has(lower)) country(lower);
  return found;
}
