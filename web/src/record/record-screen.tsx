import type { JSX } from "react";
import { safeWords } from "../data/safe-words.ts";
import type { Answer } from "../data/source.ts";
import { PageTable } from "./page-table.tsx";
import { sectionNote } from "./section-notes.ts";
import { SectionView } from "./section-view.tsx";

/** The record as the brief has it: warnings first, then accounts on one side and events on the other, pages last. */
export function RecordScreen({ overview }: { readonly overview: Answer<"overview"> }): JSX.Element {
  const { title, facts, sections, pages, generator } = overview;
  const inColumn = (column: string): JSX.Element[] =>
    sections
      .filter((section) => sectionNote(section.heading).column === column)
      .map((section) => <SectionView key={section.heading} section={section} pages={pages} />);
  return (
    <div className="record">
      <header className="record-head">
        <h1>
          <bdi>{safeWords(title)}</bdi>
        </h1>
        <p className="facts">{facts.join(" · ")}</p>
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
          {generator.name} {generator.version}, on this machine.
        </p>
      </footer>
    </div>
  );
}
