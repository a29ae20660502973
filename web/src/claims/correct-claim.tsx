import { type JSX, useState } from "react";
import type { ClaimDetail, ClaimMember } from "../../../src/queries/contract/answers.ts";
import { useChanges } from "../changes/change-context.ts";
import { CorrectionsHere } from "../changes/corrections-here.tsx";
import type { CorrectionAsked } from "../data/changes.ts";
import type { PageTable } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { useAnswer, useSource } from "../data/use-answer.ts";
import { PageLink } from "../parts/quote-link.tsx";
import { Quoted } from "../parts/quoted.tsx";
import { thingHref } from "../route.ts";

/** Letters of a statement that are enough to know it by. */
const SHORT = 160;
/** Claims that are offered to be joined. */
const OFFERED = 8;

type Asked = (what: string, asked: Omit<CorrectionAsked, "note">) => void;

function shortened(text: string): string {
  const words = safeWords(text);
  return words.length > SHORT ? `${words.slice(0, SHORT).toWellFormed()} …` : words;
}

/** The statements that the claim is made of; one that is none, or is of another claim, is taken out. */
function Members({
  members,
  pages,
  onAsk,
}: {
  readonly members: readonly ClaimMember[];
  readonly pages: PageTable;
  readonly onAsk: Asked;
}): JSX.Element {
  const stated = members.flatMap((member) => (member.attribution === null ? [] : { member, id: member.attribution }));
  return (
    <ul className="plain-list">
      {stated.map(({ member, id }) => {
        const others = stated.flatMap((one) => (one.id === id ? [] : one.id));
        return (
          <li key={id} className="decide">
            <span>
              <PageLink page={member.words.page} span={member.words} pages={pages} />{" "}
              <Quoted text={shortened(member.words.text)} />
            </span>
            <span className="pair-buttons">
              {others.length > 0 && (
                <button
                  type="button"
                  onClick={() => onAsk("Parted from the claim", { kind: "different", targets: [id, ...others] })}
                >
                  Another claim
                </button>
              )}
              <button type="button" onClick={() => onAsk("Rejected", { kind: "reject", targets: [id] })}>
                Nobody says this here
              </button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Finds another claim by its words, and says that it is the same. */
function JoinWith({ id, onAsk }: { readonly id: string; readonly onAsk: Asked }): JSX.Element {
  const [words, setWords] = useState("");
  const q = words.trim();
  const { answer } = useAnswer("claims", q === "" ? { limit: 1 } : { q, limit: OFFERED + 1 });
  const found = q === "" ? [] : (answer?.items ?? []).filter((one) => one.id !== id).slice(0, OFFERED);
  return (
    <div className="join-with">
      <label>
        <span>The same as another claim: find it by its words</span>
        <input type="search" value={words} maxLength={200} onChange={(event) => setWords(event.target.value)} />
      </label>
      {q !== "" && answer !== undefined && found.length === 0 && <p className="nothing">No other claim has them.</p>}
      <ul className="plain-list">
        {found.map((row) => (
          <li key={row.id} className="decide">
            <span>
              <a href={thingHref("claim", row.id)}>
                <bdi>{safeWords(row.label)}</bdi>
              </a>{" "}
              {row.pages.slice(0, 4).map((page) => (
                <PageLink key={page} page={page} pages={answer?.pages ?? {}} />
              ))}
            </span>
            <span className="pair-buttons">
              <button
                type="button"
                onClick={() => onAsk("Taken for one claim", { kind: "same", targets: [id, row.id] })}
              >
                The same
              </button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Corrections of a claim: its statements rejected or parted from it, another claim joined to it; each can be undone. */
export function CorrectClaim({ detail }: { readonly detail: ClaimDetail }): JSX.Element | null {
  const { can } = useSource();
  const { correct, now } = useChanges();
  const [note, setNote] = useState("");
  const spans = detail.members.map(({ words }) => words);
  if (!can.write) return null;
  const ask: Asked = (what, asked) =>
    void correct(what, { ...asked, ...(note.trim() === "" ? {} : { note: note.trim() }) });
  return (
    <>
      <CorrectionsHere spans={spans} />
      <details className="correct correct-claim">
        <summary>Correct this claim</summary>
        <fieldset disabled={now?.state === "working"}>
          <legend>Correct this claim</legend>
          <Members members={detail.members} pages={detail.pages} onAsk={ask} />
          <JoinWith id={detail.claim.id} onAsk={ask} />
          <label className="correct-note">
            <span>Why (kept with the correction)</span>
            <input value={note} maxLength={2000} onChange={(event) => setNote(event.target.value)} />
          </label>
        </fieldset>
      </details>
    </>
  );
}
