import type { HearsayRecord, Span } from "../core/record.ts";

/** A thing that is new in a record, or reads otherwise than in an earlier one. */
export type NewsEntry = {
  readonly kind: "difference" | "event" | "claim" | "page";
  readonly id: string;
  readonly change: "new" | "changed";
  /** What changed, by fixed words and values of the record; null for what is new. */
  readonly detail: string | null;
  readonly span: Span | null;
};

export type News = {
  readonly entries: readonly NewsEntry[];
  /** How many things of the earlier record are no more. */
  readonly gone: Readonly<Record<NewsEntry["kind"], number>>;
};

type Thing = { readonly id: string; readonly was?: readonly string[] | undefined };

/** Things of now with what they were; several that became one count as one, and none is gone then. */
function paired<Before extends Thing, Now extends Thing>(before: readonly Before[], now: readonly Now[]) {
  const byId = new Map(before.map((one) => [one.id, one]));
  const met = new Set<string>();
  const pairs = now.map((thing) => {
    const earlier = [thing.id, ...(thing.was ?? [])].flatMap((id) => byId.get(id) ?? []);
    for (const { id } of earlier) met.add(id);
    return { thing, earlier: earlier[0] ?? null };
  });
  return { pairs, gone: before.filter(({ id }) => !met.has(id)).length };
}

function moreWords(count: number): string | null {
  return count <= 0 ? null : `${count} ${count === 1 ? "page" : "pages"} more`;
}

function joined(details: readonly (string | null)[]): string | null {
  const told = details.filter((one) => one !== null);
  return told.length === 0 ? null : told.join("; ");
}

/** The first of the spans on a page that came since; the first of all where none is. */
function newest(spans: readonly Span[], fresh: ReadonlySet<string>): Span | null {
  return spans.find(({ page }) => fresh.has(page)) ?? spans[0] ?? null;
}

/**
 * What is new from an earlier state of a record to a later one: differences first, then events, claims and pages, each
 * in the record's order. A thing that only rests on more words of the same pages is not news.
 */
export function newsBetween(before: HearsayRecord, now: HearsayRecord): News {
  const pages = paired(before.pages, now.pages);
  const fresh = new Set(pages.pairs.flatMap(({ thing, earlier }) => (earlier === null ? thing.id : [])));
  const differences = paired(before.differences, now.differences);
  const events = paired(before.events, now.events);
  const claims = paired(before.claims, now.claims);
  const tell = (kind: NewsEntry["kind"], id: string, known: boolean, detail: string | null, span: Span | null) =>
    known && detail === null ? [] : [{ kind, id, change: known ? "changed" : "new", detail, span } as const];
  const pagesTelling = (accounts: readonly { readonly page: string }[]): number =>
    new Set(accounts.map(({ page }) => page)).size;
  return {
    entries: [
      ...differences.pairs.flatMap(({ thing, earlier }) => {
        const sides = earlier === null ? 0 : thing.sides.length - earlier.sides.length;
        const spans = thing.sides.flatMap(({ evidence }) => evidence);
        const detail = sides > 0 ? `${sides} ${sides === 1 ? "side" : "sides"} more` : null;
        return tell("difference", thing.id, earlier !== null, detail, newest(spans, fresh));
      }),
      ...events.pairs.flatMap(({ thing, earlier }) => {
        const spans = thing.accounts.map(({ mention }) => mention);
        const detail =
          earlier === null
            ? null
            : joined([
                earlier.status.value === thing.status.value ? null : `${earlier.status.value} → ${thing.status.value}`,
                !earlier.status.disputed && thing.status.disputed ? "now disputed" : null,
                moreWords(pagesTelling(thing.accounts) - pagesTelling(earlier.accounts)),
              ]);
        return tell("event", thing.id, earlier !== null, detail, newest(spans, fresh));
      }),
      ...claims.pairs.flatMap(({ thing, earlier }) => {
        const spans = thing.members.map(({ span }) => span);
        const detail =
          earlier === null
            ? null
            : joined([
                earlier.state === thing.state ? null : `${earlier.state} → ${thing.state}`,
                moreWords(thing.pages.length - earlier.pages.length),
              ]);
        return tell("claim", thing.id, earlier !== null, detail, newest(spans, fresh));
      }),
      ...pages.pairs.flatMap(({ thing, earlier }) => tell("page", thing.id, earlier !== null, null, null)),
    ],
    gone: { difference: differences.gone, event: events.gone, claim: claims.gone, page: pages.gone },
  };
}
