import { openWordTable } from "../../storage/sqlite/word-table.ts";
import type { WordIndex } from "./word-index.ts";
import type { WordQuery } from "./word-query.ts";

/** A word index in SQLite's FTS5, in memory: for a server, which may hold thousands of pages. */
export function ftsWordIndex(): WordIndex & { close(): void } {
  const table = openWordTable();
  return {
    add: (words) => table.add(words),
    matching: ({ terms, open }: WordQuery) => table.matching(terms, open),
    close: () => table.close(),
  };
}
