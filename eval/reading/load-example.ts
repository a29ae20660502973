import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { TextSpan } from "../../src/core/span.ts";
import type { Reading, ReadStatement } from "./reading.ts";

/** Where the example matters lie: made up, so that what a reader gets from them can stand beside them. */
export const EXAMPLES = join(import.meta.dirname, "..", "..", "examples");

type Statement = {
  readonly source: string;
  readonly cue: string;
  /** Its parts where a speaker or a verb parts it. */
  readonly content: string | readonly string[];
  readonly occurrence?: number;
  readonly form: ReadStatement["form"];
  readonly speaker?: string;
  readonly orSpeaker?: string;
  readonly unnamed?: boolean;
  readonly chains?: readonly (readonly string[])[];
  readonly denies?: boolean;
  readonly loose?: boolean;
};
type Expected = {
  readonly pages: {
    readonly [file: string]: {
      readonly title: string;
      readonly outlet: string | null;
      /** Left out where the byline may be read in two ways. */
      readonly authors?: readonly string[];
      readonly published: string | null;
      readonly furniture: readonly string[];
      readonly headings: readonly string[];
      readonly mustNotAttribute?: readonly string[];
      readonly attributions: readonly Statement[];
    };
  };
  readonly story: {
    readonly events: readonly {
      readonly id: string;
      readonly words: readonly string[];
      readonly participants: readonly string[];
      readonly when?: string;
      readonly where?: string;
      readonly pages: readonly string[];
      readonly also: readonly string[];
      readonly code?: string;
      readonly statuses: { readonly [page: string]: readonly string[] };
    }[];
    readonly differences: Reading["differences"];
    readonly origins: Reading["origins"];
    readonly copies: readonly (readonly [string, string])[];
    readonly matters: Reading["matters"];
    readonly unknowns: Reading["unknowns"];
    readonly warnings: readonly { readonly page: string; readonly code: string }[];
  };
};

/** The reading of an example matter, from the expected.json in its folder. */
export function loadExample(name: string): Reading {
  const { pages, story } = JSON.parse(readFileSync(join(EXAMPLES, name, "expected.json"), "utf8")) as Expected;
  return {
    pages: Object.entries(pages).map(([file, page]) => ({
      file,
      key: file.slice(0, 2),
      published: page.published,
      outlet: page.outlet,
      title: page.title,
      authors: page.authors,
      furniture: page.furniture,
      headings: page.headings,
      notSaid: page.mustNotAttribute ?? [],
      statements: page.attributions.map(statement),
    })),
    events: story.events.map(({ when, where, ...event }) => ({ ...event, when: when ?? null, where: where ?? null })),
    differences: story.differences,
    origins: story.origins,
    copies: story.copies,
    matters: story.matters,
    unknowns: story.unknowns,
    // A page without a date that others bound is warned of under another code.
    warnings: story.warnings.map(({ page, code }) => ({
      page,
      codes: code === "undated" ? [code, "date from other pages"] : [code],
    })),
  };
}

function statement(one: Statement): ReadStatement {
  const speakers = [one.speaker, one.orSpeaker].filter((name) => name !== undefined);
  return {
    source: one.source,
    cue: one.cue,
    content: [one.content].flat().join(" … "),
    places: (text) => placesOf(text, [one.content].flat(), one.occurrence ?? 0),
    form: one.form,
    speakers: speakers.length > 0 ? speakers : one.source === "" ? [] : [one.source],
    unnamed: one.unnamed ?? false,
    chains: one.chains ?? [],
    denies: one.denies ?? false,
    loose: one.loose ?? false,
  };
}

/** Where the parts of a content stand, each behind the one before it. */
function placesOf(text: string, parts: readonly string[], occurrence: number): TextSpan[] {
  const places: TextSpan[] = [];
  let from = 0;
  for (const words of parts) {
    const { start, end } = placeOf(text.slice(from), words, places.length === 0 ? occurrence : 0);
    places.push({ start: from + start, end: from + end });
    from += end;
  }
  return places;
}

/** Where words stand, white space of any kind counting as one space; throws where they do not, which is a mistake of the reading. */
export function placeOf(text: string, words: string, occurrence = 0): { start: number; end: number } {
  const pattern = new RegExp(words.trim().split(/\s+/).map(literally).join("\\s+"), "g");
  const match = [...text.matchAll(pattern)][occurrence];
  if (match === undefined) throw new Error(`The reading has words that are not on the page: ${words}`);
  return { start: match.index, end: match.index + match[0].length };
}

function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
