import type { EntityKind } from "../../core/vocabulary.ts";
import { AGENCIES } from "../../languages/en/agencies.ts";
import { GIVEN_NAMES } from "../../languages/en/given-names.ts";
import { PICTURE_WORDS } from "../../languages/en/name-links.ts";
import {
  ORGANIZATION_ENDINGS,
  ORGANIZATION_OPENINGS,
  OUTLET_ENDINGS,
  PORTFOLIO_WORDS,
} from "../../languages/en/organizations.ts";
import {
  BEFORE_SHORT_RANKS,
  HONORIFICS,
  OFFICES_OF,
  PLURAL_OFFICES,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  ROLE_TAILS,
  SHORT_RANKS,
} from "../../languages/en/titles-and-roles.ts";
import { type Entry, type Match, matchAt } from "./gazetteer.ts";
import type { Run } from "./name-runs.ts";
import { dash, type Word } from "./words.ts";

/** One name cut out of a run, before its kind is settled. Indices are words of the sentence. */
export type Segment = {
  readonly from: number;
  readonly to: number;
  /** What the lists say of exactly these words. */
  readonly entry: Entry | null;
  /** The kind that its neighbours in the run leave no doubt of: a person after a title. */
  readonly certain: EntityKind | null;
};

export const bareText = (word: Word): string => (word.text.endsWith(".") ? word.text.slice(0, -1) : word.text);
export const bareLower = (word: Word): string => (word.lower.endsWith(".") ? word.lower.slice(0, -1) : word.lower);

const TAILS = ROLE_TAILS.map((tail) => tail.toLowerCase().replaceAll("-", "- ").split(" "));

/** True for "Mr", "Sen." and the like, and for capitalised nouns of office. */
export function titleWord(word: Word | undefined): boolean {
  if (word?.capital !== true) return false;
  return HONORIFICS.has(bareText(word)) || ROLE_NOUNS.has(bareLower(word)) || PLURAL_OFFICES.has(word.lower);
}

/** "(Asst) Ch Con", "Det Ch Insp": a short word that is a rank behind another. */
function shortRank(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before?.capital !== true || word?.capital !== true) return false;
  return SHORT_RANKS.has(bareLower(word)) && BEFORE_SHORT_RANKS.has(bareLower(before));
}

/** End of what belongs to a role after its noun at `head`: "Secretary (of State)", "President (of Marvania)". */
export function tailEnd(words: readonly Word[], head: number, limit: number): number {
  const from = head + 1;
  for (const tail of TAILS) {
    if (from + tail.length > limit) continue;
    if (tail.every((part, index) => words[from + index]?.lower === part)) return from + tail.length;
  }
  if (words[from]?.lower !== "of" && words[from]?.lower !== "for") return from;
  let end = from + 1;
  if (words[end]?.lower === "the") end++;
  while (end < limit) {
    const word = words[end];
    if (word === undefined) break;
    const match = matchAt(words, end);
    if (match !== null && match.end <= limit) {
      end = match.end;
      continue;
    }
    const field =
      PORTFOLIO_WORDS.has(word.lower) ||
      ORGANIZATION_ENDINGS.has(word.lower) ||
      word.lower === "and" ||
      word.text === "," ||
      word.text === "&";
    if (!field && !(word.lower === "of" || word.lower === "the" || word.lower === "for")) {
      const person = personAhead(words, end, limit);
      if (person < 0) break;
      end = person;
      break;
    }
    end++;
  }
  return end > from + 1 ? end : from;
}

/** Where a person's name begins that closes a title with fields no list has ("Minister of Reefs and Tides Ilan Dorvet"); -1 where none is sure. */
function personAhead(words: readonly Word[], from: number, limit: number): number {
  let capitals = 0;
  for (let at = from; at < limit; at++) {
    const word = words[at];
    if (word?.capital !== true) {
      if (word?.lower === "and" || word?.lower === "of" || word?.lower === "the") continue;
      return -1;
    }
    if (at > from && GIVEN_NAMES.has(word.lower) && at + 1 < limit && words[at + 1]?.capital === true) return at;
    capitals++;
  }
  // "President of Marvia Ilan Dorvet": one word for the place, two for the name.
  return capitals === 3 && limit - from === 3 ? from + 1 : -1;
}

const body = (lower: string | undefined): boolean =>
  lower !== undefined && (ORGANIZATION_ENDINGS.has(lower) || OUTLET_ENDINGS.has(lower));

/** Index of the last word of office in a run that titles a person or stands alone; -1 where none does. */
function roleIndex(words: readonly Word[], run: Run): number {
  const listed = new Set<number>();
  for (let index = run.from; index < run.to; index++) {
    const match = matchAt(words, index);
    if (match === null || match.end - index < 2) continue;
    for (let inside = index; inside < match.end; inside++) listed.add(inside);
    index = match.end - 1;
  }
  for (let index = run.to - 1; index >= run.from; index--) {
    if (listed.has(index) || !(titleWord(words[index]) || shortRank(words, index))) continue;
    const word = words[index];
    const before = words[index - 1];
    const joined =
      dash(before) &&
      before?.space === false &&
      words[index - 2]?.letter === true &&
      words[index - 2]?.lower !== "vice" &&
      words[index - 2]?.lower !== "co";
    if (word === undefined || joined) continue;
    const surname =
      index === run.to - 1 &&
      index > run.from &&
      before !== undefined &&
      GIVEN_NAMES.has(before.lower) &&
      !titleWord(before);
    if (surname || (index === run.to - 1 && PLURAL_OFFICES.has(word.lower) && !officesOnly(words, run))) continue;
    if (index === run.to - 1 && HONORIFICS.has(bareText(word)) && !ROLE_NOUNS.has(bareLower(word))) continue;
    return index;
  }
  return -1;
}

/** True for "Deputy Ministers", not for "Port Essel Governors", which is a team. */
function officesOnly(words: readonly Word[], run: Run): boolean {
  for (let index = run.from; index < run.to - 1; index++) {
    const lower = words[index]?.lower ?? "";
    const fits = ROLE_MODIFIERS.has(lower) || PORTFOLIO_WORDS.has(lower) || matchAt(words, index)?.entry.adjective;
    if (fits !== true && !dash(words[index])) return false;
  }
  return true;
}

/** Names named in a stretch that is itself part of a role: "White House", "U.S."; adjectives are none. */
function listedInside(words: readonly Word[], from: number, to: number, out: Segment[]): void {
  for (let index = from; index < to; index++) {
    const match = matchAt(words, index);
    if (match === null || match.end > to) continue;
    if (!match.entry.adjective) out.push({ from: index, to: match.end, entry: match.entry, certain: null });
    index = match.end - 1;
  }
}

/** The run without adjectives of countries at its front, where what follows is a name without them. */
function withoutAdjectives(words: readonly Word[], run: Run): Run {
  let { from } = run;
  const last = words[run.to - 1];
  // "Top Darvian" and the like open sentences.
  while (
    from < run.to - 1 &&
    words[from]?.opening === true &&
    ROLE_MODIFIERS.has(words[from]?.lower ?? "") &&
    matchAt(words, from + 1)?.entry.country != null &&
    !bodyLike(words, from, run.to)
  )
    from++;
  for (let match = matchAt(words, from); match !== null && match.end < run.to; match = matchAt(words, from)) {
    if (!match.entry.adjective && !(match.entry.kind === "place" && match.entry.country !== null)) break;
    const rest = words[match.end];
    if (rest === undefined) break;
    const listed = matchAt(words, match.end);
    const named = listed !== null && listed.end === run.to && listed.entry.kind !== "organization";
    const person = GIVEN_NAMES.has(rest.lower) && run.to - match.end >= 2 && !body(last?.lower);
    if (dash(rest)) from = match.end + 1;
    else if (named || person) from = match.end;
    else if (match.entry.adjective && !bodyLike(words, match.end, run.to) && run.to - match.end <= 3) from = match.end;
    else break;
  }
  return { from, to: run.to };
}

function bodyLike(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const lower = words[index]?.lower ?? "";
    if (body(lower) || ORGANIZATION_OPENINGS.has(lower) || PORTFOLIO_WORDS.has(lower)) return true;
  }
  return false;
}

/** True when the words after a title make a person's name and not a body's ("Justice Ministry"). */
function personPart(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (first === undefined || !first.capital || to - from > 6) return false;
  if (GIVEN_NAMES.has(first.lower) && to - from > 1) return true;
  for (let index = from; index < to; index++) {
    const lower = words[index]?.lower ?? "";
    if (body(lower) || PORTFOLIO_WORDS.has(lower)) return false;
  }
  const match = matchAt(words, from);
  return match === null || match.end < to || (match.entry.kind === "place" && to - from === 1);
}

/** A news agency's name at the front of a run that goes on with something else than a body's or outlet's word. */
function creditEnd(words: readonly Word[], run: Run): Match | null {
  const match = matchAt(words, run.from);
  if (match === null || match.end >= run.to || match.entry.kind !== "outlet") return null;
  const next = words[match.end];
  if (next?.space !== true || words[match.end - 1]?.possessive === true) return null;
  if (!AGENCY_NAMES.has(match.entry.canonical ?? "") || bodyLike(words, match.end, run.to)) return null;
  return match;
}
const AGENCY_NAMES: ReadonlySet<string> = new Set(AGENCIES.flatMap(({ name, aliases }) => [name, ...aliases]));

/** Cuts a run of capitalised words into names, titles left out: "U.S. Secretary of State Ada Kell" gives "U.S." and "Ada Kell". */
export function segmentsOf(words: readonly Word[], run: Run): Segment[] {
  const out: Segment[] = [];
  const whole = matchAt(words, run.from);
  if (whole !== null && whole.end === run.to) {
    if (!whole.entry.adjective) out.push({ from: run.from, to: run.to, entry: whole.entry, certain: null });
    return out;
  }
  const role = roleIndex(words, run);
  if (role >= 0) {
    const end = tailEnd(words, role, run.to);
    const office = words[role];
    const of = words[role + 1]?.lower === "of" && role + 2 < run.to && end === role + 1;
    if (of && office?.possessive === false && OFFICES_OF.has(office.lower)) {
      // "Foreign Minister of Marvia", "President of Kelvar University": an office that names what it is of.
      listedInside(words, run.from, role, out);
      const start = words[role + 2]?.lower === "the" ? role + 3 : role + 2;
      // A field that no list has in full ("Minister of Reefs and Fisheries") names nobody.
      const field = words.slice(start, run.to).some((word) => PORTFOLIO_WORDS.has(word.lower));
      if (start < run.to && !field) out.push(...segmentsOf(words, { from: start, to: run.to }));
      return out;
    }
    if (end >= run.to) {
      // A title that names nobody: "the Marvanian Foreign Minister".
      listedInside(words, run.from, run.to, out);
      return out;
    }
    if (personPart(words, end, run.to)) {
      listedInside(words, run.from, role, out);
      listedInside(words, role + 1, end, out);
      out.push({ from: end, to: run.to, entry: null, certain: "person" });
      return out;
    }
  }
  const credit = creditEnd(words, run);
  if (credit !== null) {
    out.push({ from: run.from, to: credit.end, entry: credit.entry, certain: null });
    // "AP Photo" is a credit and no more; "Reuters Kelva" is a credit glued to a name.
    const rest = { from: credit.end, to: run.to };
    if (!PICTURE_WORDS.has(words[credit.end]?.lower ?? "")) out.push(...segmentsOf(words, rest));
    return out;
  }
  let { from } = withoutAdjectives(words, run);
  // "Former Prime", "Deputy" and the like at the front belong to a role that is written small after them.
  while (
    from < run.to - 1 &&
    ROLE_MODIFIERS.has(words[from]?.lower ?? "") &&
    GIVEN_NAMES.has(words[from + 1]?.lower ?? "")
  )
    from++;
  listedInside(words, run.from, Math.max(run.from, from), out);
  const rest = matchAt(words, from);
  if (from < run.to) {
    const entry = rest !== null && rest.end === run.to ? rest.entry : null;
    if (entry?.adjective !== true && words[from]?.letter === true) out.push({ from, to: run.to, entry, certain: null });
  }
  return out;
}
