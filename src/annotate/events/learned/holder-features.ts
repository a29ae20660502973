import type { AttributionAnnotation } from "../../../core/layers.ts";
import { featurePair } from "../../../models/feature-hash.ts";
import { lowerAt } from "../sentence-view.ts";
import { firstOfConjuncts, type HashedSentence, hashOf, NOTHING } from "./hashed-sentence.ts";
import type { RuleReadings } from "./standing-features.ts";
import type { FeatureList } from "./word-features.ts";

/** Who may answer for an event: the page, the innermost statement that holds it, or the next one out. */
export const HOLDERS = 3;
const GRANTED = hashOf("granted");
const OWNED = hashOf("owned");

/** Hashes of what tells on whose word the event at word `at` stands, `chosen` being the rules' choice (0 for the page). */
export function holderFeatures(
  hashed: HashedSentence,
  at: number,
  rules: RuleReadings,
  holding: readonly AttributionAnnotation[],
  chosen: number,
  into: FeatureList,
): void {
  into.clear();
  const { view, lemma: lemmas, relation: relations, upos: tags, xpos } = hashed;
  const { own, tempered } = rules;
  const read = featurePair(1, hashOf(tempered.status), hashOf(tempered.stance));
  const upos = tags[at] as number;
  into.add(1, chosen + 1);
  into.pair(2, chosen + 1, Math.min(3, holding.length));
  into.pair(3, chosen + 1, own.granted === true ? GRANTED : NOTHING);
  into.pair(4, read, upos);
  into.pair(5, relations[at] as number, upos);
  into.pair(6, chosen + 1, relations[at] as number);
  const first = firstOfConjuncts(view, at);
  let slot = 10;
  for (const step of hashed.path(first, 3)) {
    into.pair(slot, step.link, step.relation);
    into.pair(slot + 1, step.effect, step.relation);
    into.add(slot + 2, step.link);
    into.pair(slot + 3, lemmas[step.at] as number, step.relation);
    into.pair(slot + 4, xpos[step.at] as number, step.relation);
    slot += 6;
  }
  let determiner = NOTHING;
  for (const child of view.grammar[at]?.children ?? []) {
    const relation = view.grammar[child]?.relation ?? "";
    if (relation === "det" || relation === "nmod:poss")
      determiner = relation === "det" ? (lemmas[child] as number) : OWNED;
    if (relation.startsWith("acl")) into.add(30, relations[child] as number);
  }
  into.pair(31, determiner, upos);
  into.pair(32, determiner, relations[at] as number);
  for (const [level, one] of holding.slice(0, 2).entries()) {
    const base = 40 + level * 10;
    const said = featurePair(2, hashOf(one.stance), hashOf(one.form));
    into.add(base, said);
    into.pair(base + 1, said, read);
    into.pair(base + 2, said, determiner);
    into.pair(base + 3, hashOf(one.speaker.kind), hashOf(one.stance));
    for (const cue of one.cues) {
      const word = view.words.findIndex(({ end }) => end > cue.start);
      into.add(base + 4, hashed.of(lemmas, word));
      into.pair(base + 5, hashed.of(lemmas, word), word < at ? 1 : 2);
    }
    // Whether the content is the whole clause around the event or begins right at it.
    const content = one.contents.find(
      ({ start, end }) => start <= (view.words[at]?.start ?? 0) && (view.words[at]?.end ?? 0) <= end,
    );
    if (content !== undefined) {
      const words = view.words.filter(({ start, end }) => content.start <= start && end <= content.end).length;
      into.pair(base + 6, words < 4 ? 1 : words < 10 ? 2 : 3, said);
    }
  }
  for (let step = 1; step <= 3; step++) into.add(60, hashOf(lowerAt(view, at - step)));
}
