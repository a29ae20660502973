import {
  AUXILIARY_FORMS,
  FUNCTION_WORD_FORMS,
  IRREGULAR_DEGREES,
  IRREGULAR_PASTS,
  IRREGULAR_PLURALS,
} from "../../languages/en/irregular-forms.ts";
import { loadModel } from "../../models/load-model.ts";
import type { Weights } from "../../models/weights.ts";
import { fittingWays, LEMMA_FEATURES, LEMMA_WAYS, lemmaFeatures, stemOf } from "./lemma-ways.ts";

export type LemmaScorer = Pick<Weights, "add">;

/** Universal tags whose words stand in the dictionary as they are. */
const UNCHANGED: ReadonlySet<string> = new Set(["PROPN", "NUM", "SYM", "X", "PUNCT", "INTJ"]);

/**
 * The dictionary form of words, from their tags: irregular forms from a list, the rest by taking the tag's ending off and
 * going the way to the base that learned weights choose (edit scripts, after Chrupała 2006, of endings alone).
 */
export class Lemmatiser {
  readonly #scorer: LemmaScorer;
  readonly #features = new Int32Array(24);
  readonly #scores = new Float32Array(LEMMA_WAYS.length);

  constructor(scorer: LemmaScorer) {
    this.#scorer = scorer;
  }

  lemma(word: string, upos: string, xpos: string): string {
    if (UNCHANGED.has(upos)) return word;
    const lower = word.toLowerCase().replaceAll("’", "'");
    const known = irregular(lower, upos, xpos);
    if (known !== undefined) return known;
    const inflected = stemOf(lower, xpos);
    if (inflected === null) return lower;
    const { kind, stem } = inflected;
    // "asks" leaves no choice; "taxes" and "cases" do.
    if (/[^e]s$/.test(lower) && /^(?:VBZ|NNS)$/.test(xpos)) return stem;
    const fitting = fittingWays(kind, stem);
    const scores = this.#scores;
    scores.fill(0);
    this.#scorer.add(this.#features, lemmaFeatures(kind, stem, this.#features), scores);
    let [best] = fitting;
    for (const other of fitting) {
      if (best === undefined || (scores[other.way] as number) > (scores[best.way] as number)) best = other;
    }
    if (best === undefined) return lower;
    return best.base;
  }
}

/** The base of a form that no rule leads back; undefined where it is none of the list. */
export function irregular(lower: string, upos: string, xpos: string): string | undefined {
  if (upos === "AUX" || xpos === "MD") return AUXILIARY_FORMS.get(lower) ?? verb(lower, xpos);
  if (upos === "VERB") return (/^VB[DNZGP]$/.test(xpos) ? AUXILIARY_FORMS.get(lower) : undefined) ?? verb(lower, xpos);
  if (xpos === "NNS") return IRREGULAR_PLURALS.get(lower);
  if (/^(?:JJ|RB)[RS]$/.test(xpos)) return IRREGULAR_DEGREES.get(lower);
  if (upos === "PRON" || upos === "DET" || upos === "PART") {
    // "her" is an object, "her house" is not.
    return xpos === "PRP$" ? undefined : FUNCTION_WORD_FORMS.get(lower);
  }
  return undefined;
}

function verb(lower: string, xpos: string): string | undefined {
  return xpos === "VBD" || xpos === "VBN" ? IRREGULAR_PASTS.get(lower) : undefined;
}

let opened: Lemmatiser | undefined;
/** Dictionary forms by both tags and word, kept while there is room: a memory for speed alone, which changes no outcome. */
const known = new Map<string, Map<string, Map<string, string>>>();
const MOST_KNOWN = 20_000;
const MOST_TAGS = 100;
const LONGEST_KNOWN = 40;

/** The dictionary form of a word with these tags, by the trained lemmatiser. Throws HearsayError as `loadModel` does. */
export function lemmaOf(word: string, upos: string, xpos: string): string {
  if (UNCHANGED.has(upos)) return word;
  const ofTag = formsOf(upos, xpos);
  const kept = ofTag.get(word);
  if (kept !== undefined) return kept;
  opened ??= new Lemmatiser(loadModel("lemmatiser", LEMMA_FEATURES).weights("ways"));
  const lemma = opened.lemma(word, upos, xpos);
  if (word.length > LONGEST_KNOWN) return lemma;
  if (ofTag.size >= MOST_KNOWN) ofTag.clear();
  ofTag.set(word, lemma);
  return lemma;
}

function formsOf(upos: string, xpos: string): Map<string, string> {
  let ofUniversal = known.get(upos);
  if (ofUniversal === undefined) {
    ofUniversal = new Map();
    known.set(upos, ofUniversal);
  }
  let ofBoth = ofUniversal.get(xpos);
  if (ofBoth === undefined) {
    ofBoth = new Map();
    // Tags that another tagger makes up without end are not kept.
    if (ofUniversal.size < MOST_TAGS) ofUniversal.set(xpos, ofBoth);
  }
  return ofBoth;
}
