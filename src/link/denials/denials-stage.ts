import type { DenialFinding } from "../../core/findings.ts";
import type { LinkStage } from "../../core/stage.ts";
import { itemAt } from "../../document/document.ts";
import { spanIn } from "../../document/dossier-index.ts";
import { byPlace } from "../../measure/text-order.ts";
import { chooseTold } from "./choose-told.ts";
import { findPointing } from "./find-pointing.ts";
import { toldOn } from "./told-before.ts";

/** Denials that tell nothing of their own and point back ("dismissed the claim"), each with what it denies on its page. */
export const denialsStage: LinkStage<never, "denials"> = {
  name: "denials",
  version: "3",
  needs: [],
  gives: ["denials"],
  byMatter: { denials: (x, y) => byPlace(x.denial, y.denial) || x.attribution - y.attribution },
  link({ pages }) {
    const denials: DenialFinding[] = [];
    for (const page of pages) {
      const pointing = page.layers.attributions.annotations.flatMap((attribution) => {
        const found = attribution.hypothetical ? null : findPointing(page, attribution);
        return found === null ? [] : [{ attribution, found }];
      });
      if (pointing.length === 0) continue;
      const told = toldOn(page);
      for (const { attribution, found } of pointing) {
        const chosen = chooseTold(page, attribution, found, told);
        // It tells what it denies: "denied reports that he had fled".
        if (chosen === null && (found.toldAgain || found.topic.length > 0 || !found.known)) continue;
        const sentence = itemAt(page.layers.sentences.annotations, found.at.start) ?? attribution;
        denials.push({
          attribution: attribution.id,
          denial: spanIn(page.page, {
            start: Math.max(attribution.start, sentence.start),
            end: Math.min(attribution.end, sentence.end),
          }),
          denies:
            chosen === null
              ? null
              : { ...spanIn(page.page, chosen.told.span), attribution: chosen.told.attribution.id },
          score: chosen?.score ?? 0,
          features: chosen?.features ?? {},
        });
      }
    }
    return {
      findings: { denials: denials.sort((x, y) => byPlace(x.denial, y.denial) || x.attribution - y.attribution) },
      joins: [],
    };
  },
};
