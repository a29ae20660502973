import type { TextSpan } from "../../core/span.ts";
import { type Draft, newDraft } from "./draft.ts";
import { mainSubject } from "./main-subject.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { headOf, wordsOf } from "./speaker-words.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { mentionsIn, type SentenceView } from "./view.ts";

/**
 * A sentence that is nothing but a quotation, with no words of the page to say whose: it goes on from the attribution
 * right before it, in the same block, or from the block before where quotation follows quotation.
 * Where the one before was a quotation too it becomes part of it, else an attribution of its own with the same cue.
 */
export const continuations: SentenceRecogniser = {
  name: "continuation",
  find(scene) {
    const { sentence, view } = scene;
    if (!sentence.quotesOnly || sentence.kind === "title" || sentence.kind === "heading") return [];
    const spans = sentence.units
      .filter((unit) => unit.quote !== null)
      .map((unit) => ({ start: unit.start, end: unit.end }));
    const first = spans[0];
    if (first === undefined) return [];
    // A lead-in or an earlier sentence has it already.
    const own = scene.earlier
      .slice(-40)
      .find((draft) => draft.contents.some((span) => span.start <= first.start && first.end <= span.end));
    if (own !== undefined) return [];
    const asked = questionBefore(scene);
    const before = view.sentences[sentence.index - (asked ? 2 : 1)];
    if (before === undefined) return [];
    const last = lastSpeaker(scene, before.index);
    if (last === null) {
      const source = subjectBefore(scene, before);
      return source === null ? [] : [spokenOn(scene, source, spans)];
    }
    if (
      before.block !== sentence.block &&
      !endsInQuotation(scene, last, before.end) &&
      !isLastWord(scene, last, before)
    )
      return [];
    if (isDirect(scene, last)) {
      last.contents.push(...spans);
      return [];
    }
    return [
      {
        ...newDraft(continuations.name, sentence.index, last),
        contents: spans,
        relays: [...last.relays],
        via: [...last.via],
        behind: [],
        confidence: last.confidence * 0.85,
      },
    ];
  },
};

const NEAR = 40;

/** "“I drink it,” she said. Is it clear? “I don't look at it.”": a question of the page's own between two answers. */
function questionBefore(scene: Scene): boolean {
  const { sentence, view, earlier } = scene;
  const question = view.sentences[sentence.index - 1];
  return (
    question !== undefined &&
    question.block === sentence.block &&
    question.units.at(-1)?.text === "?" &&
    question.units.every(({ quote }) => quote === null) &&
    view.sentences[sentence.index - 2]?.block === sentence.block &&
    !earlier.some((draft) => draft.sentence === question.index)
  );
}

/** “Q” behind a sentence that tells of somebody and of nothing said: "The minister was in no mood to apologise. “Q”" */
function subjectBefore(scene: Scene, before: SentenceView): TextSpan | null {
  const { sentence, view } = scene;
  const quote = sentence.units.find((unit) => unit.quote !== null)?.quote;
  const adjacent = before.block === sentence.block || (before.lastInBlock && sentence.firstInBlock);
  if (
    !adjacent ||
    before.kind !== sentence.kind ||
    quote == null ||
    !/[.!?…]\s*$/.test(view.text.slice(quote.inner.start, quote.inner.end))
  )
    return null;
  if (!/\s\S+\s/.test(view.text.slice(quote.inner.start, quote.inner.end).trim())) return null;
  if (before.units.some((unit) => unit.quote !== null) || before.units.at(-1)?.text !== ".") return null;
  if (scene.earlier.some((draft) => draft.sentence === before.index)) return null;
  const subject = mainSubject(view, before.units, before.units.length);
  if (subject === null) return null;
  const whole = mentionsIn(view, { start: subject.start, end: subject.end + NEAR }).find(
    ({ full, entity }) =>
      full.start <= subject.start &&
      full.end >= subject.end &&
      view.layers.entities.annotations[entity]?.kind === "person",
  );
  if (whole !== undefined) return { start: whole.full.start, end: whole.full.end };
  const people = mentionsIn(view, subject).filter(
    ({ entity }) => view.layers.entities.annotations[entity]?.kind === "person",
  );
  if (before.block !== sentence.block && people[0]?.by !== "name") return null;
  return people.length === 1 && people[0]?.by !== "description" ? subject : null;
}

function spokenOn(scene: Scene, source: TextSpan, contents: TextSpan[]): Draft {
  return newDraft(continuations.name, scene.sentence.index, {
    sources: [source],
    cues: [],
    contents,
    kind: "speech",
    lemma: "say",
    stance: "asserts",
    confidence: 0.6,
  });
}

/** The last attribution of the sentence before, whose source is one that speaks. */
function lastSpeaker(scene: Scene, sentence: number): Draft | null {
  for (let at = scene.earlier.length - 1; at >= 0; at--) {
    const draft = scene.earlier[at];
    if (draft === undefined) continue;
    // A draft whose contents reached into the sentence before counts as of that sentence.
    const before = scene.view.sentences[sentence];
    const reaches =
      before !== undefined && draft.contents.some((span) => span.start >= before.start && span.end <= before.end);
    if (draft.sentence < sentence && !reaches) {
      if (draft.sentence < sentence - 8) return null;
      continue;
    }
    if (
      draft.sources.length > 0 &&
      (draft.kind === "speech" || draft.kind === "thought") &&
      !draft.hypothetical &&
      !isNested(scene, draft)
    )
      return draft;
  }
  return null;
}

function isNested(scene: Scene, draft: Draft): boolean {
  const cue = draft.cues[0];
  if (cue === undefined) return false;
  return scene.earlier
    .slice(-40)
    .some(
      (other) =>
        other !== draft &&
        other.sentence === draft.sentence &&
        other.contents.some((span) => span.start <= cue.start && cue.end <= span.end),
    );
}

function isDirect(scene: Scene, draft: Draft): boolean {
  const text = scene.view.text;
  return draft.contents.some((span) => /^["“‘'«„]/.test(text.slice(span.start, span.start + 1)));
}

/** A paragraph that ends in what a person said, told without marks, and the next is nothing but a quotation. */
function isLastWord(scene: Scene, draft: Draft, before: SentenceView): boolean {
  const source = draft.sources[0];
  if (source === undefined || draft.kind !== "speech" || draft.sentence !== before.index || !before.lastInBlock)
    return false;
  const quote = scene.sentence.units.find((unit) => unit.quote !== null)?.quote;
  if (quote == null || !/\s\S+\s\S+\s/.test(scene.view.text.slice(quote.inner.start, quote.inner.end))) return false;
  const person = mentionsIn(scene.view, source).some(
    ({ entity }) => scene.view.layers.entities.annotations[entity]?.kind === "person",
  );
  // "two officials told the Courier", "a nurse said": somebody without a name.
  const words = wordsOf(scene.view, source);
  const noun = headOf(words).findLast(({ text }) => /\p{L}/u.test(text))?.lower ?? "";
  const somebody = person || isPersonNoun(noun) || draft.relays.length > 0;
  const others = scene.earlier.filter((other) => other.sentence === before.index && other.sources.length > 0);
  return somebody && others.every((other) => other.sources[0]?.start === source.start || isNested(scene, other));
}

/** Across blocks only a speaker who was being quoted goes on: the block before ends in a quotation or in its cue. */
function endsInQuotation(scene: Scene, draft: Draft, end: number): boolean {
  if (!isDirect(scene, draft)) return false;
  return draft.contents.some((span) => span.end >= end - 1) || draft.cues.some((span) => span.end >= end - 120);
}
