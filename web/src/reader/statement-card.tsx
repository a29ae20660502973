import type { JSX } from "react";
import type { Attribution } from "../../../src/core/record.ts";
import type { StatementRow } from "../../../src/queries/contract/parts.ts";
import { CorrectThis } from "../changes/correct-this.tsx";
import { stateWords } from "../claims/state-words.ts";
import { addressOfWords } from "../copy/citation.ts";
import { CopyCitation } from "../copy/copy-citation.tsx";
import { fullName, labelOf } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { pageHref, thingHref } from "../route.ts";
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

/** What it claims, with all who say so, and where else the same is told. */
function Elsewhere({ statement }: { readonly statement: StatementRow }): JSX.Element | null {
  const { pages } = useDetail();
  return (
    <>
      {statement.claims.map((claim) => (
        <p key={claim.id} className="elsewhere">
          <a href={thingHref("claim", claim.id)}>{stateWords(claim.state)}</a>
          {claim.elsewhere.length > 0 && "; also in "}
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

/** What can be done with a statement that was chosen. */
function Actions({ statement }: { readonly statement: StatementRow }): JSX.Element {
  const { page } = useDetail();
  const words = statement.contents.map(({ text }) => text);
  const address = addressOfWords(page.source.url, words[0] ?? "");
  return (
    <div className="card-actions">
      <CopyCitation
        page={page.id}
        words={words}
        speaker={statement.speaker}
        verbatim={statement.attribution.form === "direct" && statement.attribution.fidelity === "verbatim"}
      />
      {address !== null && (
        <a href={address} target="_blank" rel="noreferrer noopener">
          At its address
        </a>
      )}
      <CorrectThis thing={{ kind: "attribution", id: statement.attribution.id }} />
    </div>
  );
}

/** A statement of the page: who, how, their words, the way they came, where else the same is told. */
export function StatementCard({
  statement,
  chosen = false,
}: {
  readonly statement: StatementRow;
  readonly chosen?: boolean;
}): JSX.Element {
  const { attribution } = statement;
  const [first] = attribution.contents.length > 0 ? attribution.contents : attribution.cues;
  const words = statement.contents.map(({ text }) => safeWords(text)).join(" … ");
  return (
    <>
      <p className="card-head">
        {attribution.speaker.entity === null ? (
          <bdi className="speaker">{speakerOf(statement)}</bdi>
        ) : (
          <a className="speaker" href={thingHref("entity", attribution.speaker.entity)}>
            <bdi>{speakerOf(statement)}</bdi>
          </a>
        )}{" "}
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
      {chosen && <Actions statement={statement} />}
    </>
  );
}
