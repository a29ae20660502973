import type { Heading, Line, Section } from "../brief.ts";
import type { RecordIndex } from "../index-record.ts";

/** Makes one part of the brief, null where the record has nothing for it. `limit` is the most entries to show. */
export type SectionBuilder = (index: RecordIndex, limit: number) => Section | null;

/** A section of the first `limit` entries, each with its lines; null where there is none. */
export function sectionOf(heading: Heading, entries: readonly (readonly Line[])[], limit: number): Section | null {
  if (entries.length === 0) return null;
  return { heading, lines: entries.slice(0, limit).flat(), left: Math.max(0, entries.length - limit) };
}
