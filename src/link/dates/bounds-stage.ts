import type { BoundsFinding, Join } from "../../core/findings.ts";
import type { LinkStage } from "../../core/stage.ts";
import { byText } from "../../measure/text-order.ts";
import { ownBounds } from "./own-bounds.ts";

/** Bounds undated pages by their own words. No other page is looked at; it stands among the linkers because `explain` tells its reasons. */
export const boundsStage: LinkStage<never, "bounds"> = {
  name: "bounds",
  version: "1",
  needs: [],
  gives: ["bounds"],
  byMatter: { bounds: (x, y) => byText(x.page, y.page) },
  link({ pages }) {
    const bounds: BoundsFinding[] = [];
    const joins: Join[] = [];
    for (const read of pages) {
      if (read.page.published !== null) continue;
      const found = ownBounds(read);
      if (found === null) continue;
      bounds.push({ page: read.page.id, bounds: found });
      joins.push({
        subject: read.page.id,
        by: "bounds",
        decision: "bounded the date of an undated page",
        features: { words: found.evidence.length },
        score: found.confidence,
        threshold: found.confidence,
        why: "it tells in the past tense of the earlier day, or says that the later one is still to come",
        evidence: found.evidence,
      });
    }
    return { findings: { bounds }, joins };
  },
};
