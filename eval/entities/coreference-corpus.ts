import { pageFromText } from "../../src/clean/page-from-text.ts";
import type { Layers } from "../../src/core/layers.ts";
import type { Page } from "../../src/core/page.ts";
import { annotatePage } from "../../src/engine/annotate-page.ts";
import { PAGE_STAGES } from "../../src/engine/stages.ts";
import { hashText } from "../../src/models/feature-hash.ts";
import { codeUnits } from "../data.ts";

/** GUM (Zeldes 2017) with who is spoken of where. */
export const COREFERENCE_FILE = "data/attribution/gum.train.jsonl.gz";

/** A document as the file has it; spans are in code points. */
export type CoreferenceDocument = {
  readonly id: string;
  readonly genre: string;
  readonly date: string;
  readonly text: string;
  readonly attributions: readonly { readonly sources: readonly (readonly [number, number])[] }[];
  readonly mentions: readonly {
    readonly entity: number;
    readonly span: readonly [number, number];
    readonly info: string;
  }[];
};

/** Someone or something spoken of, in code units. */
export type GoldMention = {
  readonly start: number;
  readonly end: number;
  readonly entity: number;
  readonly kind: string;
  readonly text: string;
};

/** The mentions of a document in the order of the text, the longer first. */
export function goldMentions(document: CoreferenceDocument): GoldMention[] {
  const unit = codeUnits(document.text);
  return document.mentions
    .map(({ entity, span, info }): GoldMention => {
      const [start, end] = [unit(span[0]), unit(span[1])];
      return { start, end, entity, kind: info.split("-")[0] ?? "", text: document.text.slice(start, end) };
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a name of ours stands for a gold mention of the entity: inside it, at its beginning, and most of it. */
export function namesEntity(
  gold: readonly GoldMention[],
  name: { readonly start: number; readonly end: number },
  entity: number,
): boolean {
  return gold.some(
    (other) =>
      other.entity === entity &&
      other.start <= name.start + 4 &&
      name.end <= other.end &&
      other.end - other.start < name.end - name.start + 60,
  );
}

/** A document as a page with all that is read before names. */
export function readForNames({ id, text, date }: CoreferenceDocument): {
  readonly page: Page;
  readonly layers: Layers;
} {
  const page = pageFromText({ id, text, published: date }, "");
  const before = PAGE_STAGES.slice(
    0,
    PAGE_STAGES.findIndex(({ gives }) => gives.includes("entities")),
  ).filter(({ gives }) => !gives.includes("dependencies"));
  return { page, layers: annotatePage(page, before) };
}

/** The part of the documents that a document is dealt into, by its id. */
export const partOf = (id: string, parts: number): number => (hashText(id, 3) >>> 0) % parts;
