import { averageLink, type LikePair } from "../../src/link/events/average-link.ts";
import { compareVectors, tfIdf } from "../../src/measure/tf-idf.ts";
import { wordsIn } from "../../src/measure/words.ts";

/** The threshold of the comparison: best on the training events of ECB+ (.901 there), as ours was fitted. */
const TF_IDF_THRESHOLD = 0.12;

/** What words alone tell: texts grouped by average link over cosines of tf-idf. For each the number of its group. */
export function tfIdfClusters(texts: readonly string[]): number[] {
  const vectors = tfIdf(
    texts.map((text) => {
      const counts = new Map<string, number>();
      for (const { word } of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
      return counts;
    }),
  );
  const pairs = vectors.flatMap((x, a): LikePair[] =>
    vectors.slice(a + 1).map((y, after) => ({ a, b: a + 1 + after, likeness: compareVectors(x, y).cosine })),
  );
  return averageLink(texts.length, pairs, TF_IDF_THRESHOLD);
}
