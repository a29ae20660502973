import type Database from "better-sqlite3";

/**
 * All or nothing. Not Kysely's own transactions: SQLite itself undoes one when the disk is full, and Kysely's attempt
 * to undo it again would hide why. Its SQLite driver has a single connection, so statements in `work` are inside.
 */
export async function withinTransaction<T>(raw: Database.Database, work: () => Promise<T>): Promise<T> {
  raw.exec("begin immediate");
  try {
    const value = await work();
    raw.exec("commit");
    return value;
  } catch (error) {
    if (raw.inTransaction) raw.exec("rollback");
    throw error;
  }
}
