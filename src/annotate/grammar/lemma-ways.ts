import { feature, featurePair, hashPiece, hashText } from "../../models/feature-hash.ts";

/** Names the features and ways below; raise it with them, and train again. */
export const LEMMA_FEATURES = "lemmas 2";

/** Kinds of word that have endings. */
export type Inflected = "verb" | "noun" | "degree";
const KINDS: readonly Inflected[] = ["verb", "noun", "degree"];

/** A treebank tag's kind of word and its endings, the longer first. */
const ENDINGS: { readonly [xpos: string]: readonly [Inflected, ...string[]] } = {
  VBD: ["verb", "'d", "ed", "d"],
  VBN: ["verb", "'d", "ed", "d"],
  VBG: ["verb", "ing", "in'"],
  VBZ: ["verb", "es", "s"],
  NNS: ["noun", "'s", "es", "s"],
  JJR: ["degree", "er", "r"],
  RBR: ["degree", "er", "r"],
  JJS: ["degree", "est", "st"],
  RBS: ["degree", "est", "st"],
};

/**
 * Ways from what is left of a word without its ending to the base, in the order of the model's classes: "ask", "mak-e",
 * "stop(p)", "tri" to "try", "dy" to "die", "wolv" to "wolf", "wiv" to "wife".
 */
export const LEMMA_WAYS = ["plain", "e", "undouble", "y", "ie", "f", "fe"] as const;

/** The word's kind and what is left of it without its ending; null where its tag or its end shows none. */
export function stemOf(word: string, xpos: string): { readonly kind: Inflected; readonly stem: string } | null {
  const [kind, ...endings] = ENDINGS[xpos] ?? [];
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 2);
  return kind === undefined || ending === undefined ? null : { kind, stem: word.slice(0, word.length - ending.length) };
}

/** The base that a way makes of a stem; null where it does not fit. */
export function baseBy(way: (typeof LEMMA_WAYS)[number], kind: Inflected, stem: string): string | null {
  const last = stem.charAt(stem.length - 1);
  const cut = stem.slice(0, -1);
  if (way === "plain") return stem;
  if (way === "e") return `${stem}e`;
  if (way === "undouble") return stem.length > 2 && cut.endsWith(last) && /[^aeiouy]/.test(last) ? cut : null;
  if (way === "y") return last === "i" ? `${cut}y` : null;
  if (way === "ie") return last === "y" && kind === "verb" ? `${cut}ie` : null;
  return last === "v" && kind === "noun" ? `${cut}${way}` : null;
}

/** The ways that fit a stem, as numbers into LEMMA_WAYS, with the bases they make. */
export function fittingWays(kind: Inflected, stem: string): { readonly way: number; readonly base: string }[] {
  return LEMMA_WAYS.flatMap((name, way) => {
    const base = baseBy(name, kind, stem);
    return base === null ? [] : [{ way, base }];
  });
}

/** What the choice of a way looks at: the stem, its end, how its vowels lie. Gives the number of features. */
export function lemmaFeatures(kind: Inflected, stem: string, into: Int32Array): number {
  const number = KINDS.indexOf(kind);
  const { length } = stem;
  const outline = stem
    .replace(/qu/g, "q")
    .replace(/[aeiouy]/g, "a")
    .replace(/[^a]/g, "t");
  let at = 0;
  for (let size = 1; size <= 5; size++) {
    const end = hashPiece(stem, length - size, length);
    into[at++] = featurePair(size, end, number);
    into[at++] = featurePair(20 + size, end, length <= size ? 1 : 0);
  }
  into[at++] = featurePair(10, hashText(stem), number);
  into[at++] = feature(11, hashText(stem));
  into[at++] = featurePair(
    12,
    hashPiece(outline, outline.length - 4, outline.length),
    hashPiece(stem, length - 1, length),
  );
  into[at++] = featurePair(
    13,
    hashPiece(outline, outline.length - 4, outline.length),
    hashPiece(stem, length - 2, length),
  );
  into[at++] = featurePair(14, hashText(outline), number);
  into[at++] = feature(15, number);
  return at;
}
