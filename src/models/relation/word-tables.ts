import { loadWordVectors } from "../word-vectors.ts";
import type { Content } from "./content.ts";
import { kinness } from "./meaning.ts";

/** By word of the one content, then by word of the other. */
export type Table = readonly (readonly number[])[];
/** How near the words of two contents are by meaning (`kinness`), and by how they are used in general text: -1 to 1. */
export type WordTables = { readonly kin: Table; readonly used: Table };

type Pair = { readonly a: Content; readonly b: Content; readonly tables: WordTables };
/** The pair that was compared last: several signs look at it, and then at the same two in the other order. */
let last: Pair | undefined;

/** How near each word of one content is to each of another. Linear in the product of their lengths. */
export function wordTables(a: Content, b: Content): WordTables {
  if (last?.a === a && last.b === b) return last.tables;
  const tables =
    last?.a === b && last.b === a
      ? { kin: turned(last.tables.kin, a.words.length), used: turned(last.tables.used, a.words.length) }
      : compared(a, b);
  last = { a, b, tables };
  return tables;
}

function compared(a: Content, b: Content): WordTables {
  const vectors = loadWordVectors();
  return {
    kin: a.words.map((word) => b.words.map((other) => kinness(word, other))),
    used: a.words.map((word) =>
      b.words.map((other) => (word.stem === other.stem ? 1 : vectors.usage(word.kin, other.kin))),
    ),
  };
}

/** The same table by word of the other content, of which there are so many. */
export function turned(rows: Table, width: number): Table {
  return Array.from({ length: width }, (_, at) => rows.map((row) => row[at] ?? 0));
}
