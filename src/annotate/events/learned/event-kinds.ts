import { EVENT_NOUNS, type EventNoun } from "../../../languages/en/event-nouns.ts";
import { ACT_EVENT_NOUNS } from "../../../languages/en/event-nouns-acts.ts";
import { HAPPENING_EVENT_NOUNS } from "../../../languages/en/event-nouns-happenings.ts";
import type { EventVerb } from "../../../languages/en/event-verb.ts";
import { EVENT_VERBS } from "../../../languages/en/event-verbs.ts";
import { isHappening } from "../happening-types.ts";
import { Fact, type Spelling, spellingOf } from "../spelling.ts";

/** What a word names by the lists, and the words that must or must not stand near. */
export type Kind = Pick<EventVerb | EventNoun, "type" | "noun" | "beside" | "unless"> & {
  readonly mode: string | null;
};

const verbs = new Map<string, Kind[]>();
const nouns = new Map<string, Kind[]>();

const add = (table: Map<string, Kind[]>, word: string, kind: Kind): void => {
  const known = table.get(word);
  if (known === undefined) table.set(word, [kind]);
  else known.push(kind);
};
for (const verb of EVENT_VERBS)
  for (const word of verb.verbs) {
    // "take effect", "issue … a recall": the verb alone names nothing.
    if (word.includes(" ") || verb.objects !== undefined || verb.negated === true) continue;
    add(verbs, word, { ...verb, mode: verb.mode ?? null });
  }
for (const noun of [...EVENT_NOUNS, ...HAPPENING_EVENT_NOUNS, ...ACT_EVENT_NOUNS])
  for (const word of noun.words) {
    const last = word.split(" ").at(-1) ?? word;
    for (const form of last === word ? [last, singular(last)] : [last]) add(nouns, form, noun);
  }

function singular(word: string): string {
  return word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

const typesOf = new Map<string, string>();
for (const word of new Set([...verbs.keys(), ...nouns.keys()])) {
  const types = new Set([...(nouns.get(word) ?? []), ...(verbs.get(word) ?? [])].map(({ type }) => type));
  typesOf.set(word, [...types].sort().join(" "));
}

/** The types of event that a word may name by the lists, verb or noun, "" where none knows it. */
export const eventKinds = (lemma: string): string => typesOf.get(lemma) ?? "";

/** The same of a word in small letters. */
export const EVENT_TYPES = new Fact(({ lower }) => eventKinds(lower));

/** What a word may name by the lists, the likeliest first: as what it is here before what it may be elsewhere. */
export const kindsOf = (lemma: string, isVerb: boolean): readonly Kind[] => kindsOfSpelling(spellingOf(lemma), isVerb);

/** The same of a dictionary form that is looked up already. */
export const kindsOfSpelling = (lemma: Spelling, isVerb: boolean): readonly Kind[] =>
  (isVerb ? AS_VERB : AS_NOUN).of(lemma);

const AS_VERB = new Fact(({ lower }): readonly Kind[] => [...(verbs.get(lower) ?? []), ...(nouns.get(lower) ?? [])]);
const AS_NOUN = new Fact(({ lower }): readonly Kind[] => [...(nouns.get(lower) ?? []), ...(verbs.get(lower) ?? [])]);

/** Whether a dictionary form may name a disaster, a step of a court, what a company does or a strike. */
export const MAY_BE_HAPPENING = new Fact((lemma) => kindsOfSpelling(lemma, true).some(isHappening));
