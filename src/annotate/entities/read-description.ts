import { FUNCTION_WORDS } from "../../languages/en/name-words.ts";
import { PORTFOLIO_WORDS } from "../../languages/en/organizations.ts";
import { BODY_DESCRIPTIONS, ROLE_MODIFIERS, ROLE_NOUNS } from "../../languages/en/titles-and-roles.ts";
import type { Reference } from "./discourse.ts";
import { countryAt } from "./gazetteer.ts";
import { countryIn } from "./roles.ts";
import { tailEnd } from "./segments.ts";
import type { Word } from "./words.ts";

/** "the Darvian foreign minister" taken apart. Indices are words of the sentence, end exclusive. */
export type Description = {
  readonly from: number;
  readonly to: number;
  /** End of its noun, where what it is "of" begins. */
  readonly headTo: number;
  readonly determiner: string;
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly country: string | null;
  /** Words of the possessor in front, where one stands there instead of an article. */
  readonly possessor: Reference | null;
};

const MAX_PHRASE = 8;

/**
 * Reads a description that begins with an article, or with a possessor that stands for one, at word `from`; null where
 * none does. Words that name somebody behind the noun make it a title and no description.
 */
export function readDescription(words: readonly Word[], from: number, possessor: Reference | null): Description | null {
  const article = words[from];
  if (article === undefined) return null;
  let index = possessor === null ? from + 1 : possessor.to;
  const start = index;
  const modifiers: string[] = [];
  let head = -1;
  for (; index < words.length && index - start < MAX_PHRASE; index++) {
    const word = words[index];
    if (word === undefined || !word.letter || !(word.space || index === start)) break;
    const noun = ROLE_NOUNS.has(word.lower) || BODY_DESCRIPTIONS.has(word.lower) || word.lower === "counterpart";
    const next = words[index + 1];
    const more = next?.space && next.letter && (ROLE_NOUNS.has(next.lower) || BODY_DESCRIPTIONS.has(next.lower));
    if (noun && !more) {
      head = index;
      break;
    }
    const country = countryAt(words, index);
    if (country !== null) {
      index = country.end - 1;
      continue;
    }
    if (!(ROLE_MODIFIERS.has(word.lower) || PORTFOLIO_WORDS.has(word.lower) || ROLE_NOUNS.has(word.lower) || noun))
      return null;
    if (FUNCTION_WORDS.has(word.lower) && !ROLE_MODIFIERS.has(word.lower)) return null;
    modifiers.push(word.lower);
  }
  const noun = words[head];
  if (noun === undefined) return null;
  let to = tailEnd(words, head, words.length);
  let country = countryIn(words, start, to);
  // An office "of" something that is no country and no field of government is not told by its noun alone.
  const after = words[to];
  if (to === head + 1 && (after?.lower === "of" || after?.lower === "for")) return null;
  if (noun.possessive) to = head + 1;
  for (let tail = head + 1; tail < to; tail++) {
    const word = words[tail];
    if (word !== undefined && PORTFOLIO_WORDS.has(word.lower)) modifiers.push(word.lower);
    if (word?.lower === "state") modifiers.push("state");
  }
  const follower = words[to];
  if (follower?.space && follower.capital && !noun.possessive) return null;
  if (follower !== undefined && /^[-‐–]$/.test(follower.text) && !follower.space) return null;
  country ??= possessor?.cluster.country ?? null;
  return {
    from,
    to,
    headTo: head + 1,
    // "Darvia's foreign minister" is as definite as "the foreign minister of Darvia".
    determiner: possessor === null ? article.lower : possessor.cluster.kind === "place" ? "the" : "",
    head: noun.lower,
    modifiers,
    country,
    possessor,
  };
}
