import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import { HearsayError } from "../../core/errors.ts";

/** Less free space than this, in bytes, and a failed write is put down to the disk. */
const NEXT_TO_NOTHING = 1_000_000;

/** What SQLite or the file system said, in the catalogue's words; what is not expected is given back as it is. */
export function mapFailure(error: unknown, path: string): unknown {
  if (error instanceof HearsayError || !(error instanceof Error)) return error;
  const code = String((error as NodeJS.ErrnoException).code ?? "");
  const told = (tag: ConstructorParameters<typeof HearsayError>[0], message: string) =>
    new HearsayError(tag, message, { cause: error });
  if (code === "SQLITE_FULL" || code === "ENOSPC" || code === "EDQUOT") {
    return told("disk-full", `There is no space left to write ${path}.`);
  }
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
    return told("dossier-busy", `${path} is being written to.`);
  }
  if (code.startsWith("SQLITE_READONLY") || code === "EROFS" || code === "EACCES" || code === "EPERM") {
    return told("read-only", `${path} cannot be written to.`);
  }
  if (code.startsWith("SQLITE_CANTOPEN")) return told("not-readable", `${path} cannot be opened.`);
  if (code === "SQLITE_NOTADB") return told("not-a-dossier", `${path} is no dossier.`);
  // A table or column of ours that is not there: what names it in the file is damaged.
  if (code === "SQLITE_ERROR" && /^no such (?:table|column)/.test(error.message)) {
    return told("dossier-damaged", `${path} is damaged: ${error.message}.`);
  }
  if (code.startsWith("SQLITE_CORRUPT")) return told("dossier-damaged", `${path} is damaged.`);
  if (code.startsWith("SQLITE_IOERR")) {
    return isDiskFull(path)
      ? told("disk-full", `There is no space left to write ${path}.`)
      : told("dossier-damaged", `${path} cannot be read or written: ${error.message}.`);
  }
  if (code === "ENOENT") return told("no-such-file", `${path} is not there.`);
  return error;
}

function isDiskFull(path: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(path));
    return bavail * bsize < NEXT_TO_NOTHING;
  } catch {
    return false;
  }
}
