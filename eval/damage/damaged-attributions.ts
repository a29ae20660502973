import { annotateOne } from "../../src/engine/engine.ts";
import { inUnits } from "../attribution/polnear.ts";
import { type Stretch, scoreAttributions, type Triple } from "../attribution/score-attributions.ts";
import { codeUnits, readLines } from "../data.ts";
import type { Yardstick } from "../yardstick.ts";
import { damage } from "./damage.ts";

const FILE = "data/attribution/polnear.dev.jsonl.gz";
const MOST = 40;
type Article = { readonly id: string; readonly text: string; readonly attributions: readonly Triple[] };

/** Attributions of damaged articles against what people marked in the whole ones: what damage costs. */
export const damagedAttributions: Yardstick = {
  name: "polnear-damaged",
  stage: "attribution",
  needs: [FILE],
  measure() {
    const articles = readLines<Article>(FILE, MOST);
    const whole: number[][] = [];
    const relation: number[][] = [];
    articles.forEach(({ id, text, attributions }, index) => {
      const unit = codeUnits(text);
      const gold = attributions.map((one) => inUnits(one, unit));
      const damaged = damage(text, { seed: index + 1 });
      const move = (list: readonly Stretch[]) =>
        list.map(([start, end]): Stretch => [damaged.toDamaged(start), damaged.toDamaged(end)]);
      const moved = gold.map(
        ({ sources, cues, contents }): Triple => ({
          sources: move(sources),
          cues: move(cues),
          contents: move(contents),
        }),
      );
      const read = (words: string): Triple[] => [...annotateOne(JSON.stringify({ id, text: words })).attributions];
      whole.push([...scoreAttributions(text, gold, read(text)).relation]);
      relation.push([...scoreAttributions(damaged.text, moved, read(damaged.text)).relation]);
    });
    return {
      sample: `${articles.length} articles, whole and damaged`,
      figures: [
        { metric: "relation F, whole", formula: "f", documents: whole, better: "higher", ungated: true },
        { metric: "relation F under damage", formula: "f", documents: relation, better: "higher" },
      ],
      misses: [],
    };
  },
};
