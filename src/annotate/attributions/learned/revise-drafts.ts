import { contains, hull, type TextSpan } from "../../../core/span.ts";
import { itemsIn } from "../../../document/document.ts";
import { BESIDE_NOUNS } from "../../../languages/en/source-words.ts";
import { accordingTo } from "../according-to.ts";
import type { Draft } from "../draft.ts";
import { outletLabels } from "../outlet-labels.ts";
import { outletKind, soundsLikeOutlet } from "../outlet-names.ts";
import { hasTense, type PageView } from "../view.ts";
import { learnedDraft } from "./learned-draft.ts";
import { type DraftWords, type PageWords, spansOf, trimmed, wordsIn } from "./page-words.ts";
import type { FoundStatement, StatementReader } from "./statement-reader.ts";

const RELATIVE = /,\s?(?:who|which)\b/iu;
const PRONOUN = /^(?:he|she|they|it|we|i|who|which|that|you)$/i;

/** Whether what is told inside a statement is a link of a chain: said, or thought by somebody else than who tells it. */
function isAnothers(view: PageView, draft: Draft, outer: Draft): boolean {
  if (draft.kind === "speech") return true;
  const source = draft.sources[0];
  if (source === undefined) return false;
  if (!PRONOUN.test(view.text.slice(source.start, source.end))) return true;
  // "An aide to Kell said she believes A": she is Kell.
  const speaker = outer.sources[0];
  return speaker !== undefined && SPEAKS_FOR.test(view.text.slice(speaker.start, speaker.end));
}

const beside = [...BESIDE_NOUNS].join("|");
/** "an aide to the premier", "Dorvet's lawyer", "a person close to Kell": who speaks of another by their place beside them. */
const SPEAKS_FOR = new RegExp(
  `\\b(?:(?:${beside}) (?:to|of|for)|close to) \\S|['’]s? (?:\\p{Ll}+ )?(?:${beside})\\b`,
  "iu",
);

/** What the models have made up their minds about. */
type Judged = {
  /** Words that are the content of a statement that stands: 1. */
  readonly confirmed: Uint8Array;
  /** Where the cues begin that rules and models agree on. */
  readonly cues: ReadonlySet<number>;
  /** How much each word looks like a cue to the models. */
  readonly leans: Float32Array;
};

/**
 * The rules' statements with a second opinion: the models say which of them stand, where their source and content begin
 * and end, and what else is said. What only rules know stays: relays, stance, on whose word a source speaks, statements
 * without a cue.
 */
export function reviseDrafts(
  view: PageView,
  words: PageWords,
  drafts: readonly Draft[],
  reader: StatementReader,
): Draft[] {
  const revised: Draft[] = [];
  const taken = new Set<Draft>();
  const alone: FoundStatement[] = [];
  for (const found of reader.read(words)) {
    const own = draftOf(words, found, taken);
    if (own === null) alone.push(found);
    else {
      taken.add(own);
      revised.push(corrected(view, words, own, found));
    }
  }
  const left = drafts.filter((draft) => !taken.has(draft));
  // What names who stands between is exact, with or without the models.
  for (const draft of left) if (isRelayed(draft)) revised.push(draft);
  const told = contentWords(words, revised);
  for (const found of alone) {
    // What its cue settles needs no source and content, which cost most: those are read last.
    if (found.cues.some((index) => told[index] === 1)) continue;
    const draft = learnedDraft(view, words, found);
    if (draft !== null && !isCovered(found.contents, told)) revised.push(draft);
  }
  // "said that she believes A": the belief is part of what was said; who says what another said is a chain.
  const nested = insideOthers(left, revised);
  const judged: Judged = {
    confirmed: contentWords(words, revised),
    cues: new Set([...taken].map((draft) => draft.cues[0]?.start ?? -1)),
    leans: reader.leans,
  };
  for (const draft of left) {
    if (isRelayed(draft)) continue;
    const outer = nested.get(draft);
    const stands = outer !== undefined ? isAnothers(view, draft, outer) : standsAlone(view, words, draft, judged);
    if (stands || (outer === undefined && relaysAnother(draft, revised))) revised.push(draft);
  }
  return revised;
}

/** "A, an official said, as reported by the Courier": what tells in so many words that another said it. */
function relaysAnother(draft: Draft, others: readonly Draft[]): boolean {
  if (draft.by !== accordingTo.name) return false;
  return others.some(
    (other) =>
      other.sentence === draft.sentence &&
      other.sources.length > 0 &&
      other.cues.length > 0 &&
      draft.contents.some((content) => contains(content, hull([...other.sources, ...other.cues]))),
  );
}

function isRelayed(draft: Draft): boolean {
  return draft.relays.length + draft.via.length + draft.behind.length > 0;
}

/** How far the models may lean against a cue that stands all the same, and against one of words in quote marks. */
const LEAST_LEAN = -22;
const LEAST_LEAN_OF_QUOTED = -90;

/**
 * Whether a statement stays that the models did not find. A clause behind its verb does not where the models lean
 * against its cue, the less so if it stands in quote marks or an outlet says it: most of what the rules make up is of
 * that form.
 */
function standsAlone(view: PageView, words: PageWords, draft: Draft, judged: Judged): boolean {
  // "Northwire: A, says a minister": what the outlet tells holds what another says.
  if (draft.by === outletLabels.name) return true;
  if (isCovered(wordsIn(words.tokens, draft.contents), judged.confirmed)) return false;
  if (draft.by !== "said before") return true;
  // "said that A: “B”": two statements with one verb, of which the models find one.
  if (judged.cues.has(draft.cues[0]?.start ?? -1)) return true;
  const lean = Math.max(...wordsIn(words.tokens, draft.cues).map((index) => judged.leans[index] ?? 0));
  if (lean > LEAST_LEAN) return true;
  // "maintains that", "holds that": a clause with its "that" right behind a verb of saying.
  const opening = draft.contents[0];
  const clause = opening !== undefined && /^that\s/.test(view.text.slice(opening.start, opening.start + 5));
  if (clause && (draft.kind === "speech" || draft.kind === "thought")) return true;
  const first = draft.contents[0];
  const inMarks =
    first !== undefined && itemsIn(view.layers.quotes.annotations, first).some((quote) => contains(quote, first));
  return lean > LEAST_LEAN_OF_QUOTED && (inMarks || draft.sources.some((span) => isOutlet(view, span)));
}

function isOutlet(view: PageView, { start, end }: TextSpan): boolean {
  const name = view.text.slice(start, end);
  return outletKind(name) !== null || soundsLikeOutlet(name);
}

/** Which words are the content of a statement. */
function contentWords(words: PageWords, drafts: readonly Draft[]): Uint8Array {
  const told = new Uint8Array(words.tokens.length);
  for (const draft of drafts) for (const index of wordsIn(words.tokens, draft.contents)) told[index] = 1;
  return told;
}

/** True where more than half of the words are told. */
function isCovered(indexes: readonly number[], told: Uint8Array): boolean {
  return indexes.filter((index) => told[index] === 1).length * 2 > indexes.length;
}

/** The rules' statement with the same cue, the one that shares most words of it first. */
function draftOf(words: PageWords, found: FoundStatement, taken: ReadonlySet<Draft>): Draft | null {
  const candidates = new Set<DraftWords>();
  for (const index of found.cues)
    for (const one of words.draftsAt.get(index) ?? []) if (!taken.has(one.draft)) candidates.add(one);
  const [first = null] = candidates;
  if (candidates.size < 2) return first?.draft ?? null;
  const contents = new Set(found.contents);
  let best: DraftWords | null = null;
  let most = -1;
  for (const one of candidates) {
    const shared = one.contents.filter((index) => contents.has(index)).length;
    if (shared > most) {
      most = shared;
      best = one;
    }
  }
  return best?.draft ?? null;
}

/** The draft with what the models say of its source and its content. */
function corrected(view: PageView, words: PageWords, draft: Draft, found: FoundStatement): Draft {
  // Whom the rules see behind a relay hangs on the words between, and marks show where some forms begin and end: there
  // the rules are exact.
  if (isRelayed(draft) || !JUDGED.has(draft.by)) return draft;
  return {
    ...draft,
    contents: betterContents(view, words, draft, found),
    sources: betterSources(view, words, draft, found),
    cues: betterCues(view, words, draft, found),
  };
}

/** The bounds of a source are the models' business; who it is, where the two name different people, is the rules'. */
function betterSources(view: PageView, words: PageWords, draft: Draft, found: FoundStatement): TextSpan[] {
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
  if (goesOnBehind(view, draft, sources)) return draft.sources;
  return meet || draft.sources.length === 0 ? sources : draft.sources;
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
function betterCues(view: PageView, words: PageWords, draft: Draft, found: FoundStatement): TextSpan[] {
  const own = new Set(found.cues);
  if (found.cues.some((index) => words.mention[index] !== 0)) return draft.cues;
  if (wordsIn(words.tokens, draft.cues).some((index) => !own.has(index))) return draft.cues;
  const cues = trimmed(view, spansOf(words.tokens, found.cues));
  return cues.length === 0 ? draft.cues : cues;
}

/** Recognisers of clauses, whose bounds no mark shows. */
const JUDGED: ReadonlySet<string> = new Set(["said before", "said after"]);
/** Contents that share so many of their words are cut alike. */
const ALIKE = 0.9;

/** True at the first word of a sentence. */
function opensSentence({ sentences }: PageWords, index: number): boolean {
  return sentences.some(({ first }) => first === index);
}

function betterContents(view: PageView, words: PageWords, draft: Draft, found: FoundStatement): TextSpan[] {
  const ruled = new Set(wordsIn(words.tokens, draft.contents));
  const indexes = withoutHoles(found, ruled);
  const contents = trimmed(view, spansOf(words.tokens, indexes));
  if (contents.length === 0) return draft.contents;
  const own = new Set(indexes);
  // "The dam is safe, insists the ministry, though engineers doubt it": who speaks is no part of what is said.
  const speaker = draft.sources[0];
  if (speaker !== undefined && contents.some((span) => span.start < speaker.end && speaker.start < span.end))
    return draft.contents;
  // "a deal between the mayor [and Kell was signed]": the "and" belongs to what was said.
  const last = contents.at(-1)?.end ?? 0;
  if (
    BETWEEN.test(view.text.slice(Math.max(0, last - LONGEST_BETWEEN), last)) &&
    AND.test(view.text.slice(last, last + 5))
  )
    return draft.contents;
  // "Crew safe, says owner": what the rules know to speak is not what was said.
  if (indexes.every((index) => !ruled.has(index))) return draft.contents;
  const shared = indexes.filter((index) => ruled.has(index)).length;
  // "that A, but that B": two contents say more than one.
  const oneMore = shared === ruled.size && indexes.length === shared + 1;
  const alike = oneMore || shared >= ALIKE * Math.max(ruled.size, indexes.length);
  if (alike && draft.contents.length > contents.length) return draft.contents;
  // A first "But" is the page's own.
  const [opening] = indexes;
  if (oneMore && opening !== undefined && !ruled.has(opening) && opensSentence(words, opening)) return draft.contents;
  // What stands before its verb is bounded by the sentence and the verb: the rules lose nothing there.
  if (draft.by === "said after" && shared === indexes.length) return draft.contents;
  // Marks show where words in quotation marks end: none of them are lost.
  for (const index of ruled) if (words.quoted[index] !== 0 && !own.has(index)) return draft.contents;
  // "said A and called for B": the second verb says something of its own.
  if (indexes.some((index) => !ruled.has(index) && speaksOn(words, draft, index))) return draft.contents;
  // "said that A: “B”": two statements with one verb.
  const siblings = found.cues.flatMap((index) =>
    (words.draftsAt.get(index) ?? []).filter((one) => one.draft !== draft),
  );
  const theirs = new Set(siblings.flatMap((one) => one.contents));
  if (indexes.some((index) => !ruled.has(index) && theirs.has(index))) return draft.contents;
  return contents;
}

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

/** True at a word of another statement's cue with the same source. */
function speaksOn(words: PageWords, draft: Draft, index: number): boolean {
  const source = draft.sources[0]?.start;
  return (words.draftsAt.get(index) ?? []).some(
    ({ draft: other }) => other !== draft && other.sources[0]?.start === source,
  );
}

/** Those of the drafts that are told inside another's content, and that other. The models were trained on outermost statements alone. */
function insideOthers(drafts: readonly Draft[], others: readonly Draft[]): Map<Draft, Draft> {
  const found = new Map<Draft, Draft>();
  const contents = others
    .flatMap((other) => other.contents.map((span) => ({ span, other })))
    .sort((a, b) => a.span.start - b.span.start);
  for (const draft of drafts) {
    const core = hull([...draft.sources, ...draft.cues]);
    let size = Number.POSITIVE_INFINITY;
    for (let at = 0; at < contents.length; at++) {
      const one = contents[at];
      if (one === undefined || one.span.start > core.start) break;
      // "Dorvet, two clerks said, had warned": speaker and verb in two parts of what others say.
      const parted =
        one.other.contents.length > 1 &&
        draft.sources.length > 0 &&
        [...draft.sources, ...draft.cues].every((part) =>
          one.other.contents.some((content) => contains(content, part)),
        );
      // The innermost of those that hold it: "the Courier wrote that an aide says she believes A".
      const length = one.span.end - one.span.start;
      if (one.other !== draft && length < size && (parted || contains(one.span, core))) {
        found.set(draft, one.other);
        size = length;
      }
    }
  }
  return found;
}
