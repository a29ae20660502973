import type { Event } from "../../core/record.ts";
import { byCodeUnits, type RecordIndex } from "./index-record.ts";
import { safeText } from "./safe-text.ts";

/** The two actors that take part together in events on most pages of the main matter; where there are none, the first page's title. */
export function matterTitle(index: RecordIndex): string {
  const main = index.record.matters.find((matter) => matter.main);
  const pages = new Set(main?.pages ?? index.record.pages.map((page) => page.id));
  const pairs = new Map<string, { names: readonly string[]; people: number; pages: Set<string>; events: number }>();
  const weigh = (event: Event): void => {
    const actors = [...new Set(event.participants.map((one) => one.entity))]
      .flatMap((id) => index.entities.get(id) ?? [])
      .filter((entity) => entity.kind === "person" || entity.kind === "organization")
      .sort((a, b) => byCodeUnits(a.name, b.name));
    for (const [at, one] of actors.entries())
      for (const other of actors.slice(at + 1)) {
        const key = `${one.id} ${other.id}`;
        const people = [one, other].filter((entity) => entity.kind === "person").length;
        const pair = pairs.get(key) ?? { names: [one.name, other.name], people, pages: new Set(), events: 0 };
        pair.events++;
        for (const { page } of event.accounts) if (pages.has(page)) pair.pages.add(page);
        pairs.set(key, pair);
      }
  };
  index.record.events.forEach(weigh);
  const [best] = [...pairs]
    .filter(([, pair]) => pair.pages.size > 0)
    .sort(
      ([a, one], [b, other]) =>
        other.pages.size - one.pages.size ||
        other.events - one.events ||
        other.people - one.people ||
        byCodeUnits(a, b),
    );
  if (best !== undefined) return best[1].names.map(safeText).join(" – ");
  const title = index.record.pages.find((page) => pages.has(page.id) && page.title !== null)?.title?.value;
  return title === undefined ? "No matter told" : safeText(title);
}
