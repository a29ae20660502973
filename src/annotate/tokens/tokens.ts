import type { Sentence, Token } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import type { PageStage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { type ReadBlock, readBlock } from "./read-block.ts";
import { loadSplitters } from "./segmentation-model.ts";

const NAME = "tokens";
const VERSION = "5";

/** Splits the article's blocks and the captions into sentences and tokens; lists and furniture stay unread. */
export const tokensStage: PageStage<"repairs", "tokens" | "sentences"> = {
  name: NAME,
  version: VERSION,
  needs: ["repairs"],
  gives: ["tokens", "sentences"],
  annotate(page, layers) {
    const splitters = loadSplitters();
    const tokens: Token[] = [];
    const sentences: Sentence[] = [];
    page.blocks.forEach((block, blockIndex) => {
      if (!ARTICLE_KINDS.has(block.kind) && block.kind !== "caption") return;
      const read = readBlock(page.text, block, layers.repairs.annotations);
      const words = apart(splitters.words.split(read.text, read.span.start, read.span.end), read);
      const starts = splitters.sentences.starts(
        read.text,
        words.map(({ inReading }) => inReading),
        read.begins,
      );
      starts.forEach((from, index) => {
        const to = starts[index + 1] ?? words.length;
        const id = sentences.length;
        const first = tokens.length;
        for (const { start, end } of words.slice(from, to))
          tokens.push({ id: tokens.length, start, end, sentence: id });
        const start = words[from]?.start ?? block.start;
        const end = words[to - 1]?.end ?? block.end;
        sentences.push({ id, start, end, block: blockIndex, first, last: tokens.length });
      });
    });
    const by = { name: NAME, version: VERSION };
    return { tokens: { by, annotations: tokens }, sentences: { by, annotations: sentences } };
  },
};

type ReadWord = TextSpan & { readonly inReading: TextSpan };

/** Words with their place in the page; those that are read from the same letters of the page are one. */
function apart(spans: readonly TextSpan[], read: ReadBlock): ReadWord[] {
  const words: ReadWord[] = [];
  for (const inReading of spans) {
    const { start, end } = read.back(inReading);
    const last = words.at(-1);
    if (last === undefined || last.end <= start) words.push({ start, end, inReading });
    else
      words[words.length - 1] = {
        start: last.start,
        end,
        inReading: { start: last.inReading.start, end: inReading.end },
      };
  }
  return words;
}
