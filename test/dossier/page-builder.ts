import { createHash } from "node:crypto";
import { mintId } from "../../src/core/ids.ts";
import type {
  AttributionAnnotation,
  EventAnnotation,
  Layer,
  Layers,
  Mention,
  PageEntity,
  Quote,
  Repair,
  Sentence,
  Time,
  Token,
} from "../../src/core/layers.ts";
import type { Page } from "../../src/core/page.ts";
import { hull, type TextSpan } from "../../src/core/span.ts";
import type { ReadPage } from "../../src/core/stage.ts";

type Said = Partial<
  Omit<AttributionAnnotation, "id" | "start" | "end" | "sources" | "cues" | "contents" | "hedges" | "speaker" | "said">
> & {
  readonly content: string | readonly string[];
  readonly source?: string;
  readonly cue?: string;
  readonly hedge?: string;
  readonly said?: { readonly value: string; readonly words: string };
  readonly speaker?: Partial<AttributionAnnotation["speaker"]>;
};
type Happening = Partial<Omit<EventAnnotation, "id" | "start" | "end" | "details" | "statusEvidence">> & {
  readonly trigger: string;
  readonly details?: readonly { readonly field: string; readonly value: string; readonly words: string }[];
};

/** A hand-made page for tests of linkers: words are given, and places are looked up in the text in order. */
export class PageBuilder {
  private readonly text: string;
  private readonly name: string;
  private readonly overrides: Partial<Page>;
  private readonly entities: PageEntity[] = [];
  private readonly mentions: Mention[] = [];
  private readonly attributions: AttributionAnnotation[] = [];
  private readonly events: EventAnnotation[] = [];
  private readonly repairs: Repair[] = [];
  private readonly times: Time[] = [];

  /** The page's id is made of its name; paragraphs are parted by blank lines. */
  constructor(name: string, text: string, overrides: Partial<Page> = {}) {
    this.name = name;
    this.text = text;
    this.overrides = overrides;
  }

  static id(name: string): string {
    return `p-${name}`;
  }

  /** Where words stand for the first time at or after `from`; throws when they do not. */
  at(words: string, from = 0): TextSpan {
    const start = this.text.indexOf(words, from);
    if (start < 0) throw new RangeError(`"${words}" is not on page ${this.name}`);
    return { start, end: start + words.length };
  }

  /** An entity with a mention at every place where one of its names stands. Its id is its place in the order of calls. */
  entity(kind: PageEntity["kind"], ...names: readonly [string, ...string[]]): this {
    const id = this.entities.length;
    this.entities.push({ id, kind, name: names[0], names, roles: [] });
    for (const name of names) {
      for (let from = this.text.indexOf(name); from >= 0; from = this.text.indexOf(name, from + name.length)) {
        const span = { start: from, end: from + name.length };
        this.mentions.push({ id: 0, ...span, entity: id, by: "name", confidence: 1, full: span });
      }
    }
    return this;
  }

  attribution(said: Said): this {
    const contents = (typeof said.content === "string" ? [said.content] : said.content).map((words) => this.at(words));
    const sources = said.source === undefined ? [] : [this.at(said.source)];
    const cues = said.cue === undefined ? [] : [this.at(said.cue)];
    const { content: _, source: __, cue: ___, hedge, said: time, speaker, ...rest } = said;
    this.attributions.push({
      id: this.attributions.length,
      ...hull([...contents, ...sources, ...cues]),
      sources,
      cues,
      contents,
      form: "indirect",
      fidelity: "reported",
      stance: "asserts",
      hedges: hedge === undefined ? [] : [this.at(hedge)],
      hypothetical: false,
      parent: null,
      chain: [],
      said: time === undefined ? null : { value: time.value, span: this.at(time.words) },
      ...rest,
      speaker: {
        entity: null,
        description: said.source ?? "",
        kind: said.source === undefined ? "nobody stated" : "person",
        number: "one",
        confidence: 1,
        alternatives: [],
        ...speaker,
      },
    });
    return this;
  }

  event(happening: Happening): this {
    const { trigger, details, ...rest } = happening;
    const span = this.at(trigger);
    this.events.push({
      id: this.events.length,
      ...span,
      scheme: "plover",
      type: "CONSULT",
      mode: null,
      noun: trigger,
      participants: [],
      when: null,
      where: null,
      status: "held",
      stance: "asserts",
      asOf: null,
      statusEvidence: [span],
      attribution: null,
      ...rest,
      details: (details ?? []).map((detail) => ({
        field: detail.field,
        value: detail.value,
        span: this.at(detail.words),
      })),
    });
    return this;
  }

  repair(kind: Repair["kind"], words: string): this {
    this.repairs.push({ id: this.repairs.length, ...this.at(words), kind, reading: '"', uncertain: false });
    return this;
  }

  build(): ReadPage {
    const { text } = this;
    const blocks: Page["blocks"] = [];
    const sentences: Sentence[] = [];
    for (const match of text.matchAll(/[^\n]+/g)) {
      const block = blocks.length;
      blocks.push({
        kind: "body",
        start: match.index,
        end: match.index + match[0].length,
        reason: "test",
        confidence: 1,
      });
      for (const sentence of match[0].matchAll(/[^.?!]+[.?!]*["”]?/g)) {
        const start = match.index + sentence.index + (sentence[0].length - sentence[0].trimStart().length);
        const end = match.index + sentence.index + sentence[0].length;
        sentences.push({ id: sentences.length, start, end, block, first: 0, last: 0 });
      }
    }
    const page: Page = {
      id: PageBuilder.id(this.name),
      source: { id: this.name },
      sha256: createHash("sha256").update(text).digest("hex"),
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
      ...this.overrides,
    };
    const mentions = [...this.mentions]
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map((one, id) => ({ ...one, id }));
    const layer = <A>(annotations: readonly A[]): Layer<A> => ({ by: { name: "test", version: "1" }, annotations });
    const layers: Layers = {
      repairs: layer(this.repairs),
      tokens: layer<Token>([]),
      sentences: layer(sentences),
      tags: layer([]),
      dependencies: layer([]),
      quotes: layer<Quote>([]),
      times: layer(this.times),
      quantities: layer([]),
      entities: layer(this.entities),
      mentions: layer(mentions),
      attributions: layer(this.attributions),
      events: layer(this.events),
    };
    return {
      page,
      layers,
      ids: {
        attributions: this.attributions.map((one) => mintId("attribution", page.id, one.start, one.id)),
        events: this.events.map((one) => mintId("event", page.id, one.start, one.id)),
      },
    };
  }
}

/** An evidenced value for tests. */
export function known<T>(value: T): { value: T; evidence: []; basis: string; confidence: number } {
  return { value, evidence: [], basis: "stated", confidence: 1 };
}
