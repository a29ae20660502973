import type { Layers, Mention, PageEntity, Quote, Sentence, Token } from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";
import type { BlockKind } from "../../core/vocabulary.ts";
import { tagsStage } from "../grammar/tags-stage.ts";
import { entitiesStage } from "./entities.ts";

/** For tests: paragraphs of a page, each a body block unless its kind is given. */
export type Paragraph = string | readonly [kind: BlockKind, text: string];

const WORD =
  /(?:\p{Lu}\.){2,6}|(?:Mr|Mrs|Ms|Dr|Sen|Gov|Gen)\.|['’]s(?!\p{L})|[\p{L}\p{N}]+(?:['’-](?!s(?!\p{L}))[\p{L}\p{N}]+)*|\S/gu;
const LAYER = { name: "made up", version: "1" };

function pageOf(paragraphs: readonly Paragraph[]): Page {
  let text = "";
  const blocks: Page["blocks"] = [];
  for (const paragraph of paragraphs) {
    const [kind, words] = typeof paragraph === "string" ? (["body", paragraph] as const) : paragraph;
    if (text !== "") text += "\n\n";
    blocks.push({ kind, start: text.length, end: text.length + words.length, reason: "made up", confidence: 1 });
    text += words;
  }
  return {
    id: "p-000000000000",
    source: {},
    sha256: "0".repeat(64),
    capturedAt: null,
    bytes: text.length,
    text,
    blocks,
    title: null,
    outlet: null,
    authors: [],
    dateline: null,
    agency: null,
    voice: [],
    published: null,
    updated: null,
    language: "en",
    links: [],
  };
}

/** Splits a made-up page as the stages before would: at stops before capitals, quotes between curly marks. */
function layersOf(page: Page): Pick<Layers, "tokens" | "sentences" | "tags" | "quotes"> {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const quotes: Quote[] = [];
  page.blocks.forEach((block, index) => {
    const words = [...page.text.slice(block.start, block.end).matchAll(WORD)];
    let first = tokens.length;
    words.forEach((match, at) => {
      const start = block.start + match.index;
      tokens.push({ id: tokens.length, start, end: start + match[0].length, sentence: sentences.length });
      const next = words[at + 1]?.[0];
      const stops = /^[.?!]$/.test(match[0]) && next !== "”";
      const closes = match[0] === "”" && /^[.?!]$/.test(words[at - 1]?.[0] ?? "");
      if (next !== undefined && !((stops || closes) && /^[\p{Lu}“]/u.test(next))) return;
      const from = tokens[first]?.start ?? start;
      const end = start + match[0].length;
      sentences.push({ id: sentences.length, start: from, end, block: index, first, last: tokens.length });
      first = tokens.length;
    });
    for (const match of page.text.slice(block.start, block.end).matchAll(/“[^”]*”/g)) {
      const start = block.start + match.index;
      const end = start + match[0].length;
      quotes.push({
        id: quotes.length,
        start,
        end,
        inner: { start: start + 1, end: end - 1 },
        mark: "double",
        opened: "mark",
        closed: "mark",
        continues: null,
        block: index,
        alone: false,
      });
    }
  });
  const split = {
    tokens: { by: LAYER, annotations: tokens },
    sentences: { by: LAYER, annotations: sentences },
  };
  return {
    ...split,
    ...tagsStage.annotate(page, split),
    quotes: { by: LAYER, annotations: quotes },
  };
}

/** A made-up page read by the stage, with questions that tests ask of it. */
export class ReadMadeUpPage {
  readonly page: Page;
  readonly entities: readonly PageEntity[];
  readonly mentions: readonly Mention[];

  /** A page with what the stages before are to have found of it: "dateline", "outlet". */
  static with(known: Partial<Page>, ...paragraphs: readonly Paragraph[]): ReadMadeUpPage {
    return new ReadMadeUpPage({ known }, ...paragraphs);
  }

  constructor(first: Paragraph | { readonly known: Partial<Page> }, ...others: readonly Paragraph[]) {
    const known = typeof first === "object" && "known" in first ? first.known : null;
    const paragraphs = known === null ? [first as Paragraph, ...others] : others;
    this.page = { ...pageOf(paragraphs), ...known };
    const given = entitiesStage.annotate(this.page, layersOf(this.page));
    this.entities = given.entities.annotations;
    this.mentions = given.mentions.annotations;
  }

  /** Every entity as "kind name", in order. */
  get list(): string[] {
    return this.entities.map(({ kind, name }) => `${kind} ${name}`);
  }

  entity(name: string): PageEntity {
    const found = this.entities.find((entity) => entity.name === name);
    if (found === undefined) throw new Error(`no entity ${name} among ${this.list.join(", ")}`);
    return found;
  }

  roles(name: string): string[] {
    return this.entity(name).roles.map(({ value }) => value);
  }

  /** The words by which an entity is meant, in order, of one sort or of all. */
  said(name: string, by?: Mention["by"]): string[] {
    const { id } = this.entity(name);
    return this.mentions
      .filter((mention) => mention.entity === id && (by === undefined || mention.by === by))
      .map(({ start, end }) => this.page.text.slice(start, end));
  }

  /** The full spans of an entity's names. */
  full(name: string): string[] {
    const { id } = this.entity(name);
    return this.mentions
      .filter((mention) => mention.entity === id && mention.by === "name")
      .map(({ full }) => this.page.text.slice(full.start, full.end));
  }
}
