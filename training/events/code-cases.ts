import { type CodedWords, codeFeatures } from "../../src/annotate/events/coding/code-features.ts";
import { eventsStageOf } from "../../src/annotate/events/events-stage.ts";
import { pageFromText } from "../../src/clean/page-from-text.ts";
import type { EventAnnotation, Layers } from "../../src/core/layers.ts";
import type { PloverType } from "../../src/core/plover-code.ts";
import { annotatePage } from "../../src/engine/annotate-page.ts";
import { READ_STAGES } from "../../src/engine/stages.ts";

/** A coded sentence of PLV: who acts on whom, and the type. */
export type CodedSentence = {
  readonly sentence_id: string;
  readonly sentence: string;
  readonly source: string;
  readonly target: string;
  readonly gold_root: string;
};

/** One sentence with the event that its code is of. */
export type CodeCase = {
  readonly gold: PloverType;
  /** The code by rules; null where no event was found between the two. */
  readonly rule: PloverType | null;
  readonly features: readonly number[];
};

/** Older names of types in the data. */
const OURS: { readonly [name: string]: PloverType } = {
  DEMAND: "REQUEST",
  FIGHT: "ASSAULT",
  DISAPPROVE: "ACCUSE",
  INVESTIGATE: "ACCUSE",
  YIELD: "CONCEDE",
  RETREAT: "CONCEDE",
};

/** Codes are what is to be learned: the stage gives those of the rules alone. */
const STAGES = READ_STAGES.map((stage) => (stage.name === "events" ? eventsStageOf(null) : stage));

/** The case of a coded sentence: the event between source and target, failing that the sentence's main word. */
export function codeCase(line: CodedSentence): CodeCase {
  const gold = OURS[line.gold_root] ?? (line.gold_root as PloverType);
  const page = pageFromText({ id: line.sentence_id, text: line.sentence }, "0".repeat(64));
  const layers = annotatePage(page, STAGES);
  const event = eventBetween(
    line,
    layers.events.annotations.filter(({ code }) => code !== undefined),
  );
  const at = event ?? mainWord(layers);
  const rule = event?.code ?? null;
  return {
    gold,
    rule: rule === "RETREAT" ? "CONCEDE" : rule,
    features: at === null ? [] : codeFeatures(at, wordsOf(layers, at.start)),
  };
}

/** What the features read of a page's layers, for an event that starts at `start`. */
export function wordsOf(layers: Pick<Layers, "tags" | "dependencies" | "sentences">, start: number): CodedWords {
  const sentence = layers.sentences.annotations.findLast((one) => one.start <= start) ?? { first: 0, last: 0 };
  return { tags: layers.tags.annotations, dependencies: layers.dependencies.annotations, sentence };
}

/** An event without type at the root of the first sentence. */
function mainWord({ dependencies }: Layers): EventAnnotation | null {
  const root = dependencies.annotations.find(({ head }) => head === null);
  if (root === undefined) return null;
  const nothing = { type: "", mode: null, noun: "", status: "held", stance: "asserts" };
  return { ...nothing, start: root.start, end: root.end } as unknown as EventAnnotation;
}

/** What is told of more counts for more, other things being equal. */
const SLIGHT = 0.2;

type Told = Pick<EventAnnotation, "start" | "slight"> & {
  readonly participants: readonly { readonly span: { readonly start: number; readonly end: number } }[];
};

/** The event whose people are those marked; failing that, the first one behind the source. */
export function eventBetween<E extends Told>(
  { sentence, source, target }: Pick<CodedSentence, "sentence" | "source" | "target">,
  events: readonly E[],
): E | null {
  const spanOf = (words: string) => {
    const start = sentence.indexOf(words);
    return { start, end: start + words.length };
  };
  const [from, to] = [spanOf(source), spanOf(target)];
  const touches = (event: E, span: { start: number; end: number }) =>
    event.participants.some((one) => one.span.start < span.end && span.start < one.span.end);
  let best: { event: E; score: number } | null = null;
  for (const event of events) {
    const behind = from.start >= 0 && event.start >= from.end ? 0.5 : 0;
    const before = to.start >= 0 && event.start < to.start ? 0.25 : 0;
    const slight = event.slight === true ? SLIGHT : 0;
    const score = (touches(event, from) ? 1 : 0) + (touches(event, to) ? 1 : 0) + behind + before - slight;
    if (best === null || score > best.score) best = { event, score };
  }
  return best?.event ?? null;
}
