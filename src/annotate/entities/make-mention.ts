import type { EntityKind } from "../../core/vocabulary.ts";
import { PHRASE_DETERMINERS } from "../../languages/en/discourse-words.ts";
import { GIVEN_NAMES } from "../../languages/en/given-names.ts";
import { FUNCTION_WORDS } from "../../languages/en/name-words.ts";
import { ORGANIZATION_ENDINGS, PORTFOLIO_WORDS } from "../../languages/en/organizations.ts";
import { BODY_NOUNS, ROLE_NOUNS, UNNAMED_PERSONS } from "../../languages/en/titles-and-roles.ts";
import type { Evidence } from "./evidence.ts";
import { countryAt, type Entry } from "./gazetteer.ts";
import { votesFor } from "./kinds.ts";
import { type NameMention, winner } from "./name-mentions.ts";
import { type Role, roleAfter, roleBefore } from "./roles.ts";
import type { Segment } from "./segments.ts";
import type { Word, WordedSentence } from "./words.ts";

const bodyName = (words: readonly Word[], from: number, to: number): boolean => {
  if (!ORGANIZATION_ENDINGS.has(words[to - 1]?.lower ?? "") && !ORGANIZATION_ENDINGS.has(words[from]?.lower ?? ""))
    return false;
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word?.capital === true && !PORTFOLIO_WORDS.has(word.lower) && !ORGANIZATION_ENDINGS.has(word.lower))
      return false;
  }
  return true;
};

/** Where a country in the possessive right before a name begins ("Darvia's Foreign Ministry"), with the country; null where none stands. */
function possessorBefore(words: readonly Word[], at: number): { from: number; country: string } | null {
  if (words[at - 1]?.possessive !== true || words[at]?.space !== true) return null;
  for (let start = Math.max(0, at - 3); start < at; start++) {
    const found = countryAt(words, start);
    if (found !== null && !found.adjective && found.end === at) return { from: start, country: found.country };
  }
  return null;
}

/**
 * The mention of a name cut out of a sentence, with its roles and what speaks for each kind; null where nothing is left.
 * A body of state takes in the country before it, unless `asCut`.
 */
export function mentionOf(
  page: { readonly text: string },
  sentence: WordedSentence,
  segment: Segment,
  evidence: Evidence,
  headline: boolean,
  asCut = false,
): NameMention | null {
  const { words } = sentence;
  const possessor = possessorBefore(words, segment.from);
  // A body of state is named by its country; any other body's country only stands beside it ("Darvia's Norvik Courier").
  const from =
    !asCut && possessor !== null && bodyName(words, segment.from, segment.to) ? possessor.from : segment.from;
  const { to } = segment;
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return null;
  const roles = [roleBefore(words, from, to), roleAfter(words, from, to)].filter((role) => role !== null);
  const certain: EntityKind | null = segment.certain;
  const entry: Entry | null = from === segment.from ? segment.entry : null;
  const votes = votesFor({ words, from, to, entry, roles, certain, evidence });
  const { kind } = winner(votes);
  const fitting = roles.filter(
    (role) => kind !== "place" && (kind !== "person" || ROLE_NOUNS.has(role.head) || !BODY_NOUNS.has(role.head)),
  );
  let fullFrom = from;
  let fullTo = to;
  for (const role of fitting) {
    fullFrom = Math.min(fullFrom, role.fullFrom);
    fullTo = Math.max(fullTo, role.fullTo);
  }
  const owned = possessor !== null && (kind === "organization" || kind === "outlet");
  if (owned) fullFrom = Math.min(fullFrom, possessor.from);
  const fullStart = words[fullFrom]?.start ?? first.start;
  const fullEnd = words[fullTo - 1]?.end ?? last.end;
  const named = words.slice(from, to);
  return {
    sentence,
    from,
    to,
    start: first.start,
    end: last.end,
    fullStart,
    fullEnd,
    text: page.text.slice(first.start, last.end),
    words: named,
    key: keyOf(named),
    entry,
    roles: fitting,
    gender: genderOf(named, fitting) ?? genderBehind(words, to),
    country:
      entry?.country ??
      (owned ? possessor.country : undefined) ??
      fitting.find((role) => role.country !== null)?.country ??
      null,
    votes,
    told: { learned: null, crossed: false, ruled: asCut ? null : kind },
    headline,
  };
}
/** Words behind a name in which what it is may stand. */
const APPOSITION = 7;

/** The gender that an apposition tells: "Dorvet, a young man from Norvik". */
function genderBehind(words: readonly Word[], to: number): NameMention["gender"] {
  if (words[to]?.text !== "," || !PHRASE_DETERMINERS.has(words[to + 1]?.lower ?? "")) return null;
  for (let index = to + 2; index < to + APPOSITION; index++) {
    const word = words[index];
    if (word?.letter !== true || word.possessive || FUNCTION_WORDS.has(word.lower)) break;
    const gender = UNNAMED_PERSONS.get(word.lower);
    if (gender !== undefined) return gender;
  }
  return null;
}

function keyOf(words: readonly Word[]): string {
  let key = "";
  for (const word of words) {
    if (!word.letter && !/^[\d&]/.test(word.text)) continue;
    key += `${key === "" ? "" : " "}${word.allCapitals && word.key.length <= 4 ? word.key : word.lower.replace(/\.$/, "")}`;
  }
  return key;
}

function genderOf(words: readonly Word[], roles: readonly Role[]): NameMention["gender"] {
  for (const role of roles) if (role.gender !== null) return role.gender;
  const first = words[0];
  return words.length > 1 && first !== undefined ? (GIVEN_NAMES.get(first.lower) ?? null) : null;
}
