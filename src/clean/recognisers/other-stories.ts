import { INLINE_RELATED, LIST_OPENERS } from "../../languages/en/furniture.ts";
import { boilerplate } from "../passage.ts";
import { phraseMatcher } from "../phrase-matcher.ts";
import { isProse, type Line, type LineRecogniser } from "./line.ts";

const opens = phraseMatcher(LIST_OPENERS);
const points = phraseMatcher(INLINE_RELATED);

/** A short line after which other stories are listed: "Latest news", "POPULAR ARTICLE". */
export function opensStoryList({ shape }: Line): boolean {
  if (shape.words > 9 || (shape.endsSentence && shape.ending !== "ellipsis")) return false;
  const found = opens(shape.folded);
  if (found === null) return false;
  // "More in hope than in fear" is a heading; an opener is short, or ends in a colon.
  return found !== "start" || shape.words <= 4 || shape.ending === "colon" || shape.allCapitals;
}

export const listOpener: LineRecogniser = {
  name: "list opener",
  recognise: (line) => (opensStoryList(line) ? boilerplate("other stories", 0.9) : null),
};

/** "READ MORE: Marvania recalls its envoy": one line that names another story. */
export const storyPointer: LineRecogniser = {
  name: "story pointer",
  recognise(line) {
    const { shape } = line;
    if (
      /^(?:original (?:article|source|text|post)|source (?:link|url)|original):/u.test(shape.folded) ||
      /^https?:\/\/\S+$/u.test(shape.folded)
    )
      return shape.words <= 30 ? boilerplate("original link", 0.9) : null;
    if (shape.words > 40 || points(shape.folded) !== "start") return null;
    const word = /^[\p{L}' ]+/u.exec(shape.folded)?.[0] ?? "";
    // "Background: the treaty was signed …" is the story's own sentence.
    const republished = /(?:originally|first) (?:published|appeared)|republished|reprinted/u.test(
      shape.folded.slice(0, 120),
    );
    if (
      isProse(line) &&
      shape.words > 12 &&
      !republished &&
      !/^(?:read (?:more|also)|also read|see also|click here|watch:)/u.test(word)
    )
      return null;
    return boilerplate(republished ? "disclaimer" : "pointer to another story", 0.85);
  },
};
