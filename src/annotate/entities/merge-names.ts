import { PLACE_NOUNS } from "../../languages/en/name-context.ts";
import type { Evidence } from "./evidence.ts";
import { matchAt } from "./gazetteer.ts";
import type { LearnedName } from "./learned-names/name-finder.ts";
import { mentionOf } from "./make-mention.ts";
import { type NameMention, type Telling, winner } from "./name-mentions.ts";
import type { Votes } from "./sighting.ts";
import { dash, type WordedSentence } from "./words.ts";

/** The names that the trained finder sees in a sentence. */
export type LearnedSentence = { readonly sentence: WordedSentence; readonly names: readonly LearnedName[] };

/** What a kind is worth that the finder is certain of: more than all that rules and lists say together. */
const LEARNED_WORTH = 12;
/** How sure the finder must be to cut a name otherwise than the rules, and to see one where they see none. */
const SURE_OF_CUT = 0.35;
const SURE_OF_NAME = 0.35;
/** How sure it must be of the kind of a name that the rules cut alike: told "Marvania" is a capital, an outlet or a body. */
const SURE_OF_KIND = 0.4;
/** Votes for "other" of a word of the name itself, and of words beside it that leave no doubt. */
const SURE_OTHER = 3;
const OUTRIGHT_OTHER = 8;
/** How sure the finder must be to know better than a word of the name ("National System of Harbours"). */
const SURE_OF_WORDS = 0.85;
/** What it is worth for "other" that the finder sees no person, body or place. */
const UNSEEN_WORTH = 3;

/** Puts together the names that the rules found in sentences and those that the trained finder sees there. */
export function mergeNames(
  page: { readonly text: string },
  learned: readonly LearnedSentence[],
  ruled: readonly NameMention[],
  evidence: Evidence,
): NameMention[] {
  const bySentence = new Map<WordedSentence, NameMention[]>();
  for (const mention of ruled) {
    const list = bySentence.get(mention.sentence);
    if (list === undefined) bySentence.set(mention.sentence, [mention]);
    else list.push(mention);
  }
  return learned.flatMap(({ sentence, names }) =>
    mergeSentence(page, sentence, names, bySentence.get(sentence) ?? [], evidence).filter(
      (name) => !isKindOfPlace(name),
    ),
  );
}

/** "Sorlandic City" of a headline in capitals: whose town it is, and not what it is called. */
function isKindOfPlace({ words, entry }: NameMention): boolean {
  const last = words[words.length - 1];
  const match = matchAt(words, 0);
  return (
    entry === null &&
    words.length === 2 &&
    match?.end === 1 &&
    match.entry.adjective &&
    PLACE_NOUNS.has(last?.lower ?? "")
  );
}

function mergeSentence(
  page: { readonly text: string },
  sentence: WordedSentence,
  names: readonly LearnedName[],
  ruled: readonly NameMention[],
  evidence: Evidence,
): NameMention[] {
  const merged: NameMention[] = [];
  const left = new Set(ruled);
  const agreed = new Set<NameMention>();
  const owners = ruled.filter((mention) => names.some((name) => ownsCountry(mention, name)));
  for (const name of names) {
    // The country of "Darvia's Foreign Ministry" is in the body's name already.
    if (owners.some((mention) => name.from >= mention.from && name.to < mention.to)) continue;
    const touched = ruled.filter((mention) => mention.from < name.to && name.from < mention.to);
    const same = touched.find(({ from, to }) => from === name.from && to === name.to);
    const fuller = touched.find((mention) => ownsCountry(mention, name));
    const kept = same ?? fuller;
    if (kept !== undefined) {
      agreed.add(kept);
      if (left.delete(kept)) merged.push(withLearned(kept, name));
      continue;
    }
    if (touched.length > 1 && touched.every((mention) => left.has(mention)) && partedAtDash(sentence, name, touched)) {
      for (const mention of touched) {
        left.delete(mention);
        agreed.add(mention);
        merged.push(withLearned(mention, name));
      }
      continue;
    }
    // What the finder agreed to stays; what it cut otherwise it may cut into several.
    if (touched.some((mention) => agreed.has(mention))) continue;
    if (name.confidence < (touched.length > 0 ? SURE_OF_CUT : SURE_OF_NAME)) continue;
    const mention = mentionFor(page, sentence, name, evidence);
    if (mention === null) continue;
    for (const other of touched) left.delete(other);
    merged.push(mention);
  }
  for (const mention of left) {
    const crossed = names.some(({ from, to }) => from < mention.to && mention.from < to);
    merged.push({ ...unseen(mention, evidence), told: { ...mention.told, crossed } });
  }
  return merged.sort((a, b) => a.start - b.start);
}

/** "Dorvet-Kell talks": two names that the rules part at a dash without spaces stay two. */
function partedAtDash({ words }: WordedSentence, name: LearnedName, touched: readonly NameMention[]): boolean {
  if (touched.some(({ from, to }) => from < name.from || to > name.to)) return false;
  return touched.slice(1).every(({ from }) => dash(words[from - 1]) && words[from - 1]?.space === false);
}

/** Whether the rules' name is the finder's body with its country in the possessive before it. */
function ownsCountry({ from, to, votes, sentence }: NameMention, name: LearnedName): boolean {
  if (to !== name.to || from >= name.from || name.kind !== "organization") return false;
  return winner(votes).kind === "organization" && sentence.words[name.from - 1]?.possessive === true;
}

function mentionFor(
  page: { readonly text: string },
  sentence: WordedSentence,
  { from, to, kind, confidence }: LearnedName,
  evidence: Evidence,
): NameMention | null {
  const match = matchAt(sentence.words, from);
  const entry = match !== null && match.end === to && !match.entry.adjective ? match.entry : null;
  const headline = sentence.style !== "plain";
  const mention = mentionOf(page, sentence, { from, to, entry, certain: null }, evidence, headline, true);
  return mention === null ? null : withLearned(mention, { from, to, kind, confidence });
}

/** The name with the finder's vote. It knows outlets only as organisations. */
function withLearned(mention: NameMention, name: LearnedName): NameMention {
  const { kind, confidence } = name;
  const whole = name.from === mention.from && name.to === mention.to;
  const told: Telling = {
    ...mention.told,
    learned: whole ? { kind, likelihood: confidence } : null,
    crossed: !whole,
  };
  const { votes } = mention;
  const { kind: ruled, score } = winner(votes);
  // A ship, a storm, a thing: what the words beside a name say outright, the finder does not know of.
  const other = ruled === "other" && score >= (confidence < SURE_OF_WORDS ? SURE_OTHER : OUTRIGHT_OTHER);
  if (confidence < SURE_OF_KIND || other) return { ...mention, told };
  const meant = kind === "organization" && ruled === "outlet" ? "outlet" : kind;
  return { ...mention, told, votes: { ...votes, [meant]: (votes[meant] ?? 0) + LEARNED_WORTH * confidence } };
}

/** Votes that only a title, a list or a word of the name brings: such a name is what the rules say, seen or not. */
const SURE_RULE = 9;
/** Votes that make so sure even of a name of everyday words ("Student Support"). */
const SURE_OF_ANY = 14;

/** A name that only the rules see: of a work, an outlet or an event as they say, of a person, body or place only where they are sure. */
function unseen(mention: NameMention, evidence: Evidence): NameMention {
  const { kind, score } = winner(mention.votes);
  if (score >= SURE_OF_ANY) return mention;
  if (score >= SURE_RULE && mention.words.some((word) => word.capital && evidence.uncommon(word))) return mention;
  const { work, outlet, other = 0 } = mention.votes;
  const known = kind === "work" || kind === "outlet";
  const votes: Votes = { other: known ? other : other + UNSEEN_WORTH };
  if (work !== undefined) votes.work = work;
  if (outlet !== undefined) votes.outlet = outlet;
  return { ...mention, votes };
}
