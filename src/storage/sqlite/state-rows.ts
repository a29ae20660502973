import type { Kysely } from "kysely";
import { hashesIn, sameKept } from "../pieces.ts";
import type { NewRecordState, Packed, RecordState } from "../store.ts";
import type { DossierTables } from "./schema.ts";

/** Values asked for in one statement. */
const MOST_VALUES = 200;

/** Keeps a state of the record, and of joins those of the last alone; gives its number, which is the last one's where the record is the same. */
export async function addState(
  database: Kysely<DossierTables>,
  { version, fingerprint, record, joins }: NewRecordState,
): Promise<number> {
  const last = await lastState(database);
  for (const [hash, value] of [...record.pieces, ...joins.pieces]) {
    const row = { hash, piece: asBuffer(value) };
    await database
      .insertInto("pieces")
      .values(row)
      .onConflict((conflict) => conflict.column("hash").doNothing())
      .execute();
  }
  const named = hashesIn(joins.index);
  const gone = [...hashesIn(last?.joins)].filter((hash) => !named.has(hash));
  for (let from = 0; from < gone.length; from += MOST_VALUES)
    await database
      .deleteFrom("pieces")
      .where("hash", "in", gone.slice(from, from + MOST_VALUES))
      .execute();
  const blobs = { record: asBuffer(record.index), joins: asBuffer(joins.index) };
  if (last !== undefined && sameKept(last.record, record.index)) {
    const renewed = { version, fingerprint, ...blobs };
    await database.updateTable("states").set(renewed).where("number", "=", last.number).execute();
    return last.number;
  }
  const number = (last?.number ?? 0) + 1;
  await database.updateTable("states").set({ joins: null }).where("joins", "is not", null).execute();
  await database
    .insertInto("states")
    .values({ number, version, fingerprint, ...blobs })
    .execute();
  return number;
}

/** The pieces of these hashes that are there. */
export async function piecesOf(
  database: Kysely<DossierTables>,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Packed>> {
  const found = new Map<string, Packed>();
  for (let from = 0; from < hashes.length; from += MOST_VALUES) {
    const some = hashes.slice(from, from + MOST_VALUES);
    for (const { hash, piece } of await database.selectFrom("pieces").selectAll().where("hash", "in", some).execute())
      found.set(hash, piece);
  }
  return found;
}

/** The state that was kept last. */
export function lastState(database: Kysely<DossierTables>): Promise<RecordState | undefined> {
  return database.selectFrom("states").selectAll().orderBy("number", "desc").limit(1).executeTakeFirst();
}

/** SQLite stores Buffers as blobs; other views of bytes it does not take. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
