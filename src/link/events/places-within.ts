import type { ReadPage } from "../../core/stage.ts";
import { byText } from "../../measure/text-order.ts";
import { placeKey, placeKind } from "./places.ts";

/** Keys of the places that each place lies in, as pages say. */
export type PlacesWithin = ReadonlyMap<string, readonly string[]>;

/** Town, region and country; a longer row of places is a list. */
const MOST_IN_ROW = 3;
const LOOK_BACK = 24;
const WHERE = /(?:^|[\s("“])(?:in|at|near|from|of|outside|to|around|on|off|over|across|inside)\s(?:the\s)?$/i;
const LISTED = /^,?\s(?:and|or|as well as|but)\s/i;

/** What pages say lies in what: "in Tarsel, Norvik Province", "at Tarsel in Norvik". Linear in the mentions of names. */
export function placesWithin(pages: readonly ReadPage[]): PlacesWithin {
  const found = new Map<string, Set<string>>();
  for (const { page, layers } of pages) {
    const isPlace = new Map(
      layers.entities.annotations.flatMap(({ id, kind, name }) => (kind === "place" ? [[id, name] as const] : [])),
    );
    let row: { start: number; end: number; key: string; country: boolean }[] = [];
    const close = () => {
      const [first] = row;
      const last = row[row.length - 1];
      if (first !== undefined && last !== undefined && row.length > 1 && row.length <= MOST_IN_ROW) {
        const before = page.text.slice(Math.max(0, first.start - LOOK_BACK), first.start);
        const isWhere = before === "" || before.endsWith("\n") || WHERE.test(before);
        if (isWhere && !LISTED.test(page.text.slice(last.end, last.end + LOOK_BACK)))
          row.forEach((inner, at) => {
            for (const outer of row.slice(at + 1)) {
              if (inner.country || inner.key === outer.key) continue;
              found.set(inner.key, (found.get(inner.key) ?? new Set<string>()).add(outer.key));
            }
          });
      }
      row = [];
    };
    for (const { start, end, entity } of layers.mentions.annotations) {
      const name = isPlace.get(entity);
      const last = row[row.length - 1];
      if (last !== undefined && !(name !== undefined && /^(?:, | in )$/.test(page.text.slice(last.end, start))))
        close();
      if (name !== undefined) row.push({ start, end, key: placeKey(name), country: placeKind(name) === "country" });
    }
    close();
  }
  // Two that lie in one another are two names of a list.
  return new Map(
    [...found].map(([inner, outer]) => [
      inner,
      [...outer].filter((one) => found.get(one)?.has(inner) !== true).sort(byText),
    ]),
  );
}
