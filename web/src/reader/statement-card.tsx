import type { JSX } from "react";
import type { Attribution } from "../../../src/core/record.ts";
import type { AppData } from "../data/app-data.ts";
import { useData } from "../data/data-context.ts";
import { fullName, labelOf } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { pageHref } from "../route.ts";
import { ChainView } from "./chain-view.tsx";

/** The speaker's name where one is known, else the page's words for them. */
function speakerOf(data: AppData, { speaker }: Attribution): string {
  if (speaker.kind === "nobody stated") return "Nobody named";
  const name = speaker.entity === null ? undefined : data.entities.get(speaker.entity)?.name;
  const [first, second] = speaker.kind === "unnamed" ? [speaker.description, name] : [name, speaker.description];
  return safeWords(first ?? "") || safeWords(second ?? "") || "Nobody named";
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
function Elsewhere({ attribution }: { readonly attribution: Attribution }): JSX.Element | null {
  const data = useData();
  const claims = (data.claimsOf.get(attribution.id) ?? []).filter((claim) => claim.pages.length > 1);
  if (claims.length === 0) return null;
  return (
    <>
      {claims.map((claim) => (
        <p key={claim.id} className="elsewhere">
          {claim.state}; also in{" "}
          {claim.members
            .filter((member) => member.span.page !== attribution.page)
            .map((member, at) => (
              <span key={`${member.span.page}-${member.span.start}`}>
                {at > 0 && ", "}
                <a href={pageHref(member.span.page, member.span)} title={fullName(data, member.span.page)}>
                  {labelOf(data, member.span.page)}
                </a>
                {member.stance !== "asserts" && ` (${member.stance})`}
              </span>
            ))}
        </p>
      ))}
    </>
  );
}

/** A statement of the page: who, how, their words, the way they came, where else the same is told. */
export function StatementCard({ attribution }: { readonly attribution: Attribution }): JSX.Element {
  const data = useData();
  const text = data.pages.get(attribution.page)?.text ?? "";
  const [first] = attribution.contents.length > 0 ? attribution.contents : attribution.cues;
  const words = attribution.contents.map((span) => safeWords(text.slice(span.start, span.end))).join(" … ");
  return (
    <>
      <p className="card-head">
        <bdi className="speaker">{speakerOf(data, attribution)}</bdi>{" "}
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
      <Elsewhere attribution={attribution} />
    </>
  );
}
