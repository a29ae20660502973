import type { Markup } from "../passage.ts";
import type { MarkupElement } from "./markup-tree.ts";

/** A block of text as the markup divides the page; `links` are spans into `text`. */
export type HtmlBlock = {
  readonly text: string;
  readonly markup: Markup;
  readonly links: readonly { readonly href: string; readonly start: number; readonly end: number }[];
  /** The element in which its first words stand, the nearest one that makes a block. */
  readonly element: MarkupElement;
  /** Share of its characters in bold type. */
  readonly bold: number;
  /** Pictures, films and frames between the block before and its own end. */
  readonly media: number;
  /** Where its words stand in the markup, UTF-16 code units. */
  readonly source: { readonly start: number; readonly end: number };
};
