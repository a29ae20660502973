import { type JSX, useId, useState } from "react";
import type { Line, Section } from "../../../src/exporters/brief/brief.ts";
import { useData } from "../data/data-context.ts";
import { BriefLine } from "./brief-line.tsx";
import { sectionNote } from "./section-notes.ts";

/** How many entries are shown until more are asked for. */
const SHOWN = 8;
/** So few more are shown at once: a button would take as much room. */
const FEW = 2;

/** An entry is a line at depth 0 with those below it. */
function entriesOf(section: Section): readonly (readonly Line[])[] {
  const entries: Line[][] = [];
  for (const line of section.lines) {
    const last = entries.at(-1);
    if (line.depth === 0 || last === undefined) entries.push([line]);
    else last.push(line);
  }
  return entries;
}

/** True where everything that an entry leads to stands in pages of other matters. */
function isApart(entry: readonly Line[], apart: ReadonlySet<string>): boolean {
  const pages = entry.flatMap((line) => line.parts.flatMap((part) => part.page ?? []));
  return pages.length > 0 && pages.every((page) => apart.has(page));
}

export function SectionView({ section }: { readonly section: Section }): JSX.Element {
  const [all, setAll] = useState(false);
  const id = useId();
  const { record } = useData();
  const apart = new Set(record.matters.flatMap((matter) => (matter.main ? [] : matter.pages)));
  const found = entriesOf(section);
  const [own, others] = [
    found.filter((entry) => !isApart(entry, apart)),
    found.filter((entry) => isApart(entry, apart)),
  ];
  // Warnings are about pages, and the section of other matters is about nothing else.
  const parted = section.heading !== "WARNINGS" && section.heading !== "OTHER MATTERS";
  const entries = parted ? [...own, ...others] : found;
  const firstApart = parted && others.length > 0 ? own.length : -1;
  const { title, note } = sectionNote(section.heading);
  const list = `${id}-list`;
  const shown = all || entries.length <= SHOWN + FEW ? entries.length : SHOWN;
  const classOf = (at: number): string =>
    ["entry", ...(at >= shown ? ["beyond"] : []), ...(at === firstApart ? ["apart-first"] : [])].join(" ");
  return (
    <section className="brief-section" data-heading={section.heading} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {entries.length > 1 && <span className="count">{entries.length}</span>}
        {note !== undefined && <p className="note">{note}</p>}
      </header>
      <ul id={list} className="entries">
        {entries.map((lines, at) => (
          // Entries never change their places.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at} className={classOf(at)}>
            {at === firstApart && <p className="apart-note">In other matters</p>}
            {lines.map((line, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <BriefLine key={row} line={line} />
            ))}
          </li>
        ))}
      </ul>
      {entries.length > SHOWN + FEW && (
        <button type="button" className="more" aria-expanded={all} aria-controls={list} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show all ${entries.length}`}
        </button>
      )}
    </section>
  );
}
