import type { Kysely } from "kysely";
import { sql } from "kysely";

/** What states hold, in pieces that they share; earlier states keep theirs whole. */
export async function up(database: Kysely<never>): Promise<void> {
  await sql`create table pieces (hash text primary key, piece blob not null) strict`.execute(database);
}
