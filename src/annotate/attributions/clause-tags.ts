import type { TextSpan } from "../../core/span.ts";
import { PREPOSITIONS } from "../../languages/en/function-words.ts";
import { CARRIER_NOUNS, CARRYING_VERBS, PASSING_VERBS } from "../../languages/en/relay-words.ts";
import { CLAUSE_SUBJECTS, CONTENT_OPENERS } from "../../languages/en/source-words.ts";
import { trimmedContent, wordsIn } from "./content.ts";
import { draftOfCue } from "./cue-draft.ts";
import type { Cue } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { isAuxiliary, phraseSpan } from "./noun-phrases.ts";
import { saidAfter } from "./said-after.ts";
import { learntFrom } from "./said-before.ts";
import type { CueRecogniser, Scene } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";
import { leftLimit } from "./subjects.ts";
import { hasTense, isWord, type Unit } from "./view.ts";

const FEWEST_WORDS = 3;
/** How many units a tag may hold behind its verb. */
const LONGEST = 22;

/**
 * A, X said in a note that was seen by Y. · Under its terms, X learned from a clerk, A. — speaker and verb behind a
 * comma, with only adjuncts, whom it was told to and relative clauses up to the next mark: what stands around the tag is
 * what was said.
 */
export const clauseTags: CueRecogniser = {
  name: saidAfter.name,
  find(scene, cue) {
    if (cue.shape !== "finite" || cue.negated || cue.unreal || !canTag(cue)) return null;
    const { units } = scene.sentence;
    const phrase = subjectBefore(scene.view, scene.sentence, leftLimit(scene, cue), cue.from);
    if (phrase === null || phrase.from < 2 || units[phrase.from - 1]?.lower !== ",") return null;
    // "Kell, who admitted it in March, is to be tried": a clause about her, and no tag.
    if (
      phrase.to - phrase.from === 1 &&
      cue.verb.lemma !== "tell" &&
      /^(?:who|which)$/.test(units[phrase.from]?.lower ?? "")
    )
      return null;
    const end = tagEnd(scene, cue);
    if (end < 0) return null;
    const contents = clausesAround(scene, phrase.from - 1, end);
    if (contents.length === 0) return null;
    return draftOfCue(saidAfter.name, scene, cue, {
      sources: [phraseSpan(units, phrase)],
      contents,
      kind: "speech",
      behind: learntFrom(scene, cue),
      confidence: 0.85,
    });
  },
};

function canTag({ verb }: Cue): boolean {
  return (
    (verb.kind === "speech" && verb.frames.has("quote")) ||
    /^(?:learn|hear|understand|tell|reveal|show|assure|inform|notify|warn|conclude|find|determine|establish)$/.test(
      verb.lemma,
    )
  );
}

/** The mark that closes the tag: the sentence's stop, or the comma behind which the statement goes on; -1 where a clause follows the verb. */
function tagEnd(scene: Scene, cue: Cue): number {
  const { units } = scene.sentence;
  let relative = false;
  for (let at = cue.to; at < units.length && at < cue.to + LONGEST; at++) {
    const unit = units[at];
    if (unit === undefined || unit.quote !== null) return -1;
    if (/^[.!?;]$/.test(unit.text)) return at;
    if (unit.lower === ",") return at;
    if (!isWord(unit)) continue;
    const next = units[at + 1];
    if (
      at > cue.to &&
      /^(?:who|which|that|whose|when|as|after|before|while|where)$/.test(unit.lower) &&
      !(unit.lower === "that" && next !== undefined && !isAuxiliary(next.lower) && !hasTense(scene.view, next))
    ) {
      relative = true;
      continue;
    }
    // "in a video that the ministry shared": a clause of the carrier's own, with no object.
    if (
      unit.lower === "that" &&
      at > cue.to &&
      CARRIER_NOUNS.has(units[at - 1]?.lower ?? "") &&
      endsInVerb(scene, at)
    ) {
      relative = true;
      continue;
    }
    if (relative) continue;
    const hearers = /^(?:tell|assure|inform|notify|warn|remind)$/.test(cue.verb.lemma);
    if (/^(?:his|her|their|its)$/.test(unit.lower) && (at > cue.to || hearers)) continue;
    if (CONTENT_OPENERS.has(unit.lower) || CLAUSE_SUBJECTS.has(unit.lower))
      return at === cue.to && next?.lower === "," ? -1 : -1;
    if (isAuxiliary(unit.lower) || hasTense(scene.view, unit)) return -1;
  }
  return units.length - cue.to < LONGEST ? units.length : -1;
}

/** "that the ministry shared.": the verb with a tense is the last word before the mark. */
function endsInVerb(scene: Scene, from: number): boolean {
  const { units } = scene.sentence;
  const mark = units.findIndex(({ text }, at) => at > from && at < from + LONGEST_CLAUSE && /^[.,;]$/.test(text));
  const last = units[mark < 0 ? units.length - 1 : mark - 1];
  return last !== undefined && last.quote === null && (CARRYING_VERBS.has(last.lower) || PASSING_VERBS.has(last.lower));
}

const LONGEST_CLAUSE = 10;

/** What stands before the tag, where it is a clause; with what follows it, where the tag only parts them. */
export function clausesAround(scene: Scene, comma: number, end: number): TextSpan[] {
  const { units } = scene.sentence;
  let from = 0;
  for (const draft of scene.drafts) {
    const last = Math.max(...draft.cues.map((span) => span.end), ...draft.sources.map((span) => span.end));
    const at = units.findIndex((unit) => unit.start >= last);
    if (at > from && at < comma && !tellsUpTo(draft, units[comma - 1])) from = at;
  }
  while (
    from < comma &&
    (!isWord(units[from]) || /^(?:but|and|so|yet)$/.test(units[from]?.lower ?? "")) &&
    units[from]?.quote == null
  )
    from++;
  const before = trimmedContent(units, from, comma);
  if (before === null) return [];
  const clause = tenseIn(scene, from, comma) && !opensAdjunct(units, from);
  // "A, the elders have assured the ministry, its spokesman said": the rest is another's tag.
  const tag = scene.cues.some(
    ({ from: at, shape, verb }) => shape === "finite" && verb.kind === "speech" && at > end && at < end + 8,
  );
  const rest = units[end]?.lower === "," && !(tag && clause) ? restAfter(scene, end + 1) : null;
  if (clause && wordsIn(units, from, comma) >= FEWEST_WORDS)
    return rest !== null && tenseIn(scene, end + 1, units.length) ? [] : [before];
  return rest === null || !tenseIn(scene, end + 1, units.length) ? [] : [before, rest];
}

/** "They had been told by a guard [that A], residents said": what a statement before the tag tells is told by the tag, too. */
function tellsUpTo({ by, cues, contents }: Draft, last: Unit | undefined): boolean {
  if (by === "said before") return true;
  const cue = cues[0];
  return (
    cue !== undefined && last !== undefined && contents.every(({ start, end }) => start >= cue.end && end >= last.end)
  );
}

/** "If it convicts him", "Under its terms": a tense in there is none of the statement's own. */
function opensAdjunct(units: readonly Unit[], from: number): boolean {
  const first = units[from]?.lower ?? "";
  // "At least nine people", "about 40 houses": a number, and no adjunct.
  const next = units[from + 1];
  if (/^(?:least|most)$/.test(next?.lower ?? "") || /^\p{N}/u.test(next?.text ?? "")) return first === "since";
  return (
    /^(?:if|when|while|as|after|before|although|though|because|since|until|once|unless|whether|where)$/.test(first) ||
    PREPOSITIONS.has(first)
  );
}

function restAfter(scene: Scene, from: number): TextSpan | null {
  const { units } = scene.sentence;
  const first = units[from];
  // "had slept": an auxiliary and its verb are enough.
  const fewest = isAuxiliary(first?.lower ?? "") ? FEWEST_WORDS - 1 : FEWEST_WORDS;
  if (first === undefined || wordsIn(units, from, units.length) < fewest) return null;
  if (
    /\p{Ll}ing$/u.test(first.text) ||
    /^(?:and|but|while|who|which|citing|quoting|according|though|although)$/.test(first.lower)
  )
    return null;
  return trimmedContent(units, from, units.length);
}

function tenseIn(scene: Scene, from: number, to: number): boolean {
  const first = scene.sentence.units[from];
  const last = scene.sentence.units[to - 1];
  return (
    first !== undefined &&
    last !== undefined &&
    from < to &&
    hasTense(scene.view, { start: first.start, end: last.end })
  );
}
