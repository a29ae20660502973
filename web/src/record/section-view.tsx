import { type JSX, useId, useState } from "react";
import type { BriefEntry } from "../../../src/queries/contract/parts.ts";
import type { PageTable } from "../data/page-names.ts";
import { usePaged } from "../data/use-answer.ts";
import { BriefLine } from "./brief-line.tsx";
import { sectionNote } from "./section-notes.ts";

/** How many entries are shown until more are asked for. */
const SHOWN = 8;
/** So few more are shown at once: a button would take as much room. */
const FEW = 2;
/** How many more are fetched at a time. */
const STEP = 100;

type Section = { readonly heading: string; readonly total: number; readonly items: readonly BriefEntry[] };

type EntriesProps = { readonly id: string; readonly entries: readonly BriefEntry[]; readonly pages: PageTable };

/** Entries of a section, those of other matters below a rule. */
export function Entries({ id, entries, pages }: EntriesProps): JSX.Element {
  // Entries of other matters come last.
  const firstApart = entries.findIndex(({ apart }) => apart);
  return (
    <ul id={id} className="entries">
      {entries.map(({ lines, first }, at) => (
        // Entries never change their places.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <li key={at} className={at === firstApart ? "entry apart-first" : "entry"}>
          {at === firstApart && <p className="apart-note">In other matters</p>}
          {lines.map((line, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <BriefLine key={row} line={line} pages={pages} {...(row === 0 ? { first: first ?? null } : {})} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** All entries of a section, fetched as they are asked for; those that are known already stand until they come. */
function AllEntries({
  section,
  pages,
  id,
}: {
  readonly section: Section;
  readonly pages: PageTable;
  readonly id: string;
}): JSX.Element {
  const asked = usePaged("section", { heading: section.heading }, STEP);
  const known = asked.items.length > 0;
  return (
    <>
      <Entries id={id} entries={known ? asked.items : section.items} pages={known ? asked.pages : pages} />
      {asked.total !== null && asked.items.length < asked.total && (
        <button type="button" className="more" onClick={asked.more}>
          Show more ({asked.total - asked.items.length} left)
        </button>
      )}
      {asked.error !== null && <p role="alert">{asked.error.message}</p>}
    </>
  );
}

export function SectionView({ section, pages }: { readonly section: Section; readonly pages: PageTable }): JSX.Element {
  const [all, setAll] = useState(false);
  const id = useId();
  const { title, note } = sectionNote(section.heading);
  const list = `${id}-list`;
  const long = section.total > SHOWN + FEW;
  return (
    <section className="brief-section" data-heading={section.heading} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {section.total > 1 && <span className="count">{section.total}</span>}
        {note !== undefined && <p className="note">{note}</p>}
      </header>
      {all ? (
        <AllEntries section={section} pages={pages} id={list} />
      ) : (
        <Entries id={list} entries={long ? section.items.slice(0, SHOWN) : section.items} pages={pages} />
      )}
      {long && (
        <button type="button" className="more" aria-expanded={all} aria-controls={list} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : `Show all ${section.total}`}
        </button>
      )}
    </section>
  );
}
