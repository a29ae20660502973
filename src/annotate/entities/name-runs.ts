import { GIVEN_NAMES } from "../../languages/en/given-names.ts";
import { CALENDAR_WORDS, COMMON_WORDS, FUNCTION_WORDS, NAME_PARTICLES } from "../../languages/en/name-words.ts";
import {
  ORGANIZATION_ENDINGS,
  ORGANIZATION_OPENINGS,
  PORTFOLIO_WORDS,
  WORK_ENDINGS,
} from "../../languages/en/organizations.ts";
import { PLACE_BEGINNINGS } from "../../languages/en/places.ts";
import { HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from "../../languages/en/titles-and-roles.ts";
import type { Evidence } from "./evidence.ts";
import { matchAt } from "./gazetteer.ts";
import { dash, type Word } from "./words.ts";

/** A stretch of words, by index, end exclusive. */
export type Run = { readonly from: number; readonly to: number };

/** English words that look like particles of names: they join only before a hyphen ("as-Sadr"). */
const GLUED_PARTICLES = new Set([
  "as",
  "ash",
  "ad",
  "ar",
  "at",
  "an",
  "az",
  "do",
  "i",
  "e",
  "o",
  "d",
  "nic",
  "af",
  "so",
  "til",
  "den",
  "bar",
  "ap",
]);
/** Openings of names of places, laws and events that go on with "of". */
const OF_OPENINGS = new Set(
  "republic kingdom gulf bay strait isle sea horn cape state states duchy emirate city district battle war treaty declaration bill act festival feast order statue".split(
    " ",
  ),
);
const PLACE_OPENINGS = new Set(PLACE_BEGINNINGS.map((word) => word.toLowerCase()));
/** Possessors inside the names of bodies: "People's Republic", "Workers' Party". */
const INNER_POSSESSORS = new Set(
  "people peoples children women men workers farmers citizens veterans mothers consumers teachers students employers lawyers doctors writers journalists depositors".split(
    " ",
  ),
);
/** What stands before a hyphen inside one word: "Co-operative", "Inter-Darvian". */
const PREFIXES = new Set("co inter trans pan anti non pre post sub mid ex neo pro semi".split(" "));
/** What stands small behind a hyphen and is no part of a name: "Norvik-born". */
const COMPOUND_TAILS = new Set(
  "born run era style wide made held free area elect type led sized ruled owned bound built only like plus area bred class".split(
    " ",
  ),
);
/** Small words with which a surname may begin: "von Thal". */
const LEADING_PARTICLES = new Set("von van dos bin ibn al el della".split(" "));
const MAX_RUN = 24;

const dated = (word: Word | undefined): boolean => word !== undefined && CALENDAR_WORDS.has(bare(word));
const bare = (word: Word): string => (word.lower.endsWith(".") ? word.lower.slice(0, -1) : word.lower);
const capitalAfter = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  return word?.capital === true && word.space && !dated(word);
};

/** Whether "of", "for" or "on" at `index` goes on with the name begun at `from`; gives the index of the capital after it. */
function joinsOver(words: readonly Word[], from: number, index: number): number | null {
  const link = words[index]?.lower;
  if (link !== "of" && link !== "for" && link !== "on" && link !== "against") return null;
  let next = index + 1;
  if (words[next]?.lower === "the") next++;
  const target = words[next];
  const head = words[index - 1];
  if (target === undefined || head === undefined || head.possessive) return null;
  if (link === "of" && /^\d{4}$/.test(target.text)) return WORK_ENDINGS.has(head.lower) ? next : null;
  if (!capitalAfter(words, next)) return null;
  const lower = bare(head);
  if (link === "of") {
    if (ROLE_NOUNS.has(lower) && head.capital) return next;
    if (OF_OPENINGS.has(lower) || PLACE_OPENINGS.has(lower)) return next;
  }
  // "for" and "against" go on only with bodies ("Centre for Coastal Law"); "on" only with committees and the like.
  for (let at = index - 1; at >= from && at >= index - 4; at--) {
    const word = words[at];
    if (word === undefined) break;
    if (ORGANIZATION_OPENINGS.has(word.lower))
      return link === "on" && !/^(?:commit|commis|counc|confer|instit|cent|subcom)/.test(word.lower) ? null : next;
  }
  return null;
}

/** Whether "and", "&" or a comma at `index` joins two fields of one body ("Health and Welfare Ministry"). */
function joinsFields(words: readonly Word[], from: number, index: number): number | null {
  const mark = words[index]?.text;
  const before = words[index - 1];
  const after = words[index + 1];
  if (before === undefined || after === undefined || before.possessive || !capitalAfter(words, index + 1)) return null;
  if (mark === "&") return before.capital ? index + 1 : null;
  if (mark !== "and" && mark !== ",") return null;
  if (!PORTFOLIO_WORDS.has(before.lower) || !PORTFOLIO_WORDS.has(after.lower)) return null;
  for (let at = from; at < index; at++) if (ORGANIZATION_OPENINGS.has(words[at]?.lower ?? "")) return index + 1;
  for (let at = index + 1; at < words.length && at < index + 5 && words[at]?.capital === true; at++) {
    const lower = words[at]?.lower ?? "";
    if (ORGANIZATION_ENDINGS.has(lower) || ROLE_NOUNS.has(lower)) return index + 1;
  }
  return null;
}

/** Whether a hyphen at `index` stands inside one name ("Jean-Marc") and does not part two ("Dorvet-Kell talks"). */
function insideName(words: readonly Word[], from: number, index: number, evidence: Evidence): boolean {
  const mark = words[index];
  const before = words[index - 1];
  const after = words[index + 1];
  if (
    mark === undefined ||
    before === undefined ||
    after === undefined ||
    mark.space ||
    after.space ||
    before.possessive
  )
    return false;
  if (PREFIXES.has(before.lower) && after.letter) return true;
  if (mark.text === "–" || mark.text === "—" || mark.text === "/") return false;
  if (/^\d/.test(after.text)) return true;
  if (!after.capital) {
    // "Lin Mei-hua": the second half of a given name is written small.
    const surname = words[index - 2];
    const named =
      surname?.capital === true && before.space && surname.letter && !surname.possessive && index - 2 >= from;
    return (
      named &&
      before.text.length <= 6 &&
      after.text.length <= 6 &&
      evidence.uncommon(after) &&
      !/(?:ed|ing)$/.test(after.lower) &&
      !COMPOUND_TAILS.has(after.lower)
    );
  }
  if (matchAt(words, index - 1) !== null || matchAt(words, index + 1) !== null) return false;
  const given = GIVEN_NAMES.has(before.lower);
  return (
    given ||
    !(
      evidence.capital(before.lower) > 1 &&
      evidence.capital(after.lower) > 1 &&
      after.text.length > 3 &&
      before.text.length > 3
    )
  );
}

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
    if (!word.opening) break;
    if (run.to - from === 1) {
      if (!evidence.opensAsName(word, words[run.to])) from++;
      break;
    }
    const kept =
      match !== null ||
      evidence.uncommon(word) ||
      evidence.capital(word.lower) > 0 ||
      PORTFOLIO_WORDS.has(word.lower) ||
      ROLE_MODIFIERS.has(word.lower) ||
      ROLE_NOUNS.has(bare(word)) ||
      GIVEN_NAMES.has(word.lower) ||
      dash(words[from + 1]) ||
      ORGANIZATION_ENDINGS.has(words[run.to - 1]?.lower ?? "");
    if (kept) break;
    from++;
  }
  return from;
}

/** Whether a run can begin here: a capital, or the small article of an Arabic name glued to one ("al-Sadiq"). */
function begins(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !word.letter) return false;
  if (word.capital) return !(word.text === "I" || (word.text === "A" && words[index + 1]?.text !== "."));
  if (LEADING_PARTICLES.has(word.lower) && words[index + 1]?.capital === true && words[index + 1]?.space === true)
    return words[index - 1]?.capital !== true;
  return (
    (word.lower === "al" ||
      word.lower === "el" ||
      word.lower === "ul" ||
      word.lower === "as" ||
      word.lower === "ash") &&
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
    while (last > from && endsInDate(words, from, last)) last--;
    if (from < last) runs.push({ from, to: last });
    index = to;
  }
  return runs;
}

/** True when a word is too everyday to stand alone as a name in a headline. */
export function everyday(word: Word): boolean {
  return COMMON_WORDS.has(word.lower) || FUNCTION_WORDS.has(word.lower);
}
