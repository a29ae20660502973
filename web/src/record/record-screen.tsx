import type { JSX } from "react";
import { useData } from "../data/data-context.ts";
import { PageTable } from "./page-table.tsx";
import { sectionNote } from "./section-notes.ts";
import { SectionView } from "./section-view.tsx";

/** The record as the brief has it: warnings first, then accounts on one side and events on the other, pages last. */
export function RecordScreen(): JSX.Element {
  const { brief, record } = useData();
  const inColumn = (column: string): JSX.Element[] =>
    brief.sections
      .filter((section) => section.heading !== "PAGES" && sectionNote(section.heading).column === column)
      .map((section) => <SectionView key={section.heading} section={section} />);
  return (
    <div className="record">
      <header className="record-head">
        <h1>
          <bdi>{brief.title}</bdi>
        </h1>
        <p className="facts">{brief.facts.join(" · ")}</p>
      </header>
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
          {record.generator.name} {record.generator.version}, on this machine.
        </p>
      </footer>
    </div>
  );
}
