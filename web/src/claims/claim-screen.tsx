import type { JSX } from "react";
import type { ClaimDetail } from "../../../src/queries/contract/answers.ts";
import { safeWords } from "../data/safe-words.ts";
import { useAnswer } from "../data/use-answer.ts";
import { DifferencesAbout } from "../parts/differences-about.tsx";
import { PageLink, QuoteLink } from "../parts/quote-link.tsx";
import { Quoted } from "../parts/quoted.tsx";
import { ScreenHead } from "../parts/screen-head.tsx";
import { FailureNote, Waiting } from "../parts/waiting.tsx";
import { WhyJoined } from "../parts/why-joined.tsx";
import { ClaimTree } from "./claim-tree.tsx";
import { CorrectClaim } from "./correct-claim.tsx";
import { DriftView } from "./drift-view.tsx";
import { stateWords } from "./state-words.ts";

function tracedWords({ claim, origins }: ClaimDetail): string {
  const { origins: ids, untraced } = claim.tracedTo;
  const names = ids.map((id) => safeWords(origins.find((one) => one.id === id)?.name ?? id));
  const traced = names.length === 0 ? "traced to nobody named" : `traced to ${names.length}: ${names.join(", ")}`;
  return untraced === 0 ? traced : `${traced}; ${untraced} not traced`;
}

/** Unnamed people stand behind an origin; how many is never counted. */
function Behind({ detail }: { readonly detail: ClaimDetail }): JSX.Element | null {
  const behind = detail.origins.filter((origin) => origin.behind.length > 0);
  if (behind.length === 0) return null;
  return (
    <ul className="behind">
      {behind.map((origin) => (
        <li key={origin.id}>
          behind <bdi>{safeWords(origin.name)}</bdi>:{" "}
          {origin.behind.map(({ description, evidence }, at) => (
            <span key={description}>
              {at > 0 && "; "}
              <bdi>{safeWords(description)}</bdi>{" "}
              {evidence.slice(0, 3).map((span) => (
                <PageLink key={`${span.page}${span.start}`} page={span.page} span={span} pages={detail.pages} />
              ))}
            </span>
          ))}{" "}
          <small>not counted</small>
        </li>
      ))}
    </ul>
  );
}

function Denials({ detail }: { readonly detail: ClaimDetail }): JSX.Element | null {
  const denials = detail.denials.flatMap((at) => detail.members[at] ?? []);
  if (denials.length === 0) return null;
  return (
    <section className="claim-part" aria-labelledby="denied-heading">
      <h2 id="denied-heading">Denied by</h2>
      <ul className="plain-list">
        {denials.map((member) => (
          <li key={`${member.words.page}${member.words.start}`}>
            <strong>
              <bdi>{safeWords(member.statement?.speaker ?? "") || "the page itself"}</bdi>
            </strong>
            : <QuoteLink quote={member.words} pages={detail.pages} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One claim: who says so, on whose word, in which wordings, and who denies it. */
export function ClaimScreen({ id }: { readonly id: string }): JSX.Element {
  const asked = useAnswer("claim", { id });
  if (asked.state === "failed") return <FailureNote error={asked.error} />;
  const detail = asked.answer;
  if (detail === undefined) return <Waiting what="the claim" />;
  const { claim, nodes, members, earliest, drift, pages } = detail;
  const outlets = claim.outlets.length;
  return (
    <div className="screen claim-screen">
      <ScreenHead
        kicker={detail.apart ? "Claim of another matter" : "Claim"}
        title={<Quoted text={safeWords(claim.label)} />}
        note={
          <>
            <strong className={`state state-${claim.state.replaceAll(" ", "-")}`}>{stateWords(claim.state)}</strong>
            {` · ${claim.pages.length} ${claim.pages.length === 1 ? "page" : "pages"}`}
            {outlets > 1 && ` of ${outlets} outlets`}
            {` · ${tracedWords(detail)}`}
          </>
        }
      />
      <Behind detail={detail} />
      <section className="claim-part" aria-labelledby="chain-heading">
        <h2 id="chain-heading">How it came</h2>
        <ClaimTree nodes={nodes} members={members} earliest={earliest} pages={pages} />
      </section>
      <Denials detail={detail} />
      {drift.length > 0 && (
        <section className="claim-part" aria-labelledby="drift-heading">
          <h2 id="drift-heading">How the wording differs</h2>
          {drift.map((one) => (
            <DriftView
              key={`${one.from.page}${one.from.start}-${one.to.page}${one.to.start}`}
              drift={one}
              pages={pages}
            />
          ))}
        </section>
      )}
      <DifferencesAbout about={{ claim: claim.id }} count={detail.differences.length} />
      {detail.copies.length > 0 && (
        <section className="claim-part" aria-labelledby="copies-heading">
          <h2 id="copies-heading">Text taken from one another</h2>
          <ul className="plain-list">
            {detail.copies.map((copy) => (
              <li key={copy.group}>
                {copy.pages.map((page) => (
                  <span key={page}>
                    <PageLink page={page} pages={pages} />{" "}
                  </span>
                ))}
                <small>
                  {copy.kind}, {copy.direction}: {copy.why}
                </small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <WhyJoined id={claim.id} />
      <CorrectClaim detail={detail} />
    </div>
  );
}
