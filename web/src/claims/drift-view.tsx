import type { JSX } from "react";
import type { ClaimDetail } from "../../../src/queries/contract/answers.ts";
import type { PageTable } from "../data/page-names.ts";
import { PageLink } from "../parts/quote-link.tsx";
import { pageHref } from "../route.ts";
import { type DriftPart, driftWords } from "./drift-words.ts";

type Drift = ClaimDetail["drift"][number];
type SideProps = {
  readonly parts: readonly DriftPart[];
  readonly quote: Drift["from"];
  readonly pages: PageTable;
};

function Side({ parts, quote, pages }: SideProps): JSX.Element {
  return (
    <p className="drift-side">
      <PageLink page={quote.page} span={quote} pages={pages} />{" "}
      <a className="drift-words" href={pageHref(quote.page, quote)}>
        “
        <bdi>
          {parts.map(({ text, only }, at) =>
            only ? (
              // The parts of a wording never change their places.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <mark key={at}>{text}</mark>
            ) : (
              text
            ),
          )}
        </bdi>
        ”
      </a>
    </p>
  );
}

/** Two wordings of one report, what differs marked word by word. */
export function DriftView({ drift, pages }: { readonly drift: Drift; readonly pages: PageTable }): JSX.Element {
  const words = driftWords(drift.from.text, drift.to.text);
  return (
    <div className="drift">
      <Side parts={words.a} quote={drift.from} pages={pages} />
      <p className="drift-way">
        {drift.relation === "relays" ? "↓ relayed as" : "two renderings of one report that is not among these pages"}
      </p>
      <Side parts={words.b} quote={drift.to} pages={pages} />
      {drift.changes.length > 0 && (
        <p className="drift-changes">
          {drift.changes.map(({ kind, a, b }) => `${kind}: ${a || "–"} → ${b || "–"}`).join(" · ")}
        </p>
      )}
    </div>
  );
}
