import type { Basis } from "../../core/basis.ts";
import type { Content } from "../../core/capture.ts";
import type { Evidenced, Span } from "../../core/record.ts";
import type { TextSpan } from "../../core/span.ts";
import type { Label, Passage } from "../passage.ts";

/** A labelled passage of the page. */
export type LabelledPassage = { readonly passage: Passage; readonly label: Label };

/** What an HTML page's head and hidden markup say. */
export type HeadFacts = {
  /** Meta tags in order, keys lower case. */
  readonly metas: readonly { readonly key: string; readonly content: string }[];
  /** Every JSON-LD object that has a type, parsed. */
  readonly linked: readonly { readonly [key: string]: unknown }[];
  readonly titleTag: string;
  readonly canonical: string | null;
  readonly language: string | null;
  /** Elements whose tag or names speak of dates, authors or the main heading, in order. */
  readonly marked: readonly MarkedElement[];
  /** Dates stated in scripts that are no valid JSON-LD, the page's own state among them. Read only when asked for. */
  readonly loose: () => readonly { readonly key: string; readonly value: string }[];
};

/** An element of the page whose tag or names speak of a date, an author or the main heading. */
export type MarkedElement = {
  readonly tag: string;
  /** Its class, id and the like, lower case, humps apart. */
  readonly names: string;
  /** Its itemprop, property and rel, lower case. */
  readonly prop: string;
  /** What it states for machines: datetime, content or a dated title; "" where nothing. */
  readonly stamp: string;
  /** Its words, at most 300 code units of them; `long` where there are more. */
  readonly text: string;
  readonly long: boolean;
  /** Inside a link. */
  readonly linked: boolean;
  /** Inside comments, a list of other stories, a menu or the page's foot. */
  readonly away: boolean;
  /** How many `article` elements have opened before it. */
  readonly article: number;
};

/** A page before its metadata are read: what every reader of metadata looks at. */
export type Draft = {
  readonly id: string;
  readonly text: string;
  readonly labelled: readonly LabelledPassage[];
  readonly head: HeadFacts | null;
  readonly stated: Content["stated"];
  /** The page's address, as stated or as its head gives it; null where neither does. */
  readonly url: string | null;
  /** When the page was taken, ISO 8601, where that is known. */
  readonly capturedAt?: string | null;
};

export const spanIn = (draft: Draft, span: TextSpan): Span => ({ page: draft.id, start: span.start, end: span.end });

export function evidenced<T>(value: T, evidence: Span[], basis: Basis, confidence: number): Evidenced<T> {
  return { value, evidence, basis, confidence };
}

/** Where a value stands in the page's own text, for values that the head or the giver states: its first place, or none. */
export function placesOf(draft: Draft, value: string): Span[] {
  if (value.length < 3) return [];
  const start = draft.text.indexOf(value);
  return start < 0 ? [] : [spanIn(draft, { start, end: start + value.length })];
}

/** The first content of the meta tags with one of these keys, in the order of the keys. */
export function metaContent(draft: Draft, keys: readonly string[]): string | null {
  for (const key of keys) {
    const found = draft.head?.metas.find((meta) => meta.key === key && meta.content.trim() !== "");
    if (found !== undefined) return squeezed(found.content);
  }
  return null;
}

export const squeezed = (text: string) => text.replace(/\s+/gu, " ").trim();
