import { type JSX, useId, useState } from "react";
import type { Line, Section } from "../../../src/exporters/brief/brief.ts";
import { BriefLine } from "./brief-line.tsx";
import { sectionNote } from "./section-notes.ts";

/** How many entries are shown until more are asked for. */
const SHOWN = 8;

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

export function SectionView({ section }: { readonly section: Section }): JSX.Element {
  const [all, setAll] = useState(false);
  const id = useId();
  const entries = entriesOf(section);
  const { title, note } = sectionNote(section.heading);
  const list = `${id}-list`;
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
          <li key={at} className={at >= SHOWN && !all ? "entry beyond" : "entry"}>
            {lines.map((line, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <BriefLine key={row} line={line} />
            ))}
          </li>
        ))}
      </ul>
      {entries.length > SHOWN && (
        <button type="button" className="more" aria-expanded={all} aria-controls={list} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show all ${entries.length}`}
        </button>
      )}
    </section>
  );
}
