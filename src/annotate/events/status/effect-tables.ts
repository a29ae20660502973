import { CLAUSE_EFFECTS } from "../../../languages/en/governing-verbs.ts";
import {
  type Effect,
  MODIFIER_EFFECTS,
  NOUN_EFFECTS,
  OBJECT_EFFECTS,
  PREDICATE_EFFECTS,
  SUBJECT_EFFECTS,
} from "../../../languages/en/standing-verbs.ts";
import { grammarAt, lowerAt, type SentenceView, type Word, wordAt } from "../sentence-view.ts";
import { Fact } from "../spelling.ts";

/** A word that bears on an event, and the last word of it ("called off", "put the talks on hold"). */
export type Bearing = { readonly effect: Effect; readonly last: number };

/** Effects by word or phrase, and what a word begins or does alone: few verbs begin any phrase. */
export type EffectTable = ReadonlyMap<string, Effect> & { readonly alone: Fact<Alone> };
type Alone = {
  readonly effect: Effect | undefined;
  /** The second words of phrases that it begins. */
  readonly seconds: ReadonlySet<string> | undefined;
  readonly isLight: boolean;
};
const LIGHT: ReadonlySet<string> = new Set(
  "put place leave keep bring press push pull hit call get throw draw go be have set grind come force".split(" "),
);
const table = (words: { readonly [effect in Effect]?: string }): EffectTable => {
  const effects = new Map(
    (Object.keys(words) as Effect[]).flatMap((effect) =>
      (words[effect] ?? "")
        .split(/\s+/)
        .filter((word) => word !== "")
        .map((word): [string, Effect] => [word, effect]),
    ),
  );
  const phrases = [...effects.keys()].filter((word) => word.includes("_"));
  const openers = new Map<string, Set<string>>();
  for (const [first = "", second = ""] of phrases.map((word) => word.split("_"))) {
    const seconds = openers.get(first);
    if (seconds === undefined) openers.set(first, new Set([second]));
    else seconds.add(second);
  }
  const alone = new Fact(({ lower }) => ({
    effect: effects.get(lower),
    seconds: openers.get(lower),
    isLight: LIGHT.has(lower),
  }));
  return Object.assign(effects, { alone });
};

export const objectEffects = table(OBJECT_EFFECTS);
export const subjectEffects = table(SUBJECT_EFFECTS);
export const clauseEffects = table(CLAUSE_EFFECTS);
export const nounEffects = table(NOUN_EFFECTS);
export const modifierEffects = table(MODIFIER_EFFECTS);
const predicateEffects = table(PREDICATE_EFFECTS);

const PARTICLES: ReadonlySet<string> = new Set(
  "off out up back down on away over through aside ahead in apart together along under forward to".split(" "),
);
const LONGEST_PHRASE = 5;

/** The dictionary form of a word in small letters, "" beyond the sentence. */
export const lemmaAt = ({ words }: SentenceView, at: number): string =>
  at >= 0 && at < words.length ? (words[at] as Word).lemma.lower : "";

/**
 * What the verb at `at` does to the event in a role. A particle or phrase stands right after the verb or after its object
 * ("put the talks on hold"); `preposition` is the one before the event, "" where none is.
 */
export function verbEffect(view: SentenceView, at: number, effects: EffectTable, preposition = ""): Bearing | null {
  const spelling = wordAt(view, at)?.lemma;
  if (spelling === undefined) return null;
  const { effect: ownEffect, seconds, isLight } = effects.alone.of(spelling);
  if (seconds === undefined && !isLight)
    return ownEffect === undefined || preposition !== "" ? null : { effect: ownEffect, last: at };
  const lemma = spelling.lower;
  const known = (rest: string): Effect | undefined => effects.get(`${lemma}_${rest}`);
  // The longest phrase after the verb: "ground to a halt", "hangs in the balance".
  if (seconds?.has(lowerAt(view, at + 1)))
    for (let length = LONGEST_PHRASE; length >= 1; length--) {
      const effect = known(phrase(view, at + 1, length));
      // "brushed off a row over his visit": of what stands behind another preposition the phrase says nothing.
      const isOfIt = preposition === "" || preposition === lowerAt(view, at + length);
      if (effect !== undefined && isOfIt) return { effect, last: at + length };
    }
  for (const child of grammarAt(view, at)?.children ?? []) {
    if (child <= at || child > at + 12 || !PARTICLES.has(lowerAt(view, child))) continue;
    const lower = lowerAt(view, child);
    const isOther = preposition !== "" && preposition !== lower;
    const effect = isOther ? known(`${lower}_${preposition}`) : known(lower);
    if (effect !== undefined) return { effect, last: child };
  }
  const apart = preposition === "" ? particleAfterObject(view, at, known) : null;
  if (apart !== null) return apart;
  if (isLight) {
    const idiom = idiomAfter(view, at);
    if (idiom !== null) return idiom;
  }
  if (preposition !== "") {
    const effect = known(preposition);
    return effect === undefined ? null : { effect, last: at };
  }
  return ownEffect === undefined ? null : { effect: ownEffect, last: at };
}

/** "pushed the water summit back to September". */
function particleAfterObject(
  view: SentenceView,
  at: number,
  known: (rest: string) => Effect | undefined,
): Bearing | null {
  for (let index = at + 2; index < Math.min(view.words.length, at + 9); index++) {
    const lower = lowerAt(view, index);
    if (/^[,;:.?]$/.test(lower)) return null;
    if (grammarAt(view, index)?.upos === "VERB") return null;
    if (
      !PARTICLES.has(lower) ||
      lower === "to" ||
      lower === "in" ||
      !/^R[BP]$/.test(grammarAt(view, index)?.xpos ?? "")
    )
      continue;
    const effect = known(lower);
    return effect === undefined ? null : { effect, last: index };
  }
  return null;
}

const IDIOMS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ["on hold", "suspended"],
  ["on ice", "suspended"],
  ["on the back burner", "suspended"],
  ["on back burner", "suspended"],
  ["on pause", "suspended"],
  ["the pause button", "suspended"],
  ["pause button", "suspended"],
  ["to a halt", "suspended"],
  ["to a standstill", "suspended"],
  ["a halt to", "suspended"],
  ["the brakes on", "suspended"],
  ["a stop to", "cancelled"],
  ["an end to", "cancelled"],
  ["a time-out", "suspended"],
  ["the plug on", "cancelled"],
  ["in doubt", "unclear"],
  ["into doubt", "unclear"],
  ["in jeopardy", "unclear"],
  ["off the ground", "begun"],
  ["under way", "begun"],
]);

const IDIOM_OPENERS: ReadonlySet<string> = new Set(
  [...IDIOMS.keys()].map((idiom) => idiom.slice(0, idiom.indexOf(" "))),
);

/** "put the talks on hold", "pulled the plug on the deal": within a clause after the verb. */
function idiomAfter(view: SentenceView, at: number): Bearing | null {
  for (let index = at + 1; index < Math.min(view.words.length, at + 12); index++) {
    const lower = lowerAt(view, index);
    if (lower === "," || lower === ";" || lower === ":") return null;
    if (!IDIOM_OPENERS.has(lower)) continue;
    for (let length = 4; length >= 2; length--) {
      const effect = IDIOMS.get(phrase(view, index, length, " "));
      if (effect !== undefined) return { effect, last: index + length - 1 };
    }
  }
  return null;
}

function phrase(view: SentenceView, from: number, length: number, joint = "_"): string {
  let text = lowerAt(view, from);
  for (let at = from + 1; at < from + length; at++) text += joint + lowerAt(view, at);
  return text;
}

/** What "off", "on hold" or "likely" after a form of "be" says, looked for from word `from` on over adverbs and quote marks. */
export function predicateEffect(view: SentenceView, from: number): Bearing | null {
  for (let at = from; at < Math.min(view.words.length, from + 5); at++) {
    for (let length = LONGEST_PHRASE; length >= 1; length--) {
      const effect = predicateEffects.get(phrase(view, at, length));
      if (effect !== undefined) return { effect, last: at + length - 1 };
    }
    const skipped =
      /^(?:["“”‘’']|not|n't|still|now|very|all|but|more|too|so|well|by|then|no|longer|a|the|in|matter|of)$/;
    if (!skipped.test(lowerAt(view, at)) && !/ly$/.test(lowerAt(view, at))) return null;
  }
  return null;
}
