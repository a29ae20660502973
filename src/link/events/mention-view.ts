import type { Tag } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { stem } from "../../languages/en/stem.ts";
import { SAYING_VERBS } from "../../languages/en/verb-noun-kin.ts";

/** An event mention as it is compared with others, whatever words it has: its word, and who and what stand around it. */
export type MentionView = {
  readonly page: string;
  /** Number of its sentence on the page. */
  readonly sentence: number;
  readonly start: number;
  /** The dictionary form of its head word, and its stem. */
  readonly lemma: string;
  readonly stem: string;
  /** Stems of the other words of the trigger: "offer" of "made an offer". */
  readonly beside: ReadonlySet<string>;
  readonly saying: boolean;
  /** Who does it, what it is done to, and all that hangs on it: names and stems. */
  readonly subjects: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
  /** Content words next to it. */
  readonly near: ReadonlyMap<string, number>;
  /** Names in its sentence. */
  readonly names: ReadonlySet<string>;
  /** Days and times in its sentence, as TIMEX3 values. */
  readonly times: ReadonlySet<string>;
};

/** Words on either side that count as near. */
const NEAR = 6;
/** What hangs on a participant's word is its name or describes it, so deep. */
const DEEPEST = 2;
const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", "X"]);
const OBJECTS = /^(?:nsubj:pass|i?obj$)/;
const SUBJECTS = /^(?:nsubj|obl:agent|nmod:poss)/;
const OTHERS = /^(?:obl|nmod|compound|amod|advmod|xcomp|ccomp|acl)/;
const OF_A_NAME = /^(?:compound|flat|nmod|amod|nummod|appos|conj)/;

/** A page's words as views need them, made once for all of its mentions. */
export type GrammarOfPage = {
  readonly read: ReadPage;
  readonly keys: readonly (string | null)[];
  readonly children: ReadonlyMap<number, readonly number[]>;
  readonly names: ReadonlyMap<number, string>;
};

/** Indexes the tags and dependencies of a page that was just read; a page from the store has none. Linear. */
export function grammarOfPage(read: ReadPage): GrammarOfPage {
  const { tokens, tags, dependencies, entities, mentions } = read.layers;
  const keys = tags.annotations.map((tag) => keyOf(read.page.text, tag));
  const children = new Map<number, number[]>();
  for (const { id, head } of dependencies.annotations) {
    if (head === null) continue;
    const known = children.get(head);
    if (known === undefined) children.set(head, [id]);
    else known.push(id);
  }
  const names = new Map<number, string>();
  let from = 0;
  for (const { start, end, entity } of [...mentions.annotations].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const name = entities.annotations.find(({ id }) => id === entity)?.name.toLowerCase();
    while ((tokens.annotations[from]?.end ?? Number.POSITIVE_INFINITY) <= start) from++;
    for (let at = from; (tokens.annotations[at]?.start ?? Number.POSITIVE_INFINITY) < end; at++) {
      if (name !== undefined && !names.has(at)) names.set(at, name);
    }
  }
  return { read, keys, children, names };
}

/** The content words of a page, counted: names as they stand, other words by their stem. */
export function contentWords({ keys }: GrammarOfPage): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The view of the mention whose trigger this is; null where no word stands there. */
export function mentionView(grammar: GrammarOfPage, trigger: TextSpan): MentionView | null {
  const { read, keys, children, names } = grammar;
  const { tokens, tags, dependencies, sentences, times } = read.layers;
  const inside = tokensWithin(tokens.annotations, trigger);
  const within = new Set(inside);
  // The word that no other of the trigger holds: "checked" of "checked into".
  const head = inside.find((id) => !within.has(dependencies.annotations[id]?.head ?? -1));
  const token = head === undefined ? undefined : tokens.annotations[head];
  const tag = head === undefined ? undefined : tags.annotations[head];
  const sentence = token === undefined ? undefined : sentences.annotations[token.sentence];
  if (head === undefined || tag === undefined || sentence === undefined) return null;

  const collect = (id: number, into: Set<string>, depth: number): void => {
    const key = keys[id];
    if (key != null) into.add(key);
    const name = names.get(id);
    if (name !== undefined) into.add(`name ${name}`);
    if (depth === DEEPEST) return;
    for (const child of children.get(id) ?? []) {
      if (OF_A_NAME.test(dependencies.annotations[child]?.relation ?? "")) collect(child, into, depth + 1);
    }
  };
  const [subjects, objects, others] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const child of children.get(head) ?? []) {
    if (within.has(child)) continue;
    const relation = dependencies.annotations[child]?.relation ?? "";
    if (OBJECTS.test(relation)) collect(child, objects, 0);
    else if (SUBJECTS.test(relation)) collect(child, subjects, 0);
    else if (OTHERS.test(relation)) collect(child, others, 0);
  }
  const own = dependencies.annotations[head];
  if (own !== undefined && own.head !== null) {
    // "Kell came and left": she left, too. "The bank robbed": what it describes is what it was done to.
    if (subjects.size === 0 && /^(?:conj|xcomp|advcl)/.test(own.relation)) {
      for (const child of children.get(own.head) ?? []) {
        if (/^nsubj/.test(dependencies.annotations[child]?.relation ?? "")) collect(child, subjects, 0);
      }
    }
    if (/^(?:acl|amod)/.test(own.relation)) collect(own.head, objects, 0);
  }
  const beside = new Set<string>();
  for (const id of inside) {
    const upos = tags.annotations[id]?.upos;
    if (id !== head && (upos === "NOUN" || upos === "VERB")) beside.add(stem(lemmaOf(tags.annotations[id])));
  }
  const near = new Map<string, number>();
  const named = new Set<string>();
  for (let id = sentence.first; id < sentence.last; id++) {
    const [key, name] = [keys[id], names.get(id)];
    if (key != null && id !== head && Math.abs(id - head) <= NEAR) near.set(key, 1);
    if (name !== undefined) named.add(name);
  }
  const lemma = lemmaOf(tag);
  return {
    page: read.page.id,
    sentence: sentence.id,
    start: trigger.start,
    lemma,
    stem: stem(lemma),
    beside,
    saying: SAYING_VERBS.has(lemma),
    subjects,
    objects,
    around: new Set([...subjects, ...objects, ...others]),
    near,
    names: named,
    times: new Set(
      times.annotations.flatMap(({ start, end, type, value }) =>
        type === "DATE" && start >= sentence.start && end <= sentence.end ? [value] : [],
      ),
    ),
  };
}

/** Ids of the tokens that share text with a span, which are in order of place. */
function tokensWithin(tokens: readonly TextSpan[], span: TextSpan): number[] {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  while ((tokens[low]?.start ?? Number.POSITIVE_INFINITY) < span.end) found.push(low++);
  return found;
}

function keyOf(text: string, tag: Tag): string | null {
  if (!CONTENT.has(tag.upos) || tag.lemma.length < 2) return null;
  return tag.upos === "PROPN" ? text.slice(tag.start, tag.end).toLowerCase() : stem(lemmaOf(tag));
}

function lemmaOf(tag: Tag | undefined): string {
  return tag?.lemma.toLowerCase() ?? "";
}
