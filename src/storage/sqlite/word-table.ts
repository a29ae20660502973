import Database from "better-sqlite3";

/** Documents are numbered from 0; SQLite's rows from 1. */
export type WordTable = {
  /** Adds a document of words (letters and digits alone, already folded) under the next number. */
  add(words: readonly string[]): void;
  /** The documents that hold every term, a term's words one after the other; with `open`, the last word may be a beginning. */
  matching(terms: readonly (readonly string[])[], open: boolean): number[];
  close(): void;
};

/** Letters and digits of any script: what can stand inside an FTS5 string without meaning anything there. */
const PLAIN = /^[\p{L}\p{N}]+$/u;

/**
 * A full-text table in memory that keeps words only, no texts. Its tokenizer parts at spaces and ASCII signs alone, so
 * that a word is what whoever folded it took for one.
 */
export function openWordTable(): WordTable {
  const database = new Database(":memory:");
  database.exec(`create virtual table words using fts5(held, content='', tokenize='ascii', prefix='2 3')`);
  const insert = database.prepare("insert into words (rowid, held) values (?, ?)");
  const select = database.prepare("select rowid from words where words match ? order by rowid").pluck();
  let count = 0;
  return {
    add: (words) => {
      if (count === 0) database.exec("begin");
      insert.run(++count, words.join(" "));
    },
    matching: (terms, open) => {
      if (terms.length === 0 || !terms.every((term) => term.length > 0 && term.every((word) => PLAIN.test(word))))
        return [];
      const query = terms.map((term, at) => `"${term.join(" ")}"${open && at === terms.length - 1 ? " *" : ""}`);
      return (select.all(query.join(" ")) as number[]).map((row) => row - 1);
    },
    close: () => void database.close(),
  };
}
