import type { Span } from "../../core/record.ts";
import { dateBounds } from "../../measure/date-bounds.ts";
import type { BriefEntry } from "../contract/parts.ts";
import type { RecordView } from "../record-view.ts";
import { whoTells } from "./events.ts";
import { whenSaid } from "./statements.ts";

type About = NonNullable<BriefEntry["lines"][number]["parts"][number]["about"]>;
type Telling = { readonly attribution: string | null; readonly span: Span };

/** Words said so much earlier than their page came out are a quote from the past, not where a dispute begins; in days. */
const LONG_AGO = 60;
/** Names that are told where several are first on the same day. */
const MOST_NAMES = 2;

/** Everyone here who tells of the thing, with their words. */
function tellings(view: RecordView, { kind, id }: About): readonly Telling[] {
  if (kind === "event")
    return (view.events.get(id)?.accounts ?? []).map(({ attribution, mention }) => ({ attribution, span: mention }));
  if (kind === "claim")
    return (view.claims.get(id)?.members ?? []).map(({ attribution, span }) => ({ attribution, span }));
  const difference = view.differences.get(id);
  return (difference?.sides ?? []).flatMap(({ attributions, evidence }) =>
    evidence.map((span): Telling => {
      const said = attributions.find((one) => {
        const attribution = view.attributions.get(one);
        return (
          attribution?.page === span.page &&
          attribution.contents.some(({ start, end }) => start < span.end && span.start < end)
        );
      });
      return {
        attribution: said ?? attributions.find((one) => view.attributions.get(one)?.page === span.page) ?? null,
        span,
      };
    }),
  );
}

/** The day a telling is of: when it was said, or when its page was published. */
function dayOf(view: RecordView, { attribution, span }: Telling): { first: number; last: number; when: string } | null {
  const { date } = view.reference(span.page);
  const published = date === null ? null : dateBounds(date);
  const one = attribution === null ? undefined : view.attributions.get(attribution);
  const said = one === undefined ? null : whenSaid(view, one).when;
  const bounds = said === null ? null : dateBounds(said);
  if (said !== null && bounds !== null && Number.isFinite(bounds.first)) {
    if (published === null || bounds.first >= published.first - LONG_AGO) return { ...bounds, when: said };
  }
  return published !== null && date !== null && Number.isFinite(published.first) ? { ...published, when: date } : null;
}

/**
 * Who is the first here to tell of a thing, by the days that the pages give, with the words; null where none is dated.
 * It says nothing of pages that are not here, nor of those without a date.
 */
export function firstHere(view: RecordView, about: About): NonNullable<BriefEntry["first"]> | null {
  const dated = tellings(view, about)
    .flatMap((telling, at) => {
      const day = dayOf(view, telling);
      return day === null ? [] : [{ ...telling, ...day, at }];
    })
    .sort((a, b) => a.first - b.first || a.last - b.last || a.at - b.at);
  const [earliest] = dated;
  if (earliest === undefined) return null;
  const same = dated.filter(({ first, last }) => first === earliest.first && last === earliest.last);
  const names = new Set(
    same.map(
      ({ attribution, span }) =>
        whoTells(view, attribution) ?? (view.reference(span.page).outlet || view.labelOf(span.page)),
    ),
  );
  return {
    who: [...names].slice(0, MOST_NAMES),
    more: Math.max(0, names.size - MOST_NAMES),
    when: earliest.when,
    words: view.quote(earliest.span),
  };
}
