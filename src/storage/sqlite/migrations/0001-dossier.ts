import type { Kysely } from "kysely";
import { sql } from "kysely";

/** The first form of a dossier. */
export async function up(database: Kysely<never>): Promise<void> {
  await sql`
    create table captures (
      key text primary key,
      sha256 text not null,
      media text not null,
      captured_at text,
      size integer not null,
      source text not null,
      bytes blob not null
    ) strict`.execute(database);
  await sql`
    create table outcomes (
      key text primary key references captures (key) on delete cascade,
      pipeline text not null,
      failure text,
      page blob,
      layers blob,
      tokens blob
    ) strict`.execute(database);
  await sql`create table failures (key text primary key, failure text not null) strict`.execute(database);
  await sql`create table corrections (id text primary key, correction text not null) strict`.execute(database);
  await sql`
    create table states (
      number integer primary key,
      version text not null,
      fingerprint text not null,
      record blob not null,
      joins blob
    ) strict`.execute(database);
}
