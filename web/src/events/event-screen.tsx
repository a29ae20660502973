import type { JSX } from "react";
import type { EventDetail } from "../../../src/queries/contract/answers.ts";
import { CorrectThis } from "../changes/correct-this.tsx";
import { safeWords } from "../data/safe-words.ts";
import { useAnswer } from "../data/use-answer.ts";
import { basisWords, dateWords } from "../data/words.ts";
import { DifferencesAbout } from "../parts/differences-about.tsx";
import { QuoteLink } from "../parts/quote-link.tsx";
import { ScreenHead } from "../parts/screen-head.tsx";
import { StatusMark } from "../parts/status-mark.tsx";
import { FailureNote, Waiting } from "../parts/waiting.tsx";
import { WhyJoined } from "../parts/why-joined.tsx";
import { thingHref } from "../route.ts";

type Account = EventDetail["accounts"][number];

function When({ detail }: { readonly detail: EventDetail }): JSX.Element {
  const { event, when, pages } = detail;
  const value = event.when ?? event.whenLinked;
  if (value === null) return <p className="event-when">No page dates it.</p>;
  const quotes = event.when === null ? when.linked : when.own;
  return (
    <p className="event-when">
      <strong>{dateWords(value.value)}</strong>{" "}
      <span className="part-muted">
        {event.when === null ? "dated by other pages" : when.basis === null ? "" : basisWords(when.basis)}
      </span>{" "}
      {quotes.slice(0, 2).map((quote) => (
        <QuoteLink key={`${quote.page}${quote.start}`} quote={quote} pages={pages} />
      ))}
    </p>
  );
}

function AccountView({ told, detail }: { readonly told: Account; readonly detail: EventDetail }): JSX.Element {
  const { account, sentence, who, details } = told;
  return (
    <li className="account">
      <p>
        <StatusMark status={account.status} stance={account.stance} />{" "}
        {account.asOf !== null && <span className="part-muted">as of {dateWords(account.asOf)} </span>}
        <bdi>{safeWords(who ?? "") || "the page itself"}</bdi>
      </p>
      <p className="account-words">
        <QuoteLink quote={sentence} pages={detail.pages} />
      </p>
      {details.length > 0 && (
        <p className="part-muted">{details.map(({ field, value }) => `${field}: ${safeWords(value)}`).join(" · ")}</p>
      )}
    </li>
  );
}

function Order({ detail }: { readonly detail: EventDetail }): JSX.Element | null {
  const { before, after } = detail;
  if (before.length + after.length === 0) return null;
  return (
    <p className="event-order">
      {after.map((one, at) => (
        <span key={one.id}>
          {at === 0 ? "after " : ", "}
          <a href={thingHref("event", one.id)}>{safeWords(one.label)}</a>
        </span>
      ))}
      {after.length > 0 && before.length > 0 && "; "}
      {before.map((one, at) => (
        <span key={one.id}>
          {at === 0 ? "before " : ", "}
          <a href={thingHref("event", one.id)}>{safeWords(one.label)}</a>
        </span>
      ))}
    </p>
  );
}

/** One event with every account of it, by the pages' order: what each says of its status, and on whose word. */
export function EventScreen({ id }: { readonly id: string }): JSX.Element {
  const asked = useAnswer("event", { id });
  if (asked.state === "failed") return <FailureNote error={asked.error} />;
  const detail = asked.answer;
  if (detail === undefined) return <Waiting what="the event" />;
  const { row, accounts } = detail;
  return (
    <div className="screen event-screen">
      <ScreenHead
        kicker={row.apart ? "Event of another matter" : "Event"}
        title={safeWords(row.label)}
        note={
          <>
            <StatusMark status={row.status.value} />
            {row.status.disputed && <span className="disputed-mark">disputed</span>}
            {` · ${row.pageCount} ${row.pageCount === 1 ? "page" : "pages"}`}
            {row.where !== null && ` · ${safeWords(row.where)}`}
          </>
        }
      />
      <When detail={detail} />
      <Order detail={detail} />
      <p className="event-parties">
        {row.participants.map(({ entity, role }, at) => (
          <span key={`${entity.id}${role}`}>
            {at > 0 && ", "}
            <a href={thingHref("entity", entity.id)}>
              <bdi>{safeWords(entity.name)}</bdi>
            </a>
            {role !== "participant" && <small> {role}</small>}
          </span>
        ))}
      </p>
      <DifferencesAbout about={{ event: row.id }} count={detail.differences.length} />
      <section className="claim-part" aria-labelledby="accounts-heading">
        <h2 id="accounts-heading">
          Accounts <span className="count">{accounts.length}</span>
        </h2>
        <ol className="account-list">
          {accounts.map((told) => (
            <AccountView
              key={`${told.words.page} ${told.words.start} ${told.account.status}`}
              told={told}
              detail={detail}
            />
          ))}
        </ol>
      </section>
      <WhyJoined id={row.id} />
      <CorrectThis thing={{ kind: "event", id: row.id, when: row.when ?? row.whenLinked }} />
    </div>
  );
}
