import type { ReadPage } from "../../core/stage.ts";
import { itemAt } from "../../document/document.ts";
import { PRICED_THINGS } from "../../languages/en/priced-things.ts";
import { dateBounds } from "../../measure/date-bounds.ts";
import { wordsIn } from "../../measure/words.ts";
import { otherDays } from "./happening-conflict.ts";
import type { PageEvent } from "./page-event.ts";

/** Pages that came out within so many days of one another tell of one move of a price. */
const ONE_MOVE = 1;
/** Under one thing and direction more than this are a market's chronicle. */
const MOST = 40;

type Told = { readonly index: number; readonly published: number };

/**
 * Pairs of page events that are one because two pages of a matter, of one day or the next, open with a price that moves the
 * same way, and their sentences, else their titles, name one thing that is priced: "oil fell below 60", "crude oil prices
 * slumped". Of a page's accounts of such a move the first stands for it.
 */
export function samePrices(
  events: readonly PageEvent[],
  matterOf: ReadonlyMap<string, string>,
  readOf: ReadonlyMap<string, ReadPage>,
): readonly (readonly [number, number])[] {
  const told = new Map<string, Told[]>();
  const pageOf = ({ index }: Told) => events[index]?.page;
  events.forEach(({ page, mentions }, index) => {
    const read = readOf.get(page);
    const day = read?.page.published === null || read === undefined ? null : dateBounds(read.page.published.value);
    if (read === undefined || day === null) return;
    const things = new Set<string>();
    const titled = pricedIn(read.page.title?.value ?? "");
    for (const { annotation, lead, phase, series } of mentions) {
      if (annotation.type !== "MARKET" || !lead || phase !== "happened" || series) continue;
      const sentence = itemAt(read.layers.sentences.annotations, annotation.start);
      const own = sentence === undefined ? [] : pricedIn(read.page.text.slice(sentence.start, sentence.end));
      // "Prices fell to …": of what, the title says.
      for (const thing of own.length > 0 ? own : titled) things.add(`${annotation.mode} ${thing}`);
    }
    for (const thing of things) {
      const key = `${matterOf.get(page) ?? page}\n${thing}`;
      told.set(key, [...(told.get(key) ?? []), { index, published: day.first }]);
    }
  });
  return [...told.values()].flatMap((moves) => {
    const first = moves.filter(({ index }, at) => moves.findIndex((one) => pageOf(one) === events[index]?.page) === at);
    if (first.length > MOST) return [];
    return first.flatMap((a, at) =>
      first.slice(at + 1).flatMap((b): [number, number][] => {
        const [x, y] = [events[a.index], events[b.index]];
        if (x === undefined || y === undefined || Math.abs(a.published - b.published) > ONE_MOVE) return [];
        return otherDays(x.mentions, y.mentions) ? [] : [[a.index, b.index]];
      }),
    );
  });
}

const pricedIn = (text: string): string[] =>
  wordsIn(text, { start: 0, end: text.length }).flatMap(({ word }) => (PRICED_THINGS.has(word) ? [word] : []));
