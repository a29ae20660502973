import type { Event } from "../../core/record.ts";
import { byCodeUnits, type RecordIndex } from "./index-record.ts";
import { safeText } from "./safe-text.ts";

/** The two actors that take part in events on most pages of the main matter; the first page's title where there are none. */
export function matterTitle(index: RecordIndex): string {
  const main = index.record.matters.find((matter) => matter.main);
  const pages = new Set(main?.pages ?? index.record.pages.map((page) => page.id));
  const weights = new Map<string, { pages: Set<string>; events: number }>();
  const weigh = (event: Event): void => {
    for (const { entity } of event.participants) {
      const kind = index.entities.get(entity)?.kind;
      if (kind !== "person" && kind !== "organization") continue;
      const weight = weights.get(entity) ?? { pages: new Set(), events: 0 };
      weight.events++;
      for (const { page } of event.accounts) if (pages.has(page)) weight.pages.add(page);
      weights.set(entity, weight);
    }
  };
  index.record.events.forEach(weigh);
  const names = [...weights]
    .filter(([, weight]) => weight.pages.size > 0)
    .sort(([a, one], [b, other]) => other.pages.size - one.pages.size || other.events - one.events || byCodeUnits(a, b))
    .slice(0, 2)
    .flatMap(([id]) => index.entities.get(id)?.name ?? [])
    .map(safeText);
  if (names.length > 0) return names.join(" – ");
  const title = index.record.pages.find((page) => pages.has(page.id) && page.title !== null)?.title?.value;
  return title === undefined ? "No matter told" : safeText(title);
}
