import type { ReadPage } from "../../core/stage.ts";
import { itemsIn } from "../../document/document.ts";
import { figureKey, isMoney, rateAt } from "../../document/rates.ts";
import { BILL_NOUNS } from "../../languages/en/bill-words.ts";
import { MEASURE_NOUNS } from "../../languages/en/measure-words.ts";
import type { DisjointSets } from "../../measure/disjoint-sets.ts";
import { sharedCount } from "../../measure/jaccard.ts";
import { wordsIn } from "../../measure/words.ts";
import { conflict } from "./conflict.ts";
import type { PageEvent } from "./page-event.ts";

/** From here on a sum of money tells one bill from another. */
const LARGE_SUM = 1_000_000;
/** A matter with more bills than this is one of a whole parliament. */
const MOST_BILLS = 200;

/**
 * Pairs of page events that are one bill because of what it would do: on two pages of one matter, each of which tells of one
 * bill only, its sentences give one measure at one rate ("a 40 percent tariff") or one large sum, and nothing stands against
 * it. One of them at least is without a name; two that have names are told apart by these.
 */
export function sameBills(
  events: readonly PageEvent[],
  sets: DisjointSets,
  matterOf: ReadonlyMap<string, string>,
  readOf: ReadonlyMap<string, ReadPage>,
): readonly (readonly [number, number])[] {
  const onPage = new Map<string, number[]>();
  events.forEach(({ page, mentions }, index) => {
    if (mentions.every(({ annotation }) => annotation.type === "LAW"))
      onPage.set(page, [...(onPage.get(page) ?? []), index]);
  });
  const bills = [...onPage].flatMap(([page, [index, second]]) => {
    const [read, event] = [readOf.get(page), index === undefined ? undefined : events[index]];
    if (read === undefined || index === undefined || event === undefined || second !== undefined) return [];
    return [{ index, event, matter: matterOf.get(page) ?? page, does: billMeasures(read) }];
  });
  return [...Map.groupBy(bills, ({ matter }) => matter).values()].flatMap((told) => {
    if (told.length > MOST_BILLS) return [];
    return told.flatMap((a, at) =>
      told.slice(at + 1).flatMap((b): [number, number][] => {
        if (sharedCount(a.does, b.does) === 0 || sets.find(a.index) === sets.find(b.index)) return [];
        const [some, others] = [a, b].map(({ index }) => sets.members(index).flatMap((one) => events[one] ?? []));
        const clash = some?.some((x) =>
          others?.some((y) => x.page === y.page || conflict(x.mentions, y.mentions) !== null),
        );
        return clash === true ? [] : [[a.index, b.index]];
      }),
    );
  });
}

/** What a page's sentences on a bill say that it would lay on or spend, as keys. */
function billMeasures({ page, layers }: ReadPage): Set<string> {
  const found = new Set<string>();
  for (const sentence of layers.sentences.annotations) {
    const quantities = itemsIn(layers.quantities.annotations, sentence);
    if (quantities.length === 0) continue;
    const words = wordsIn(page.text, sentence);
    if (!words.some(({ word }) => BILL_NOUNS.has(word))) continue;
    for (const [at, { word }] of words.entries()) {
      const noun = MEASURE_NOUNS.get(word);
      const rate = noun === undefined ? null : rateAt(quantities, words, at);
      if (rate !== null) found.add(`${noun} ${figureKey(rate)}`);
    }
    for (const quantity of quantities)
      if (isMoney(quantity) && typeof quantity.value === "number" && quantity.value >= LARGE_SUM)
        found.add(figureKey(quantity));
  }
  return found;
}
