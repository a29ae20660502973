import type { Kysely } from "kysely";
import { sql } from "kysely";

/** What linking found in one matter, by a hash of all that it is a function of. */
export async function up(database: Kysely<never>): Promise<void> {
  await sql`create table found (key text primary key, found blob not null) strict`.execute(database);
}
