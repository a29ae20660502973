import { hasStatus, involves, pagesTelling } from "../answers/events.ts";
import { hasActor, speakerName, whenSaid } from "../answers/statements.ts";
import type { Hit, SearchAnswer } from "../contract/answers.ts";
import type { Parameters } from "../contract/queries.ts";
import { dateFilter, oneOf, pageFilter } from "../filters.ts";
import { foldedWords } from "../folded-words.ts";
import type { RecordView } from "../record-view.ts";
import { stretchOf } from "../stretch.ts";
import { HIT_KINDS, type SearchDocument, searchDocuments, textOf } from "./search-document.ts";
import { PlainWordIndex, type WordIndex, wordsToIndex } from "./word-index.ts";
import { askedWord, parseWords } from "./word-query.ts";

/** Documents that are indexed before others get their turn. */
const BATCH = 200;

type Prepared = { readonly index: WordIndex; readonly lengths: readonly number[] };

/** What is searched of a document: what is shown of it, and of a statement who said it. */
function searchedText(view: RecordView, document: SearchDocument): string {
  const text = textOf(view, document);
  const said = document.kind === "statement" ? view.attributions.get(document.id) : undefined;
  return said === undefined ? text : `${text} ${speakerName(view, said)}`;
}

const prepared = new WeakMap<RecordView, Prepared>();

/**
 * Fills an index with everything of the record that can be found. `pause` is awaited between batches. Until it is done
 * a search makes an index of its own.
 */
export async function prepareSearch(view: RecordView, index: WordIndex, pause: () => Promise<void>): Promise<void> {
  if (prepared.has(view)) return;
  const lengths: number[] = [];
  for (const [at, document] of searchDocuments(view).entries()) {
    const words = wordsToIndex(searchedText(view, document));
    index.add(words);
    lengths.push(words.length);
    if (at % BATCH === BATCH - 1) await pause();
  }
  prepared.set(view, { index, lengths });
}

function ready(view: RecordView): Prepared {
  const known = prepared.get(view);
  if (known !== undefined) return known;
  const index = new PlainWordIndex();
  const lengths = searchDocuments(view).map((document) => {
    const words = wordsToIndex(searchedText(view, document));
    index.add(words);
    return words.length;
  });
  const made = { index, lengths };
  prepared.set(view, made);
  return made;
}

function pagesOf(view: RecordView, { kind, id, span }: SearchDocument): readonly string[] {
  if (kind === "name") return [...new Set((view.entities.get(id)?.mentions ?? []).map(({ page }) => page))];
  if (kind === "claim") return view.claims.get(id)?.pages ?? [];
  const event = kind === "event" ? view.events.get(id) : undefined;
  if (event !== undefined) return pagesTelling(event);
  return span === null ? [] : [span.page];
}

function whenOf(view: RecordView, { kind, id, span }: SearchDocument): string | null {
  const event = kind === "event" ? view.events.get(id) : undefined;
  if (event !== undefined) return event.when?.value ?? event.whenLinked?.value ?? null;
  const said = kind === "statement" ? view.attributions.get(id) : undefined;
  if (said !== undefined) return whenSaid(view, said).when;
  return kind === "sentence" && span !== null ? view.reference(span.page).date : null;
}

function has(view: RecordView, { kind, id, span }: SearchDocument, actor: string): boolean {
  switch (kind) {
    case "name":
      return id === actor;
    case "claim":
      return (view.claims.get(id)?.members ?? []).some(({ attribution }) => {
        const said = attribution === null ? undefined : view.attributions.get(attribution);
        return said !== undefined && hasActor(said, actor);
      });
    case "event": {
      const event = view.events.get(id);
      return event !== undefined && involves(view, event, actor);
    }
    case "statement": {
      const said = view.attributions.get(id);
      return said !== undefined && hasActor(said, actor);
    }
    case "sentence":
      return (
        span !== null &&
        (view.mentionsOf.get(span.page) ?? []).some(
          (one) => one.entity.id === actor && one.start < span.end && span.start < one.end,
        )
      );
  }
}

/** Times of what was said and done; claims and names have none, and are found by the dates of their pages. */
function inTime(view: RecordView, document: SearchDocument, fits: ReturnType<typeof dateFilter>): boolean {
  if (document.kind !== "claim" && document.kind !== "name") return fits(whenOf(view, document));
  return pagesOf(view, document).some((page) => fits(view.reference(page).date));
}

function hitOf(view: RecordView, document: SearchDocument, asked: (word: string) => boolean): Hit {
  const { kind, id, span } = document;
  const text = textOf(view, document);
  const said = kind === "statement" ? view.attributions.get(id) : undefined;
  return {
    kind,
    id,
    text,
    marks: foldedWords(text).flatMap(({ word, start, end }): [number, number][] => (asked(word) ? [[start, end]] : [])),
    page: span?.page ?? null,
    span,
    who: said === undefined ? null : speakerName(view, said) || null,
    status: kind === "event" ? (view.events.get(id)?.status.value ?? null) : null,
    when: whenOf(view, document),
  };
}

/** What holds all the words, the shortest first: the fewer other words, the nearer. */
export function search(view: RecordView, asked: Parameters<"search">): SearchAnswer {
  const query = parseWords(asked.words);
  const { index, lengths } = ready(view);
  const documents = searchDocuments(view);
  const onPage = pageFilter(view, asked);
  const byPage = asked.outlet !== undefined || asked.page !== undefined || asked.matter !== undefined;
  const fits = asked.from === undefined && asked.to === undefined ? null : dateFilter(asked);
  const status = asked.status !== undefined && asked.status.length > 0 ? oneOf(asked.status) : null;
  const kind = oneOf(asked.kinds);
  const { actor } = asked;
  const passes = (document: SearchDocument): boolean => {
    if (status !== null) {
      const event = document.kind === "event" ? view.events.get(document.id) : undefined;
      if (event === undefined || !hasStatus(event, status)) return false;
    }
    return (
      (!byPage || onPage(pagesOf(view, document))) &&
      (fits === null || inTime(view, document, fits)) &&
      (actor === undefined || has(view, document, actor))
    );
  };
  const counts = new Map<Hit["kind"], number>(HIT_KINDS.map((one) => [one, 0]));
  const found: { number: number; document: SearchDocument; length: number; kind: number }[] = [];
  for (const number of index.matching(query)) {
    const document = documents[number];
    if (document === undefined || !passes(document)) continue;
    counts.set(document.kind, (counts.get(document.kind) ?? 0) + 1);
    if (!kind(document.kind)) continue;
    found.push({ number, document, length: lengths[number] ?? 0, kind: HIT_KINDS.indexOf(document.kind) });
  }
  found.sort((a, b) => a.length - b.length || a.kind - b.kind || a.number - b.number);
  const items = stretchOf(found, asked).map(({ document }) => hitOf(view, document, askedWord(query)));
  return {
    total: found.length,
    offset: Math.max(0, asked.offset ?? 0),
    items,
    kinds: [...counts].map(([one, total]) => ({ kind: one, total })),
    pages: view.table(items.map(({ page }) => page)),
  };
}
