import type { AttributionAnnotation } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import { hull } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import type { Stance } from "../../core/vocabulary.ts";
import { blockOf, lastStartingAt } from "../../document/document.ts";
import { OUGHT_WORDS } from "../../languages/en/pointing-denials.ts";
import { findPointing } from "./find-pointing.ts";
import { wordsIn } from "./words.ts";

/** What somebody tells on a page, which a later denial may be of. */
export type ToldBefore = TextSpan & {
  readonly attribution: AttributionAnnotation;
  readonly span: TextSpan;
  /** Index of the sentence it ends in. */
  readonly sentence: number;
};

/** A content of fewer words is no claim that could be denied. */
const LEAST_WORDS = 3;
/** Words at the beginning of what is told among which its verb stands. */
const OUGHT_WITHIN = 10;
const TOPIC_OPENERS: ReadonlySet<string> = new Set(
  "of about on over regarding concerning against towards toward for".split(" "),
);
const LONGEST_WORD = 40;
const TELLING: ReadonlySet<Stance> = new Set(["asserts", "evaluates", "hedges", "expects"]);

/** What is told in the text of a page, title and headings aside, in the order of the text; what only denies is left out. */
export function toldOn(page: ReadPage): ToldBefore[] {
  const { attributions, sentences } = page.layers;
  return attributions.annotations
    .flatMap((attribution): ToldBefore[] => {
      const { contents, cues, hypothetical, stance } = attribution;
      if (hypothetical || contents.length === 0 || !TELLING.has(stance)) return [];
      const span = hull(contents);
      const index = lastStartingAt(sentences.annotations, span.end - 1);
      const sentence = sentences.annotations[index];
      if (sentence === undefined || /^(?:title|heading|caption)$/.test(blockOf(page.page, sentence).kind)) return [];
      const cue = cues.flatMap((one) => wordsIn(page.page.text, one).map(({ word }) => word));
      // What somebody calls a thing is told of nobody; an accusation is.
      const accuses = cue.some((word) => /^(?:accus|blam)/.test(word));
      if (stance === "evaluates" && !accuses) return [];
      const words = wordsIn(page.page.text, span);
      // "Criticism of the ban": what is spoken of, and nothing said of it.
      const longest = contents.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
      const [opener] = wordsIn(page.page.text, {
        start: longest.start,
        end: Math.min(span.end, longest.start + LONGEST_WORD),
      });
      if (!accuses && TOPIC_OPENERS.has(opener?.word ?? "")) return [];
      if (words.slice(0, OUGHT_WITHIN).some(({ word }) => OUGHT_WORDS.has(word))) return [];
      if (words.slice(0, 2).some(({ word }) => word === "if" || word === "whether")) return [];
      if (words.length < LEAST_WORDS || findPointing(page, attribution) !== null) return [];
      return [{ ...span, attribution, span, sentence: index }];
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
