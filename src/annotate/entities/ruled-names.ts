import { GIVEN_NAMES } from "../../languages/en/given-names.ts";
import { SAYING_VERBS } from "../../languages/en/name-context.ts";
import { ORGANIZATION_ENDINGS } from "../../languages/en/organizations.ts";
import type { Evidence } from "./evidence.ts";
import { matchAt } from "./gazetteer.ts";
import { mentionOf } from "./make-mention.ts";
import { type NameMention, winner } from "./name-mentions.ts";
import { everyday, nameRuns, type Run } from "./name-runs.ts";
import { type Segment, segmentsOf, tailEnd, titleWord } from "./segments.ts";
import type { Word, WordedSentence } from "./words.ts";

/** Longest name looked for in a headline, in words. */
const MAX_HEADLINE_NAME = 8;

/** Keys, in small letters, of the names that the page's plain sentences hold, a person's last name among them. */
function knownNames(mentions: readonly NameMention[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const mention of mentions) {
    known.add(mention.key.toLowerCase());
    const last = mention.words.at(-1);
    if (mention.words.length > 1 && last !== undefined && winner(mention.votes).kind === "person")
      known.add(last.lower);
  }
  return known;
}

/** Names in words whose capitals tell nothing: only those that the page or the lists know, or that follow a title or given name. */
function headlineSegments(words: readonly Word[], known: ReadonlySet<string>): Segment[] {
  const out: Segment[] = [];
  let index = 0;
  while (index < words.length) {
    const word = words[index];
    if (word === undefined || !word.letter || !word.capital) {
      index++;
      continue;
    }
    let key = "";
    let found = -1;
    for (let at = index; at < words.length && at < index + MAX_HEADLINE_NAME; at++) {
      const part = words[at];
      if (part === undefined) break;
      if (part.letter || /^[\d&]/.test(part.text)) key += `${key === "" ? "" : " "}${part.lower.replace(/\.$/, "")}`;
      if (part.letter && known.has(key) && !(at === index && everyday(word))) found = at + 1;
      if (part.possessive) break;
    }
    const listed = matchAt(words, index);
    if (listed !== null && listed.end > found && !(listed.end === index + 1 && everyday(word))) {
      if (!listed.entry.adjective) out.push({ from: index, to: listed.end, entry: listed.entry, certain: null });
      index = listed.end;
      continue;
    }
    if (found > 0) {
      out.push({ from: index, to: found, entry: listed?.end === found ? listed.entry : null, certain: null });
      index = found;
      continue;
    }
    const titled = titleWord(word);
    const start = titled ? tailEnd(words, index, words.length) : index;
    const given = GIVEN_NAMES.has(words[start]?.lower ?? "");
    let end = start;
    while (end < words.length && end - start < 3) {
      const part = words[end];
      if (part === undefined || !part.capital || (end > start && !part.space)) break;
      if (
        everyday(part) ||
        SAYING_VERBS.has(part.lower) ||
        (end > start && (ORGANIZATION_ENDINGS.has(part.lower) || ENGLISH_VERB.test(part.lower)))
      )
        break;
      if (matchAt(words, end)?.entry.adjective === true || titleWord(part)) break;
      end++;
      if (part.possessive) break;
    }
    const enough = given ? end - start >= 2 : titled && end - start >= 1 && end - start <= 3 && !everyday(word);
    if (enough) {
      out.push({ from: start, to: end, entry: null, certain: "person" });
      index = end;
    } else index++;
  }
  return out;
}
const ENGLISH_VERB = /(?:ing|ed|ly|es)$/;

const SHOUTED_ENDING = /(?:ing|ed|ly|tion|ment|ness|able|ful|less|ers)$/;

/** Capitals that cry out loud ("ONE LAST THING", "ENGAGED") and an office holder's party and state ("R-Ky.") name nobody. */
function noName(words: readonly Word[], run: Run, evidence: Evidence): boolean {
  let shouted = 0;
  const only = run.to - run.from === 1 ? words[run.from] : undefined;
  if (only?.allCapitals === true && only.text.length > 4 && matchAt(words, run.from) === null) {
    if (!evidence.uncommon(only) || SHOUTED_ENDING.test(only.lower)) return true;
  }
  for (let index = run.from; index < run.to; index++) {
    const word = words[index];
    if (word?.allCapitals === true && word.text.length > 1 && matchAt(words, index) === null) shouted++;
  }
  if (shouted > 1 && run.to - run.from > 1) return true;
  return words[run.from - 1]?.text === "(" && /^[RDI]$/.test(words[run.from]?.text ?? "");
}

/** What two names in a row say of each other: "Dorva, Kell and Norvik" are all places where one is. */
function shareInRows(mentions: NameMention[]): void {
  const step = (index: number, other: number): void => {
    const mention = mentions[index];
    const neighbour = mentions[other];
    if (mention === undefined || neighbour === undefined || mention.sentence !== neighbour.sentence) return;
    const [left, right] = index < other ? [mention, neighbour] : [neighbour, mention];
    const between = mention.sentence.words.slice(left.to, right.from).map((word) => word.lower);
    if (
      between.length === 0 ||
      between.length > 2 ||
      !between.every((word) => word === "," || word === "and" || word === "or")
    )
      return;
    // "Dorvet and Kell spoke": both did.
    const { actor } = neighbour.votes;
    if (left === mention && actor !== undefined && mention.votes.actor === undefined && between[0] === "and")
      mentions[index] = { ...mention, votes: { ...mention.votes, actor } };
    const { kind, score } = winner(neighbour.votes);
    const own = winner(mention.votes);
    if (score < (kind === "person" ? 2 : 4) || own.score >= 4 || kind === "other") return;
    mentions[index] = { ...mention, votes: { ...mention.votes, [kind]: (mention.votes[kind] ?? 0) + ROW_WORTH } };
  };
  for (let index = 1; index < mentions.length; index++) step(index, index - 1);
  for (let index = mentions.length - 2; index >= 0; index--) step(index, index + 1);
}
const ROW_WORTH = 2.2;

/** Drops names that stand only under pictures and have nothing but their looks to speak for them ("Ill. Purposes"). */
function dropCaptioned(mentions: NameMention[]): void {
  const elsewhere = new Set<string>();
  for (const { sentence, words } of mentions)
    if (sentence.kind !== "caption") for (const word of words) elsewhere.add(word.lower);
  const kept = mentions.filter(
    ({ sentence, words, votes, entry }) =>
      sentence.kind !== "caption" ||
      entry !== null ||
      winner(votes).score >= CAPTION_ENOUGH ||
      elsewhere.has(words.at(-1)?.lower ?? ""),
  );
  mentions.splice(0, mentions.length, ...kept);
}
const CAPTION_ENOUGH = 2.4;

/** The names of the sentences whose capitals tell names, in the order of the text, by rules and lists. */
export function plainNames(
  page: { readonly text: string },
  sentences: readonly WordedSentence[],
  evidence: Evidence,
): NameMention[] {
  const plain: NameMention[] = [];
  for (const sentence of sentences) {
    if (sentence.style !== "plain") continue;
    for (const run of nameRuns(sentence.words, evidence)) {
      if (noName(sentence.words, run, evidence)) continue;
      // "US $40 million" is money.
      if (/^[$€£¥]$/.test(sentence.words[run.to]?.text ?? "")) continue;
      for (const segment of segmentsOf(sentence.words, run)) {
        const mention = mentionOf(page, sentence, segment, evidence, false);
        if (mention !== null) plain.push(mention);
      }
    }
  }
  shareInRows(plain);
  dropCaptioned(plain);
  return plain;
}

/** The names of headlines, by rules and lists and by the names that the plain sentences hold. */
export function headlineNames(
  page: { readonly text: string },
  sentences: readonly WordedSentence[],
  evidence: Evidence,
  plain: readonly NameMention[],
): NameMention[] {
  const known = knownNames(plain);
  const headlines: NameMention[] = [];
  for (const sentence of sentences) {
    if (sentence.style === "plain") continue;
    for (const segment of headlineSegments(sentence.words, known)) {
      const mention = mentionOf(page, sentence, segment, evidence, true);
      if (mention !== null) headlines.push(mention);
    }
  }
  return headlines;
}

/** Names in the order of the text; of two that overlap the longer one stays. */
export function inOrder(mentions: readonly NameMention[]): NameMention[] {
  const kept: NameMention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    // A body with its country in the possessive takes in the country found before it.
    if (last !== undefined && mention.start < last.end) {
      if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
      continue;
    }
    kept.push(mention);
  }
  return kept;
}

/** The names of a page's sentences by rules and lists alone, in the order of the text; no two overlap. */
export function ruledNames(
  page: { readonly text: string },
  sentences: readonly WordedSentence[],
  evidence: Evidence,
): NameMention[] {
  const plain = plainNames(page, sentences, evidence);
  return inOrder([...plain, ...headlineNames(page, sentences, evidence, plain)]);
}
