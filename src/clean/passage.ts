import type { Block } from "../core/page.ts";
import type { TextSpan } from "../core/span.ts";
import type { Reason } from "./reasons.ts";

/** What the markup of an HTML page says of a passage. */
export type Markup = {
  /** 1–6 inside h1…h6, else 0. */
  readonly heading: number;
  readonly listItem: boolean;
  readonly quote: boolean;
  readonly table: boolean;
  readonly caption: boolean;
  /** Share of its characters that stand in links. */
  readonly linked: number;
  /** Why the markup around it says that it is no article text; null where it says no such thing. */
  readonly region: Reason | null;
  /** Inside `time`, or an element that its name marks as a date or as a byline. */
  readonly role: "date" | "byline" | "standfirst" | null;
  /** The nearest `article` element around it, by number; -1 where there is none. */
  readonly article: number;
};

/** A line or block of the page before it is labelled. Spans are into the page's text, without white space at the ends. */
export type Passage = TextSpan & { readonly text: string; readonly markup: Markup | null };

export type Label = { readonly kind: Block["kind"]; readonly reason: Reason; readonly confidence: number };

export const boilerplate = (reason: Reason, confidence: number): Label => ({ kind: "boilerplate", reason, confidence });
