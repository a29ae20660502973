import { hashPiece } from "../../../models/feature-hash.ts";
import { grammarAt, type SentenceView, type Word, wordAt } from "../sentence-view.ts";
import { Fact } from "../spelling.ts";
import { lemmaAt } from "../status/effect-tables.ts";
import { isOfHelped } from "../triggers/helped.ts";
import { EVENT_TYPES } from "./event-kinds.ts";
import { type HashedSentence, hashOf, NOTHING } from "./hashed-sentence.ts";
import type { FeatureList } from "./word-features.ts";

const [CUE, NAMED, KIND, UNDER] = ["cue", "named", "kind", "under kind"].map(hashOf) as [
  number,
  number,
  number,
  number,
];

/** True where a word may name an event at all: verbs and nouns, adjectives and names only in capitals. */
export function mayNameEvent(view: SentenceView, at: number): boolean {
  const word = wordAt(view, at);
  if (word === undefined || word.time !== -1 || word.text.length < 3) return false;
  return isNaming(word, grammarAt(view, at)?.upos ?? "") && !isOfHelped(view, at);
}

const isLetters = new Fact(({ lower }) => /^\p{L}/u.test(lower));

function isNaming(word: Word, upos: string): boolean {
  if (upos === "VERB" || upos === "NOUN") return isLetters.of(word.spelling);
  // Headlines capitalise everything, and the tagger takes names from it.
  return (
    (upos === "PROPN" || upos === "ADJ") &&
    ((word.text === word.text.toUpperCase() && isLetters.of(word.spelling)) || EVENT_TYPES.of(word.spelling) !== "")
  );
}

/** Hashes of what a word tells of itself, wherever it stands: a part of `headFeatures`. */
export function wordFeatures(hashed: HashedSentence, at: number, into: FeatureList): void {
  into.clear();
  pushWord(hashed, at, into);
}

function pushWord(hashed: HashedSentence, at: number, into: FeatureList): void {
  const upos = hashed.upos[at] as number;
  const lemma = hashed.lemma[at] as number;
  const kinds = hashed.kinds[at] as number;
  into.add(1, lemma);
  into.pair(2, lemma, upos);
  into.pair(3, hashed.group(at), upos);
  const text = lemmaAt(hashed.view, at);
  for (let length = 3; length <= 5; length++)
    if (text.length > length) into.pair(5, upos, hashPiece(text, text.length - length, text.length));
  into.pair(8, kinds, upos);
  into.add(9, kinds === NOTHING ? NOTHING : KIND);
}

/** Hashes of what tells whether the word at `at` names an event that counts. `isCue` where a statement hangs on it. */
export function headFeatures(hashed: HashedSentence, at: number, isCue: boolean, into: FeatureList): void {
  into.clear();
  const { view, lemma: lemmas, lower, relation: relations, upos: tags, kinds: allKinds } = hashed;
  const { children = [], upos: tag = "" } = grammarAt(view, at) ?? {};
  const upos = tags[at] as number;
  const lemma = lemmas[at] as number;
  const relation = relations[at] as number;
  const own = hashed.group(at);
  const kinds = allKinds[at] as number;
  const kind = kinds === NOTHING ? NOTHING : KIND;
  const cue = isCue ? CUE : NOTHING;
  pushWord(hashed, at, into);
  into.pair(4, hashed.xpos[at] as number, relation);
  into.pair(6, upos, cue);
  into.pair(7, lemma, cue);
  into.pair(10, own, relation);
  if (tag === "VERB") {
    into.add(12, hashed.effect(at, 0));
    into.add(13, hashed.effect(at, 1));
    into.add(14, hashed.shape(at));
  } else into.add(11, hashed.nounEffect(at));
  if ((wordAt(view, at)?.mention ?? -1) !== -1) into.add(15, NAMED);
  let [object, subject] = [0, 0];
  for (const child of children) {
    const under = relations[child] as number;
    into.pair(16, under, lemmas[child] as number);
    into.pair(17, upos, under);
    into.pair(18, lemma, under);
    into.pair(19, under, hashed.group(child));
    const what = grammarAt(view, child)?.relation ?? "";
    if (what === "obj" || what === "nsubj:pass") {
      object = 1;
      const known = allKinds[child] === NOTHING ? NOTHING : KIND;
      into.pair(20, upos, known);
      into.pair(21, lemma, known);
      into.pair(22, own, hashed.group(child));
    } else if (what === "nsubj") {
      subject = 2;
      const known = allKinds[child] === NOTHING ? NOTHING : KIND;
      into.pair(23, upos, known);
      into.pair(24, lemma, known);
      if ((wordAt(view, child)?.full ?? -1) !== -1) into.pair(25, own, NAMED);
    }
    if (child < at) into.pair(26, upos, hashed.modifierEffect(child));
  }
  into.pair(27, upos, object + subject);
  into.pair(28, lemma, object + subject);
  let slot = 30;
  for (const step of hashed.path(at, 2)) {
    into.pair(slot, step.relation, lemmas[step.at] as number);
    into.pair(slot + 1, step.relation, step.effect);
    into.pair(slot + 2, step.relation, tags[step.at] as number);
    into.pair(slot + 3, step.relation, hashed.group(step.at));
    into.pair(slot + 4, step.link, upos);
    into.pair(slot + 5, kind, step.effect);
    into.pair(slot + 6, step.relation, allKinds[step.at] === NOTHING ? kind : UNDER);
    slot += 8;
  }
  for (let step = -2; step <= 2; step++) {
    if (step === 0) continue;
    into.add(52 + step, hashed.of(lower, at + step));
    into.add(57 + step, hashed.group(at + step));
    into.pair(62 + step, upos, hashed.of(tags, at + step));
  }
}
