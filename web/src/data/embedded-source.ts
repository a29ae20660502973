import type { HearsayRecord } from "../../../src/core/record.ts";
import type { FileStart, RecordPiece } from "../../../src/exporters/html/packed-record.ts";
import { answer } from "../../../src/queries/answer.ts";
import { type Beside, RecordView } from "../../../src/queries/record-view.ts";
import { prepareSearch } from "../../../src/queries/search/search.ts";
import { PlainWordIndex } from "../../../src/queries/search/word-index.ts";
import { questionKey } from "./cached-source.ts";
import { type Answer, type DataSource, type Parameters, type QueryName, SourceError } from "./source.ts";

/** Lets the browser draw and listen. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function unpacked(piece: string): Promise<RecordPiece> {
  const letters = atob(piece);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return (await new Response(stream).json()) as RecordPiece;
}

/** Puts a packed record together again, piece by piece. */
export async function unpackRecord(pieces: Iterable<string>): Promise<RecordView> {
  let record: { [key: string]: unknown } = {};
  let beside: unknown;
  for (const packed of pieces) {
    const piece = await unpacked(packed);
    if ("head" in piece) {
      record = { ...piece.head };
      beside = piece.beside;
    } else {
      const list = record[piece.list];
      if (Array.isArray(list)) for (const item of piece.items) list.push(item);
    }
    await pause();
  }
  return new RecordView(record as HearsayRecord, beside as Beside);
}

function failureOf(error: unknown): Error {
  if (!(error instanceof Error) || !("code" in error && "hint" in error)) return error as Error;
  return new SourceError(String(error.code), error.message, String(error.hint));
}

/**
 * Answers from the file that the app stands in. What the first view asks for is there at once; the rest of the record is
 * unpacked when something else is asked, or `unpack` is called.
 */
export class EmbeddedSource implements DataSource {
  readonly can = { write: false, keeps: false };
  readonly #known: ReadonlyMap<string, unknown>;
  readonly #pieces: () => Iterable<string>;
  #view: Promise<RecordView> | null = null;
  #search: Promise<void> | null = null;

  constructor(start: FileStart, pieces: () => Iterable<string>) {
    this.#known = new Map(start.known.map((one) => [questionKey(one.name, one.parameters), one.answer]));
    this.#pieces = pieces;
  }

  unpack(): Promise<RecordView> {
    this.#view ??= unpackRecord(this.#pieces());
    return this.#view;
  }

  async ask<Name extends QueryName>(name: Name, parameters: Parameters<Name>): Promise<Answer<Name>> {
    const known = this.#known.get(questionKey(name, parameters));
    if (known !== undefined) return known as Answer<Name>;
    const view = await this.unpack();
    if (name === "search") {
      this.#search ??= prepareSearch(view, new PlainWordIndex(), pause);
      await this.#search;
    }
    try {
      return answer(view, name, parameters);
    } catch (error) {
      throw failureOf(error);
    }
  }
}
