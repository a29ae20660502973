import type { TextSpan } from "../../core/span.ts";
import { oneWithinOther } from "../../document/one-within-other.ts";
import { CONTACT_NOUNS, CONTACT_VERBS, TIMES_OF_DAY, UNPLACED_NOUNS } from "../../languages/en/readout-words.ts";
import { isEmptyWord } from "../../languages/en/sense.ts";
import { isNameIn } from "./one-contact.ts";
import type { OwnAccount } from "./own-account.ts";

type Place = { readonly name: string; readonly span: TextSpan };

/** Sentences in which an account says where the sides were. */
const FIRST = 4;

/**
 * The places that two accounts give of a meeting, where each gives one and they are two; null where one may be the other, or lie
 * in it: a country of one of the sides, a part of the other's name, a place that the other account names too.
 */
export function twoPlaces(a: OwnAccount, b: OwnAccount): { readonly a: TextSpan; readonly b: TextSpan } | null {
  if ([a.manner, b.manner].some((manner) => manner === "from afar" || manner === "on screen")) return null;
  const [one, other] = [placeIn(a), placeIn(b)];
  if (one === null || other === null || isCountry(one.name, a, b) || isCountry(other.name, a, b)) return null;
  const isTold = (name: string, { page }: OwnAccount) => page.page.text.toLowerCase().includes(name.toLowerCase());
  if (isTold(one.name, b) || isTold(other.name, a) || oneWithinOther(one.name, other.name, [a.page, b.page]))
    return null;
  return { a: one.span, b: other.span };
}

/** The one place of what an account tells at once that was a meeting; null where there is none, or more than one. */
function placeIn({ page: { page, layers } }: OwnAccount): Place | null {
  const last = layers.sentences.annotations.slice(0, FIRST).at(-1)?.end ?? 0;
  const places = layers.events.annotations.flatMap(({ noun, status, where, start }) =>
    where !== null && status === "held" && start < last && CONTACT_NOUNS.has(noun) && !UNPLACED_NOUNS.has(noun)
      ? [where]
      : [],
  );
  const [first] = places;
  if (first === undefined || places.some(({ name }) => name !== first.name)) return null;
  return standsBehindContact(page.text.slice(Math.max(0, first.span.start - BEFORE), first.span.start)) ? first : null;
}

/** Code units before a place in which stands what is there. */
const BEFORE = 60;

/** "Met Ms Kell in", "talks at", "today in"; not "the situation in". */
function standsBehindContact(before: string): boolean {
  const [thing = "", preposition = ""] = [...before.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word).slice(-2);
  if (preposition !== "in" && preposition !== "at") return false;
  const lower = thing.toLowerCase();
  return (
    !/^\p{Ll}/u.test(thing) ||
    isEmptyWord(lower) ||
    TIMES_OF_DAY.has(lower) ||
    CONTACT_NOUNS.has(lower) ||
    CONTACT_VERBS.has(lower)
  );
}

function isCountry(name: string, ...accounts: readonly OwnAccount[]): boolean {
  const words = [...name.toLowerCase().matchAll(/\p{L}+/gu)].map(([word]) => word);
  return accounts.some(
    ({ side, called }) =>
      words.some((word) => [...side].some((own) => isNameIn(own, word) || isNameIn(word, own))) ||
      called.some((country) => country.some((word) => words.includes(word))),
  );
}
