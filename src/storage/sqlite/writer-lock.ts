import { rmSync, statSync } from "node:fs";
import Database from "better-sqlite3";

/** How long to wait for another writer to end before saying that the dossier is busy, in milliseconds. */
const PATIENCE = 1_000;

/** Locks this process holds. Held here so that they are not garbage while whoever took them is not looking. */
const held = new Set<Database.Database>();

/**
 * Makes this process the only writer of a dossier until it is released. The lock is the operating system's, on an empty
 * file beside the dossier (SQLite takes it portably): when a writer dies, however it dies, its lock is gone with it.
 * Not on the dossier itself, which others may go on reading. Throws SQLite's busy error.
 */
export function lockForWriting(dossier: string, patience: number = PATIENCE): () => void {
  const path = `${dossier}-lock`;
  for (;;) {
    const before = inode(path);
    const lock = new Database(path, { timeout: patience });
    try {
      lock.pragma("journal_mode = memory");
      lock.exec("begin exclusive");
    } catch (error) {
      lock.close();
      throw error;
    }
    // The last writer takes the file away; a lock on a file that is gone keeps nobody out.
    if (inode(path) !== undefined && (before === undefined || inode(path) === before)) {
      held.add(lock);
      return () => {
        held.delete(lock);
        rmSync(path, { force: true });
        lock.close();
      };
    }
    lock.close();
  }
}

function inode(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ino;
}
