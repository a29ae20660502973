import type { JSX } from "react";
import type { Event } from "../../../src/core/record.ts";
import { fullName, labelOf } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { dateWords } from "../data/words.ts";
import { pageHref, thingHref } from "../route.ts";
import { useDetail } from "./detail-context.ts";
import { statusWords } from "./marks.ts";

/** An event as this page tells it: its label, status here, date and place, and the other pages that tell of it. */
export function EventCard({ event, page }: { readonly event: Event; readonly page: string }): JSX.Element {
  const { pages } = useDetail();
  const here = event.accounts.filter((account) => account.page === page);
  const elsewhere = new Map(
    event.accounts.flatMap((account) => (account.page === page ? [] : [[account.page, account] as const])),
  );
  const [first] = here;
  const when = event.when ?? event.whenLinked;
  const statuses = new Set(here.map(statusWords));
  return (
    <>
      <p className="card-head">
        {first !== undefined && (
          <a className="speaker" href={thingHref("event", event.id)}>
            <bdi>{safeWords(event.label)}</bdi>
          </a>
        )}{" "}
        <span className="tags">
          {[...statuses].join(" · ")}
          {event.status.disputed && <strong className="denies"> · disputed</strong>}
        </span>
      </p>
      {(when !== null || event.where !== null) && (
        <p className="elsewhere">
          {when !== null && `${dateWords(when.value)}${event.when === null ? " (from other pages)" : ""}`}
          {when !== null && event.where !== null && ", "}
          {event.where !== null && <bdi>{safeWords(event.where.value)}</bdi>}
        </p>
      )}
      {elsewhere.size > 0 && (
        <p className="elsewhere">
          also in{" "}
          {[...elsewhere].map(([id, account], at) => (
            <span key={id}>
              {at > 0 && ", "}
              <a href={pageHref(id, account.mention)} title={fullName(pages, id)}>
                {labelOf(pages, id)}
              </a>{" "}
              ({statusWords(account)})
            </span>
          ))}
        </p>
      )}
    </>
  );
}
