import type { AttributionAnnotation } from "../../../core/layers.ts";
import { featurePair } from "../../../models/feature-hash.ts";
import { relationsLike } from "../grammar-of-words.ts";
import { grammarAt } from "../sentence-view.ts";
import type { StatusReading } from "../status/status-site.ts";
import { firstOfConjuncts, type HashedSentence, hashOf, NOTHING, SIGNAL, STOP } from "./hashed-sentence.ts";
import { CUE_HEADS } from "./standing-cues.ts";
import { surroundingFeatures } from "./surrounding-features.ts";
import type { FeatureList } from "./word-features.ts";

/** Names the templates of this folder; raise it with them, and train again. */
export const STANDING_FEATURES = "event standing 4";

/** What the rules make of a word's standing, before and after what stands around its clause is heard. */
export type RuleReadings = {
  readonly own: StatusReading;
  readonly tempered: StatusReading;
  readonly direction: string | null;
};

const NEAR = 4;
const STRETCH = 14;
const [SILENT, GRANTED, GENERIC, QUESTION, NEGATION, LEFT, RIGHT, VERB, NOUN, HEDGED] = (
  "silent granted generic question negation left right verb noun hedged".split(" ") as string[]
).map(hashOf) as [number, number, number, number, number, number, number, number, number, number];

/**
 * Hashes of what tells how far the event at word `at` has got and whether that is denied: what the rules read, what it hangs
 * on and what hangs on it, its neighbours, and the statements that hold it.
 */
export function standingFeatures(
  hashed: HashedSentence,
  at: number,
  rules: RuleReadings,
  holding: readonly AttributionAnnotation[],
  into: FeatureList,
): void {
  into.clear();
  const { view, lemma: lemmas, lower, relation: relations, xpos: tags } = hashed;
  const { own, tempered, direction } = rules;
  const { upos = "", children = [] } = grammarAt(view, at) ?? {};
  const kind = upos === "VERB" ? VERB : NOUN;
  const lemma = lemmas[at] as number;
  const status = hashOf(tempered.status);
  const stance = hashOf(tempered.stance);
  const read = featurePair(1, status, stance);
  const day = hashOf(direction ?? "no day");
  into.add(1, status);
  into.add(2, stance);
  into.add(3, read);
  into.pair(4, read, featurePair(1, hashOf(own.status), hashOf(own.stance)));
  into.pair(5, read, own.evidence.length === 0 ? SILENT : NOTHING);
  into.pair(6, read, kind);
  into.pair(7, own.granted === true ? GRANTED : NOTHING, own.generic ? GENERIC : NOTHING);
  into.add(8, day);
  into.pair(9, day, read);
  into.add(10, kind);
  into.add(11, tags[at] as number);
  into.add(12, lemma);
  into.pair(13, lemma, read);
  into.pair(14, relations[at] as number, tags[at] as number);
  into.pair(16, view.question ? QUESTION : NOTHING, read);
  for (const { first, last } of own.evidence)
    for (let word = first; word <= Math.min(last, first + 6); word++) into.add(17, hashed.of(lemmas, word));

  const first = firstOfConjuncts(view, at);
  if (first !== at) into.add(18, lemmas[first] as number);
  if (kind === VERB) {
    into.add(20, hashed.shape(at));
    if (first !== at) into.add(21, hashed.shape(first));
  }
  for (const child of children) {
    const under = relations[child] as number;
    into.pair(22, under, lemmas[child] as number);
    into.add(23, under);
    if (child < at) into.add(24, hashed.modifierEffect(child));
    const what = grammarAt(view, child)?.relation ?? "";
    if (what.startsWith("acl")) {
      into.pair(25, under, hashed.shape(child));
      for (const below of grammarAt(view, child)?.children ?? [])
        into.pair(26, relations[below] as number, lemmas[below] as number);
    }
    if (hashed.isNegation(child)) into.add(27, NEGATION);
  }

  let slot = 30;
  for (const step of hashed.path(first)) {
    const governor = lemmas[step.at] as number;
    const shape = hashed.shape(step.at);
    into.pair(slot, step.relation, governor);
    into.pair(slot + 1, step.relation, step.effect);
    into.pair(slot + 2, step.effect, shape);
    into.pair(slot + 3, step.link, step.relation);
    into.pair(slot + 4, step.link, shape);
    into.pair(slot + 5, governor, shape);
    into.pair(slot + 6, shape, step.relation);
    into.pair(slot + 7, step.effect, read);
    for (const child of grammarAt(view, step.at)?.children ?? []) {
      if (isTelling(grammarAt(view, child)?.relation ?? ""))
        into.pair(slot + 8, relations[child] as number, lemmas[child] as number);
      if (hashed.isNegation(child)) into.add(slot + 9, NEGATION);
    }
    slot += 12;
  }

  for (let step = 1; step <= NEAR; step++) {
    const [before, after] = [hashed.of(lower, at - step), hashed.of(lower, at + step)];
    into.add(90, before);
    into.add(91, after);
    if (step <= 2) {
      into.pair(92, -step, before);
      into.pair(92, step, after);
    }
  }
  into.pair(93, hashed.of(lower, at - 2), hashed.of(lower, at - 1));
  into.pair(94, hashed.of(lower, at + 1), hashed.of(lower, at + 2));
  stretchFeatures(hashed, at, kind, into);
  surroundingFeatures(hashed, at, first, kind, into);

  const wrong = wrongOf(hashed, at);
  into.pair(140, wrong, read);
  into.pair(141, wrong, featurePair(1, stance, Math.min(1, holding.length)));
  into.pair(142, wrong, featurePair(1, read, Math.min(1, holding.length)));
  const innermost = holding[0];
  into.add(100, Math.min(2, holding.length));
  if (innermost !== undefined) {
    const said = hashOf(innermost.stance);
    into.add(101, said);
    into.pair(102, said, hashOf(innermost.form));
    into.pair(103, said, read);
    for (const cue of innermost.cues) {
      const word = view.words.findIndex(({ end }) => end > cue.start);
      into.add(104, hashed.of(lemmas, word));
    }
    if (innermost.hedges.length > 0) into.pair(105, HEDGED, read);
  }
  const marks = hashed.marks();
  for (let word = 0; word < view.words.length; word++)
    if (((marks[word] as number) & SIGNAL) !== 0) into.add(word < at ? 110 : 111, lower[word] as number);
}

/** Whether an event is a wrong by its word, by its object or by what is said beside it. */
function wrongOf(hashed: HashedSentence, at: number): number {
  const cues = hashed.cues();
  if (((cues[at] as number) & WRONG) !== 0) return 1;
  for (const child of grammarAt(hashed.view, at)?.children ?? [])
    if (isHit(grammarAt(hashed.view, child)?.relation ?? "") && ((cues[child] as number) & WRONG) !== 0) return 2;
  return 3;
}
const WRONG = 1 << CUE_HEADS.indexOf("wrong");

/**
 * The words of the stretch between marks that the event stands in, on either side of it, and what the lists know of them:
 * holds where the parser goes wrong.
 */
function stretchFeatures(hashed: HashedSentence, at: number, kind: number, into: FeatureList): void {
  const { view, lemma: lemmas, xpos: tags } = hashed;
  const marks = hashed.marks();
  for (const side of [-1, 1]) {
    const place = featurePair(7, side < 0 ? LEFT : RIGHT, kind);
    for (
      let word = at + side, steps = 0;
      word >= 0 && word < view.words.length && steps <= STRETCH;
      word += side, steps++
    ) {
      if (((marks[word] as number) & STOP) !== 0) break;
      into.pair(112, place, lemmas[word] as number);
      const upos = grammarAt(view, word)?.upos ?? "";
      const near = featurePair(steps < 4 ? 8 : 9, place, tags[word] as number);
      if (upos === "VERB") {
        into.pair(115, near, hashed.effect(word, 0));
        into.pair(116, near, hashed.effect(word, 1));
        into.pair(117, near, hashed.effect(word, 2));
      } else if (upos === "NOUN") into.pair(118, near, hashed.nounEffect(word));
      else if (upos === "ADJ") into.pair(119, near, hashed.modifierEffect(word));
    }
  }
}
const isTelling = relationsLike(/^(?:advmod|mark|aux|cc|compound:prt|obl|xcomp|cop|discourse|advcl)/);
/** Relations of what an event befalls or is about. */
const isHit = relationsLike(/^(?:obj|nsubj:pass|obl|xcomp|nmod|amod|compound)/);
