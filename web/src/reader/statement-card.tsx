import type { JSX } from "react";
import type { Attribution } from "../../../src/core/record.ts";
import type { StatementRow } from "../../../src/queries/contract/parts.ts";
import { fullName, labelOf } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { pageHref } from "../route.ts";
import { ChainView } from "./chain-view.tsx";
import { useDetail } from "./detail-context.ts";

/** The speaker's name where one is known, else the page's words for them. */
function speakerOf({ speaker }: StatementRow): string {
  return safeWords(speaker) || "Nobody named";
}

function tagsOf(one: Attribution): string[] {
  return [
    one.stance,
    one.form,
    ...(one.fidelity === "reported" || one.fidelity === "verbatim" ? [] : [one.fidelity]),
    ...(one.hypothetical ? ["words put into a mouth: nobody said them"] : []),
    ...(one.speaker.number === "several" ? ["several"] : []),
    ...(one.speaker.confidence < 0.6 ? ["speaker not certain"] : []),
  ];
}

/** Where else the same is told, and what that amounts to. */
function Elsewhere({ statement }: { readonly statement: StatementRow }): JSX.Element | null {
  const { pages } = useDetail();
  const claims = statement.claims.filter((claim) => claim.elsewhere.length > 0);
  if (claims.length === 0) return null;
  return (
    <>
      {claims.map((claim) => (
        <p key={claim.id} className="elsewhere">
          {claim.state}; also in{" "}
          {claim.elsewhere.map((place, at) => (
            <span key={`${place.page}-${place.start}`}>
              {at > 0 && ", "}
              <a href={pageHref(place.page, place)} title={fullName(pages, place.page)}>
                {labelOf(pages, place.page)}
              </a>
              {place.stance !== "asserts" && ` (${place.stance})`}
            </span>
          ))}
        </p>
      ))}
    </>
  );
}

/** A statement of the page: who, how, their words, the way they came, where else the same is told. */
export function StatementCard({ statement }: { readonly statement: StatementRow }): JSX.Element {
  const { attribution } = statement;
  const [first] = attribution.contents.length > 0 ? attribution.contents : attribution.cues;
  const words = statement.contents.map(({ text }) => safeWords(text)).join(" … ");
  return (
    <>
      <p className="card-head">
        <bdi className="speaker">{speakerOf(statement)}</bdi>{" "}
        <span className={`tags${attribution.stance === "denies" ? " denies" : ""}`}>
          {tagsOf(attribution).join(" · ")}
        </span>
      </p>
      {words !== "" && first !== undefined && (
        <a className="card-words" href={pageHref(attribution.page, first)}>
          <bdi>{words}</bdi>
        </a>
      )}
      <ChainView attribution={attribution} />
      <Elsewhere statement={statement} />
    </>
  );
}
