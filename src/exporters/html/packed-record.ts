import type { HearsayRecord } from "../../core/record.ts";
import { answer } from "../../queries/answer.ts";
import type { QueryName } from "../../queries/contract/paths.ts";
import type { Parameters } from "../../queries/contract/queries.ts";
import { RecordView } from "../../queries/record-view.ts";
import { briefData } from "./brief-data.ts";

/** JSON of this many code units goes into one piece, so that a browser can unpack a large record without stopping. */
const PIECE = 1 << 19;

/** A question and its answer, kept unpacked: what the first view asks for. */
export type KnownAnswer = { readonly name: QueryName; readonly parameters: object; readonly answer: unknown };

/** What an exported file starts with. */
export type FileStart = { readonly title: string; readonly known: readonly KnownAnswer[] };

/** One piece of a packed record: items of one of its lists, or (the first) all that is no list. */
export type RecordPiece =
  | { readonly head: object; readonly beside: object }
  | { readonly list: string; readonly items: readonly unknown[] };

function* pieces(record: HearsayRecord, beside: object): Generator<RecordPiece> {
  const lists = Object.entries(record).filter(([, value]) => Array.isArray(value)) as [string, unknown[]][];
  const head = Object.fromEntries(Object.entries(record).filter(([, value]) => !Array.isArray(value)));
  yield { head: { ...head, ...Object.fromEntries(lists.map(([key]) => [key, []])) }, beside };
  for (const [list, all] of lists) {
    let items: unknown[] = [];
    let size = 0;
    for (const item of all) {
      items.push(item);
      size += JSON.stringify(item).length;
      if (size < PIECE) continue;
      yield { list, items };
      items = [];
      size = 0;
    }
    if (items.length > 0) yield { list, items };
  }
}

async function packed(piece: RecordPiece): Promise<string> {
  const bytes = new Blob([JSON.stringify(piece)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const letters: string[] = [];
  const all = new Uint8Array(await new Response(bytes).arrayBuffer());
  for (let at = 0; at < all.length; at += 0x8000) letters.push(String.fromCharCode(...all.subarray(at, at + 0x8000)));
  return btoa(letters.join(""));
}

/** What the first view of the app asks for; it is answered from the file before the rest is unpacked. */
const FIRST: readonly { readonly name: "overview" | "pages"; readonly parameters: Parameters<"pages"> }[] = [
  { name: "overview", parameters: {} },
  { name: "pages", parameters: { offset: 0, limit: 50 } },
];

/**
 * A record as an exported file holds it: the answers that the first view needs, and the record itself in pieces, each
 * compressed (raw DEFLATE) and in base 64.
 */
export async function packRecord(
  record: HearsayRecord,
  revision: string,
): Promise<{ readonly start: FileStart; readonly pieces: readonly string[] }> {
  const { brief, labels } = briefData(record);
  const beside = { brief, labels, revision };
  const view = new RecordView(record, beside);
  const known = FIRST.map(({ name, parameters }) => ({ name, parameters, answer: answer(view, name, parameters) }));
  const packedPieces: string[] = [];
  for (const piece of pieces(record, beside)) packedPieces.push(await packed(piece));
  return { start: { title: brief.title, known }, pieces: packedPieces };
}
