import { annotateOne } from "../../src/engine/engine.ts";
import { codeUnits, readLines } from "../data.ts";
import type { Miss, Yardstick } from "../yardstick.ts";
import { inUnits, missesOf } from "./polnear.ts";
import { type LinkedTriple, scoreParents } from "./score-parents.ts";

const FILE = "data/attribution/gum.train.jsonl.gz";
type Document = {
  readonly id: string;
  readonly genre: string;
  readonly date: string | null;
  readonly text: string;
  readonly attributions: readonly (Omit<LinkedTriple, "parent"> & {
    readonly id: string;
    readonly parent: string | null;
  })[];
};

/** GUM (Zeldes 2017), news: attributions that hold one another. Few documents: reported, not leaned on. */
export const gumNews: Yardstick = {
  name: "gum-news",
  stage: "attribution",
  needs: [FILE],
  measure() {
    const documents = readLines<Document>(FILE).filter(({ genre }) => genre === "news");
    const relation: number[][] = [];
    const links: number[][] = [];
    const depth: number[][] = [];
    const misses: Miss[] = [];
    for (const { id, text, date, attributions } of documents) {
      const unit = codeUnits(text);
      const gold = attributions.map((one): LinkedTriple => {
        const parent = one.parent === null ? -1 : attributions.findIndex((other) => other.id === one.parent);
        return { ...inUnits(one, unit), parent: parent < 0 ? null : parent };
      });
      const found: LinkedTriple[] = [
        ...annotateOne(JSON.stringify({ id, text, ...(date === null ? {} : { published: date }) })).attributions,
      ];
      const score = scoreParents(text, gold, found);
      relation.push([...score.relation]);
      links.push([...score.links]);
      depth.push([...score.falseDepth]);
      misses.push(...missesOf(text, gold, found, score.matches));
    }
    return {
      sample: `${documents.length} news documents`,
      figures: [
        { metric: "relation F", formula: "f", documents: relation, better: "higher", ungated: true },
        { metric: "parent and child link F", formula: "f", documents: links, better: "higher", ungated: true },
        {
          metric: "false depth, of flat ones matched",
          formula: "ratio",
          documents: depth,
          better: "lower",
          ungated: true,
        },
      ],
      misses,
    };
  },
};
