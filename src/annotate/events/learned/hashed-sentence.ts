import { NEGATIONS } from "../../../languages/en/function-words.ts";
import { featurePair, hashText } from "../../../models/feature-hash.ts";
import type { WordClusters } from "../../../models/word-clusters.ts";
import { relationsLike } from "../grammar-of-words.ts";
import { grammarAt, type SentenceView, type Word, wordAt } from "../sentence-view.ts";
import { Fact, NO_SPELLING } from "../spelling.ts";
import {
  type Bearing,
  clauseEffects,
  type EffectTable,
  modifierEffects,
  nounEffects,
  objectEffects,
  subjectEffects,
  verbEffect,
} from "../status/effect-tables.ts";
import { eventKinds } from "./event-kinds.ts";
import { cuesOf } from "./standing-cues.ts";

const closed = new Map<string, number>();

/** Hash of a word of a closed class: relations, tags, effects. */
export function hashOf(text: string): number {
  const known = closed.get(text);
  if (known !== undefined) return known;
  const hash = hashText(text);
  closed.set(text, hash);
  return hash;
}

export const NOTHING = hashText("");
const OUTSIDE = hashText("<outside>");
const TO = hashText("to");
const NOT = hashText("not");
const UNKNOWN = -1;
/** Types of event that the lists know for a dictionary form. */
const kindsOf = new Fact(({ lower }) => hashOf(eventKinds(lower)));
/** The groups of spellings, by what tells them. */
const groupFacts = new WeakMap<WordClusters, Fact<number>>();

function groupsBy(clusters: WordClusters): Fact<number> {
  const known = groupFacts.get(clusters);
  if (known !== undefined) return known;
  // Groups know words with all digits made one.
  const groups = new Fact(({ lower, hash }) =>
    clusters(/\d/.test(lower) ? hashText(lower.replace(/\d/gu, "0")) : hash),
  );
  groupFacts.set(clusters, groups);
  return groups;
}

/** What a word that names an event may be. */
const NAMING: ReadonlySet<string> = new Set(["VERB", "NOUN", "PROPN", "ADJ"]);
const LONGEST = 4;

export const STOP = 1;
export const SIGNAL = 2;
export const PAUSE = 4;
const PAUSES: ReadonlySet<string> = new Set([...",;:.?!()–—"]);
const STOPS: ReadonlySet<string> = new Set([...PAUSES, ...'“”"']);
const SIGNALS: ReadonlySet<number> = new Set(
  (
    "if whether unless not no never none nothing nobody neither nor without may might could would will shall should must " +
    "allegedly reportedly apparently probably possibly perhaps unclear unlikely likely before after until since while " +
    "accused alleged suspected denied deny denies claim claims planned due expected set scheduled ? had was were is are has"
  )
    .split(" ")
    .map(hashOf),
);

const markOf = new Fact(
  ({ lower, hash }) =>
    (STOPS.has(lower) ? STOP : 0) | (PAUSES.has(lower) ? PAUSE : 0) | (SIGNALS.has(hash) ? SIGNAL : 0),
);

/** Relations of clauses to what they hang on. */
const isClausal = relationsLike(/^(?:xcomp|ccomp|advcl|acl)/);

/** One step from a word to what it hangs on. */
export type Step = {
  readonly at: number;
  readonly relation: number;
  /** What the governing word does to what hangs on it, by the lists; `NOTHING` where they do not say. */
  readonly effect: number;
  /** The preposition or conjunction that holds the lower word. */
  readonly link: number;
};

/**
 * A sentence's words as the numbers that features are made of; what costs more is reckoned when it is first asked for.
 * Keeps its memory from one sentence to the next.
 */
export class HashedSentence {
  view: SentenceView;
  lemma = new Int32Array(0);
  lower = new Int32Array(0);
  relation = new Int32Array(0);
  upos = new Int32Array(0);
  xpos = new Int32Array(0);
  /** Types of event that the lists know for the lemma, `NOTHING` for none. */
  kinds = new Int32Array(0);
  #group = new Int32Array(0);
  #shape = new Int32Array(0);
  #link = new Int32Array(0);
  #cues = new Int32Array(0);
  #marks = new Uint8Array(0);
  #paths: (readonly Step[] | undefined)[] = [];
  #hasCues = false;
  #hasMarks = false;
  #effects: readonly [Int32Array, Int32Array, Int32Array] = [this.#group, this.#shape, this.#link];
  readonly #groups: Fact<number>;

  constructor(view: SentenceView, clusters: WordClusters) {
    this.#groups = groupsBy(clusters);
    this.view = view;
    this.read(view);
  }

  /** Takes up another sentence. */
  read(view: SentenceView): void {
    const count = view.words.length;
    this.view = view;
    this.#hasCues = false;
    this.#hasMarks = false;
    this.#paths.length = 0;
    if (this.lemma.length < count) this.#grow(2 * count);
    this.#group.fill(UNKNOWN, 0, count);
    this.#shape.fill(0, 0, count);
    this.#link.fill(0, 0, count);
    for (const column of this.#effects) column.fill(0, 0, count);
    for (let at = 0; at < count; at++) {
      const word = wordAt(view, at);
      const grammar = grammarAt(view, at);
      if (word === undefined || grammar === undefined) continue;
      const { spelling, lemma } = word;
      this.lower[at] = spelling.hash;
      this.lemma[at] = lemma.hash;
      this.relation[at] = hashOf(grammar.relation);
      this.upos[at] = hashOf(grammar.upos);
      this.xpos[at] = hashOf(grammar.xpos);
      this.kinds[at] = NAMING.has(grammar.upos) ? kindsOf.of(lemma) : NOTHING;
    }
  }

  #grow(size: number): void {
    const numbers = (): Int32Array<ArrayBuffer> => new Int32Array(size);
    this.lemma = numbers();
    this.lower = numbers();
    this.relation = numbers();
    this.upos = numbers();
    this.xpos = numbers();
    this.kinds = numbers();
    this.#group = numbers();
    this.#shape = numbers();
    this.#link = numbers();
    this.#cues = numbers();
    this.#marks = new Uint8Array(size);
    this.#effects = [numbers(), numbers(), numbers()];
  }

  /** A column's value, that of no word beyond the sentence. */
  of(column: Int32Array, at: number): number {
    return at >= 0 && at < this.view.words.length ? (column[at] as number) : OUTSIDE;
  }

  /** The group of a word among words that stand between the same neighbours. */
  group(at: number): number {
    if (at < 0 || at >= this.view.words.length) return OUTSIDE;
    let group = this.#group[at] as number;
    if (group === UNKNOWN) {
      group = this.#groups.of((this.view.words[at] as Word).spelling);
      this.#group[at] = group;
    }
    return group;
  }

  /** What each word bears on by the lists, as bits (see `CUE_HEADS`). */
  cues(): Int32Array {
    if (!this.#hasCues) cuesOf(this.view, this.#cues);
    this.#hasCues = true;
    return this.#cues;
  }

  /** For each word, `STOP` where it is a mark that parts clauses, `PAUSE` where that is no quotation mark, `SIGNAL` where it bears on everything in its sentence. */
  marks(): Uint8Array {
    if (this.#hasMarks) return this.#marks;
    for (let at = 0; at < this.view.words.length; at++)
      this.#marks[at] = markOf.of((this.view.words[at] as Word).spelling);
    this.#hasMarks = true;
    return this.#marks;
  }

  /** The verb or predicate at a word with its auxiliaries: "will be held" and "had not met" have shapes of their own. */
  shape(at: number): number {
    let shape = this.#shape[at] as number;
    if (shape !== 0) return shape;
    const { grammar } = this.view;
    shape = TO;
    for (const child of grammar[at]?.children ?? []) {
      if (child > at) break;
      const relation = grammar[child]?.relation ?? "";
      if (relation.startsWith("aux") || relation === "cop")
        shape = featurePair(1, shape, featurePair(2, this.lemma[child] as number, this.xpos[child] as number));
      else if (this.isNegation(child)) shape = featurePair(1, shape, NOT);
      else if (relation === "mark" && this.lower[child] === TO) shape = featurePair(1, shape, TO);
    }
    shape = featurePair(3, shape, this.xpos[at] as number) | 1;
    this.#shape[at] = shape;
    return shape;
  }

  isNegation(at: number): boolean {
    const lower = wordAt(this.view, at)?.lower ?? "";
    return NEGATIONS.has(lower) || lower === "no" || lower === "nor" || lower === "neither";
  }

  /** "after" of "after the call", "whether" of "whether they met". */
  link(at: number): number {
    let link = this.#link[at] as number;
    if (link !== 0) return link;
    const word = linkWord(this.view, at);
    link = (word === -1 ? NOTHING : (this.lower[word] as number)) || 1;
    this.#link[at] = link;
    return link;
  }

  /** What a verb does to its object (0), of its subject (1) or of a clause under it (2), by the lists. */
  effect(at: number, role: 0 | 1 | 2): number {
    const column = this.#effects[role];
    let effect = column[at] as number;
    if (effect !== 0) return effect;
    effect = hashOf(signOf(verbEffect(this.view, at, TABLES[role]))) || 1;
    column[at] = effect;
    return effect;
  }

  /** True where the lists know an event that the word may name. */
  isListed(at: number): boolean {
    return this.kinds[at] !== NOTHING;
  }

  nounEffect(at: number): number {
    return nounEffectOf.of(wordAt(this.view, at)?.lemma ?? NO_SPELLING);
  }

  /** What an adjective or participle before a noun says of it, by the lists. */
  modifierEffect(at: number): number {
    const { spelling, lemma } = wordAt(this.view, at) ?? { spelling: NO_SPELLING, lemma: NO_SPELLING };
    const own = modifierEffectOf.of(spelling);
    return own === NOTHING ? modifierEffectOf.of(lemma) : own;
  }

  /** What a word hangs on, the nearest first, at most `most` steps; over coordination, as its first member does. */
  path(from: number, most = LONGEST): readonly Step[] {
    const known = this.#paths[from];
    const steps = known ?? this.#stepsFrom(from);
    this.#paths[from] = steps;
    return steps.length <= most ? steps : steps.slice(0, most);
  }

  #stepsFrom(from: number): readonly Step[] {
    const steps: Step[] = [];
    let at = from;
    for (let guard = 0; steps.length < LONGEST && guard < 12; guard++) {
      const { head = -1, relation = "" } = grammarAt(this.view, at) ?? {};
      if (head === -1) break;
      if (relation !== "conj")
        steps.push({
          at: head,
          relation: this.relation[at] as number,
          effect: this.#effectOn(at, head, relation),
          link: this.link(at),
        });
      at = head;
    }
    return steps;
  }

  #effectOn(at: number, head: number, relation: string): number {
    const upos = grammarAt(this.view, head)?.upos ?? "";
    if (upos === "NOUN" || upos === "PROPN") return this.nounEffect(head);
    if (upos !== "VERB") return NOTHING;
    const isClause = isClausal(relation);
    if (isClause || relation.startsWith("obl")) {
      const word = linkWord(this.view, at);
      const link = word === -1 ? "" : (wordAt(this.view, word)?.lower ?? "");
      const table = isClause ? clauseEffects : objectEffects;
      return hashOf(signOf(verbEffect(this.view, head, table, link === "to" && isClause ? "" : link)));
    }
    return this.effect(head, relation === "nsubj" ? 1 : 0);
  }
}

/** An effect as the models know it: they tell no one-way implication from the other kind. */
const signOf = (bearing: Bearing | null): string =>
  bearing === null ? "" : bearing.effect === "made" ? "done" : bearing.effect === "kept" ? "cancelled" : bearing.effect;

/** What the lists say that a noun does to what hangs on it, and an adjective to its noun. */
const nounEffectOf = new Fact(({ lower }) => hashOf(nounEffects.get(lower) ?? ""));
const modifierEffectOf = new Fact(({ lower }) => hashOf(modifierEffects.get(lower) ?? ""));

const TABLES: readonly [EffectTable, EffectTable, EffectTable] = [objectEffects, subjectEffects, clauseEffects];

function linkWord(view: SentenceView, at: number): number {
  for (const child of grammarAt(view, at)?.children ?? []) {
    if (child > at) break;
    const relation = grammarAt(view, child)?.relation ?? "";
    if (relation === "case" || relation === "mark") return child;
  }
  return -1;
}

/** The word of the coordination that a word is part of on which the others hang. */
export function firstOfConjuncts(view: SentenceView, from: number): number {
  let at = from;
  for (let guard = 0; guard < 8; guard++) {
    const { head = -1, relation = "" } = grammarAt(view, at) ?? {};
    if (relation !== "conj" || head === -1) break;
    at = head;
  }
  return at;
}
