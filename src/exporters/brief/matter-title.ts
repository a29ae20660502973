import type { Event } from "../../core/record.ts";
import { byCodeUnits, type RecordIndex } from "./index-record.ts";
import { safeText } from "./safe-text.ts";

/** What fewer pages than this share of the main matter tell is not what the matter is. */
const LEAST_SHARE = 0.5;
/** Words of a title that are looked at; letters that a word needs to say something. */
const MOST_WORDS = 40;
const LEAST_LETTERS = 4;

/**
 * What the main matter is called: the two people who take part together in events on half of its pages or more, else
 * the event that as many tell, else the page title that says most of what the other titles say.
 */
export function matterTitle(index: RecordIndex): string {
  const main = index.record.matters.find((matter) => matter.main);
  const pages = new Set(main?.pages ?? index.record.pages.map((page) => page.id));
  const enough = Math.max(Math.min(2, pages.size), pages.size * LEAST_SHARE);
  const pair = pages.size > 1 ? widestPair(index, pages) : null;
  if (pair !== null && pair.pages >= enough) return pair.name;
  const event = pages.size > 1 ? widestEvent(index, pages) : null;
  if (event !== null && event.pages >= enough) return event.name;
  return typicalTitle(index, pages) ?? pair?.name ?? event?.name ?? "No matter told";
}

type Named = { readonly name: string; readonly pages: number };

const pagesOf = (event: Event, pages: ReadonlySet<string>): string[] =>
  event.accounts.flatMap(({ page }) => (pages.has(page) ? [page] : []));

function widestPair(index: RecordIndex, pages: ReadonlySet<string>): Named | null {
  const pairs = new Map<string, { names: readonly string[]; pages: Set<string>; events: number }>();
  for (const event of index.record.events) {
    // Who is named with a disaster saw it or came to harm, and two who are tried together are no matter of the two.
    if (event.type === "DISASTER" || event.type === "COURT") continue;
    const actors = [...new Set(event.participants.map((one) => one.entity))]
      .flatMap((id) => index.entities.get(id) ?? [])
      .filter((entity) => entity.kind === "person")
      .sort((a, b) => byCodeUnits(a.name, b.name));
    for (const [at, one] of actors.entries())
      for (const other of actors.slice(at + 1)) {
        const key = `${one.id} ${other.id}`;
        const pair = pairs.get(key) ?? { names: [one.name, other.name], pages: new Set(), events: 0 };
        pair.events++;
        for (const page of pagesOf(event, pages)) pair.pages.add(page);
        pairs.set(key, pair);
      }
  }
  const [best] = [...pairs].sort(
    ([a, one], [b, other]) => other.pages.size - one.pages.size || other.events - one.events || byCodeUnits(a, b),
  );
  return best === undefined ? null : { name: best[1].names.map(safeText).join(" – "), pages: best[1].pages.size };
}

function widestEvent({ record }: RecordIndex, pages: ReadonlySet<string>): Named | null {
  // A deed of one alone ("Vass, threat") tells no matter.
  const [best] = record.events
    .filter(({ participants, where, type }) =>
      type === "DISASTER" ? where !== null : participants.length + (where === null ? 0 : 1) > 1,
    )
    .map((event) => ({ event, told: pagesOf(event, pages) }))
    .sort(
      (a, b) =>
        new Set(b.told).size - new Set(a.told).size ||
        b.told.length - a.told.length ||
        byCodeUnits(a.event.id, b.event.id),
    );
  return best === undefined ? null : { name: safeText(best.event.label), pages: new Set(best.told).size };
}

/** The title whose words most other titles have, for each of its words; the earlier page's where two do. */
function typicalTitle({ record }: RecordIndex, pages: ReadonlySet<string>): string | null {
  const titles = record.pages.flatMap((page) =>
    pages.has(page.id) && page.title !== null ? [{ title: safeText(page.title.value), words: new Set<string>() }] : [],
  );
  const telling = new Map<string, number>();
  for (const one of titles) {
    const words = one.title.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    for (const word of words.slice(0, MOST_WORDS)) if (word.length >= LEAST_LETTERS) one.words.add(word);
    for (const word of one.words) telling.set(word, (telling.get(word) ?? 0) + 1);
  }
  // A long title says more words and not more of the matter.
  const weight = ({ words }: (typeof titles)[number]): number =>
    [...words].reduce((sum, word) => sum + (telling.get(word) ?? 1) - 1, 0) / Math.sqrt(Math.max(words.size, 4));
  const [best] = titles.map((one, at) => ({ one, at })).sort((a, b) => weight(b.one) - weight(a.one) || a.at - b.at);
  return best?.one.title ?? null;
}
