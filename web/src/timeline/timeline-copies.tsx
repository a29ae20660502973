import type { JSX } from "react";
import type { TimelineItem } from "../../../src/queries/contract/answers.ts";
import { csvOf, pageCell } from "../copy/csv.ts";
import { DownloadButton } from "../copy/download-button.tsx";
import { drawingToSvg } from "../copy/drawing-to-svg.ts";
import type { PageTable } from "../data/page-names.ts";
import { itemsToTimelineJs } from "./items-to-timelinejs.ts";

type CopiesProps = { readonly items: readonly TimelineItem[]; readonly pages: PageTable; readonly title: string };

const HEADS = ["date", "dated by other pages", "kind", "what", "status", "disputed", "page", "pages", "id"];

function toCsv(items: readonly TimelineItem[], pages: PageTable): string {
  return csvOf(
    HEADS,
    items.map((item) => [
      item.when ?? item.whenLinked,
      item.linked ? "yes" : "no",
      item.kind,
      item.label,
      item.status ?? item.stance,
      item.disputed ? "yes" : "no",
      pageCell(pages, [item.page]),
      item.pageCount,
      item.id,
    ]),
  );
}

/** What is shown, to be taken elsewhere: as a table, for TimelineJS, as a drawing. */
export function TimelineCopies({ items, pages, title }: CopiesProps): JSX.Element {
  const drawn = (): string => {
    const drawing = document.querySelector<SVGSVGElement>(".timeline-drawing");
    return drawing === null ? "" : drawingToSvg(drawing);
  };
  return (
    <p className="copy-row">
      <span>Save what is shown as</span>
      <DownloadButton label="CSV" name="timeline.csv" media="text/csv" text={() => toCsv(items, pages)} />
      <DownloadButton
        label="TimelineJS"
        name="timeline.json"
        media="application/json"
        text={() => JSON.stringify(itemsToTimelineJs(items, pages, title), null, 2)}
      />
      <DownloadButton label="SVG" name="timeline.svg" media="image/svg+xml" text={drawn} />
    </p>
  );
}
