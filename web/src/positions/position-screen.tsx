import type { JSX } from "react";
import type { PageTable, StatementRow } from "../../../src/queries/contract/parts.ts";
import { CopyCitation } from "../copy/copy-citation.tsx";
import { csvOf, pageCell } from "../copy/csv.ts";
import { DownloadButton } from "../copy/download-button.tsx";
import { safeWords } from "../data/safe-words.ts";
import { useAnswer, usePaged } from "../data/use-answer.ts";
import { dateWords } from "../data/words.ts";
import { MoreRows } from "../parts/more-rows.tsx";
import { PageLink } from "../parts/quote-link.tsx";
import { Quoted } from "../parts/quoted.tsx";
import { ScreenHead } from "../parts/screen-head.tsx";
import { FailureNote, Waiting } from "../parts/waiting.tsx";
import { ChainView } from "../reader/chain-view.tsx";
import { pageHref, screenHref, thingHref } from "../route.ts";

const STEP = 60;

function whenWords({ when, whenFrom }: StatementRow): string {
  if (when === null) return "no date";
  return whenFrom === "page" ? `published ${dateWords(when)}` : dateWords(when);
}

function Said({ row, pages }: { readonly row: StatementRow; readonly pages: PageTable }): JSX.Element {
  const { attribution, way, contents, claims } = row;
  const words = contents.map(({ text }) => safeWords(text)).join(" … ");
  const place = contents[0] ?? row.cues[0];
  const quoted = way === "quoted";
  return (
    <li className={`said-row way-${way}`}>
      <p className="row-when">{whenWords(row)}</p>
      <div>
        <p className="said-words">
          {place !== undefined && (
            <a href={pageHref(place.page, place)}>{quoted ? <Quoted text={words} /> : <bdi>{words}</bdi>}</a>
          )}{" "}
          <PageLink page={attribution.page} span={place ?? null} pages={pages} />
        </p>
        <p className="part-muted">
          {way}
          {attribution.stance !== "asserts" && ` · ${attribution.stance}`}
          {claims.slice(0, 2).map((claim) => (
            <span key={claim.id}>
              {" · "}
              <a href={thingHref("claim", claim.id)}>
                {claim.pages > 1 ? `told by ${claim.pages} pages` : "the claim"}
              </a>
            </span>
          ))}
        </p>
        {way === "relayed" && <ChainView attribution={attribution} />}
        <CopyCitation
          page={attribution.page}
          words={contents.map(({ text }) => text)}
          speaker={row.speaker}
          verbatim={attribution.form === "direct" && attribution.fidelity === "verbatim"}
        />
      </div>
    </li>
  );
}

function toCsv(items: readonly StatementRow[], pages: PageTable): string {
  return csvOf(
    ["date", "dated by", "speaker", "words", "how", "stance", "page", "id"],
    items.map(({ attribution, speaker, contents, way, when, whenFrom }) => [
      when,
      whenFrom === "own" ? "the statement" : whenFrom === "linked" ? "other pages" : whenFrom,
      speaker,
      contents.map(({ text }) => text).join(" … "),
      way,
      attribution.stance,
      pageCell(pages, [attribution.page]),
      attribution.id,
    ]),
  );
}

/** One actor on one topic: every statement in order of time, each with how the page has it. */
export function PositionScreen({ entity, topic }: { readonly entity: string; readonly topic: string }): JSX.Element {
  const named = useAnswer("entity", { id: entity });
  const { items, pages, total, more, state, error } = usePaged("position", { entity, topic }, STEP);
  if (error !== null) return <FailureNote error={error} />;
  if (state === "waiting" && items.length === 0) return <Waiting what="the position" />;
  const name = named.answer?.entity.name ?? items[0]?.speaker ?? "";
  return (
    <div className="screen position-screen">
      <ScreenHead
        kicker="Position"
        title={`${safeWords(name)}: ${safeWords(topic)}`}
        note={
          <>
            {total === 1 ? "1 statement" : `${total ?? items.length} statements`}, in order of time ·{" "}
            <a href={thingHref("entity", entity)}>all that is told of this name</a> ·{" "}
            <a href={screenHref("positions", { actor: entity })}>other topics</a>
          </>
        }
      />
      <ol className="said-list">
        {items.map((row) => (
          <Said key={row.attribution.id} row={row} pages={pages} />
        ))}
      </ol>
      <MoreRows shown={items.length} total={total} more={more} />
      {items.length > 0 && (
        <p className="copy-row">
          <span>Save what is shown as</span>
          <DownloadButton label="CSV" name="position.csv" media="text/csv" text={() => toCsv(items, pages)} />
        </p>
      )}
    </div>
  );
}
