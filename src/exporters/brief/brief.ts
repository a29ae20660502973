import type { Span } from "../../core/record.ts";

/** What a stretch of a line is, which decides how it is drawn. */
export type Part = {
  readonly text: string;
  readonly role: "plain" | "label" | "words" | "page" | "muted";
  /** The page that a `page` part names, or whose words the others stand for. */
  readonly page?: string;
  /** Where the part leads: the words that show what it says. */
  readonly span?: Span;
  /** What of the record it names, where a reader can be shown all of that. */
  readonly about?: Thing;
};
/** A thing of the record that is more than its words at one place. */
export type Thing = { readonly kind: "event" | "claim" | "difference"; readonly id: string };
/** One line of the brief; `depth` 0 stands under the section's heading, more under the line before. */
export type Depth = 0 | 1 | 2;
export type Line = { readonly depth: Depth; readonly parts: readonly Part[] };
/** The headings of a record's brief: fixed words, which tell its sections apart as well. */
export type Heading =
  | "WARNINGS"
  | "DISPUTED"
  | "CHANGED"
  | "ONE REPORT, SEVERAL WORDINGS"
  | "RESTS ON ONE ORIGIN"
  | "READOUTS SIDE BY SIDE"
  | "TOLD DIFFERENTLY"
  | "UNCONTRADICTED IN THESE PAGES"
  | "WHO SAYS WHAT"
  | "HELD"
  | "EXPECTED"
  | "POSTPONED OR CALLED OFF"
  | "ALLEGED OR UNCLEAR"
  | "COPIES"
  | "OPEN"
  | "GET NEXT"
  | "COULD NOT BE READ"
  | "OTHER MATTERS"
  | "PAGES";

export type Section = {
  readonly heading: string;
  readonly lines: readonly Line[];
  /** How many entries were left out to keep it short. */
  readonly left: number;
};
/** The record as a brief: fixed labels and slices of the pages, nothing else. Drawn by `renderTerminal` and `renderMarkdown`. */
export type Brief = {
  readonly title: string;
  readonly facts: readonly string[];
  readonly sections: readonly Section[];
};

export function plain(text: string): Part {
  return { text, role: "plain" };
}
/** A name or a value; `span` is what it leads to, `about` what it names. */
export function label(text: string, span?: Span, about?: Thing): Part {
  return {
    text,
    role: "label",
    ...(span === undefined ? {} : { page: span.page, span }),
    ...(about === undefined ? {} : { about }),
  };
}
export function muted(text: string): Part {
  return { text, role: "muted" };
}
export function line(depth: Depth, ...parts: readonly (Part | string | readonly Part[])[]): Line {
  return { depth, parts: parts.flatMap((part) => (typeof part === "string" ? [plain(part)] : part)) };
}
/** Parts with a separator between them. */
export function separated(groups: readonly (readonly Part[])[], separator: string): Part[] {
  return groups.flatMap((group, index) => (index === 0 ? group : [plain(separator), ...group]));
}
