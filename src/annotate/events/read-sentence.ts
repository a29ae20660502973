import { BREAKING } from "../../languages/en/deeds-done-to.ts";
import { type Draft, pairsIn, recent } from "./discourse.ts";
import { isOfField, type WordsNear, wordsNear } from "./field-near.ts";
import { findAnaphora, findPronounStatus } from "./find-anaphora.ts";
import { isHappening } from "./happening-types.ts";
import { MAY_BE_HAPPENING } from "./learned/event-kinds.ts";
import { mayNameEvent } from "./learned/head-features.ts";
import type { Surroundings } from "./learned/holder-candidates.ts";
import { findMore, headOf, kindAt, restate } from "./learned/restate.ts";
import { partiesByGrammar } from "./participants/parties-by-grammar.ts";
import type { Cast, Party } from "./participants/party.ts";
import { readTrigger } from "./read-trigger.ts";
import type { Reader } from "./reader.ts";
import { grammarAt, type SentenceView, spanOf, type Word } from "./sentence-view.ts";
import { lemmaAt } from "./status/effect-tables.ts";
import { guardStatus } from "./status/guard-status.ts";
import { isAttackInWords } from "./triggers/attack-in-words.ts";
import { findTriggers, holdsHappening, wideTriggers } from "./triggers/find-triggers.ts";
import type { Wanted } from "./triggers/find-verbs.ts";
import type { Trigger } from "./triggers/trigger.ts";

/** Adds the events of one sentence to the reader's drafts. */
export function readSentence(around: Surroundings, reader: Reader): void {
  const { view } = around;
  if (isRunOfHeadlines(view)) return;
  const base: Cast = { entities: reader.entities, mentions: reader.mentions, pairs: reader.pairs };
  const triggers = findTriggers(view);
  const isFull = reader.isFull(view) || mayTellHappening(view, triggers, reader);
  const pairs = triggers.length === 0 && view.mentions.length < 2 ? [] : pairsIn(view, base);
  const blocked = new Set<number>();
  for (const trigger of triggers) for (let at = trigger.first; at <= trigger.last; at++) blocked.add(at);
  for (const trigger of triggers) {
    while ((pairs[0]?.at ?? Number.POSITIVE_INFINITY) < trigger.first) notePair(pairs.shift()?.pair ?? [], reader);
    const asking = trigger.sort === "noun" ? trigger.noun : trigger.verb;
    if (!isFull && isSlightByKind(trigger)) continue;
    if (asking.unless !== undefined) {
      const near = wordsNear(reader.page, view);
      if (!isOfField(asking, near, view, trigger.first, trigger.last)) continue;
    }
    const told = meant(trigger, view, base, reader);
    const draft = readTrigger(view, told, { ...base, pairs: [...reader.pairs] }, blocked, reader);
    if (draft === null) continue;
    if (draft.slight === true) {
      reader.slight.push(draft);
      continue;
    }
    const before = encounterOf(draft, trigger, reader);
    if (before !== null) reader.drafts.splice(reader.drafts.indexOf(before), 1);
    reader.drafts.push(before === null ? draft : { ...before, type: draft.type, mode: draft.mode, noun: draft.noun });
    notePair(personsOf(draft, reader), reader);
  }
  for (const { pair } of pairs) notePair(pair, reader);
  if (isFull) readWideTriggers(view, base, blocked, reader);
  const isOpen =
    isFull || [reader.drafts, reader.slight].some((drafts) => drafts.at(-1)?.sentence === view.sentence.id);
  if (isOpen && reader.learned !== null && grammarAt(view, 0)?.upos !== "") {
    const hashed = reader.learned.hash(view);
    restate(around, hashed, reader, reader.learned);
    const cast = { ...base, pairs: [...reader.pairs] };
    const read = (trigger: Trigger): Draft | null => readTrigger(view, trigger, cast, blocked, reader);
    if (isFull) reader.slight.push(...findMore(around, hashed, reader, reader.learned, read));
    guessParties(view, reader);
  }
  if (grammarAt(view, 0)?.upos !== "") guard(view, reader);
  reader.drafts.push(...findAnaphora(view, reader));
  reader.drafts.push(...findPronounStatus(view, reader));
}

/** True where some word of the sentence may tell of a disaster, a court, a company or a strike: what else it tells may be what it means. */
function mayTellHappening(view: SentenceView, triggers: readonly Trigger[], { page, learned }: Reader): boolean {
  if (triggers.some((trigger) => isHappening(trigger.sort === "noun" ? trigger.noun : trigger.verb))) return true;
  if (holdsHappening(view)) return true;
  if (learned === null) return false;
  for (let at = 0; at < view.words.length; at++) {
    const { lemma } = view.words[at] as Word;
    if (MAY_BE_HAPPENING.of(lemma) && mayNameEvent(view, at) && isHappening(kindAt(page, view, at))) return true;
  }
  return false;
}

/** True where a word by itself tells too little, whoever takes part: `weigh-trigger.ts` lets none of these through. */
function isSlightByKind(trigger: Trigger): boolean {
  if (trigger.sort === "verb") return trigger.verb.wide === true || trigger.verb.frame === "any";
  const { needs, type } = trigger.noun;
  // "The meeting" may be taken up by a sentence behind.
  return (needs === "mention" || needs === "two") && !(type === "CONSULT" && trigger.site.determiner === "the");
}

const LONG_RUN = 6;

/** "ROAD CARNAGE Faces of five killed SHOP SHOCKER Mum claims …": headlines of other stories in a row are no sentence. */
function isRunOfHeadlines(view: SentenceView): boolean {
  if (view.kind !== "body") return false;
  let runs = 0;
  let length = 0;
  for (const { text, capital } of view.words) {
    const isCapital = capital && /^\p{Lu}{3,}$/u.test(text);
    length = isCapital ? length + 1 : 0;
    // The labels of a drawing are one long run.
    if (length === 2 || length === LONG_RUN) runs++;
  }
  return runs >= 2 && view.words.some(({ text }) => /^\p{Ll}{3,}$/u.test(text));
}

/** A trigger of an attack that is one of words, as one of criticism; any other as it is. */
function meant(trigger: Trigger, view: SentenceView, cast: Cast, { page }: Reader): Trigger {
  const kind = trigger.sort === "noun" ? trigger.noun : trigger.verb;
  // "launched an attack on his record"
  const at = trigger.sort === "verb" && trigger.object > trigger.last ? trigger.object : trigger.last;
  if (kind.type !== "ASSAULT" || !isAttackInWords(page, view, at, cast)) return trigger;
  const words = { type: "ACCUSE", noun: "criticism" } as const;
  return trigger.sort === "noun"
    ? { ...trigger, noun: { ...trigger.noun, ...words } }
    : { ...trigger, verb: { ...trigger.verb, ...words } };
}

/** Gives slight events that nobody takes part in those whom grammar alone names. */
function guessParties(view: SentenceView, reader: Reader): void {
  const { slight, attributed, entities, mentions, pairs } = reader;
  for (let index = slight.length - 1; index >= 0; index--) {
    const draft = slight[index];
    if (draft === undefined || draft.sentence !== view.sentence.id) break;
    if ((draft.scheme !== "plover" && draft.type !== "LAW") || draft.type === "OTHER") continue;
    if (draft.participants.length > 0) continue;
    const at = headOf(view, draft.start, draft.end);
    if (at === -1) continue;
    const holding = attributed.holding(spanOf(view, at, at));
    const excluded = (start: number): boolean =>
      holding.some((each) => each.sources.some((source) => source.start <= start && start < source.end));
    slight[index] = { ...draft, participants: partiesByGrammar(view, at, { entities, mentions, pairs }, excluded) };
  }
}

const IN_FORCE: ReadonlySet<string> = new Set(["SANCTION", "LAW", "AGREE"]);

/** "in violation of the sanctions": whoever is accused of breaking them, they stand. */
function isBroken(view: SentenceView, at: number): boolean {
  const { head = -1, relation = "", upos = "" } = grammarAt(view, at) ?? {};
  return upos === "NOUN" && /^(?:nmod|obj)/.test(relation) && BREAKING.has(lemmaAt(view, head));
}

/** Takes back what must not be told of a sentence's events, whoever told it. */
function guard(view: SentenceView, { drafts, slight, attributed }: Reader): void {
  for (const list of [drafts, slight])
    for (let index = list.length - 1; index >= 0; index--) {
      const draft = list[index];
      if (draft === undefined || draft.sentence !== view.sentence.id) break;
      const at = draft.type === "COURT" ? -1 : headOf(view, draft.start, draft.end);
      if (at !== -1 && IN_FORCE.has(draft.type) && isBroken(view, at)) {
        if (draft.status === "alleged") list[index] = { ...draft, status: "held", stance: "asserts" };
      } else if (at !== -1) list[index] = guardStatus(view, at, draft, attributed.holding(spanOf(view, at, at)));
    }
}

/** Adds what verbs of many uses tell beside the events that plainer words told. */
function readWideTriggers(view: SentenceView, cast: Cast, blocked: ReadonlySet<number>, reader: Reader): void {
  let near: WordsNear | null = null;
  const isWanted: Wanted = (asking, first, last) => {
    if (asking.beside === undefined && asking.unless === undefined) return true;
    near ??= wordsNear(reader.page, view);
    return isOfField(asking, near, view, first, last);
  };
  for (const readings of wideTriggers(view, isWanted)) {
    for (const trigger of readings) {
      const object = trigger.sort === "verb" ? trigger.object : -1;
      const spans = [
        spanOf(view, trigger.first, trigger.last),
        ...(object === -1 ? [] : [spanOf(view, object, object)]),
      ];
      const told = (draft: Draft): boolean => spans.some(({ start, end }) => draft.start < end && start < draft.end);
      if (
        recent(reader.drafts, view.sentence.id, 0).some(told) ||
        recent(reader.slight, view.sentence.id, 0).some(told)
      )
        break;
      const meaning = meant(trigger, view, cast, reader);
      const draft = readTrigger(view, meaning, { ...cast, pairs: [...reader.pairs] }, blocked, reader);
      if (draft === null) continue;
      reader.slight.push({ ...draft, slight: true });
      break;
    }
  }
}

/** "is due to meet Kell at a summit": what the verb before tells is that summit. */
function encounterOf(draft: Draft, trigger: Trigger, reader: Reader): Draft | null {
  if (trigger.sort !== "noun" || draft.type !== "CONSULT" || draft.participants.length > 0) return null;
  if (!/^(?:a|an)$/.test(trigger.site.determiner) || !/^(?:at|during|for)$/.test(trigger.site.preposition?.word ?? ""))
    return null;
  const before = reader.drafts[reader.drafts.length - 1];
  const near = before?.sentence === draft.sentence && draft.start - before.end < 80;
  return near && before.type === "CONSULT" && before.noun === "meeting" ? before : null;
}

const PAIRS_KEPT = 5;

/** Remembers two persons named together as the ones that "the two" means next. */
function notePair(pair: readonly Party[], reader: Reader): void {
  if (pair.length !== 2) return;
  const same = (other: readonly Party[]): boolean => other.every((a) => pair.some((b) => a.entity === b.entity));
  const earlier = reader.pairs.filter((other) => !same(other));
  reader.pairs.splice(0, reader.pairs.length, pair, ...earlier.slice(0, PAIRS_KEPT - 1));
}

/** The two persons of an event that has no more parties. */
function personsOf(draft: Draft, reader: Reader): Party[] {
  if (draft.participants.length !== 2) return [];
  return draft.participants.flatMap(({ entity, name, span }) =>
    entity !== null && reader.entities[entity]?.kind === "person" ? [{ entity, name, ...span }] : [],
  );
}
