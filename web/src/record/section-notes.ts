import type { Heading } from "../../../src/exporters/brief/brief.ts";

type SectionNote = {
  /** The heading as set in the app. */
  readonly title: string;
  /** What it does and does not mean, where the heading alone could mislead. */
  readonly note?: string;
  readonly column: "head" | "accounts" | "events" | "foot";
};

/** Where each section of the brief stands on the record's screen. */
export const SECTION_NOTES: { readonly [heading in Heading]: SectionNote } = {
  WARNINGS: { title: "Before you read", column: "head" },
  DISPUTED: { title: "Disputed", note: "Where accounts part, and what they share.", column: "accounts" },
  CHANGED: { title: "Changed", note: "The same thing at two times; not a dispute.", column: "accounts" },
  "ONE REPORT, SEVERAL WORDINGS": {
    title: "One report, several wordings",
    note: "Renderings of the same words.",
    column: "accounts",
  },
  "RESTS ON ONE ORIGIN": {
    title: "Rests on one origin",
    note: "Told by several pages, on one word.",
    column: "accounts",
  },
  "READOUTS SIDE BY SIDE": {
    title: "Readouts side by side",
    note: "Two sides’ own accounts of one contact: what each dwells on and leaves out.",
    column: "accounts",
  },
  "TOLD DIFFERENTLY": { title: "Told differently", column: "accounts" },
  "UNCONTRADICTED IN THESE PAGES": {
    title: "Uncontradicted in these pages",
    note: "Nobody here says otherwise. That does not make it true.",
    column: "accounts",
  },
  "WHO SAYS WHAT": { title: "Who says what", column: "accounts" },
  HELD: { title: "Held", column: "events" },
  EXPECTED: { title: "Expected", column: "events" },
  "POSTPONED OR CALLED OFF": { title: "Postponed or called off", column: "events" },
  "ALLEGED OR UNCLEAR": { title: "Alleged or unclear", column: "events" },
  COPIES: { title: "Copies", note: "Text that one page took from another, or both from one source.", column: "events" },
  OPEN: { title: "Open", note: "What the pages say is not known.", column: "accounts" },
  "GET NEXT": { title: "Get next", note: "What the pages rest on and what is not among them.", column: "events" },
  "COULD NOT BE READ": { title: "Could not be read", column: "foot" },
  "OTHER MATTERS": { title: "Other matters", note: "Pages that tell of something else.", column: "foot" },
  PAGES: { title: "Pages", column: "foot" },
};

/** A section as the app knows it; one it does not know stands with the accounts under its own name. */
export function sectionNote(heading: string): SectionNote {
  return heading in SECTION_NOTES
    ? SECTION_NOTES[heading as Heading]
    : { title: heading.charAt(0) + heading.slice(1).toLowerCase(), column: "accounts" };
}
