import type { JSX } from "react";
import type { Status } from "../../../src/core/vocabulary.ts";
import { DownloadButton } from "../copy/download-button.tsx";
import { safeWords } from "../data/safe-words.ts";
import type { Answer } from "../data/source.ts";
import { useSource } from "../data/use-answer.ts";
import { FilterBar } from "../parts/filter-bar.tsx";
import type { Query } from "../route.ts";
import { briefMarkdown } from "./brief-markdown.ts";
import { FilteredSection, type SectionFilters } from "./filtered-section.tsx";
import { PageTable } from "./page-table.tsx";
import { sectionNote } from "./section-notes.ts";
import { SectionView } from "./section-view.tsx";
import { SinceLastVisit } from "./since-last-visit.tsx";

/** What the entries are filtered by; null where they are not. */
function filtersOf({ q, actor, outlet, status, from, to }: Query): SectionFilters | null {
  const filters = {
    ...(q === undefined ? {} : { q }),
    ...(actor === undefined ? {} : { actor }),
    ...(status === undefined ? {} : { status: [status as Status] }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  return Object.keys(filters).length === 0 ? null : filters;
}

/** The record as the brief has it: warnings first, then accounts on one side and events on the other, pages last. */
export function RecordScreen({
  overview,
  query,
}: {
  readonly overview: Answer<"overview">;
  readonly query: Query;
}): JSX.Element {
  const source = useSource();
  const filters = filtersOf(query);
  const { title, facts, sections, pages, generator } = overview;
  const inColumn = (column: string): JSX.Element[] =>
    sections
      .filter((section) => sectionNote(section.heading).column === column)
      .map((section) =>
        filters === null ? (
          <SectionView key={section.heading} section={section} pages={pages} />
        ) : (
          <FilteredSection key={section.heading} heading={section.heading} filters={filters} />
        ),
      );
  return (
    <div className="record">
      <header className="record-head">
        <h1>
          <bdi>{safeWords(title)}</bdi>
        </h1>
        <p className="facts">{facts.join(" · ")}</p>
      </header>
      <SinceLastVisit overview={overview} />
      <details className="record-tools" open={filters !== null}>
        <summary>Filter, save</summary>
        <FilterBar screen="record" query={query} filters={["q", "actor", "outlet", "status", "from", "to"]} />
        <p className="copy-row">
          <span>Save the record as</span>
          <DownloadButton label="Markdown" name="record.md" media="text/markdown" text={() => briefMarkdown(source)} />
        </p>
      </details>
      {filters !== null && (
        <p className="nothing-fits">Nothing in the record fits these filters; only pages are left.</p>
      )}
      {inColumn("head")}
      <div className="columns">
        <div className="column accounts">{inColumn("accounts")}</div>
        <div className="column events">{inColumn("events")}</div>
      </div>
      {inColumn("foot")}
      <PageTable />
      <footer className="imprint">
        <p>
          What stands in quote marks is a slice of a page, exactly; everything else is a fixed label or a name. Read by{" "}
          {generator.name} {generator.version}, on this machine.
        </p>
      </footer>
    </div>
  );
}
