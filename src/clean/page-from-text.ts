import { pageId } from "../core/ids.ts";
import type { Block, Page } from "../core/page.ts";
import { detectLanguage } from "../languages/detect.ts";
import { shapeOf } from "./line-shape.ts";
import { readAgency } from "./metadata/agency.ts";
import { readDateline } from "./metadata/dateline.ts";
import { type Draft, evidenced, type LabelledPassage, spanIn } from "./metadata/draft.ts";
import { ANY_NEWSPAPER, readStamp } from "./metadata/read-date.ts";

/** A text that is clean already. `published` is its reference date, in any form with year, month and day. */
export type CleanText = { readonly id: string; readonly text: string; readonly published?: string };

/**
 * Makes a page of a text that is clean already: every line is a body block, but a first short line without a full stop
 * is the title where more follows. `sha256` is the caller's, of whatever bytes the text came in. Offsets are UTF-16
 * code units into the text as given.
 */
export function pageFromText(given: CleanText, sha256 = "0".repeat(64)): Page {
  const { text } = given;
  const id = pageId(sha256, { id: given.id });
  const labelled: LabelledPassage[] = [];
  for (const match of text.matchAll(/[^\s][^\n\r]*/gu)) {
    const words = match[0].trimEnd();
    const start = match.index;
    labelled.push({
      passage: { start, end: start + words.length, text: words, markup: null },
      label: { kind: "body", reason: "given as text", confidence: 1 },
    });
  }
  const first = labelled[0];
  if (first !== undefined && labelled.length > 1 && couldBeTitle(first.passage.text))
    labelled[0] = { passage: first.passage, label: { kind: "title", reason: "main heading", confidence: 0.7 } };
  const value = given.published === undefined ? null : readStamp(given.published, ANY_NEWSPAPER);
  const published = value === null ? null : evidenced(value, [], "stated", 1);
  const draft: Draft = { id, text, labelled, head: null, stated: {}, url: null };
  const dateline = readDateline(draft, value);
  const title = labelled[0]?.label.kind === "title" ? labelled[0].passage : null;
  const blocks: Block[] = labelled.map(({ passage, label }) => ({ ...label, start: passage.start, end: passage.end }));
  return {
    id,
    source: { id: given.id },
    sha256,
    capturedAt: null,
    bytes: new TextEncoder().encode(text).length,
    text,
    blocks,
    title: title === null ? null : evidenced(title.text, [spanIn(draft, title)], "first line", 0.7),
    outlet: null,
    authors: [],
    dateline: dateline === null ? null : { ...dateline, span: spanIn(draft, dateline.span) },
    agency: readAgency(draft, dateline, null),
    voice: [evidenced("report" as const, [], "default", 0.7)],
    published,
    updated: null,
    language: detectLanguage(text)?.language ?? null,
    links: [],
  };
}

function couldBeTitle(line: string): boolean {
  const shape = shapeOf(line);
  return (
    shape.words >= 2 &&
    shape.words <= 20 &&
    shape.length <= 160 &&
    (shape.ending === "none" || shape.ending === "question")
  );
}
