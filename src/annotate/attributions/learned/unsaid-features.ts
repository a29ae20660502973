import type { TextSpan } from "../../../core/span.ts";
import { firstIn } from "../../../document/document.ts";
import { feature, featurePair, hashText } from "../../../models/feature-hash.ts";
import { type PageView, sentenceAt, type Unit } from "../view.ts";

/** Names the features below; raise it with them, and train again. */
export const UNSAID_FEATURES = "attribution-unsaid 1";

/** How many words before and behind a quotation are read, and how many of the sentence behind. */
const BEFORE = 16;
const BEHIND = 8;
const OF_NEXT = 4;
const MODAL = /^(?:will|would|might|may|could|should|must|can|shall|['’]ll)$/;

/** Words come back: what is known of one is kept, up to a bound. */
const hashes = new Map<string, number>();
const MOST_KEPT = 20_000;

function hashOf(text: string): number {
  const known = hashes.get(text);
  if (known !== undefined) return known;
  const hash = hashText(text);
  if (hashes.size < MOST_KEPT) hashes.set(text, hash);
  return hash;
}

/**
 * What the words around a quotation tell of whether anybody said it: the words before and behind it in its sentence, alone
 * and in rows, the tenses of its verbs, and of a quotation that opens its sentence those of the sentence before. Null where
 * it stands in no sentence of the article.
 */
export function unsaidFeatures(view: PageView, quote: TextSpan): Int32Array | null {
  const place = sentenceAt(view, quote.start);
  const sentence = view.sentences[place];
  const at = sentence?.units.findIndex(
    (unit) => unit.quote !== null && unit.start <= quote.start && quote.start < unit.end,
  );
  if (sentence === undefined || at === undefined || at < 0) return null;
  const plain = (units: readonly Unit[]) => units.filter((unit) => unit.quote === null);
  const before = plain(sentence.units.slice(Math.max(0, at - BEFORE), at));
  const behind = plain(sentence.units.slice(at + 1, at + 1 + BEHIND));
  const list: number[] = [feature(1, 0)];
  const word = (unit: Unit | undefined) => hashOf(unit?.lower ?? "");
  before.forEach((unit, index) => {
    list.push(feature(2, word(unit)));
    const last = before[index - 1];
    if (last === undefined) return;
    list.push(featurePair(3, word(last), word(unit)));
    const second = before[index - 2];
    if (second !== undefined) list.push(featurePair(4, word(second), featurePair(1, word(last), word(unit))));
  });
  behind.forEach((unit, index) => {
    list.push(feature(5, word(unit)));
    const last = behind[index - 1];
    if (last !== undefined) list.push(featurePair(6, word(last), word(unit)));
  });
  const tagged = (units: readonly Unit[]) =>
    units.flatMap((unit) => {
      const tag = firstIn(view.layers.tags.annotations, unit);
      return tag !== undefined && /^(?:VB|MD)/.test(tag.xpos) ? [tag] : [];
    });
  const verbs = tagged(before);
  const later = tagged(behind);
  const row = (tags: readonly { readonly xpos: string }[]) => hashText(tags.map(({ xpos }) => xpos).join(" "));
  const last = verbs.at(-1);
  const [next] = later;
  const modal = before.some(({ lower }) => MODAL.test(lower)) ? 1 : 0;
  const past = verbs.some(({ xpos }) => xpos === "VBD") ? 2 : 0;
  const modalBehind = behind.some(({ lower }) => MODAL.test(lower)) ? 4 : 0;
  list.push(
    feature(7, row(verbs.slice(-3))),
    feature(8, row(later.slice(0, 3))),
    featurePair(9, hashText(last?.lemma ?? ""), hashText(last?.xpos ?? "")),
    featurePair(10, hashText(next?.lemma ?? ""), hashText(next?.xpos ?? "")),
    feature(11, before.length === 0 ? 0 : 1),
    feature(12, hashText(sentence.units[at - 1]?.text ?? "")),
    feature(13, modal + past + modalBehind),
    feature(21, word(before[0])),
  );
  if (before.length === 0) {
    const earlier = plain(view.sentences[place - 1]?.units ?? []).slice(-2 * BEFORE);
    for (const unit of earlier) list.push(feature(14, word(unit)));
    list.push(feature(15, word(earlier[0])), feature(16, word(earlier.at(-1))));
  }
  for (const unit of plain(view.sentences[place + 1]?.units ?? []).slice(0, OF_NEXT))
    list.push(feature(17, word(unit)));
  return Int32Array.from(list);
}
