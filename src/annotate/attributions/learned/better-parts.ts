import type { TextSpan } from "../../../core/span.ts";
import type { Draft } from "../draft.ts";
import { hasTense, type PageView } from "../view.ts";
import { type PageWords, spansOf, trimmed, wordsIn } from "./page-words.ts";
import type { FoundStatement } from "./statement-reader.ts";
import { withTimeTail } from "./time-tails.ts";

const ARTICLE = /^(?:an?|the|its|their|my|our)$/i;
const RELATIVE = /,\s?(?:who|which)\b|\bin which\b/iu;

/** The bounds of a source are the models' business; who it is, where the two name different people, is the rules'. */
export function betterSources(view: PageView, words: PageWords, draft: Draft, found: FoundStatement): TextSpan[] {
  const sources = trimmed(view, spansOf(words.tokens, found.sources)).map((span) =>
    withoutLastComma(view, span, draft),
  );
  if (sources.length === 0) return draft.sources;
  const ruled = new Set(wordsIn(words.tokens, draft.sources));
  const meet = found.sources.some((index) => ruled.has(index));
  // "three officials, who spoke on condition of anonymity, said": where the clause ends only the rules' commas show.
  const isRelative = (spans: readonly TextSpan[]) =>
    spans.some(({ start, end }) => RELATIVE.test(view.text.slice(start, end)));
  if (
    isRelative(sources) &&
    draft.sources.length > 0 &&
    !isRelative(draft.sources) &&
    !closesAtCue(view, draft, sources)
  )
    return draft.sources;
  // "[A] coach firm accused of it has said": an article alone is nobody.
  if (sources.every(({ start, end }) => ARTICLE.test(view.text.slice(start, end)))) return draft.sources;
  if (goesOnBehind(view, draft, sources) || isSaid(draft, sources)) return draft.sources;
  if (draft.sources.length === 0) return sources;
  if (!meet) return draft.sources;
  return nearest(view, draft, sources);
}

/** "Kell said the mayor had rung and warned": of two people before the verb the one who stands nearer, where the rules have that one. */
function nearest(view: PageView, { sources: ruled, cues }: Draft, sources: readonly TextSpan[]): TextSpan[] {
  const cue = cues[0]?.start ?? 0;
  const last = sources.at(-1);
  const own = ruled[0];
  const parted =
    last !== undefined &&
    sources.length > 1 &&
    last.end <= cue &&
    ruled.length === 1 &&
    / /.test(view.text.slice(last.start, last.end));
  return parted && own !== undefined && own.start < last.end && last.start < own.end ? [last] : [...sources];
}

/** "The bridge will, says the mayor, open in May": what goes on behind a tag is no part of who speaks. */
function isSaid({ by, contents }: Draft, sources: readonly TextSpan[]): boolean {
  return (
    by === "said after" &&
    sources.some((one) => contents.slice(1).some((part) => part.start < one.end && one.start < part.end))
  );
}

/** "says the watchdog Kell, and the receipts are in Tolm": what is joined behind who stands behind the verb is no part of it. */
function goesOnBehind(view: PageView, { sources: ruled, cues }: Draft, sources: readonly TextSpan[]): boolean {
  const source = sources[0];
  const own = ruled[0];
  if (source === undefined || own === undefined || source.start < (cues[0]?.end ?? 0) || source.end <= own.end)
    return false;
  const joined = /,\s(?:and|but)\s/u.exec(view.text.slice(own.end - 1, source.end));
  return joined !== null && hasTense(view, { start: own.end + joined.index, end: source.end });
}

/** "said Governor Kell, according to": a comma behind who stands behind the verb belongs to what follows. */
function withoutLastComma(view: PageView, span: TextSpan, { cues }: Draft): TextSpan {
  const inverted = (cues[0]?.start ?? span.end) < span.start;
  return inverted && view.text.slice(span.start, span.end).indexOf(",") === span.end - span.start - 1
    ? { start: span.start, end: span.end - 1 }
    : span;
}

/** "Kell, who leads the party, said": a name with a clause that a comma closes right before the verb. */
function closesAtCue(view: PageView, draft: Draft, sources: readonly TextSpan[]): boolean {
  const [only, ...more] = sources;
  const cue = draft.cues[0];
  const ruled = draft.sources[0];
  if (only === undefined || cue === undefined || ruled === undefined || more.length > 0) return false;
  const comma =
    /^,?\s*$/.test(view.text.slice(only.end, cue.start)) && /,\s*$/.test(view.text.slice(ruled.end, cue.start));
  return only.start === ruled.start && only.end <= cue.start && comma && /^\p{Lu}/u.test(view.text.charAt(only.start));
}

/** "said in a statement" where the rules have "said", never less; whom it was said to is the rules' business. */
export function betterCues(view: PageView, words: PageWords, draft: Draft, found: FoundStatement): TextSpan[] {
  const own = new Set(found.cues);
  if (found.cues.some((index) => words.mention[index] !== 0)) return draft.cues;
  if (wordsIn(words.tokens, draft.cues).some((index) => !own.has(index))) return draft.cues;
  const cues = trimmed(view, spansOf(words.tokens, found.cues));
  return cues.length === 0 ? draft.cues : cues;
}

/** Contents that share so many of their words are cut alike. */
const ALIKE = 0.9;

/** True at the first word of a sentence. */
function opensSentence({ sentences }: PageWords, index: number): boolean {
  return sentences.some(({ first }) => first === index);
}

export function betterContents(view: PageView, words: PageWords, draft: Draft, found: FoundStatement): TextSpan[] {
  const ruled = new Set(wordsIn(words.tokens, draft.contents));
  const indexes = withoutHoles(found, ruled);
  const contents = withTimeTail(view, draft, trimmed(view, spansOf(words.tokens, indexes)));
  if (contents.length === 0) return draft.contents;
  const own = new Set(indexes);
  // "The dam is safe, insists the ministry, though engineers doubt it": who speaks is no part of what is said.
  const speaker = draft.sources[0];
  if (speaker !== undefined && contents.some((span) => span.start < speaker.end && speaker.start < span.end))
    return draft.contents;
  // “He was mild. So, who?” Thinking of it, he said …: what begins within a quotation does not go on behind its mark.
  if (contents.some((span) => crossesMark(view, span))) return draft.contents;
  // "a deal between the mayor [and Kell was signed]": the "and" belongs to what was said.
  const last = contents.at(-1)?.end ?? 0;
  if (
    BETWEEN.test(view.text.slice(Math.max(0, last - LONGEST_BETWEEN), last)) &&
    AND.test(view.text.slice(last, last + 5))
  )
    return draft.contents;
  // "both for A, and for [presenting B]": nothing ends in such a word.
  const ruledEnd = draft.contents.at(-1)?.end ?? 0;
  if (last < ruledEnd && CUT_OFF.test(view.text.slice(Math.max(0, last - LONGEST_WORD), last))) return draft.contents;
  // "Crew safe, says owner": what the rules know to speak is not what was said.
  if (indexes.every((index) => !ruled.has(index))) return draft.contents;
  const shared = indexes.filter((index) => ruled.has(index)).length;
  if (losesVerb(view, draft, contents) || leavesClause(view, draft, contents)) return draft.contents;
  // "that A, but that B": two contents say more than one.
  const oneMore = shared === ruled.size && indexes.length === shared + 1;
  const alike = oneMore || shared >= ALIKE * Math.max(ruled.size, indexes.length);
  if (alike && draft.contents.length > contents.length) return draft.contents;
  // A first "But" is the page's own.
  const [opening] = indexes;
  if (oneMore && opening !== undefined && !ruled.has(opening) && opensSentence(words, opening)) return draft.contents;
  // What stands before its verb is bounded by the sentence and the verb: the rules lose nothing there.
  if (draft.by === "said after" && shared === indexes.length) return draft.contents;
  // "said on Morning Call that A": what stands between the verb and "that" is no part of it.
  if (beginsBeforeThat(view, draft, contents)) return draft.contents;
  // Marks show where words in quotation marks end: none of them are lost.
  for (const index of ruled) if (words.quoted[index] !== 0 && !own.has(index)) return draft.contents;
  // "said A and called for B": the second verb says something of its own.
  if (indexes.some((index) => !ruled.has(index) && speaksOn(words, draft, index))) return draft.contents;
  // "One said it was red; another said it was blue": no statement goes on behind a semicolon and another's verb.
  const end = draft.contents.at(-1)?.end ?? last;
  if (view.text.slice(end, last).includes(";") && reachesAcross(words, draft, indexes, ruled)) return draft.contents;
  // "said that A: “B”": two statements with one verb.
  const siblings = found.cues.flatMap((index) =>
    (words.draftsAt.get(index) ?? []).filter((one) => one.draft !== draft),
  );
  const theirs = new Set(siblings.flatMap((one) => one.contents));
  if (indexes.some((index) => !ruled.has(index) && theirs.has(index))) return draft.contents;
  return contents;
}

/** The models' content begins behind a preposition between the verb and the "that" with which the rules' one begins. */
function beginsBeforeThat(view: PageView, { cues, contents: [own], kind }: Draft, [cut]: readonly TextSpan[]): boolean {
  if (own === undefined || cut === undefined || kind !== "speech" || cut.start >= own.start) return false;
  const end = cues.at(-1)?.end ?? own.end;
  const adjunct = end <= cut.start && /^ (?:on|in|at) $/.test(view.text.slice(end, Math.min(cut.start, end + 6)));
  return adjunct && /^that\s/.test(view.text.slice(own.start, own.start + 5));
}

/** "rejected claims that Kell [lied]": the first verb with a tense behind "that" is not cut off. */
function losesVerb(view: PageView, draft: Draft, contents: readonly TextSpan[]): boolean {
  const [own, ...more] = draft.contents;
  const [cut, ...others] = contents;
  if (own === undefined || cut === undefined || more.length + others.length > 0) return false;
  if (cut.start < own.start || cut.end >= own.end) return false;
  const that = /(?:^|\s)that\s/.exec(view.text.slice(cut.start, cut.end));
  if (that === null) return false;
  const from = cut.start + that.index + that[0].length;
  return (
    from < cut.end && !hasTense(view, { start: from, end: cut.end }) && hasTense(view, { start: cut.end, end: own.end })
  );
}

/** "Kell (who says the vote was rigged) will appeal": what the rules end with the clause does not go on behind it. */
function leavesClause(view: PageView, { sources, contents: ruled }: Draft, contents: readonly TextSpan[]): boolean {
  const [source] = sources;
  const end = ruled.at(-1)?.end ?? 0;
  if (source === undefined || (contents.at(-1)?.end ?? 0) <= end) return false;
  return (
    RELATIVE_SUBJECT.test(view.text.slice(source.start, source.end)) &&
    /^\s?[,)—–-]/.test(view.text.slice(end, end + 2))
  );
}

const RELATIVE_SUBJECT = /^(?:who|which)$/i;

const CUT_OFF = /\s(?:and|or|for|of|the|an?|by|with|from|to|than|because|if|his|her|its|their)$/i;
const LONGEST_WORD = 9;

const LONGEST_BETWEEN = 60;
const BETWEEN = /\bbetween (?:(?!and\b)[^\s,;.]{1,20} ){0,6}(?!and\b)[^\s,;.]{1,20}$/iu;
const AND = /^ and /;

/** The models' content with words between its parts that the rules have in theirs: "Marvania, [its neighbour], for peace". */
function withoutHoles({ contents, cues, sources }: FoundStatement, ruled: ReadonlySet<number>): number[] {
  const others = new Set([...cues, ...sources]);
  const whole: number[] = [];
  for (const index of contents) {
    const next = whole.length === 0 ? index : (whole[whole.length - 1] as number) + 1;
    let filled = next;
    while (filled < index && ruled.has(filled) && !others.has(filled)) filled++;
    if (filled === index) for (let word = next; word < index; word++) whole.push(word);
    whole.push(index);
  }
  return whole;
}

/** A part of the models' content stands behind another's verb. */
function reachesAcross(
  words: PageWords,
  draft: Draft,
  indexes: readonly number[],
  ruled: ReadonlySet<number>,
): boolean {
  const end = Math.max(-1, ...ruled);
  const own = new Set(indexes);
  const last = indexes.at(-1) ?? end;
  for (let at = end + 1; at < last; at++)
    if (!own.has(at) && (words.draftsAt.get(at) ?? []).some((other) => other.draft !== draft)) return true;
  return false;
}

/** True at a word of another statement's cue with the same source. */
function speaksOn(words: PageWords, draft: Draft, index: number): boolean {
  const source = draft.sources[0]?.start;
  return (words.draftsAt.get(index) ?? []).some(
    ({ draft: other }) => other !== draft && other.sources[0]?.start === source,
  );
}

/** True for a stretch that begins inside words in quote marks and ends behind the closing one. */
function crossesMark({ layers }: PageView, { start, end }: TextSpan): boolean {
  return layers.quotes.annotations.some((quote) => quote.start + 1 < start && start + 1 < quote.end && quote.end < end);
}
