import type { JSX } from "react";
import type { EntityDetail } from "../../../src/queries/contract/answers.ts";
import { CorrectThis, PairButtons } from "../changes/correct-this.tsx";
import { safeWords } from "../data/safe-words.ts";
import { useAnswer, usePaged } from "../data/use-answer.ts";
import { MoreRows } from "../parts/more-rows.tsx";
import { PageLink, QuoteLink } from "../parts/quote-link.tsx";
import { ScreenHead } from "../parts/screen-head.tsx";
import { FailureNote, Waiting } from "../parts/waiting.tsx";
import { WhyJoined } from "../parts/why-joined.tsx";
import { positionHref, screenHref, thingHref } from "../route.ts";

/** Mentions that are named at first. */
const MENTIONS = 40;

function MaybeSame({ detail }: { readonly detail: EntityDetail }): JSX.Element | null {
  if (detail.maybeSame.length === 0) return null;
  return (
    <section className="claim-part" aria-labelledby="maybe-heading">
      <h2 id="maybe-heading">May be the same</h2>
      <ul className="plain-list">
        {detail.maybeSame.map(({ entity, why, words }) => (
          <li key={entity.id}>
            <a href={thingHref("entity", entity.id)}>
              <bdi>{safeWords(entity.name)}</bdi>
            </a>{" "}
            <span className="part-muted">{safeWords(why)}</span>{" "}
            {words.slice(0, 2).map((quote) => (
              <QuoteLink key={`${quote.page}${quote.start}`} quote={quote} pages={detail.pages} />
            ))}
            <PairButtons targets={[detail.entity.id, entity.id]} same="One and the same" different="Two" />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Statements({ id }: { readonly id: string }): JSX.Element | null {
  const { items, pages, total, more } = usePaged("statements", { actor: id }, 30);
  if (total === null || total === 0) return null;
  return (
    <section className="claim-part" aria-labelledby="said-heading">
      <h2 id="said-heading">
        Statements <span className="count">{total}</span>
      </h2>
      <ol className="plain-list">
        {items.map(({ attribution, way, contents }) => (
          <li key={attribution.id}>
            <span className={`way way-${way}`}>{way}</span>{" "}
            {attribution.stance !== "asserts" && <span className="stance">{attribution.stance}</span>}{" "}
            {contents.slice(0, 1).map((quote) => (
              <QuoteLink key={quote.start} quote={quote} pages={pages} />
            ))}
          </li>
        ))}
      </ol>
      <MoreRows shown={items.length} total={total} more={more} />
    </section>
  );
}

/** What the name has said anything on, and where else it stands. */
function Topics({ detail }: { readonly detail: EntityDetail }): JSX.Element {
  const { entity, topics } = detail;
  return (
    <p className="event-parties">
      {topics.length > 0 && <span className="part-muted">positions on </span>}
      {topics.slice(0, 12).map((topic, at) => (
        <span key={topic}>
          {at > 0 && ", "}
          <a href={positionHref(entity.id, topic)}>
            <bdi>{safeWords(topic)}</bdi>
          </a>
        </span>
      ))}
      {topics.length > 0 && " · "}
      <a href={screenHref("timeline", { actor: entity.id })}>on the timeline</a> ·{" "}
      <a href={screenHref("claims", { actor: entity.id })}>claims</a>
    </p>
  );
}

/** One who is named: every name and role the pages give, whom it may be the same as, what it said, where it stands. */
export function EntityScreen({ id }: { readonly id: string }): JSX.Element {
  const asked = useAnswer("entity", { id });
  if (asked.state === "failed") return <FailureNote error={asked.error} />;
  const detail = asked.answer;
  if (detail === undefined) return <Waiting what="the name" />;
  const { entity, row, roles, mentions, pages } = detail;
  const others = entity.names.filter((name) => name !== entity.name);
  return (
    <div className="screen entity-screen">
      <ScreenHead
        kicker={entity.kind}
        title={safeWords(entity.name)}
        note={`${mentions.total} mentions on ${row.pages} ${row.pages === 1 ? "page" : "pages"}${
          others.length === 0 ? "" : ` · also: ${others.map(safeWords).join(", ")}`
        }`}
      />
      {roles.length > 0 && (
        <p className="event-parties">
          {roles.slice(0, 8).map(({ value, words }, at) => (
            <span key={value}>
              {at > 0 && "; "}
              <bdi>{safeWords(value)}</bdi>{" "}
              {words.slice(0, 1).map((quote) => (
                <PageLink key={quote.start} page={quote.page} span={quote} pages={pages} />
              ))}
            </span>
          ))}
        </p>
      )}
      <MaybeSame detail={detail} />
      <Statements id={id} />
      <section className="claim-part" aria-labelledby="mentions-heading">
        <h2 id="mentions-heading">Where it is named</h2>
        <p className="mention-list">
          {mentions.items.slice(0, MENTIONS).map((mention) => (
            <span key={`${mention.page}${mention.start}`} className={`by-${mention.by}`}>
              <PageLink page={mention.page} span={mention} pages={pages} />{" "}
            </span>
          ))}
          {mentions.total > MENTIONS && <small>and {mentions.total - MENTIONS} more</small>}
        </p>
      </section>
      <Topics detail={detail} />
      <WhyJoined id={id} />
      <CorrectThis thing={{ kind: "entity", id: entity.id, name: entity.name }} />
    </div>
  );
}
