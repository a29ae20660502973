import { EVENT_NOUNS } from "./event-nouns.ts";
import { EVENT_VERBS } from "./event-verbs.ts";
import { REPORTING_VERBS } from "./reporting-verbs.ts";
import { stem } from "./stem.ts";

const kinds = new Map<string, Set<string>>();

function add(word: string, kind: string): void {
  const known = kinds.get(stem(word));
  if (known === undefined) kinds.set(stem(word), new Set([kind]));
  else known.add(kind);
}

for (const { type, noun, verbs } of EVENT_VERBS) {
  for (const verb of verbs) add(verb.split(" ", 1)[0] ?? verb, `${type} ${noun}`);
}
for (const { type, noun, words } of EVENT_NOUNS) {
  for (const word of words) add(word.split(" ").at(-1) ?? word, `${type} ${noun}`);
}

const NONE: ReadonlySet<string> = new Set();

/** The kinds of event that words with this stem can name, verb or noun: "acquir" and "takeov" share one. Keys, never shown. */
export function eventKindsOf(stemmed: string): ReadonlySet<string> {
  return kinds.get(stemmed) ?? NONE;
}

/** Verbs that tell that somebody said or thought something, in dictionary form. */
export const SAYING_VERBS: ReadonlySet<string> = new Set(REPORTING_VERBS.map(({ lemma }) => lemma));

/** Verbs that mean little without what they take: "made an offer" tells of an offer. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(["be", "do", "get", "give", "have", "hold", "make", "take"]);
