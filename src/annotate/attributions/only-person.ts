import type { PageEntity } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import { itemsIn, lastStartingAt } from "../../document/document.ts";
import { isOfOtherGender } from "./gender-of-speaker.ts";
import { mainSubject } from "./main-subject.ts";
import { outletKind, soundsLikeOutlet } from "./outlet-names.ts";
import { entityOf, type Speaker } from "./speaker-entities.ts";
import { type PageView, sentenceAt } from "./view.ts";

/** How far back the name may stand, in characters and blocks. */
const WITHIN = 900;
const BLOCKS = 2;

/**
 * "Magistrate Kell had no patience. “Q,” she said.": the one person whom the page names close before "he" or "she", or of
 * several the one whom the sentence before is about. Null where somebody without a name spoke in between, or where the
 * page calls them by the other pronoun.
 */
export function onlyPerson(
  view: PageView,
  pronoun: TextSpan,
  before: readonly Speaker[],
  places: readonly number[],
): PageEntity | null {
  const word = view.text.slice(pronoun.start, pronoun.end).toLowerCase();
  if (!/^(?:he|she)$/.test(word)) return null;
  const here = sentenceAt(view, pronoun.start);
  const block = view.sentences[here]?.block ?? 0;
  const other = word === "he" ? /^(?:she|her|hers|herself)$/i : /^(?:he|him|his|himself)$/i;
  const barred = new Set<number>();
  const named = new Map<number, { entity: PageEntity; latest: number }>();
  for (let at = lastStartingAt(view.mentions, pronoun.start - 1); at >= 0; at--) {
    const mention = view.mentions[at];
    if (mention === undefined || mention.start < pronoun.start - WITHIN) break;
    const entity = entityOf(view, mention);
    if (entity?.kind !== "person" || outletKind(entity.name) !== null || soundsLikeOutlet(entity.name)) continue;
    const quoted = itemsIn(view.layers.quotes.annotations, mention).length > 0;
    if (mention.by === "pronoun" && !quoted && other.test(view.text.slice(mention.start, mention.end)))
      barred.add(entity.id);
    if (mention.by !== "name" || quoted || named.has(entity.id)) continue;
    const sentence = view.sentences[sentenceAt(view, mention.start)];
    if (sentence === undefined || block - sentence.block > BLOCKS) continue;
    named.set(entity.id, { entity, latest: mention.start });
  }
  const fitting = [...named.values()].filter(
    ({ entity }) => !barred.has(entity.id) && !isOfOtherGender(entity.name, word),
  );
  const last = before.at(-1);
  const spoke = places.at(-1) ?? -1;
  const stranger = last !== undefined && last.entity === null && last.kind === "unnamed";
  const [only] = fitting;
  if (only === undefined || (stranger && spoke > only.latest)) return null;
  if (fitting.length === 1) return only.entity;
  for (let at = here - 1; at >= Math.max(0, here - 2); at--) {
    const sentence = view.sentences[at];
    if (sentence === undefined || sentence.quotesOnly) continue;
    const subject = mainSubject(view, sentence.units, sentence.units.length);
    const about = fitting.find(({ latest }) => subject !== null && latest >= subject.start && latest < subject.end);
    return about?.entity ?? null;
  }
  return null;
}
