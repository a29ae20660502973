import { PHRASE_DETERMINERS } from "../../languages/en/discourse-words.ts";
import { SAYING_VERBS } from "../../languages/en/name-context.ts";
import { CALENDAR_WORDS, FUNCTION_WORDS } from "../../languages/en/name-words.ts";
import { PORTFOLIO_WORDS } from "../../languages/en/organizations.ts";
import {
  BODY_NOUNS,
  type Gender,
  HONORIFICS,
  PLURAL_OFFICES,
  ROLE_GENDERS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  ROLE_TAILS,
} from "../../languages/en/titles-and-roles.ts";
import { countryAt, matchAt } from "./gazetteer.ts";
import { roleInPair } from "./paired-offices.ts";
import { bareLower, bareText, tailEnd } from "./segments.ts";
import { verbal } from "./tag-codes.ts";
import { dash, type Word } from "./words.ts";

/** A role beside a name, in word indices. `from`/`to` is the role, `fullFrom`/`fullTo` what a reader would cut with the name. */
export type Role = {
  readonly from: number;
  readonly to: number;
  /** Its noun in lower case: "minister", "agency"; "" for a form of address alone. */
  readonly head: string;
  readonly fullFrom: number;
  readonly fullTo: number;
  readonly country: string | null;
  readonly gender: Gender | null;
};

const TAILS = ROLE_TAILS.map((tail) => tail.toLowerCase().replaceAll("-", "- ").split(" ")).sort(
  (a, b) => b.length - a.length,
);
const MAX_LEFT = 12;

export const roleHead = (word: Word | undefined): boolean =>
  word?.letter === true && (ROLE_NOUNS.has(bareLower(word)) || BODY_NOUNS.has(word.lower));

/** First country named in a stretch, as noun or adjective. */
export function countryIn(words: readonly Word[], from: number, to: number): string | null {
  for (let index = from; index < to; index++) {
    const found = countryAt(words, index);
    if (found !== null && found.end <= to) return found.country;
  }
  return null;
}

/** Start of the noun phrase whose noun is at `head`: goes left over what can stand in a role. */
export function phraseStart(words: readonly Word[], head: number): { from: number; fullFrom: number } {
  let from = head;
  let unknown = 0;
  let right = false;
  while (from > 0 && head - from < MAX_LEFT) {
    const word = words[from - 1];
    const next = words[from];
    if (word === undefined || next === undefined) break;
    if (dash(word)) {
      if (word.space || next.space || words[from - 2]?.letter !== true) break;
      from -= 2;
      continue;
    }
    if (!next.space || !word.letter) break;
    if (word.lower === "that" || word.lower === "this") break;
    if (PHRASE_DETERMINERS.has(word.lower) && !(word.allCapitals && word.text.length > 1))
      return { from, fullFrom: from - 1 };
    if (word.possessive) {
      // The possessor is the leftmost part: "South Darvia's", "the ministry's".
      from--;
      while (
        from > 0 &&
        words[from - 1]?.capital === true &&
        words[from]?.space === true &&
        words[from - 1]?.possessive === false &&
        !FUNCTION_WORDS.has(words[from - 1]?.lower ?? "")
      )
        from--;
      const before = words[from - 1];
      const counted = before !== undefined && words[from]?.space === true && PHRASE_DETERMINERS.has(before.lower);
      return { from, fullFrom: counted ? from - 1 : from };
    }
    if (word.capital) {
      const listed = matchAt(words, from - 1) !== null;
      if (
        !listed &&
        (CALENDAR_WORDS.has(word.lower) || (FUNCTION_WORDS.has(word.lower) && !ROLE_MODIFIERS.has(word.lower)))
      )
        break;
      from--;
      right = true;
      continue;
    }
    if (word.lower === "and") {
      const before = words[from - 2];
      const joins =
        before !== undefined &&
        (PORTFOLIO_WORDS.has(before.lower) || ROLE_NOUNS.has(before.lower) || ROLE_MODIFIERS.has(before.lower));
      if (!joins || !(PORTFOLIO_WORDS.has(next.lower) || ROLE_NOUNS.has(next.lower) || ROLE_MODIFIERS.has(next.lower)))
        break;
      from -= 2;
      continue;
    }
    if (ROLE_MODIFIERS.has(word.lower) || PORTFOLIO_WORDS.has(word.lower) || (ROLE_NOUNS.has(word.lower) && !right)) {
      from--;
      continue;
    }
    if (FUNCTION_WORDS.has(word.lower) || SAYING_VERBS.has(word.lower) || right) break;
    // "to hold Attorney General X in contempt"
    if (verbal(word.tag)) break;
    if (unknown >= 1 || !/^[a-z]{3,}$/.test(word.lower) || /(?:ed|ing|s|ly)$/.test(word.lower)) break;
    unknown++;
    from--;
  }
  return { from, fullFrom: from };
}

function headBefore(words: readonly Word[], end: number): number {
  for (const tail of TAILS) {
    const start = end - tail.length;
    if (start < 1) continue;
    if (!roleHead(words[start - 1])) continue;
    if (tail.every((part, index) => words[start + index]?.lower === part)) return start - 1;
  }
  const last = words[end - 1];
  if (roleHead(last) || (last?.capital === true && PLURAL_OFFICES.has(last.lower))) return end - 1;
  // "Minister of Fisheries and Trade X", "head of Norvik Oil X" are found by the nearest noun of office before "of".
  for (let index = end - 2; index > 0 && end - index < 9; index--) {
    const word = words[index];
    if (word === undefined || word.text === "." || SAYING_VERBS.has(word.lower)) break;
    if (word.lower !== "of" && word.lower !== "for") continue;
    const before = words[index - 1];
    const office = before?.capital === true && ROLE_NOUNS.has(before.lower);
    const inside = words.slice(index + 1, end);
    const closing = inside.at(-1);
    const whole =
      office &&
      (closing?.capital === true || PORTFOLIO_WORDS.has(closing?.lower ?? "")) &&
      inside.every((part) => part.capital || PORTFOLIO_WORDS.has(part.lower) || /^(?:the|and|of)$/.test(part.lower));
    return whole ? index - 1 : -1;
  }
  return -1;
}

/** The role before a name that begins at `at`: "special envoy", "state news agency", or a form of address alone. */
export function roleBefore(words: readonly Word[], at: number, to: number): Role | null {
  let end = at;
  let gender: Gender | null = null;
  let honorific = false;
  for (let word = words[end - 1]; word !== undefined && words[end]?.space === true; word = words[end - 1]) {
    const text = word.text === "." ? bareText(words[end - 2] ?? word) : bareText(word);
    const width = word.text === "." ? 2 : 1;
    if (!word.capital && word.text !== ".") break;
    if (!HONORIFICS.has(text) || ROLE_NOUNS.has(text.toLowerCase())) break;
    gender ??= HONORIFICS.get(text) ?? null;
    honorific = true;
    end -= width;
    if (end <= 0) break;
  }
  const paired = honorific
    ? null
    : roleInPair(
        words,
        at,
        to,
        (head) => phraseStart(words, head).from,
        (country) => countryAt(words, country)?.country ?? null,
      );
  if (paired !== null) return paired;
  const commaed = !honorific && words[end - 1]?.text === ",";
  const edge = commaed ? end - 1 : end;
  const glued = words[edge]?.space === false && !commaed;
  const head = edge > 0 && !glued ? headBefore(words, edge) : -1;
  if (head < 0 || words[edge - 1]?.possessive === true) {
    if (!honorific) return null;
    return { from: end, to: at, head: "", fullFrom: end, fullTo: to, country: null, gender };
  }
  const noun = words[head];
  if (noun === undefined) return null;
  const { from, fullFrom } = phraseStart(words, head);
  if (commaed) {
    // "his Darvian counterpart, X": only a phrase that stands for one person, with its article and closed behind the name.
    const first = words[fullFrom];
    const closed =
      words[to]?.text === "," || words[to]?.text === "." || words[to] === undefined || words[to]?.text === ")";
    // "Norvik's special envoy, X": whose it is stands for the article.
    const owned = words.slice(from, head).some(({ possessive }) => possessive);
    if (
      (from === fullFrom && !owned) ||
      first === undefined ||
      !closed ||
      first.lower === "a" ||
      first.lower === "an" ||
      (BODY_NOUNS.has(noun.lower) && !(first.opening && words[to]?.text === ","))
    )
      return null;
  }
  const lower = PLURAL_OFFICES.get(noun.lower) ?? bareLower(noun);
  return {
    from,
    to: edge,
    head: lower,
    fullFrom,
    fullTo: to,
    country: countryIn(words, from, edge),
    gender: ROLE_GENDERS.get(lower) ?? gender,
  };
}

const CLOSERS = new Set([",", ".", ")", ";", "—", "–", "”", '"']);
const MAX_APPOSITION = 14;

/** The role in commas after a name that ends at `to`: "Dorvet, the foreign minister of Marvania,". */
export function roleAfter(words: readonly Word[], from: number, to: number): Role | null {
  if (words[to]?.text !== ",") return null;
  const start = to + 1;
  let index = start;
  if (PHRASE_DETERMINERS.has(words[index]?.lower ?? "")) index++;
  const roleFrom = index;
  let head = -1;
  for (; index < words.length && index - start < 10; index++) {
    const word = words[index];
    if (word === undefined) break;
    if (roleHead(word) && !word.possessive) {
      head = index;
      // The last noun of a row is the head: "deputy prime minister".
      if (!roleHead(words[index + 1])) break;
      continue;
    }
    if (dash(word) && !word.space) continue;
    if (!word.letter) break;
    const fits =
      word.capital ||
      word.possessive ||
      ROLE_MODIFIERS.has(word.lower) ||
      PORTFOLIO_WORDS.has(word.lower) ||
      (index - roleFrom < 3 && /^[a-z]{3,}$/.test(word.lower) && !SAYING_VERBS.has(word.lower));
    if (!fits || (FUNCTION_WORDS.has(word.lower) && !ROLE_MODIFIERS.has(word.lower) && !word.possessive)) break;
  }
  if (head < 0) return null;
  const noun = words[head];
  if (noun === undefined) return null;
  // A capital after the noun and what belongs to it is another person's name: "Dorvet, Foreign Minister Kell and …" is a list.
  const tail = tailEnd(words, head, words.length);
  const follower = words[tail];
  const general = follower?.lower === "general" || follower?.lower === "emeritus";
  if (follower?.capital === true && follower.space && !general) return null;
  // "a high school senior": a body's noun that leans on another noun is not what the name is.
  const leans = BODY_NOUNS.has(noun.lower) && follower?.letter === true && !FUNCTION_WORDS.has(follower.lower);
  if (leans && follower?.lower !== "based") return null;
  let end = head + 1;
  while (end < words.length && end - start <= MAX_APPOSITION && !CLOSERS.has(words[end]?.text ?? "")) {
    if (SAYING_VERBS.has(words[end]?.lower ?? "") && !/^(?:who|which)$/.test(words[end - 1]?.lower ?? "")) return null;
    if (/^(?:who|which|whose|and|but|was|is|are|were|has|had|will)$/.test(words[end]?.lower ?? "")) break;
    end++;
  }
  if (end - start > MAX_APPOSITION) return null;
  const closer = words[end];
  const closed = closer === undefined || CLOSERS.has(closer.text) || /^(?:who|which|whose)$/.test(closer.lower);
  if (!closed) return null;
  const lower = bareLower(noun);
  return {
    from: roleFrom,
    to: end,
    head: lower,
    fullFrom: from,
    fullTo: end,
    country: countryIn(words, roleFrom, end),
    gender: ROLE_GENDERS.get(lower) ?? null,
  };
}
