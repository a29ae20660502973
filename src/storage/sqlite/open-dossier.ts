import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { HearsayError } from "../../core/errors.ts";
import type { DossierStore } from "../store.ts";
import { mapFailure } from "./failures.ts";
import { DOSSIER_VERSION, migrate } from "./migrate.ts";
import { prepared } from "./prepared.ts";
import type { DossierTables } from "./schema.ts";
import { SqliteStore } from "./sqlite-store.ts";
import { lockForWriting } from "./writer-lock.ts";

/** `application_id` of a dossier: "HRSY". It tells a dossier from any other SQLite file. */
const APPLICATION_ID = 0x48525359;
/** How long a statement waits for another process's lock on the file, in milliseconds. */
const BUSY_TIMEOUT = 5_000;

export type OpenOptions = {
  /** Pages of 4096 bytes that the file may grow to; for trying what happens when the disk is full. */
  readonly maxPageCount?: number;
  /** How long to wait for another writer, in milliseconds. */
  readonly patience?: number;
};

/** True when there is a file (or anything else) of that name. */
export function dossierExists(path: string): boolean {
  return existsSync(path);
}

/**
 * Opens a dossier to write to it, and makes it where it is not there: under another name, so that what bears the name
 * is whole. Throws HearsayError: not-a-dossier, newer-dossier, dossier-busy, dossier-damaged, disk-full, read-only,
 * no-such-file (the folder), not-readable.
 */
export async function openDossier(path: string, options: OpenOptions = {}): Promise<DossierStore> {
  const file = resolve(path);
  try {
    checkFolder(file, path);
    if (existsSync(file)) {
      checkHeader(file, path);
      checkWritable(file, path);
    }
    checkWritable(dirname(file), path);
    const release = lockForWriting(file, options.patience);
    try {
      if (!existsSync(file)) await createDossier(file);
      return await openToWrite(file, path, options, release);
    } catch (error) {
      release();
      throw error;
    }
  } catch (error) {
    throw mapFailure(error, path);
  }
}

/**
 * Opens a dossier to read it; it and its folder may be read-only. Throws HearsayError: no-such-file, not-readable,
 * not-a-dossier, newer-dossier, dossier-busy, dossier-damaged.
 */
export async function openDossierToRead(path: string): Promise<DossierStore> {
  const file = resolve(path);
  try {
    if (!existsSync(file)) throw new HearsayError("no-such-file", `${path} is not there.`);
    checkHeader(file, path);
    const opened = openAsItIs(file, path) ?? (await openCopy(file, path));
    return new SqliteStore(opened);
  } catch (error) {
    const mapped = mapFailure(error, path);
    throw mapped instanceof HearsayError && mapped.code === "read-only"
      ? new HearsayError("not-readable", `${path} cannot be read.`, { cause: error })
      : mapped;
  }
}

async function createDossier(file: string): Promise<void> {
  const draft = `${file}.new`;
  // Left by a run that was killed right here; nobody else is at work, since we hold the lock.
  removeWithSides(draft);
  try {
    const raw = new Database(draft);
    try {
      raw.pragma(`application_id = ${APPLICATION_ID}`);
      await migrate(raw, over(raw), 0);
    } finally {
      raw.close();
    }
    renameSync(draft, file);
  } catch (error) {
    removeWithSides(draft);
    throw error;
  }
}

async function openToWrite(file: string, path: string, options: OpenOptions, release: () => void) {
  const raw = new Database(file, { fileMustExist: true, timeout: BUSY_TIMEOUT });
  try {
    const version = checkVersion(raw, path);
    // Write-ahead: readers are not kept out, and a killed run loses only the transaction it was in.
    raw.pragma("journal_mode = wal");
    raw.pragma("synchronous = normal");
    raw.pragma("foreign_keys = on");
    if (options.maxPageCount !== undefined) raw.pragma(`max_page_count = ${options.maxPageCount}`);
    const database = over(raw);
    await migrate(raw, database, version);
    const close = async (): Promise<void> => {
      try {
        foldIntoOne(raw);
      } finally {
        raw.close();
        release();
      }
    };
    return new SqliteStore({ path, raw, database, close });
  } catch (error) {
    raw.close();
    throw error;
  }
}

/** Writes the write-ahead log into the file and leaves that mode, so that a read-only copy of it opens anywhere. */
function foldIntoOne(raw: Database.Database): void {
  raw.pragma("busy_timeout = 0");
  try {
    raw.pragma("wal_checkpoint(truncate)");
    raw.pragma("journal_mode = delete");
  } catch (error) {
    // Somebody is reading, or the disk is full: the log stays beside the file, with nothing lost.
    const code = String((error as NodeJS.ErrnoException).code ?? "");
    if (!/^SQLITE_(BUSY|LOCKED|FULL|IOERR)/.test(code)) throw error;
  }
}

/** Opens the very file for reading; undefined where that cannot be done and a copy is needed. */
function openAsItIs(file: string, path: string) {
  let raw: Database.Database | undefined;
  try {
    raw = new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_TIMEOUT });
    const version = checkVersion(raw, path);
    if (version === DOSSIER_VERSION) {
      const opened = raw;
      return { path, raw: opened, database: over(opened), close: async () => void opened.close() };
    }
  } catch (error) {
    const code = String((error as NodeJS.ErrnoException).code ?? "");
    if (!/^SQLITE_(CANTOPEN|READONLY)/.test(code)) {
      raw?.close();
      throw error;
    }
  }
  raw?.close();
  return undefined;
}

/**
 * Opens a copy in the system's folder for temporary files: for a dossier of an older form, which may not be changed by
 * reading it, and for one that a killed run left with its log in a folder where nothing can be written.
 */
async function openCopy(file: string, path: string) {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-"));
  try {
    const copy = join(folder, basename(file));
    copyFileSync(file, copy);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
    const raw = new Database(copy, { fileMustExist: true });
    const database = over(raw);
    await migrate(raw, database, checkVersion(raw, path));
    const close = async (): Promise<void> => {
      raw.close();
      rmSync(folder, { recursive: true, force: true });
    };
    return { path, raw, database, close };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function over(raw: Database.Database): Kysely<DossierTables> {
  return new Kysely<DossierTables>({ dialect: new SqliteDialect({ database: prepared(raw) }) });
}

/** The dossier's version; throws where it is none, or one of the future. */
function checkVersion(raw: Database.Database, path: string): number {
  if (raw.pragma("application_id", { simple: true }) !== APPLICATION_ID) {
    throw new HearsayError("not-a-dossier", `${path} is a database, but no dossier.`);
  }
  const version = Number(raw.pragma("user_version", { simple: true }));
  if (version > DOSSIER_VERSION) {
    throw new HearsayError(
      "newer-dossier",
      `${path} has form ${version}; this hearsay knows forms up to ${DOSSIER_VERSION}.`,
    );
  }
  return version;
}

function checkFolder(file: string, path: string): void {
  const folder = statSync(dirname(file), { throwIfNoEntry: false });
  if (folder === undefined) throw new HearsayError("no-such-file", `The folder of ${path} is not there.`);
  if (!folder.isDirectory()) throw new HearsayError("no-such-file", `${dirname(path)} is no folder.`);
}

/** Looks at the first bytes before SQLite does, which would take an empty file for a new database. */
function checkHeader(file: string, path: string): void {
  const no = () => new HearsayError("not-a-dossier", `${path} is no dossier.`);
  if (!statSync(file).isFile()) throw no();
  const header = Buffer.alloc(72);
  const descriptor = openForHeader(file, path);
  try {
    const length = readSync(descriptor, header, 0, header.length, 0);
    if (length < header.length || header.toString("latin1", 0, 16) !== "SQLite format 3\0") throw no();
    if (header.readUInt32BE(68) !== APPLICATION_ID) throw no();
  } finally {
    closeSync(descriptor);
  }
}

function openForHeader(file: string, path: string): number {
  try {
    return openSync(file, "r");
  } catch (cause) {
    throw new HearsayError("not-readable", `${path} cannot be read.`, { cause });
  }
}

/** A file or folder that is marked as not to be written to is left alone, even where this user could. */
function checkWritable(file: string, path: string): void {
  const refuse = (cause?: unknown) => new HearsayError("read-only", `${path} cannot be written to.`, { cause });
  try {
    accessSync(file, constants.W_OK);
  } catch (cause) {
    throw refuse(cause);
  }
  if ((statSync(file).mode & 0o222) === 0) throw refuse();
}

function removeWithSides(file: string): void {
  for (const side of ["", "-wal", "-shm", "-journal"]) rmSync(`${file}${side}`, { force: true });
}
