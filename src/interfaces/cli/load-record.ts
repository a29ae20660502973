import { open, readFile, stat } from "node:fs/promises";
import { HearsayError } from "../../core/errors.ts";
import { type HearsayRecord, recordSchema } from "../../core/record.ts";

const DOSSIER_MAGIC = "SQLite format 3\0";

/** The first bytes of a file as Latin letters; throws HearsayError where it cannot be read. */
async function firstBytes(path: string): Promise<string> {
  try {
    const found = await stat(path);
    // Never opened: a pipe that nobody writes to would not even open.
    if (!found.isFile()) {
      const what = found.isDirectory() ? "a folder" : "a pipe or a device";
      throw new HearsayError("not-a-record", `${path} is ${what}, not a record or dossier`);
    }
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
      return buffer.toString("latin1", 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof HearsayError) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "ENOTDIR") throw new HearsayError("no-such-file", `${path}: no such file`);
    if (code === "") throw error;
    throw new HearsayError("not-readable", `${path}: could not be read (${code})`, { cause: error });
  }
}

function parseRecord(path: string, text: string): HearsayRecord {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new HearsayError("not-a-record", `${path} is neither JSON nor a dossier`);
  }
  const parsed = recordSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue === undefined || issue.path.length === 0 ? "" : `: ${issue.path.map(String).join(".")}`;
  throw new HearsayError("not-a-record", `${path} is JSON, but not a record${where}`);
}

/**
 * A record from a JSON file or a dossier, told apart by content; `DOSSIER@N` is the dossier's Nth state. Throws
 * HearsayError: no-such-file, not-readable, not-a-record, and those of opening a dossier.
 */
export async function loadRecord(name: string): Promise<HearsayRecord> {
  const { dossierAndState, openDossierRecord } = await import("../../engine/open-record.ts");
  const { path, state } = dossierAndState(name);
  if ((await firstBytes(path)) === DOSSIER_MAGIC) return openDossierRecord(path, state);
  if (state !== undefined) throw new HearsayError("not-a-dossier", `${path} is no dossier and has no states`);
  return parseRecord(path, await readFile(path, "utf8"));
}
