import type { EntityFinding } from "../../core/findings.ts";
import type { Span } from "../../core/record.ts";
import { foldLetters, nameWords } from "../../measure/folded-name.ts";
import { byText } from "../../measure/text-order.ts";
import type { Detector, Found } from "./found.ts";
import { type Side, unique, uniqueSpans } from "./sides.ts";

/** Two names that may be of one: written so here, so there. Not where one is the other cut short. */
export const nameDifference: Detector = {
  name: "names",
  find({ entities }) {
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    return entities.flatMap((entity) =>
      entity.maybeSame.flatMap(({ entity: otherId, evidence }): Found[] => {
        const other = byId.get(otherId);
        // Both sides may name each other; the pair is told once.
        if (other === undefined) return [];
        const mutual = other.maybeSame.some((back) => back.entity === entity.id);
        if ((mutual && byText(entity.id, otherId) > 0) || !isOtherSpelling(entity.name, other.name)) return [];
        return [
          {
            kind: "name",
            about: { entity: entity.id },
            sides: [sideFor(entity, evidence), sideFor(other, evidence)].sort((a, b) => byText(a.value, b.value)),
            common: [],
            confidence: 0.5,
            why: "two names that may be of one",
            features: { mentions: entity.mentions.length, others: other.mentions.length },
          },
        ];
      }),
    );
  },
};

function isOtherSpelling(a: string, b: string): boolean {
  const [wordsA, wordsB] = [a, b].map((name) => nameWords(name).map(foldLetters)) as [string[], string[]];
  const within = (some: readonly string[], all: readonly string[]) => some.every((word) => all.includes(word));
  return wordsA.length > 0 && wordsB.length > 0 && !within(wordsA, wordsB) && !within(wordsB, wordsA);
}

function sideFor(entity: EntityFinding, evidence: readonly Span[]): Side {
  const named = entity.mentions.filter(({ by }) => by === "name").map(({ page, start, end }) => ({ page, start, end }));
  const spans = uniqueSpans(named.length > 0 ? named : evidence);
  return {
    value: entity.name,
    standing: "asserts",
    pages: unique(spans.map(({ page }) => page)),
    attributions: [],
    evidence: spans,
  };
}
