import type { Quantity } from "../../core/layers.ts";
import type { PageStage } from "../../core/stage.ts";
import { itemsIn, textOf } from "../../document/document.ts";
import { mayHoldNumber } from "./may-hold-number.ts";
import { recogniseQuantities } from "./recognise-quantities.ts";

const VERSION = "9";
/** A sentence longer than this is no sentence; its rest is left unread. Code units. */
const LONGEST_SENTENCE = 20_000;

/** Finds numbers with what they count or measure, in every sentence; what times hold is left to them. */
export const quantitiesStage: PageStage<"sentences" | "times" | "tags", "quantities"> = {
  name: "quantities",
  version: VERSION,
  needs: ["sentences", "times", "tags"],
  gives: ["quantities"],
  annotate(page, layers) {
    const quantities: Quantity[] = [];
    for (const sentence of layers.sentences.annotations) {
      const text = textOf(page, sentence).slice(0, LONGEST_SENTENCE);
      if (!mayHoldNumber(text)) continue;
      const times = itemsIn(layers.times.annotations, sentence).map(({ start, end, type }) => ({
        start: start - sentence.start,
        end: end - sentence.start,
        isLength: type === "DURATION",
      }));
      const tags = layers.tags.annotations.slice(sentence.first, sentence.last);
      for (const { scope, ...found } of recogniseQuantities(text, times, tags, sentence.start)) {
        const start = sentence.start + found.start;
        quantities.push({
          id: quantities.length,
          ...found,
          start,
          end: sentence.start + found.end,
          scope: scope === null ? null : { start: sentence.start + scope.start, end: sentence.start + scope.end },
        });
      }
    }
    return { quantities: { by: { name: "quantities", version: VERSION }, annotations: quantities } };
  },
};
