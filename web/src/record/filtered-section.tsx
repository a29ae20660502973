import { type JSX, useId } from "react";
import type { Parameters } from "../data/source.ts";
import { usePaged } from "../data/use-answer.ts";
import { sectionNote } from "./section-notes.ts";
import { Entries } from "./section-view.tsx";

/** What the entries of the record can be filtered by. */
export type SectionFilters = Omit<Parameters<"section">, "heading" | "offset" | "limit">;

const STEP = 50;

/** A section with only the entries that fit; nothing where none does. */
export function FilteredSection({
  heading,
  filters,
}: {
  readonly heading: string;
  readonly filters: SectionFilters;
}): JSX.Element | null {
  const id = useId();
  const { items, pages, total, more } = usePaged("section", { heading, ...filters }, STEP);
  if (items.length === 0) return null;
  return (
    <section className="brief-section" data-heading={heading} aria-labelledby={id}>
      <header>
        <h2 id={id}>{sectionNote(heading).title}</h2>
        <span className="count">{total ?? items.length}</span>
      </header>
      <Entries id={`${id}-list`} entries={items} pages={pages} />
      {total !== null && items.length < total && (
        <button type="button" className="more" onClick={more}>
          Show more ({total - items.length} left)
        </button>
      )}
    </section>
  );
}
