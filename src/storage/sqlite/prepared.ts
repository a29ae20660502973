import type { SqliteDatabase, SqliteStatement } from "kysely";

/** Statements kept at once: the store's own are some thirty, and lists of values of many lengths. */
const MOST_KEPT = 64;

/**
 * A database whose statements are prepared once: a query builder would have each prepared anew, and what SQLite holds of
 * one, some kilobytes outside the heap, is given back only when V8 collects it. No statement may be walked row by row
 * while another of its words is run.
 */
export function prepared(database: SqliteDatabase): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      const known = statements.get(sql);
      if (known !== undefined) return known;
      if (statements.size >= MOST_KEPT) statements.clear();
      const statement = database.prepare(sql);
      statements.set(sql, statement);
      return statement;
    },
    close() {
      statements.clear();
      database.close();
    },
  };
}
