import { foldLetters } from "../../measure/folded-name.ts";
import type { EntityNode } from "./entity-nodes.ts";
import { bucketsBy, type EntityPair, type Joiner } from "./joiner.ts";
import { isAcronym } from "./name-keys.ts";

/** Code units between a name and its short form behind it in brackets: " (". */
const BRACKET = 2;

/** "Union of Norvik Ports (UNP)": a name with its short form in brackets right behind it, on one page. */
export const spelledOut: Joiner = {
  name: "spelled out",
  why: "the page gives the short name in brackets behind the full one",
  pairs(nodes) {
    const pairs: EntityPair[] = [];
    for (const members of bucketsBy(nodes, ({ page }) => page).values()) {
      const endingAt = new Map<number, number>();
      for (const index of members) {
        const node = nodes[index];
        if (node === undefined || !isFullName(node)) continue;
        for (const mention of node.mentions) if (mention.by === "name") endingAt.set(mention.end, index);
      }
      for (const index of members) {
        const node = nodes[index];
        if (node === undefined || node.entity.kind === "person" || !isAcronym(node.entity.name)) continue;
        for (const mention of node.mentions) {
          const full = endingAt.get(mention.start - BRACKET);
          const name = full === undefined ? undefined : nodes[full]?.entity.name;
          if (full === undefined || name === undefined || initial(name) !== initial(node.entity.name)) continue;
          pairs.push({ a: full, b: index, score: 0.95, features: { inBrackets: 1 } });
          break;
        }
      }
    }
    return pairs;
  },
};

function isFullName({ entity }: EntityNode): boolean {
  return entity.kind !== "person" && !isAcronym(entity.name) && entity.name.includes(" ");
}

function initial(name: string): string {
  return foldLetters(name).replace(/^the /, "").slice(0, 1);
}
