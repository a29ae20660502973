import type { Dependency, EventAnnotation, Sentence, Tag } from "../../../core/layers.ts";
import { ploverCode } from "../../../core/plover-code.ts";
import { feature, featurePair, hashText } from "../../../models/feature-hash.ts";

/** Names the templates below; raise it with them, and train again. */
export const CODE_FEATURES = "event codes 1";

/** What a code is told by: an event without what only its page's layers know. */
export type CodedEvent = Pick<
  EventAnnotation,
  "start" | "end" | "type" | "mode" | "noun" | "status" | "stance" | "code"
>;
export type CodedWords = {
  readonly tags: readonly Tag[];
  readonly dependencies: readonly Dependency[];
  /** The sentence that the event stands in. */
  readonly sentence: Pick<Sentence, "first" | "last">;
};

const CONTENT: ReadonlySet<string> = new Set(["VERB", "NOUN", "ADJ"]);
/** Words of one sentence that are read at most; a list without stops is none. */
const MOST_WORDS = 120;

/**
 * Hashes of what tells an event's code: what the rules make of it, its words, what governs them and hangs on them, and
 * the words of its sentence. Pure; needs tags and dependencies, and gives the rules' part alone where there are none.
 */
export function codeFeatures(event: CodedEvent, words: CodedWords): number[] {
  const found: number[] = [];
  const add = (slot: number, part: number): void => {
    found.push(feature(slot, part));
  };
  const pair = (slot: number, a: number, b: number): void => {
    found.push(featurePair(slot, a, b));
  };
  const code = hashText(event.code ?? ploverCode(event) ?? "none");
  const type = hashText(event.type);
  const standing = hashText(`${event.status} ${event.stance}`);
  add(1, code);
  pair(2, type, hashText(event.noun));
  pair(3, type, hashText(event.mode ?? ""));
  pair(4, type, standing);
  add(5, standing);

  const { tags, dependencies, sentence } = words;
  const first = sentence.first;
  const last = Math.min(sentence.last, first + MOST_WORDS);
  let trigger = -1;
  for (let token = first; token < last; token++) {
    const tag = tags[token];
    if (tag === undefined || tag.start >= event.end) break;
    // The word of the trigger that the others of it hang on: most often its first verb or its last noun.
    if (tag.end > event.start && (trigger === -1 || dependencies[trigger]?.head === token)) trigger = token;
  }
  const lemma = (token: number): number => hashOfTag(tags[token]);
  if (trigger !== -1) {
    const own = lemma(trigger);
    add(10, own);
    pair(11, own, code);
    pair(12, own, standing);
    const heads = headsOf(dependencies, first, last);
    const below = (head: number, slot: number, depth: number): void => {
      for (let token = first; token < last; token++) {
        if (heads[token - first] !== head) continue;
        const { relation = "" } = dependencies[token] ?? {};
        const said = lemma(token);
        pair(slot, hashText(relation), said);
        pair(slot + 1, own, said);
        if (depth > 0 && (CONTENT.has(tags[token]?.upos ?? "") || relation.startsWith("obl")))
          below(token, slot + 4, depth - 1);
      }
    };
    below(trigger, 20, 1);
    let above = trigger;
    for (let step = 0; step < 3; step++) {
      const { head = null, relation = "" } = dependencies[above] ?? {};
      if (head === null) break;
      pair(30 + step, hashText(relation), lemma(head));
      pair(33, own, lemma(head));
      above = head;
      for (let token = first; token < last; token++) {
        if (heads[token - first] === head && /^(?:aux|advmod|mark)/.test(dependencies[token]?.relation ?? ""))
          pair(36 + step, hashText(relation), lemma(token));
      }
    }
  }
  let before: number | null = null;
  for (let token = first; token < last; token++) {
    const upos = tags[token]?.upos ?? "";
    if (CONTENT.has(upos)) {
      add(40, lemma(token));
      if (before !== null) pair(41, before, lemma(token));
      before = lemma(token);
    } else if (upos === "AUX" || upos === "PART") add(42, lemma(token));
  }
  return found;
}

/** What each word of a stretch hangs on, -1 for what hangs on nothing; valid until the next call. */
function headsOf(dependencies: readonly Dependency[], first: number, last: number): Int32Array {
  for (let token = first; token < last; token++) heads[token - first] = dependencies[token]?.head ?? -1;
  return heads;
}
const heads = new Int32Array(MOST_WORDS);

/** The hash of a word's dictionary form, "" where there is no such word. */
function hashOfTag(tag: Tag | undefined): number {
  return tag === undefined ? NOTHING : (lemmaHashes.get(tag.lemma) ?? keptHash(tag.lemma));
}
const NOTHING = hashText("");
const MOST_KEPT = 50_000;
const lemmaHashes = new Map<string, number>();

function keptHash(lemma: string): number {
  const hash = hashText(lemma.toLowerCase());
  if (lemmaHashes.size >= MOST_KEPT) lemmaHashes.clear();
  lemmaHashes.set(lemma, hash);
  return hash;
}
