import type { AttributionAnnotation, Mention, PageEntity } from "../../../core/layers.ts";
import type { TextSpan } from "../../../core/span.ts";
import { ACTING_NOUNS } from "../../../languages/en/acting-nouns.ts";
import { DEEDS, SUFFERED } from "../../../languages/en/deeds-done-to.ts";
import { relationsLike } from "../grammar-of-words.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { NOTHING } from "./hashed-sentence.ts";
import { type IsCue, maySay, type PhraseFacts, phraseFacts } from "./phrase-facts.ts";
import { cuesOfWord } from "./standing-cues.ts";

/** A sentence with those beside it in its block. */
export type Surroundings = {
  readonly view: SentenceView;
  readonly before: SentenceView | null;
  readonly after: SentenceView | null;
};

/** Who may answer for an event's standing. */
export type HolderCandidate =
  | { readonly kind: "page" }
  | { readonly kind: "unnamed" }
  | {
      readonly kind: "statement";
      readonly attribution: AttributionAnnotation;
      /** Place among the statements that hold the event, the innermost 0; -1 where its content is elsewhere. */
      readonly level: number;
    }
  | {
      readonly kind: "phrase";
      readonly phrase: HolderPhrase;
      /** 1 for the sentence after the event's. */
      readonly side: 0 | 1;
    };

/** A phrase that may name who says something, whatever it is. */
export type HolderPhrase = {
  readonly view: SentenceView;
  /** Its head word, the word that it belongs to (a verb, "according", a noun), and how. */
  readonly head: number;
  readonly governor: number;
  readonly tie: string;
  readonly name: () => string;
  readonly span: TextSpan;
  /** What features are made of, reckoned once. */
  readonly facts: PhraseFacts;
};

/** A sentence's surroundings among the sentences of its page. */
export function surroundingsOf(views: readonly SentenceView[], index: number): Surroundings {
  const view = views[index];
  if (view === undefined) throw new RangeError("there is no such sentence");
  const beside = (other: SentenceView | undefined): SentenceView | null =>
    other !== undefined && other.sentence.block === view.sentence.block ? other : null;
  return { view, before: beside(views[index - 1]), after: beside(views[index + 1]) };
}

export const reachOf = ({ view, before, after }: Surroundings): TextSpan => ({
  start: (before ?? view).sentence.start,
  end: (after ?? view).sentence.end,
});

const LEVELS = 3;
const MOST_PHRASES = 8;

/** Everybody who may answer for the event at word `at`: the page, nobody named, statements and who else is told to act or say. */
export function holderCandidates(
  around: Surroundings,
  at: number,
  holding: readonly AttributionAnnotation[],
  near: readonly AttributionAnnotation[],
  entities: readonly PageEntity[],
  isCue: IsCue,
): HolderCandidate[] {
  const found: HolderCandidate[] = [{ kind: "page" }, { kind: "unnamed" }];
  holding.slice(0, LEVELS).forEach((attribution, level) => {
    found.push({ kind: "statement", attribution, level });
  });
  const sources: TextSpan[] = holding.slice(0, LEVELS).flatMap((one) => one.sources);
  for (const attribution of near) {
    if (holding.includes(attribution)) continue;
    if (attribution.sources.some((source) => sources.some((other) => overlaps(source, other)))) continue;
    sources.push(...attribution.sources);
    found.push({ kind: "statement", attribution, level: -1 });
  }
  // Who speaks in the sentence before without a statement of it that reaches here is hardly ever meant.
  for (const [view, side] of [
    [around.view, 0],
    [around.after, 1],
  ] as const) {
    if (view === null || (side === 1 && !isAnswered(around.view))) continue;
    let count = 0;
    for (const phrase of phrasesOf(view, entities, isCue)) {
      if ((side === 0 && phrase.head === at) || (side === 1 && !speaks(phrase))) continue;
      if (sources.some((source) => isNamedBy(source, phrase))) continue;
      found.push({ kind: "phrase", phrase, side });
      if (++count >= MOST_PHRASES) break;
    }
  }
  return found;
}

/** What is asked or quoted may be given to its speaker by the next sentence; any other sentence stands by itself. */
const isAnswered = ({ question, words }: SentenceView): boolean =>
  question || words.some(({ lower }) => lower === '"' || lower === "“" || lower === "”");

/** True of subjects, and of whoever else stands with a word of saying. */
const speaks = ({ tie, facts }: HolderPhrase): boolean =>
  tie === "nsubj" || facts.isCue === 1 || facts.saying !== NOTHING;

/** The phrases of a sentence, found when it is first asked about. */
function phrasesOf(view: SentenceView, entities: readonly PageEntity[], isCue: IsCue): readonly HolderPhrase[] {
  if (view.memo.phrases !== undefined) return view.memo.phrases;
  const found: HolderPhrase[] = [];
  let isBehindMark = false;
  for (let head = 0; head < view.words.length && found.length < MOST_PHRASES + 4; head++) {
    const tie = tieOf(view, head, isBehindMark);
    isBehindMark ||= BEFORE_TAIL.has(lowerAt(view, head));
    if (tie === null) continue;
    const { governor, name: how } = tie;
    // "Kell trial: judge arrested": what the line is about, and nobody who speaks.
    if (how === "root" && (SUFFERED.has(lowerAt(view, head)) || DEEDS.has(lowerAt(view, head)))) continue;
    // Whoever does nothing that is at all like saying is not asked.
    if (
      how !== "root" &&
      how !== "tail" &&
      how !== "parataxis" &&
      !mayTell(view, governor, how) &&
      cuesOfWord(view, governor) === 0 &&
      !maySay(view, governor, isCue)
    )
      continue;
    const span = phraseAround(view, head);
    const facts = phraseFacts(view, head, governor, span, entities, isCue);
    // Of all that are asked one at most is named.
    const name = (): string => nameOf(view, head, span, entities);
    found.push({ view, head, governor, tie: how, name, span, facts });
  }
  view.memo.phrases = found;
  return found;
}

/** A verb that stands aside from the rest with its subject, whatever it says: ", her aide advised photographers". */
function mayTell(view: SentenceView, governor: number, how: string): boolean {
  if (how !== "nsubj") return false;
  return /^VB[DPZ]$/.test(grammarAt(view, governor)?.xpos ?? "");
}

/** True where a statement's source is the phrase itself, and not somebody named within it: "the mayor" of "the mayor's office". */
function isNamedBy(source: TextSpan, { view, head, span }: HolderPhrase): boolean {
  const word = wordAt(view, head);
  return word !== undefined && overlaps(source, word) && overlaps(source, span);
}

const overlaps = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;

/** Relations of what is no part of a phrase around a noun, right below the noun and farther down. */
const isApart = relationsLike(/^(?:acl|parataxis|conj|cc|punct|advcl|nsubj|cop|aux|obl|advmod|mark|case)/);
const isClauseApart = relationsLike(/^(?:acl|parataxis|punct|advcl|conj)/);
/** Words that name nobody who may say something. */
const NOBODY: ReadonlySet<string> = new Set("it there who which that this what these those whom you".split(" "));
/** Words that bring in whoever says something. */
const TELLING_BY: ReadonlySet<string> = new Set("according per by from of for to with".split(" "));
const BEFORE_TAIL: ReadonlySet<string> = new Set([...":–—-"]);
/** Relations by which a word may hang on one of saying. */
const TIES: ReadonlySet<string> = new Set(
  "nsubj nsubj:pass obl nmod obl:agent nmod:poss root parataxis appos dislocated obj".split(" "),
);

/** How a word may be the one who says: a subject, an agent, "according to" him, his "account", or all that stands before a colon. */
function tieOf(
  view: SentenceView,
  at: number,
  mayBeTail: boolean,
): { readonly name: string; readonly governor: number } | null {
  const { upos = "", relation = "", head = -1, children = [] } = grammarAt(view, at) ?? {};
  if (!mayBeTail && isOpener(view, at)) return { name: "root", governor: at };
  if (!mayBeTail && head !== -1 && !TIES.has(relation)) return null;
  if (upos !== "NOUN" && upos !== "PROPN" && upos !== "PRON" && wordAt(view, at)?.mention === -1) return null;
  if (NOBODY.has(lowerAt(view, at))) return null;
  if ((wordAt(view, at)?.time ?? -1) !== -1) return null;
  if (mayBeTail && isTail(view, at)) return { name: "tail", governor: at };
  if (relation === "nsubj" || relation === "nsubj:pass") return { name: relation, governor: head };
  if (relation === "obl" || relation === "nmod" || relation === "obl:agent") {
    for (const child of children) {
      if (child > at) break;
      const lower = lowerAt(view, child);
      if (grammarAt(view, child)?.relation === "case" && TELLING_BY.has(lower))
        return {
          name: `${lower} ${lowerAt(view, child + 1) === "to" ? "to" : ""}`,
          governor: lower === "according" ? child : head,
        };
    }
    return null;
  }
  if (relation === "nmod:poss") return { name: "of", governor: head };
  if (relation === "root" || head === -1) return { name: "root", governor: at };
  if (relation === "parataxis" || relation === "appos" || relation === "dislocated" || relation === "obj")
    return { name: relation, governor: head };
  return null;
}

/** Words that may stand before a line's first colon and name who speaks. */
const OPENER = 5;

/** "Kell: talks have collapsed": somebody whose name is all that stands before the line's first colon, whatever the parser hung him on. */
function isOpener(view: SentenceView, at: number): boolean {
  if (at >= OPENER || lowerAt(view, at + 1) !== ":" || view.words.length < at + 4) return false;
  const full = wordAt(view, at)?.full ?? -1;
  if (full === -1) return at === 0 && ACTING_NOUNS.has(lowerAt(view, at));
  for (let before = 0; before < at; before++) if (wordAt(view, before)?.full !== full) return false;
  return true;
}

/** "…: tabloid", "… – rights group": the head of what stands behind the last colon or dash of a line, with no verb of its own. */
function isTail(view: SentenceView, at: number): boolean {
  let first = at;
  while (first > 0 && first > at - TAIL && !BEHIND.has(lowerAt(view, first - 1))) first--;
  if (first === 0 || !BEFORE_TAIL.has(lowerAt(view, first - 1))) return false;
  for (let word = first; word < view.words.length; word++) {
    const { upos = "", head = -1 } = grammarAt(view, word) ?? {};
    if (word - first > TAIL || upos === "VERB" || upos === "AUX") return false;
    if (/^[.?!]$/.test(lowerAt(view, word)) && word === view.words.length - 1) continue;
    if (upos === "PUNCT") return false;
    // Its head is the only word of it that hangs on a word outside.
    if (word === at && head >= first) return false;
  }
  return true;
}
const TAIL = 6;
const BEHIND: ReadonlySet<string> = new Set([...':–—,;.?!“”"-']);

/** The words of the phrase around a noun: what stands before it and hangs on it, and what "of" and the like add behind. */
function phraseAround(view: SentenceView, head: number): TextSpan {
  const below = (word: number): boolean => {
    let at = word;
    for (let guard = 0; guard < 6; guard++) {
      const { head: above = -1, relation = "" } = grammarAt(view, at) ?? {};
      if (above === head) return !isApart(relation);
      if (above === -1 || isClauseApart(relation)) return false;
      at = above;
    }
    return false;
  };
  let first = head;
  while (first > 0 && first > head - 8 && below(first - 1)) first--;
  let last = head;
  while (last < view.words.length - 1 && last < head + 8 && below(last + 1)) last++;
  return { start: wordAt(view, first)?.start ?? 0, end: wordAt(view, last)?.end ?? 0 };
}

function nameOf(view: SentenceView, head: number, span: TextSpan, entities: readonly PageEntity[]): string {
  const word = wordAt(view, head);
  const mention = view.mentions.find(({ id }) => id === (word?.mention === -1 ? word?.full : word?.mention));
  const text = view.words
    .filter(({ start, end }) => span.start <= start && end <= span.end)
    .map((one) => one.text)
    .join(" ");
  if (mention === undefined) {
    const before = /^(?:they|he|she|we|i)$/i.test(text) ? antecedent(view, head) : -1;
    return before === -1 ? text : nameOf(view, before, phraseAround(view, before), entities);
  }
  const name = entities[mention.entity]?.name ?? "";
  return mention.by === "pronoun" || name.length > text.length ? name || text : text;
}

/** Whom an unresolved pronoun of a sentence most likely stands for: the nearest subject before it that fits in number. */
function antecedent(view: SentenceView, at: number): number {
  const pronoun = lowerAt(view, at);
  if (pronoun === "we" || pronoun === "i") return -1;
  for (let word = at - 1; word >= 0; word--) {
    const { relation = "", upos = "", xpos = "" } = grammarAt(view, word) ?? {};
    if (!/^nsubj/.test(relation) || !/^(?:NOUN|PROPN)$/.test(upos)) continue;
    const many =
      /S$/.test(xpos) ||
      (grammarAt(view, word)?.children ?? []).some((child) => grammarAt(view, child)?.relation === "conj");
    if (many === (pronoun === "they")) return word;
  }
  return -1;
}

/** The one of the candidates whose name opens the line, if he can speak and the event at word `at` is not in what opens it. */
export function openerOf(
  who: readonly HolderCandidate[],
  at: number,
  entities: readonly PageEntity[],
  mentions: readonly Mention[],
): HolderCandidate | undefined {
  return who.find((candidate) => {
    if (candidate.kind !== "phrase" || candidate.side !== 0) return false;
    const { view, head } = candidate.phrase;
    if (head >= at || !isOpener(view, head)) return false;
    const full = wordAt(view, head)?.full ?? -1;
    return full === -1 || /^(?:person|organization|outlet)$/.test(entities[mentions[full]?.entity ?? -1]?.kind ?? "");
  });
}
