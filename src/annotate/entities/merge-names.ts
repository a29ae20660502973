import type { Evidence } from "./evidence.ts";
import { matchAt } from "./gazetteer.ts";
import type { LearnedName } from "./learned-names/name-finder.ts";
import { mentionOf } from "./make-mention.ts";
import { type NameMention, winner } from "./name-mentions.ts";
import type { Votes } from "./sighting.ts";
import type { WordedSentence } from "./words.ts";

/** The names that the trained finder sees in a sentence. */
export type LearnedSentence = { readonly sentence: WordedSentence; readonly names: readonly LearnedName[] };

/** What a kind is worth that the finder is certain of: more than all that rules and lists say together. */
const LEARNED_WORTH = 12;
/** How sure the finder must be to cut a name otherwise than the rules, and to see one where they see none. */
const SURE_OF_CUT = 0.4;
const SURE_OF_NAME = 0.3;
/** What is left of the votes of a person, body or place that the finder does not see, and what it is worth to be none. */
const UNSEEN_SHARE = 0.2;
const UNSEEN_WORTH = 2;

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
    mergeSentence(page, sentence, names, bySentence.get(sentence) ?? [], evidence),
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
  for (const name of names) {
    const touched = ruled.filter((mention) => mention.from < name.to && name.from < mention.to);
    const same = touched.find(({ from, to }) => from === name.from && to === name.to);
    const fuller = touched.find((mention) => ownsCountry(mention, name));
    const kept = same ?? fuller;
    if (kept !== undefined) {
      if (left.delete(kept)) merged.push({ ...kept, votes: withLearned(kept.votes, name) });
      continue;
    }
    // The country of "Darvia's Foreign Ministry" is in the body's name already.
    if (touched.some((mention) => !left.has(mention))) continue;
    if (name.confidence < (touched.length > 0 ? SURE_OF_CUT : SURE_OF_NAME)) continue;
    const mention = mentionFor(page, sentence, name, evidence);
    if (mention === null) continue;
    for (const other of touched) left.delete(other);
    merged.push(mention);
  }
  for (const mention of left) merged.push(unseen(mention));
  return merged.sort((a, b) => a.start - b.start);
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
  return mention === null ? null : { ...mention, votes: withLearned(mention.votes, { from, to, kind, confidence }) };
}

/** The votes with the finder's. It knows outlets only as organisations. */
function withLearned(votes: Readonly<Votes>, { kind, confidence }: LearnedName): Votes {
  const { kind: ruled } = winner(votes);
  const told = kind === "organization" && ruled === "outlet" ? "outlet" : kind;
  return { ...votes, [told]: (votes[told] ?? 0) + LEARNED_WORTH * confidence };
}

/** A name that only the rules see: of a work or an event as they say, hardly of a person, body or place. */
function unseen(mention: NameMention): NameMention {
  const { kind } = winner(mention.votes);
  if (kind === "work" || kind === "other" || kind === "outlet") return mention;
  const votes: Votes = {};
  for (const [voted, value] of Object.entries(mention.votes) as [keyof Votes, number][])
    votes[voted] = value * UNSEEN_SHARE;
  votes.other = (votes.other ?? 0) + UNSEEN_WORTH;
  return { ...mention, votes };
}
