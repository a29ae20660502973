import { bySpan } from "../../core/span.ts";
import type { PageStage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import type { FoundRepair, RepairRecogniser } from "./found-repair.ts";
import { findGlued } from "./glued.ts";
import { findLostQuotes } from "./lost-quotes.ts";
import { findInvisible, findMojibake } from "./mojibake.ts";

/** The order matters once: lost quotes are seen by the glued words beside them. */
const RECOGNISERS: readonly RepairRecogniser[] = [findMojibake, findInvisible, findGlued, findLostQuotes];

const NAME = "repairs";
const VERSION = "1";

/** Says where a page's text is damaged and how to read it; the text stays as it is. */
export const repairsStage: PageStage<never, "repairs"> = {
  name: NAME,
  version: VERSION,
  needs: [],
  gives: ["repairs"],
  annotate(page) {
    const found: FoundRepair[] = [];
    for (const block of page.blocks) {
      if (!ARTICLE_KINDS.has(block.kind)) continue;
      const inBlock: FoundRepair[] = [];
      for (const recognise of RECOGNISERS) inBlock.push(...recognise(page, block, inBlock, page.text));
      found.push(...inBlock);
    }
    found.sort(bySpan);
    return {
      repairs: { by: { name: NAME, version: VERSION }, annotations: found.map((repair, id) => ({ id, ...repair })) },
    };
  },
};
