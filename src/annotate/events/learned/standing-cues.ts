import { STANDING_CUES } from "../../../languages/en/standing-cues.ts";
import { grammarAt, lowerAt, type SentenceView, type Word, wordAt } from "../sentence-view.ts";
import { Fact } from "../spelling.ts";
import { lemmaAt } from "../status/effect-tables.ts";

/** The heads under which words that bear on standings are listed; a word's are the bits of a number. */
export const CUE_HEADS: readonly string[] = Object.keys(STANDING_CUES);
const PARTICLE: ReadonlySet<string> = new Set(
  "about across apart aside away back by down forth in off on out over round through together under up".split(" "),
);
const NEGATION = 1 << CUE_HEADS.indexOf("negation");

const single = new Map<string, number>();
type Phrase = { readonly rest: readonly string[]; heads: number };
/** Phrases by their first and second words: all words behind the first, and their heads. */
const phrases = new Map<string, Map<string, Phrase[]>>();

CUE_HEADS.forEach((head, bit) => {
  for (const entry of (STANDING_CUES[head] ?? "").split(/\s+/)) {
    if (entry === "") continue;
    const [first = "", ...rest] = entry.split("_");
    if (rest.length === 0) {
      single.set(first, (single.get(first) ?? 0) | (1 << bit));
      continue;
    }
    const begun = phrases.get(first) ?? new Map<string, Phrase[]>();
    phrases.set(first, begun);
    const known = begun.get(rest[0] ?? "") ?? [];
    begun.set(rest[0] ?? "", known);
    const same = known.find((one) => one.rest.join(" ") === rest.join(" "));
    if (same === undefined) known.push({ rest, heads: 1 << bit });
    else same.heads |= 1 << bit;
  }
});

/** Particles that may stand away from their verb, by the verb: "called the strike off". */
const particles = new Map<string, readonly Phrase[]>();
for (const [first, begun] of phrases) {
  const apart = [...begun.values()].flat().filter(({ rest }) => rest.length === 1 && PARTICLE.has(rest[0] ?? ""));
  if (apart.length > 0) particles.set(first, apart);
}

/** What a word that is listed or begins a phrase bears: most words of a page do neither, and one look tells. */
type Bearing = {
  /** What the lists say of it, and with that what its ending does. */
  readonly listed: number;
  readonly heads: number;
  readonly begun: ReadonlyMap<string, readonly Phrase[]> | undefined;
  readonly apart: readonly Phrase[];
};
const bearing = new Fact(({ lower }): Bearing | null => {
  const listed = single.get(lower) ?? 0;
  const begun = phrases.get(lower);
  const heads = listed | (lower.endsWith("n't") ? NEGATION : 0);
  if (heads === 0 && begun === undefined) return null;
  return { listed, heads, begun, apart: particles.get(lower) ?? [] };
});

/** The heads of each word of a sentence, as bits; a phrase's stand at its first and last word. */
export function cuesOf(view: SentenceView, into: Int32Array): void {
  const count = view.words.length;
  into.fill(0, 0, count);
  for (let at = 0; at < count; at++) {
    const { spelling, lemma } = view.words[at] as Word;
    const own = bearing.of(spelling);
    const base = lemma === spelling ? null : bearing.of(lemma);
    if (own !== null) {
      into[at] = (into[at] as number) | own.heads;
      if (own.begun !== undefined) addPhrases(view, at, own, into);
    }
    if (base !== null) {
      into[at] = (into[at] as number) | base.heads;
      if (base.begun !== undefined) addPhrases(view, at, base, into);
    }
  }
}

function addPhrases(view: SentenceView, at: number, { begun, apart }: Bearing, into: Int32Array): void {
  if (begun === undefined || at + 1 >= view.words.length) return;
  const next = lowerAt(view, at + 1);
  const lemma = lemmaAt(view, at + 1);
  addMatching(view, at, begun.get(next), into);
  if (lemma !== next) addMatching(view, at, begun.get(lemma), into);
  for (const { rest, heads } of apart)
    if (next !== rest[0] && hasParticle(view, at, rest[0] ?? "")) into[at] = (into[at] as number) | heads;
}

function addMatching(view: SentenceView, at: number, some: readonly Phrase[] | undefined, into: Int32Array): void {
  for (const { rest, heads } of some ?? []) {
    const last = at + rest.length;
    if (!matches(view, at + 1, rest)) continue;
    into[last] = (into[last] as number) | heads;
    into[at] = (into[at] as number) | heads;
  }
}

function matches(view: SentenceView, from: number, words: readonly string[]): boolean {
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (
      lowerAt(view, from + index) !== word &&
      (from + index >= view.words.length || lemmaAt(view, from + index) !== word)
    )
      return false;
  }
  return true;
}

/** "called the strike off". */
const hasParticle = (view: SentenceView, at: number, particle: string): boolean =>
  (grammarAt(view, at)?.children ?? []).some(
    (child) => grammarAt(view, child)?.relation === "compound:prt" && lowerAt(view, child) === particle,
  );

/** The heads of one word alone, phrases aside but for a particle of its own. */
export function cuesOfWord(view: SentenceView, at: number): number {
  const word = wordAt(view, at);
  if (word === undefined) return 0;
  const { spelling, lemma } = word;
  const base = bearing.of(lemma);
  const own = lemma === spelling ? base : bearing.of(spelling);
  let heads = (own?.listed ?? 0) | (base?.listed ?? 0);
  if (base?.begun !== undefined) {
    const next = lowerAt(view, at + 1);
    const nextLemma = lemmaAt(view, at + 1);
    heads |= headsMatching(view, at, base.begun.get(next));
    if (nextLemma !== next) heads |= headsMatching(view, at, base.begun.get(nextLemma));
    for (const { rest, heads: more } of base.apart) if (hasParticle(view, at, rest[0] ?? "")) heads |= more;
  }
  return heads;
}

function headsMatching(view: SentenceView, at: number, some: readonly Phrase[] | undefined): number {
  let heads = 0;
  for (const phrase of some ?? []) if (matches(view, at + 1, phrase.rest)) heads |= phrase.heads;
  return heads;
}
