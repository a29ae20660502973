import { contains, hull, type TextSpan } from "../../../core/span.ts";
import { itemsIn } from "../../../document/document.ts";
import { BESIDE_NOUNS } from "../../../languages/en/source-words.ts";
import { accordingTo } from "../according-to.ts";
import type { Draft } from "../draft.ts";
import { joinedTellers } from "../joined-tellers.ts";
import { outletLabels } from "../outlet-labels.ts";
import { outletKind, soundsLikeOutlet } from "../outlet-names.ts";
import { hasTense, type PageView } from "../view.ts";
import { betterContents, betterCues, betterSources } from "./better-parts.ts";
import { learnedDraft } from "./learned-draft.ts";
import { type DraftWords, type PageWords, wordsIn } from "./page-words.ts";
import type { FoundStatement, StatementReader } from "./statement-reader.ts";

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

/** Recognisers of clauses, whose bounds no mark shows. */
const JUDGED: ReadonlySet<string> = new Set(["said before", "said after"]);
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

/** As much of one whose content is a clause right behind its verb. */
const LEAST_LEAN_OF_CLAUSE = -90;

/**
 * Whether a statement stays that the models did not find. A clause behind its verb does not where the models lean
 * against its cue, the less so if it stands in quote marks or an outlet says it: most of what the rules make up is of
 * that form.
 */
function standsAlone(view: PageView, words: PageWords, draft: Draft, judged: Judged): boolean {
  // "Northwire: A, says a minister": what the outlet tells holds what another says.
  if (draft.by === outletLabels.name) return true;
  // "Auditors found, and the ministry confirmed, that A": the same clause of a second teller.
  if (draft.by === joinedTellers.name) return true;
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
  if (isDemandOf(view, draft)) return true;
  if (lean > LEAST_LEAN_OF_CLAUSE && isClause(view, draft)) return true;
  const first = draft.contents[0];
  const inMarks =
    first !== undefined && itemsIn(view.layers.quotes.annotations, first).some((quote) => contains(quote, first));
  return lean > LEAST_LEAN_OF_QUOTED && (inMarks || draft.sources.some((span) => isOutlet(view, span)));
}

/** "maintains [the party will lose]": what follows the verb has a verb with a tense of its own among its first words. */
function isClause(view: PageView, { kind, contents, cues }: Draft): boolean {
  const [first] = contents;
  const cue = cues[0];
  if (first === undefined || cue === undefined || (kind !== "speech" && kind !== "thought")) return false;
  return (
    first.start <= cue.end + 1 &&
    hasTense(view, { start: first.start, end: Math.min(first.end, first.start + CLAUSE_OPENING) })
  );
}

const CLAUSE_OPENING = 40;

/** "called on [Norvik to withdraw the bill]": somebody is told what to do. */
function isDemandOf(view: PageView, { kind, stance, contents, cues }: Draft): boolean {
  const [first, cue] = [contents[0], cues[0]];
  if (kind !== "speech" || stance !== "demands" || first === undefined || cue === undefined) return false;
  return (
    first.start <= cue.end + 1 &&
    /^(?:[\p{L}'’-]+ ){1,5}to \p{Ll}/u.test(view.text.slice(first.start, first.start + 80))
  );
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
