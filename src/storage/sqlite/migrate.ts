import type Database from "better-sqlite3";
import type { Kysely } from "kysely";
import * as dossier from "./migrations/0001-dossier.ts";
import * as found from "./migrations/0002-found.ts";
import * as pieces from "./migrations/0003-pieces.ts";
import type { DossierTables } from "./schema.ts";
import { withinTransaction } from "./within-transaction.ts";

/** In order; a file's number is the `user_version` it leads to. One that has been released is never changed. */
const MIGRATIONS: readonly { up(database: Kysely<never>): Promise<void> }[] = [dossier, found, pieces];

/** The version that this release of hearsay writes. */
export const DOSSIER_VERSION = MIGRATIONS.length;

/** Brings a dossier of `version` (0: nothing yet) to `DOSSIER_VERSION`, each step with its number in one transaction. */
export async function migrate(raw: Database.Database, database: Kysely<DossierTables>, version: number): Promise<void> {
  for (const [index, migration] of MIGRATIONS.entries()) {
    if (index < version) continue;
    await withinTransaction(raw, async () => {
      await migration.up(database as unknown as Kysely<never>);
      raw.pragma(`user_version = ${index + 1}`);
    });
  }
}
