import { repairsStage } from "../../src/annotate/repairs/repairs.ts";
import type { Repair } from "../../src/core/layers.ts";
import type { Page } from "../../src/core/page.ts";

/** The repairs of a text whose lines are the blocks of an article. */
export function repairText(text: string): readonly Repair[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    kind: "body" as const,
    start: index,
    end: index + line.length,
    reason: "a line",
    confidence: 1,
  }));
  // The stage reads nothing else of a page.
  return repairsStage.annotate({ text, blocks } as unknown as Page, {}).repairs.annotations;
}
