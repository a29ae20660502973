import type { TextSpan } from "../../core/span.ts";
import { DETERMINERS } from "../../languages/en/function-words.ts";
import { JUDGING_WORDS } from "../../languages/en/source-words.ts";
import { contentEnd, trimmedContent } from "./content.ts";
import { draftOfCue } from "./cue-draft.ts";
import type { Cue } from "./cues.ts";
import { timeStartingAt } from "./noun-phrases.ts";
import { beforeOwnVoice } from "./own-voice.ts";
import type { CueRecogniser, Scene } from "./scene.ts";
import { sourceFor } from "./subjects.ts";
import { isWord } from "./view.ts";

/** X described A as B. · X called it “B”. · what X called “B”. — the thing and what it is called are the content. */
export const evaluations: CueRecogniser = {
  name: "evaluation",
  find(scene, cue) {
    const { frames } = cue.verb;
    if (cue.shape === "passive" || cue.negated || !(frames.has("as") || frames.has("naming"))) return null;
    const source = sourceFor(scene, cue);
    if (source === null) return null;
    const contents = frames.has("as") ? asContent(scene, cue) : namingContent(scene, cue);
    if (contents === null) return null;
    return draftOfCue(evaluations.name, scene, cue, {
      sources: [source.span],
      contents,
      hypothetical: cue.unreal,
      confidence: source.own ? 0.9 : 0.8,
    });
  },
};

function asContent(scene: Scene, cue: Cue): TextSpan[] | null {
  const { units } = scene.sentence;
  const end = beforeOwnVoice(scene, cue.to, contentEnd(scene, cue, cue.to));
  const as = units.findIndex((unit, index) => index >= cue.to && index < end && unit.lower === "as");
  // "viewed the film" says nothing; "described the scene" does.
  if (as < 0 && (cue.verb.kind === "thought" || !/^(?:describe|characteri[sz]e|portray|depict)$/.test(cue.verb.lemma)))
    return null;
  if (as >= 0 && as === end - 1) return null;
  // "a man described as a loner": others describe him.
  if (
    as === cue.to &&
    /^(?:an?|the|one)$/.test(units[as + 1]?.lower ?? "") &&
    cue.shape === "finite" &&
    !inRelative(scene, cue)
  )
    return null;
  const span = trimmedContent(units, cue.to, end);
  return span === null || span.end - span.start < 4 ? null : [span];
}

/** "the plan, which Kell described as a mistake": what is described stands before. */
function inRelative({ sentence: { units } }: Scene, cue: Cue): boolean {
  const before = units.slice(Math.max(0, cue.from - RELATIVE_REACH), cue.from);
  return before.some(({ lower }) => /^(?:what|which|that|whom|who)$/.test(lower));
}

function namingContent(scene: Scene, cue: Cue): TextSpan[] | null {
  const { units } = scene.sentence;
  const end = beforeOwnVoice(scene, cue.to, contentEnd(scene, cue, cue.to));
  const first = units[cue.to];
  if (first === undefined) return null;
  if (whatTheyCall(scene, cue)) {
    // "what he called a mistake": up to the next comma or joining word.
    let to = cue.to;
    while (to < end) {
      const unit = units[to];
      if (
        unit === undefined ||
        (unit.quote === null && !isWord(unit)) ||
        (to > cue.to && /^(?:and|but|that|which|who|when|while|after|for)$/.test(unit.lower))
      )
        break;
      to++;
      if (unit.quote !== null) break;
    }
    const span = trimmedContent(units, cue.to, to);
    return span === null ? null : [span];
  }
  if (
    /^(?:for|on|to|off|up|out|in|back|upon|into|away|over|attention)$/.test(first.lower) ||
    (first.lower === "it" && units[cue.to + 1]?.lower === "quits")
  )
    return null;
  if (!isWord(first) && first.quote === null) return null;
  const needsMore = cue.verb.lemma === "call";
  if (needsMore && !namesSomething(scene, cue.to, end)) return null;
  if (/^(?:accuse)$/.test(cue.verb.lemma) && !units.slice(cue.to, end).some((unit) => unit.lower === "of")) return null;
  if (
    /^(?:blame|credit)$/.test(cue.verb.lemma) &&
    !units.slice(cue.to, end).some((unit) => unit.quote !== null) &&
    !units.slice(cue.to, end).some((unit) => /^(?:for|on|with)$/.test(unit.lower))
  )
    return null;
  if (
    /^(?:compare|liken)$/.test(cue.verb.lemma) &&
    !units.slice(cue.to, end).some((unit) => /^(?:to|with)$/.test(unit.lower))
  )
    return null;
  const span = trimmedContent(units, cue.to, end);
  return span === null || span.end - span.start < 4 ? null : [span];
}

const RELATIVE_REACH = 8;
const TIMES_OF_DAY: ReadonlySet<string> = new Set("day night morning evening afternoon week month year".split(" "));

function whatTheyCall(scene: Scene, cue: Cue): boolean {
  const { units } = scene.sentence;
  for (let at = cue.from - 1; at >= 0 && at > cue.from - 8; at--) {
    const word = units[at]?.lower ?? "";
    if (word === "what") return true;
    if (!isWord(units[at])) return false;
  }
  return false;
}

/** "called the talks a success", "called it “B”": two phrases, or a quotation, after the verb. */
function namesSomething(scene: Scene, from: number, to: number): boolean {
  const { units } = scene.sentence;
  for (let at = from; at < to; at++) {
    const unit = units[at];
    if (unit === undefined) return false;
    if (unit.quote !== null) return true;
    if (
      at > from &&
      // "called her the night before": when, and no name for her.
      timeStartingAt(scene.view, unit.start) === null &&
      !TIMES_OF_DAY.has(units[at + 1]?.lower ?? "") &&
      /^(?:a|an|the|one|not|“”)$/.test(unit.lower) &&
      !/^(?:of|for|in|on|at|to|with|from|by|and)$/.test(units[at - 1]?.lower ?? "") &&
      isWord(units[at - 1])
    )
      return true;
  }
  // "called the account exaggerated", "calls that nonsense".
  const end = units[to - 1]?.text === "." ? to - 2 : to - 1;
  if (end > from && JUDGING_WORDS.has(units[end]?.lower ?? "")) return true;
  const first = units[from]?.lower ?? "";
  return (
    /^(?:it|him|her|them|that|this|himself|herself)$/.test(first) &&
    to - from > 1 &&
    !DETERMINERS.has(units[from + 1]?.lower ?? "") &&
    !/^(?:to|on|for|in|at|from|back|out)$/.test(units[from + 1]?.lower ?? "")
  );
}
