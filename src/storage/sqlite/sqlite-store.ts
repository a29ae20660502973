import { createHash } from "node:crypto";
import type Database from "better-sqlite3";
import type { Kysely } from "kysely";
import type { Capture } from "../../core/capture.ts";
import { HearsayError } from "../../core/errors.ts";
import type { Correction, Failure, Source } from "../../core/record.ts";
import { firstSource } from "../first-source.ts";
import { compress, decompress } from "../pack.ts";
import {
  type CaptureEntry,
  captureKey,
  type DossierStore,
  failureSourceKey,
  type NewRecordState,
  type Outcome,
  type OutcomeHead,
  type Packed,
  type RecordState,
} from "../store.ts";
import { mapFailure } from "./failures.ts";
import type { DossierTables } from "./schema.ts";
import { addState, asBuffer, lastState, piecesOf } from "./state-rows.ts";
import { withinTransaction } from "./within-transaction.ts";

/** What a store needs of whoever opened its file. */
export type OpenFile = {
  readonly path: string;
  readonly raw: Database.Database;
  readonly database: Kysely<DossierTables>;
  /** Closes the file and leaves it alone in its folder. */
  close(): Promise<void>;
};

/** A dossier in a SQLite file. Open one with `openDossier` or `openDossierToRead`. */
export class SqliteStore implements DossierStore {
  readonly #file: OpenFile;
  readonly #database: Kysely<DossierTables>;
  #closed = false;

  constructor(file: OpenFile) {
    this.#file = file;
    this.#database = file.database;
  }

  transaction<T>(work: (store: DossierStore) => Promise<T>): Promise<T> {
    return this.#try(() => withinTransaction(this.#file.raw, () => work(this)));
  }

  addCaptures(captures: readonly Capture[]): Promise<void> {
    return this.#try(async (database) => {
      for (const capture of captures) {
        const key = captureKey(capture);
        const known = await database.selectFrom("captures").select("source").where("key", "=", key).executeTakeFirst();
        if (known === undefined) {
          const { sha256, media, capturedAt, bytes } = capture;
          const row = { key, sha256, media, captured_at: capturedAt, size: bytes.length };
          await database
            .insertInto("captures")
            .values({ ...row, source: JSON.stringify(capture.source), bytes: asBuffer(compress(bytes)) })
            .execute();
          continue;
        }
        const source = JSON.stringify(firstSource(parseJson<Source>(known.source), capture.source));
        if (source === known.source) continue;
        await database.updateTable("captures").set({ source }).where("key", "=", key).execute();
      }
    });
  }

  capture(key: string): Promise<Capture | undefined> {
    return this.#try(async (database) => {
      const row = await database.selectFrom("captures").selectAll().where("key", "=", key).executeTakeFirst();
      if (row === undefined) return undefined;
      const bytes = Uint8Array.from(decompress(row.bytes, row.size));
      if (createHash("sha256").update(bytes).digest("hex") !== row.sha256) {
        throw new HearsayError("dossier-damaged", `The bytes of capture ${key} are not those that were captured.`);
      }
      const { sha256, captured_at: capturedAt } = row;
      return { source: parseJson<Source>(row.source), sha256, bytes, media: row.media as Capture["media"], capturedAt };
    });
  }

  captures(): Promise<CaptureEntry[]> {
    return this.#try(async (database) => {
      const rows = await database
        .selectFrom("captures")
        .select(["key", "source", "sha256", "media", "captured_at", "size"])
        .orderBy("key")
        .execute();
      return rows.map(({ captured_at: capturedAt, ...row }) => ({
        key: row.key,
        source: parseJson<Source>(row.source),
        sha256: row.sha256,
        media: row.media as Capture["media"],
        capturedAt,
        size: row.size,
      }));
    });
  }

  putOutcomes(outcomes: readonly Outcome[]): Promise<void> {
    return this.#try(async (database) => {
      for (const { key, pipeline, failure, page, layers, tokens } of outcomes) {
        const rest = {
          pipeline,
          failure: failure === null ? null : JSON.stringify(failure),
          page: page === null ? null : asBuffer(page),
          layers: layers === null ? null : asBuffer(layers),
          tokens: tokens === null ? null : asBuffer(tokens),
        };
        await database
          .insertInto("outcomes")
          .values({ key, ...rest })
          .onConflict((conflict) => conflict.column("key").doUpdateSet(rest))
          .execute();
      }
    });
  }

  outcome(key: string): Promise<Outcome | undefined> {
    return this.#try(async (database) => {
      const row = await database.selectFrom("outcomes").selectAll().where("key", "=", key).executeTakeFirst();
      if (row === undefined) return undefined;
      return { ...row, failure: row.failure === null ? null : parseJson<Failure>(row.failure) };
    });
  }

  outcomeHeads(): Promise<OutcomeHead[]> {
    return this.#try(async (database) => {
      const rows = await database
        .selectFrom("outcomes")
        .select(["key", "pipeline", "failure"])
        .orderBy("key")
        .execute();
      return rows.map((row) => ({
        ...row,
        failure: row.failure === null ? null : parseJson<Failure>(row.failure).code,
      }));
    });
  }

  putFailures(failures: readonly Failure[]): Promise<void> {
    return this.#try(async (database) => {
      for (const one of failures) {
        const failure = JSON.stringify(one);
        await database
          .insertInto("failures")
          .values({ key: failureSourceKey(one), failure })
          .onConflict((conflict) => conflict.column("key").doUpdateSet({ failure }))
          .execute();
      }
    });
  }

  removeFailures(failures: readonly Failure[]): Promise<void> {
    return this.#try(async (database) => {
      for (const failure of failures) {
        await database.deleteFrom("failures").where("key", "=", failureSourceKey(failure)).execute();
      }
    });
  }

  failures(): Promise<Failure[]> {
    return this.#try(async (database) => {
      const rows = await database.selectFrom("failures").selectAll().orderBy("key").execute();
      return rows.map((row) => parseJson<Failure>(row.failure));
    });
  }

  putCorrections(corrections: readonly Correction[]): Promise<void> {
    return this.#try(async (database) => {
      for (const one of corrections) {
        const correction = JSON.stringify(one);
        await database
          .insertInto("corrections")
          .values({ id: one.id, correction })
          .onConflict((conflict) => conflict.column("id").doUpdateSet({ correction }))
          .execute();
      }
    });
  }

  corrections(): Promise<Correction[]> {
    return this.#try(async (database) => {
      const rows = await database.selectFrom("corrections").selectAll().orderBy("id").execute();
      return rows.map((row) => parseJson<Correction>(row.correction));
    });
  }

  found(): Promise<ReadonlyMap<string, Packed>> {
    return this.#try(async (database) => {
      const rows = await database.selectFrom("found").selectAll().orderBy("key").execute();
      return new Map(rows.map(({ key, found }) => [key, found]));
    });
  }

  putFound(fresh: ReadonlyMap<string, Packed>, used: ReadonlySet<string>): Promise<void> {
    return this.#try(async (database) => {
      for (const { key } of await database.selectFrom("found").select("key").execute())
        if (!used.has(key)) await database.deleteFrom("found").where("key", "=", key).execute();
      for (const [key, value] of fresh) {
        const found = asBuffer(value);
        await database
          .insertInto("found")
          .values({ key, found })
          .onConflict((conflict) => conflict.column("key").doUpdateSet({ found }))
          .execute();
      }
    });
  }

  addState(state: NewRecordState): Promise<number> {
    return this.#try((database) => addState(database, state));
  }

  pieces(hashes: readonly string[]): Promise<ReadonlyMap<string, Packed>> {
    return this.#try((database) => piecesOf(database, hashes));
  }

  state(number?: number): Promise<RecordState | undefined> {
    return this.#try((database) =>
      number === undefined
        ? lastState(database)
        : database.selectFrom("states").selectAll().where("number", "=", number).executeTakeFirst(),
    );
  }

  stateCount(): Promise<number> {
    return this.#try(async (database) => {
      const { count } = await database
        .selectFrom("states")
        .select((build) => build.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      return count;
    });
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#try(() => this.#file.close());
  }

  async #try<T>(work: (database: Kysely<DossierTables>) => Promise<T>): Promise<T> {
    try {
      return await work(this.#database);
    } catch (error) {
      throw mapFailure(error, this.#file.path);
    }
  }
}

function parseJson<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch (cause) {
    throw new HearsayError("dossier-damaged", "A part of the dossier is not the JSON that was stored.", { cause });
  }
}
