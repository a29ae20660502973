import type { PhraseList } from "../../languages/en/furniture.ts";
import * as furniture from "../../languages/en/furniture.ts";
import { boilerplate, type Label } from "../passage.ts";
import { countAnywhere, phraseMatcher } from "../phrase-matcher.ts";
import type { Reason } from "../reasons.ts";
import { isProse, type LineRecogniser } from "./line.ts";

type Limits = {
  /** Most words of a line that opens with such a phrase. */
  readonly start: number;
  /** Most words of a line that holds one; beyond it, two are asked for. */
  readonly anywhere: number;
  /** True where a running sentence inside the article may open like that and then counts only near its edges. */
  readonly edgeOnly?: boolean;
};

function recogniser(reason: Reason, list: PhraseList, limits: Limits): LineRecogniser {
  const match = phraseMatcher(list);
  return {
    name: reason,
    recognise(line, around): Label | null {
      const { shape } = line;
      const found = match(shape.folded);
      if (found === null) return null;
      if (found === "whole") return shape.words <= 8 ? boilerplate(reason, 0.95) : null;
      const inside = around.index > around.firstProse && around.index < around.lastProse;
      const prose = isProse(line) && shape.words > 14;
      if (found === "start") {
        if (shape.words > limits.start) return null;
        if (prose && inside && limits.edgeOnly) return null;
        return boilerplate(reason, prose ? 0.75 : 0.9);
      }
      if (shape.opensWithQuote && prose) return null;
      const hits = countAnywhere(list, shape.folded);
      if (shape.words > limits.anywhere && hits < 2) return null;
      return boilerplate(reason, hits > 1 ? 0.9 : 0.75);
    },
  };
}

/** Order: the narrower lists first, so that a line gets the reason that tells most. */
export const furniturePhrases: readonly LineRecogniser[] = [
  recogniser("account", furniture.ACCOUNT, { start: 80, anywhere: 120 }),
  recogniser("cookies", furniture.COOKIES, { start: 200, anywhere: 200 }),
  recogniser("corrections", furniture.CORRECTIONS, { start: 50, anywhere: 40, edgeOnly: true }),
  recogniser("disclaimer", furniture.DISCLAIMERS, { start: 120, anywhere: 90 }),
  recogniser("rights", furniture.RIGHTS, { start: 90, anywhere: 80, edgeOnly: true }),
  recogniser("about the outlet", furniture.ABOUT_OUTLET, { start: 120, anywhere: 120, edgeOnly: true }),
  recogniser("donation", furniture.DONATE, { start: 160, anywhere: 40, edgeOnly: true }),
  recogniser("subscription", furniture.SUBSCRIBE, { start: 60, anywhere: 60, edgeOnly: true }),
  recogniser("comments", furniture.COMMENTS, { start: 40, anywhere: 40, edgeOnly: true }),
  recogniser("sharing", furniture.SHARE, { start: 14, anywhere: 14, edgeOnly: true }),
  recogniser("advertisement", furniture.ADVERT, { start: 14, anywhere: 14, edgeOnly: true }),
  recogniser("tags", furniture.TAGS, { start: 40, anywhere: 40, edgeOnly: true }),
  recogniser("navigation", furniture.NAVIGATION, { start: 14, anywhere: 14, edgeOnly: true }),
];
