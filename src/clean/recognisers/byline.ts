import { AUTHOR_NOTES, BYLINES } from "../../languages/en/furniture.ts";
import { phraseMatcher } from "../phrase-matcher.ts";
import { isProse, type LineRecogniser } from "./line.ts";

const matchByline = phraseMatcher(BYLINES);
const matchNote = phraseMatcher(AUTHOR_NOTES);

/** "By Ilan Roke and Mara Venn, Norvik Courier": a naming word, then words that begin with capitals. */
export const byline: LineRecogniser = {
  name: "byline",
  recognise({ passage, shape }, around) {
    if (shape.words > 24 || shape.length > 220) return null;
    // "With Agency" alone after the story's last paragraph.
    if (
      shape.words <= 4 &&
      around.index > around.lastProse &&
      /^With (?:\p{Lu}[\p{L}.'’&-]*\s?){1,3}$/u.test(passage.text)
    )
      return { kind: "byline", reason: "byline", confidence: 0.7 };
    const match = matchByline(shape.folded);
    if (match === null) return null;
    if (match === "whole") {
      // A desk or an agency named alone, near the story's head or end.
      const near = around.firstProse < 0 || around.index < around.firstProse || around.index >= around.lastProse;
      return near && shape.words <= 4 ? { kind: "byline", reason: "byline", confidence: 0.8 } : null;
    }
    if (shape.ending === "stop" && shape.words > 12 && isProse({ passage, shape })) return null;
    const names = passage.text
      .replace(/(?:[,|•·(]|\s(?:on\s|at\s)?(?=\d)).*$/su, "")
      .replace(
        /(\p{L})\s(?:and (?:news )?agencies|staff(?: (?:writers?|reporters?|correspondents?))?|correspondents?|reporters?)$/u,
        "$1",
      )
      .split(/\s+/u)
      .slice(1)
      .filter((word) => /\p{L}/u.test(word));
    const small = names.filter(
      (word) =>
        /^\p{Ll}/u.test(word) && !/^(?:by|and|for|of|the|in|de|van|von|der|al|bin|with|from|to|is|our)$/u.test(word),
    );
    if (names.length === 0 || names.length > 12 || small.length > 0) return null;
    if (/^from\b/u.test(shape.folded) && shape.words > 6) return null;
    return { kind: "byline", reason: "byline", confidence: 0.9 };
  },
};

/** Who the writer is and how to reach them. */
export const authorNote: LineRecogniser = {
  name: "author note",
  recognise({ passage, shape }, around) {
    if (shape.words > 90) return null;
    const match = matchNote(shape.folded);
    if (match === null || match === "whole") return null;
    // In the midst of the story such words belong to it ("… is the author of a report on …").
    const edge = around.lastProse < 0 || around.index >= around.lastProse - 2 || around.index <= around.firstProse;
    if (!edge && !(match === "start" && shape.words <= 25)) return null;
    if (passage.text.startsWith("“") || passage.text.startsWith('"')) return null;
    return { kind: "boilerplate", reason: "author note", confidence: 0.8 };
  },
};
