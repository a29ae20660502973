import { type Shape, shapeOf } from "../line-shape.ts";
import type { Label, Passage } from "../passage.ts";
import { authorNote, byline } from "./byline.ts";
import { creditAtEnd, creditedCaption, datedCaption, fileName, namesAlone } from "./caption.ts";
import { dateLine } from "./date-line.ts";
import { furniturePhrases } from "./furniture-phrases.ts";
import { isProse, type Line, type LineRecogniser } from "./line.ts";
import { marksOnly, masthead } from "./masthead.ts";
import { listOpener, storyPointer } from "./other-stories.ts";

/**
 * The recognisers, tried in this order; the first that knows a line names it. Dates come before bylines ("Posted by
 * staff, 3 May 2024" is dated), captions before furniture ("Photo: … all rights reserved"), openers of lists before
 * pointers to one story ("Read more:" alone opens a list).
 */
export const LINE_RECOGNISERS: readonly LineRecogniser[] = [
  marksOnly,
  fileName,
  creditedCaption,
  datedCaption,
  dateLine,
  byline,
  masthead,
  listOpener,
  storyPointer,
  ...furniturePhrases,
  authorNote,
  creditAtEnd,
  namesAlone,
];

/** Lines no longer than this that say the same share one shape: menus and lists repeat themselves by the thousand. */
const SHORT = 60;

/** Every passage with its shape, and the label of those that a recogniser knows by themselves. */
export function recogniseLines(passages: readonly Passage[]): { lines: Line[]; labels: (Label | null)[] } {
  const shapes = new Map<string, Shape>();
  const lines = passages.map((passage) => {
    const { text } = passage;
    let shape = text.length > SHORT ? undefined : shapes.get(text);
    if (shape === undefined) {
      shape = shapeOf(text);
      if (text.length <= SHORT) shapes.set(text, shape);
    }
    return { passage, shape };
  });
  const firstProse = lines.findIndex(isProse);
  const lastProse = lines.findLastIndex(isProse);
  const labels = lines.map((line, index) => {
    const around = { index, lines, firstProse, lastProse };
    for (const recogniser of LINE_RECOGNISERS) {
      const label = recogniser.recognise(line, around);
      if (label !== null) return label;
    }
    return null;
  });
  return { lines, labels };
}
