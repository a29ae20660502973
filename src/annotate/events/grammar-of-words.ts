import type { Dependency, Tag } from "../../core/layers.ts";

/** What a word is and what it hangs on, by word indexes of a sentence view. */
export type WordGrammar = {
  /** Part of speech of Universal Dependencies, "" where the sentence has no tags. */
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  /** Index of the word that it hangs on, -1 for the root and where nothing is known. */
  readonly head: number;
  readonly relation: string;
  /** Words that hang on it, in order. */
  readonly children: readonly number[];
};

/** A test of relations by their names. There are a few dozen: each is tested once. */
export function relationsLike(pattern: RegExp): (relation: string) => boolean {
  const known = new Map<string, boolean>();
  return (relation) => {
    let told = known.get(relation);
    if (told === undefined) {
      told = pattern.test(relation);
      known.set(relation, told);
    }
    return told;
  };
}

const UNKNOWN: WordGrammar = { upos: "", xpos: "", lemma: "", head: -1, relation: "", children: [] };

/**
 * The grammar of written words from that of their tokens: a word of several tokens ("cease-fire") hangs where its last
 * token that hangs outside of it does. `firsts` are the words' first tokens, `end` the token after the sentence's last.
 * Words are unknown where the page has no such layers.
 */
export function grammarOfWords(
  firsts: readonly number[],
  end: number,
  tags: readonly Tag[],
  dependencies: readonly Dependency[],
): readonly WordGrammar[] {
  const from = firsts[0];
  if (from === undefined || tags.length < end || dependencies.length < end) return firsts.map(() => UNKNOWN);
  const { length } = firsts;
  const wordOf = new Int32Array(end - from);
  for (let word = 0; word < length; word++) {
    const next = word + 1 < length ? (firsts[word + 1] as number) : end;
    for (let token = firsts[word] as number; token < next; token++) wordOf[token - from] = word;
  }
  // Of each word the token that stands for it, its head and its children.
  const owns = new Int32Array(length);
  const heads = new Int32Array(length);
  const children: (number[] | null)[] = new Array(length).fill(null);
  for (let word = 0; word < length; word++) {
    const first = firsts[word] as number;
    const last = Math.max(first, (word + 1 < length ? (firsts[word + 1] as number) : end) - 1);
    let own = last;
    for (let token = last; token >= first; token--) {
      const head = dependencies[token]?.head ?? null;
      if (head !== null && head >= first && head <= last) continue;
      own = token;
      break;
    }
    const head = dependencies[own]?.head ?? null;
    const at = head === null || head < from || head >= end ? -1 : (wordOf[head - from] ?? -1);
    owns[word] = own;
    heads[word] = at === word ? -1 : at;
    if (at === -1 || at === word) continue;
    const known = children[at];
    if (known == null) children[at] = [word];
    else known.push(word);
  }
  return firsts.map((_, word): WordGrammar => {
    const own = owns[word] as number;
    const { upos = "", xpos = "", lemma = "" } = tags[own] ?? {};
    const { relation = "" } = dependencies[own] ?? {};
    return { upos, xpos, lemma, head: heads[word] as number, relation, children: children[word] ?? NO_CHILDREN };
  });
}

const NO_CHILDREN: readonly number[] = [];
