import { GIVEN_NAMES } from "../../languages/en/given-names.ts";
import { NAMED_EVENT_NOUNS, OUTLET_BEGINNINGS, PRESS_EPITHETS } from "../../languages/en/name-context.ts";
import {
  GLUED_ARTICLES,
  GLUED_PARTICLES,
  INNER_POSSESSORS,
  LEADING_PARTICLES,
  PICTURE_SIDES,
} from "../../languages/en/name-links.ts";
import { COMMON_WORDS, FUNCTION_WORDS, NAME_PARTICLES } from "../../languages/en/name-words.ts";
import { ORGANIZATION_ENDINGS, PORTFOLIO_WORDS } from "../../languages/en/organizations.ts";
import { PERSON_NOUNS } from "../../languages/en/person-nouns.ts";
import { BODY_NOUNS, HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from "../../languages/en/titles-and-roles.ts";
import type { Evidence } from "./evidence.ts";
import { matchAt } from "./gazetteer.ts";
import { bare, capitalAfter, dated, insideName, joinsFields, joinsOver } from "./name-joints.ts";
import { dash, type Word } from "./words.ts";

/** A stretch of words, by index, end exclusive. */
export type Run = { readonly from: number; readonly to: number };

const MAX_RUN = 24;

function extend(words: readonly Word[], from: number, evidence: Evidence): number {
  let end = from + 1;
  const start = matchAt(words, from);
  if (start !== null) end = start.end;
  while (end < words.length && end - from < MAX_RUN) {
    const last = words[end - 1];
    const word = words[end];
    if (last === undefined || word === undefined) break;
    if (last.possessive && !(word.capital && word.space && INNER_POSSESSORS.has(last.lower))) break;
    if (dash(word)) {
      if (!insideName(words, from, end, evidence)) break;
      end += 2;
      continue;
    }
    if (!word.space) {
      // "J. Thorn", "Gov. Thorn" where the stop is a word by itself
      const stops =
        word.text === "." && (last.text.length === 1 || HONORIFICS.has(last.text)) && capitalAfter(words, end + 1);
      const joined = word.text === "&" && words[end + 1]?.space === false && words[end + 1]?.capital === true;
      if (stops || joined) end += 2;
      else if (word.text === ",") {
        const next = joinsFields(words, from, end);
        if (next === null) break;
        end = next + 1;
      } else break;
      continue;
    }
    if (word.capital && word.text !== "I") {
      if (dated(word) && !(word.lower === "may" || word.lower === "march")) break;
      const match = matchAt(words, end);
      end = match?.end ?? end + 1;
      continue;
    }
    if (NAME_PARTICLES.has(word.lower)) {
      let next = end + 1;
      const glued = dash(words[next]) && words[next]?.space === false && words[next + 1]?.capital === true;
      if (glued) {
        end = next + 2;
        continue;
      }
      if (!GLUED_PARTICLES.has(word.lower)) {
        while (next < end + 3 && NAME_PARTICLES.has(words[next]?.lower ?? "") && words[next]?.capital === false) next++;
        if (capitalAfter(words, next) && !words[next]?.opening) {
          end = next + 1;
          continue;
        }
      }
    }
    const over = joinsOver(words, from, end) ?? joinsFields(words, from, end);
    if (over === null) break;
    end = Math.max(over + 1, matchAt(words, over)?.end ?? 0);
  }
  return end;
}

/** Takes off the words at the front that open a sentence and are no part of the name. */
function trimmedFront(words: readonly Word[], run: Run, evidence: Evidence): number {
  let { from } = run;
  while (from < run.to) {
    const word = words[from];
    if (word === undefined) break;
    const match = matchAt(words, from);
    if (match !== null && match.end - from > 1 && match.end <= run.to) break;
    if (
      FUNCTION_WORDS.has(word.lower) &&
      (word.opening || word.text.length < 5) &&
      !(word.allCapitals && match !== null)
    ) {
      const surname = !word.opening && from > run.from;
      if (surname) break;
      from++;
      continue;
    }
    if (run.to - from > 1 && dated(word) && word.space && !(word.lower === "may" || word.lower === "march")) {
      from++;
      continue;
    }
    if (!word.opening) break;
    if (run.to - from === 1) {
      if (!evidence.opensAsName(word, words[run.to])) from++;
      break;
    }
    if (describesPerson(words, from, run.to)) {
      from++;
      break;
    }
    const kept =
      match !== null ||
      evidence.uncommon(word) ||
      evidence.capital(word.lower) > 0 ||
      PORTFOLIO_WORDS.has(word.lower) ||
      ROLE_MODIFIERS.has(word.lower) ||
      NAMED_EVENT_NOUNS.has(word.lower) ||
      OUTLET_BEGINNINGS.has(word.lower) ||
      ROLE_NOUNS.has(bare(word)) ||
      GIVEN_NAMES.has(word.lower) ||
      dash(words[from + 1]) ||
      ORGANIZATION_ENDINGS.has(words[run.to - 1]?.lower ?? "");
    if (kept) break;
    from++;
  }
  return from;
}

/** "Hydrologist Ada Kell said", "Heartbroken Ada Kell said": what somebody does or is called, as the sentence's first word, and a name of two words or more. */
function describesPerson(words: readonly Word[], from: number, to: number): boolean {
  const noun = words[from]?.lower ?? "";
  if (to - from > 2 && PRESS_EPITHETS.has(noun) && GIVEN_NAMES.has(words[from + 1]?.lower ?? "")) return true;
  if (to - from < 3 || !PERSON_NOUNS.has(noun) || ROLE_NOUNS.has(noun) || GIVEN_NAMES.has(noun)) return false;
  const name = words.slice(from + 1, to);
  return !name.some(
    (word) => ORGANIZATION_ENDINGS.has(word.lower) || BODY_NOUNS.has(word.lower) || COMMON_WORDS.has(word.lower),
  );
}

/** Whether a run can begin here: a capital, or the small article of an Arabic name glued to one ("al-Sadiq"). */
function begins(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !word.letter) return false;
  if (word.capital) return !(word.text === "I" || (word.text === "A" && words[index + 1]?.text !== "."));
  if (LEADING_PARTICLES.has(word.lower) && words[index + 1]?.capital === true && words[index + 1]?.space === true)
    return words[index - 1]?.capital !== true;
  return (
    GLUED_ARTICLES.has(word.lower) &&
    dash(words[index + 1]) &&
    words[index + 1]?.space === false &&
    words[index + 2]?.capital === true
  );
}

/** "May" and "March" end a name only after a given name or a form of address ("Tessa May"). */
function endsInDate(words: readonly Word[], from: number, to: number): boolean {
  if (!dated(words[to - 1])) return false;
  const before = to - 2 >= from ? words[to - 2] : undefined;
  return (
    before === undefined ||
    !(GIVEN_NAMES.has(before.lower) || HONORIFICS.has(before.text) || ROLE_NOUNS.has(before.lower))
  );
}

/** "Dorvet Left, Kell Right" under a picture: where somebody stands is no part of the name. */
function besideInPicture(words: readonly Word[], from: number, to: number): boolean {
  return to - from > 1 && PICTURE_SIDES.has(words[to - 1]?.lower ?? "");
}

/** The runs of capitalised words in a plain sentence that can hold names, left to right. */
export function nameRuns(words: readonly Word[], evidence: Evidence): Run[] {
  const runs: Run[] = [];
  let index = 0;
  while (index < words.length) {
    if (!begins(words, index)) {
      index++;
      continue;
    }
    const to =
      words[index]?.capital === true
        ? extend(words, index, evidence)
        : extend(words, words[index + 1]?.capital === true ? index + 1 : index + 2, evidence);
    const from = trimmedFront(words, { from: index, to }, evidence);
    let last = to;
    while (last > from && (endsInDate(words, from, last) || besideInPicture(words, from, last))) last--;
    if (from < last) runs.push({ from, to: last });
    index = to;
  }
  return runs;
}

/** True when a word is too everyday to stand alone as a name in a headline. */
export function everyday(word: Word): boolean {
  return COMMON_WORDS.has(word.lower) || FUNCTION_WORDS.has(word.lower);
}
