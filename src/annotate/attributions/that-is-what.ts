import type { TextSpan } from "../../core/span.ts";
import { REPORTING_FORMS } from "../../languages/en/reporting-verbs.ts";
import { TAKING_UP_WORDS } from "../../languages/en/statement-signs.ts";
import { canBeCited } from "./cited-sources.ts";
import { trimmedContent } from "./content.ts";
import { draftOfCue } from "./cue-draft.ts";
import { type Draft, newDraft } from "./draft.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import { toldWhom } from "./relays.ts";
import { learntFrom } from "./said-before.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { spanOf } from "./view.ts";

const REACH = 9;
const FEWEST_WORDS = 3;

/** "A. That, at least, is what Kell told the Courier." · "A. So says the ministry." — what was said is the sentence before. */
export const thatIsWhat: SentenceRecogniser = {
  name: "that is what",
  words: TAKING_UP_WORDS,
  find(scene) {
    const inner = orSo(scene);
    if (inner !== null) return [inner];
    const found = whatClause(scene) ?? soSays(scene) ?? viewOf(scene);
    const content = found === null ? null : sentenceBefore(scene);
    if (found === null || content === null) return [];
    const draft = newDraft(thatIsWhat.name, scene.sentence.index, {
      sources: [found.source],
      cues: [found.cue],
      contents: [content],
      kind: "speech",
      lemma: found.lemma,
      stance: "asserts",
      behind: found.behind ?? [],
      confidence: 0.8,
    });
    const told = found.cue.start > found.source.end ? toldWhom(scene, draft) : null;
    if (told !== null) draft.relays.push(told);
    return [draft];
  },
};

/** "A, or so a guard told police.": what stands before. */
function orSo(scene: Scene): Draft | null {
  const { units } = scene.sentence;
  const at = units.findIndex(({ lower }, place) => place > 2 && lower === "or" && units[place + 1]?.lower === "so");
  if (at < 0 || !/^[,—–]$/.test(units[at - 1]?.text ?? "")) return null;
  const cue = scene.cues.find(({ from, shape, verb }) => from > at + 2 && shape === "finite" && verb.kind === "speech");
  if (cue === undefined || cue.negated || cue.unreal || cue.from > at + REACH) return null;
  // "or so taxi drivers say, that A": what they say stands behind.
  if (units.slice(cue.to).some(({ lower, quote }) => quote !== null || lower === "that")) return null;
  const phrase = subjectBefore(scene.view, scene.sentence, at + 2, cue.from);
  const content = trimmedContent(units, 0, at - 1);
  if (
    phrase === null ||
    content === null ||
    scene.drafts.some((draft) => draft.cues[0]?.start === units[cue.from]?.start)
  )
    return null;
  const draft = draftOfCue(thatIsWhat.name, scene, cue, {
    sources: [phraseSpan(units, phrase)],
    contents: [content],
    kind: "speech",
    stance: "asserts",
    confidence: 0.8,
    hedges: [],
  });
  const told = toldWhom(scene, draft);
  if (told !== null) draft.relays.push(told);
  return draft;
}

type Found = {
  readonly source: TextSpan;
  readonly cue: TextSpan;
  readonly lemma: string;
  readonly behind?: TextSpan[];
};

/** "That is what two bankers told the Courier", "This was what he said in court". */
function whatClause(scene: Scene): Found | null {
  const { units } = scene.sentence;
  const at = units[0]?.lower === "at" && units[1]?.lower === "least" ? 2 : 0;
  if (!/^(?:that|this|which|so)$/.test(units[at]?.lower ?? "")) return null;
  const what = units.findIndex(({ lower }, at) => at > 0 && at < REACH && /^(?:what|how)$/.test(lower));
  if (what < 0 || !/^(?:is|was|['’]s)$/.test(units[what - 1]?.lower ?? "")) return null;
  const cue = scene.cues.find(
    ({ from, shape, verb }) =>
      from > what + 1 && shape === "finite" && (verb.kind === "speech" || /^(?:learn|hear)$/.test(verb.lemma)),
  );
  if (cue === undefined || cue.negated || cue.unreal) return null;
  const phrase = subjectBefore(scene.view, scene.sentence, what + 1, cue.from);
  if (phrase === null || !canSpeak(scene.view, units, phrase)) return null;
  return {
    source: phraseSpan(units, phrase),
    cue: spanOf(units, cue.from, cue.to),
    lemma: cue.verb.lemma,
    behind: learntFrom(scene, cue),
  };
}

/** "So says the ministry.", "So claimed two officers." */
function soSays(scene: Scene): Found | null {
  const { units } = scene.sentence;
  if (units[0]?.lower !== "so") return null;
  if (!REPORTING_FORMS.has(units[1]?.lower ?? "")) return soAtLeast(scene);
  if (
    !/^(?:says?|said|claims?|claimed|reports?|reported|argues?|argued|insists?|insisted)$/.test(units[1]?.lower ?? "")
  )
    return null;
  const phrase = subjectAfter(scene.view, scene.sentence, 2);
  if (phrase === null || !canSpeak(scene.view, units, phrase)) return null;
  return { source: phraseSpan(units, phrase), cue: spanOf(units, 0, 2), lemma: "say" };
}

/** "So, at least, two bankers told the Courier.", "So a clerk said.": nothing behind the verb but whom it was told to. */
function soAtLeast(scene: Scene): Found | null {
  const { units } = scene.sentence;
  const [cue, more] = scene.cues;
  if (cue === undefined || more !== undefined || cue.shape !== "finite" || cue.verb.kind !== "speech") return null;
  if (cue.negated || cue.unreal || units.length - cue.to > REACH) return null;
  if (units.slice(cue.to).some(({ lower, quote }) => quote !== null || /^(?:that|to|he|she|they|it)$/.test(lower)))
    return null;
  const comma = units.findLastIndex(({ text }, at) => at < cue.from && text === ",");
  const phrase = subjectBefore(scene.view, scene.sentence, comma < 0 ? 1 : comma + 1, cue.from);
  if (phrase === null || !canSpeak(scene.view, units, phrase)) return null;
  return { source: phraseSpan(units, phrase), cue: spanOf(units, cue.from, cue.to), lemma: cue.verb.lemma };
}

/** "That is the view of X", "That was the verdict from X", "That is according to X". */
function viewOf(scene: Scene): Found | null {
  const { units } = scene.sentence;
  if (!/^(?:that|this|such)$/.test(units[0]?.lower ?? "")) return null;
  const be = units.findIndex(({ lower }, at) => at > 0 && at < 6 && /^(?:is|was|['’]s)$/.test(lower));
  const noun = units[be + 1]?.lower === "the" ? be + 2 : be + 1;
  if (be < 0) return null;
  const according = units[noun]?.lower === "according" && units[noun + 1]?.lower === "to";
  const view =
    /^(?:view|verdict|message|claim|word|assessment|conclusion|finding|account|version|story|warning|prediction)$/.test(
      units[noun]?.lower ?? "",
    ) && /^(?:of|from)$/.test(units[noun + 1]?.lower ?? "");
  if (!according && !view) return null;
  const phrase = subjectAfter(scene.view, scene.sentence, noun + 2);
  if (phrase === null || !canBeCited(units, phrase)) return null;
  return {
    source: phraseSpan(units, { ...phrase, to: phrase.headTo }),
    cue: spanOf(units, noun, noun + 2),
    lemma: "say",
  };
}

/** The whole of the sentence before, where it tells something in the page's own voice; null where somebody said it already. */
function sentenceBefore(scene: Scene): TextSpan | null {
  const before = scene.view.sentences[scene.sentence.index - 1];
  if (before === undefined || before.kind !== scene.sentence.kind || scene.sentence.index - before.index > 1)
    return null;
  if (before.block !== scene.sentence.block && !(before.lastInBlock && scene.sentence.firstInBlock)) return null;
  if (before.units.length < FEWEST_WORDS || before.units.at(-1)?.text === "?") return null;
  if (scene.earlier.some((draft) => draft.sentence === before.index)) return null;
  return trimmedContent(before.units, 0, before.units.length);
}
