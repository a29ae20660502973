import { type JSX, memo } from "react";
import type { PageRow } from "../../../src/queries/contract/answers.ts";
import { csvOf } from "../copy/csv.ts";
import { DownloadButton } from "../copy/download-button.tsx";
import { dateOf, outletOf, titleOf } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { usePaged, useSource } from "../data/use-answer.ts";
import { MoreRows } from "../parts/more-rows.tsx";
import { pageHref } from "../route.ts";
import { DeskPart } from "./desk-parts.tsx";

const STEP = 50;

function captured({ capturedAt }: PageRow): string {
  if (capturedAt === null) return "time not kept";
  return safeWords(capturedAt)
    .replace("T", " ")
    .replace(/(:\d\d)(?:\.\d+)?Z$/, "$1 UTC");
}

function sizeOf(bytes: number): string {
  return bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(bytes < 10_240 ? 1 : 0)} kB`;
}

const Row = memo(function Row({ page }: { readonly page: PageRow }): JSX.Element {
  return (
    <tr>
      <td>
        <span className="part-page">{page.label}</span>
      </td>
      <td className="came-title">
        <a href={pageHref(page.id)}>
          <bdi>{titleOf(page)}</bdi>
        </a>
        <small>
          <bdi>{outletOf(page)}</bdi>, {dateOf(page)}
          {page.warnings.length > 0 && <span className="came-warnings"> · {page.warnings.join(", ")}</span>}
        </small>
      </td>
      <td>
        {page.statements} / {page.events}
      </td>
      <td className="came-capture">
        {captured(page)}
        <small>
          {sizeOf(page.bytes)} · <code title={page.sha256}>{page.sha256.slice(0, 12)}</code>
        </small>
      </td>
    </tr>
  );
});

const HEADS = [
  "page",
  "title",
  "outlet",
  "date",
  "date from",
  "statements",
  "events",
  "warnings",
  "captured",
  "bytes",
  "SHA-256",
  "address",
  "file",
  "id",
];
/** Pages that one file holds at most. */
const MOST = 5_000;

function toCsv(items: readonly PageRow[]): string {
  return csvOf(
    HEADS,
    items.map((page) => [
      page.label,
      page.title,
      page.outlet,
      page.date,
      page.dateFrom,
      page.statements,
      page.events,
      page.warnings.join("; "),
      page.capturedAt,
      page.bytes,
      page.sha256,
      page.source.url ?? null,
      page.source.path ?? null,
      page.id,
    ]),
  );
}

/** Every page that came in: when it was captured, its bytes and hash, what was found in it, what to know of it. */
export function CameIn(): JSX.Element {
  const { items, total, more } = usePaged("pages", {}, STEP);
  const source = useSource();
  return (
    <DeskPart id="came" title="What came in" count={total}>
      {items.length > 0 && (
        <p className="copy-row">
          <span>Save {total === null || total === 1 ? "it" : `all ${Math.min(total, MOST)}`} as</span>
          <DownloadButton
            label="CSV"
            name="pages.csv"
            media="text/csv"
            text={async () => toCsv((await source.ask("pages", { limit: MOST })).items)}
          />
        </p>
      )}
      <div className="table-box">
        <table className="came-table">
          <thead>
            <tr>
              <th scope="col">Page</th>
              <th scope="col">Title</th>
              <th scope="col">Statements / events</th>
              <th scope="col">Captured, size, SHA-256</th>
            </tr>
          </thead>
          <tbody>
            {items.map((page) => (
              <Row key={page.id} page={page} />
            ))}
          </tbody>
        </table>
      </div>
      <MoreRows shown={items.length} total={total} more={more} />
    </DeskPart>
  );
}
