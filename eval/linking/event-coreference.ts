import { groupMentions } from "../../src/link/events/mention-likeness.ts";
import type { Figure, Yardstick } from "../yardstick.ts";
import { conllScore, coreferenceCounts, fOf } from "./coreference-scores.ts";
import { ECB_FILE, type GivenMentions, MEANTIME_FILE, readEcb, readMeantime } from "./given-mentions.ts";

type Chains = ReadonlyMap<string, string>;

/** Which mentions, of those that people marked, tell of one event: within pages and across them. */
export const eventCoreferenceYardsticks: readonly Yardstick[] = [
  yardstick("event-coreference-ecb", ECB_FILE, () => readEcb("dev")),
  yardstick("event-coreference-meantime", MEANTIME_FILE, readMeantime),
];

function yardstick(name: string, file: string, read: () => GivenMentions): Yardstick {
  return {
    name,
    stage: "linking",
    needs: [file],
    measure() {
      const { pages, views, chains, words } = read();
      const groups = groupMentions(views, words);
      const byNumber = (of: (index: number) => string): Chains =>
        new Map(views.map((_, index) => [String(index), of(index)]));
      const gold = byNumber((index) => chains[index] ?? "");
      const found = byNumber((index) => String(groups[index]));
      const lemma = byNumber((index) => views[index]?.lemma ?? "");
      const chained = inChains(gold, found);
      const counts = coreferenceCounts(...chained);
      const single = (metric: string, value: number, more: Partial<Figure> = {}): Figure => ({
        metric,
        formula: "ratio",
        documents: [[value, 1]],
        better: "higher",
        ...more,
      });
      return {
        sample: `${pages} articles, ${views.length} given mentions, ${chained[0].size} of them in chains of two or more`,
        figures: [
          single("CoNLL F (mentions in chains)", conllScore(counts)),
          single("same lemma, for comparison", conllScore(coreferenceCounts(...inChains(gold, lemma))), {
            ungated: true,
          }),
          single("MUC F", fOf(counts.muc), { ungated: true }),
          single("B³ F", fOf(counts.bCubed), { ungated: true }),
          single("CEAF-e F", fOf(counts.ceafE), { ungated: true }),
          single("CoNLL F (all mentions)", conllScore(coreferenceCounts(gold, found))),
          single("same lemma, all mentions, for comparison", conllScore(coreferenceCounts(gold, lemma)), {
            ungated: true,
          }),
        ],
        misses: [],
      };
    },
  };
}

/** Both sides without the mentions that people left alone: these were linked with the rest, and are not scored. */
export function inChains(gold: Chains, found: Chains): [Chains, Chains] {
  const sizes = new Map<string, number>();
  for (const chain of gold.values()) sizes.set(chain, (sizes.get(chain) ?? 0) + 1);
  const kept = new Set([...gold].flatMap(([mention, chain]) => ((sizes.get(chain) ?? 0) > 1 ? [mention] : [])));
  const only = (chains: Chains) => new Map([...chains].filter(([mention]) => kept.has(mention)));
  return [only(gold), only(found)];
}
