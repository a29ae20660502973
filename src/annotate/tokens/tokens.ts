import type { Sentence, Token } from "../../core/layers.ts";
import type { PageStage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { gluedOffsets, partedOffsets } from "./glued-offsets.ts";
import { loadSplitters } from "./segmentation-model.ts";

const NAME = "tokens";
const VERSION = "3";

/** Splits the article's blocks and the captions into sentences and tokens; lists and furniture stay unread. */
export const tokensStage: PageStage<"repairs", "tokens" | "sentences"> = {
  name: NAME,
  version: VERSION,
  needs: ["repairs"],
  gives: ["tokens", "sentences"],
  annotate(page, layers) {
    const splitters = loadSplitters();
    const glued = gluedOffsets(layers.repairs.annotations);
    const apart = partedOffsets(page.text, glued);
    const tokens: Token[] = [];
    const sentences: Sentence[] = [];
    page.blocks.forEach((block, blockIndex) => {
      if (!ARTICLE_KINDS.has(block.kind) && block.kind !== "caption") return;
      const words = splitters.words.split(page.text, block.start, block.end, apart);
      const starts = splitters.sentences.starts(page.text, words, glued);
      starts.forEach((from, index) => {
        const to = starts[index + 1] ?? words.length;
        const id = sentences.length;
        const first = tokens.length;
        for (const word of words.slice(from, to)) tokens.push({ id: tokens.length, ...word, sentence: id });
        const start = words[from]?.start ?? block.start;
        const end = words[to - 1]?.end ?? block.end;
        sentences.push({ id, start, end, block: blockIndex, first, last: tokens.length });
      });
    });
    const by = { name: NAME, version: VERSION };
    return { tokens: { by, annotations: tokens }, sentences: { by, annotations: sentences } };
  },
};
