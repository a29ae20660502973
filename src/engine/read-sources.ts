import { availableParallelism } from "node:os";
import type { Ingested } from "../core/capture.ts";
import { HearsayError } from "../core/errors.ts";
import type { HearsayRecord } from "../core/record.ts";
import { type GivenFile, readGivenFiles } from "../ingest/given-file.ts";
import { DEFAULT_MAX_PAGE_BYTES, ingest } from "../ingest/ingest.ts";
import { MemoryStore } from "../storage/memory/memory-store.ts";
import type { DossierStore } from "../storage/store.ts";
import type { DossierMemory } from "./dossier-memory.ts";
import { Intake } from "./intake.ts";
import { makeRecord } from "./make-record.ts";
import type { Progress } from "./progress.ts";
import { startPageReader } from "./workers.ts";

/** How long one page may take unless the caller says otherwise, in seconds. */
export const DEFAULT_PAGE_SECONDS = 60;

export type ReadOptions = {
  /** File that keeps what is read and that is added to; made where it is not there. */
  readonly dossier?: string;
  /** Threads to read pages with; the machine's cores unless given. */
  readonly workers?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Stops the run soundly: what was read is kept, and HearsayError `interrupted` is thrown. */
  readonly signal?: AbortSignal;
  /** Read for the source `-`; the process's standard input unless given. */
  readonly stdin?: NodeJS.ReadableStream;
  /** Pages that were handed over and lie in no file; read after the sources. */
  readonly given?: readonly GivenFile[];
  /** Largest page, or line of a .jsonl file, in bytes. */
  readonly maxPageBytes?: number;
  /** Longest time for one page, in seconds. */
  readonly pageSeconds?: number;
  /** Of a process that holds the dossier open: what it remembers is not worked out again. */
  readonly memory?: DossierMemory;
};

export type ReadResult = {
  readonly record: HearsayRecord;
  /** The record's failures; those of the call itself (no-such-file, nothing-matched) are not kept in the dossier. */
  readonly failures: HearsayRecord["failures"];
  /** Pages worked on in this run; the others were known. */
  readonly worked: number;
  /** Number of the dossier's state that the record is, null without a dossier. */
  readonly state: number | null;
  /** False when the record is the one that the dossier held before this run. */
  readonly changed: boolean;
};

/**
 * Reads sources (as `ingest` takes them) into a record; with a dossier, into and together with what the dossier holds.
 * A page that cannot be read is a failure in the record and stops nothing. Throws HearsayError: no-input, interrupted,
 * and those of a dossier (not-a-dossier, newer-dossier, dossier-busy, dossier-damaged, disk-full, read-only).
 */
export async function readSources(sources: readonly string[], options: ReadOptions = {}): Promise<ReadResult> {
  const { dossier, signal } = options;
  const store = await openStore(dossier);
  if (
    sources.length === 0 &&
    (options.given ?? []).length === 0 &&
    (store === undefined || (await store.captures()).length === 0)
  ) {
    await store?.close();
    if (dossier !== undefined && store === undefined)
      throw new HearsayError("no-such-file", `${dossier} is not there.`);
    throw new HearsayError("no-input", "Nothing was named to read.");
  }
  const workers = options.workers ?? availableParallelism();
  const reader = startPageReader({ workers });
  const intake = new Intake({
    store,
    createStore: () => createStore(dossier),
    reader,
    seconds: options.pageSeconds ?? DEFAULT_PAGE_SECONDS,
    signal,
    onProgress: options.onProgress,
  });
  // When the reader is closed, what waits on it rejects: so a signal ends the run at once, wherever it is.
  const stop = (): void => void reader.close();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    await intake.take(sources, ingested(sources, options));
    const keep = dossier !== undefined && intake.store !== undefined;
    const made = await makeRecord(intake.store ?? new MemoryStore(), {
      keep,
      reader,
      workers,
      seconds: options.pageSeconds ?? DEFAULT_PAGE_SECONDS,
      callFailures: intake.callFailures,
      memory: options.memory,
      signal,
      onProgress: options.onProgress,
    });
    return {
      record: made.record,
      failures: made.record.failures,
      worked: intake.worked,
      state: made.state,
      changed: made.changed,
    };
  } finally {
    signal?.removeEventListener("abort", stop);
    await reader.close();
    await intake.store?.close();
  }
}

/** What the sources and the pages handed over give, in this order. */
async function* ingested(sources: readonly string[], options: ReadOptions): AsyncGenerator<Ingested> {
  const { stdin, signal, given = [], maxPageBytes = DEFAULT_MAX_PAGE_BYTES } = options;
  yield* ingest(sources, {
    maxPageBytes,
    ...(stdin === undefined ? {} : { stdin }),
    ...(signal === undefined ? {} : { signal }),
  });
  yield* readGivenFiles(given, maxPageBytes);
}

/** The store of a run: in memory without a dossier, the dossier's where there is one, undefined where it is yet to be made. */
async function openStore(dossier: string | undefined): Promise<DossierStore | undefined> {
  if (dossier === undefined) return new MemoryStore({ keepBytes: false });
  // SQLite is loaded only by those who need it.
  const { dossierExists, openDossier } = await import("../storage/sqlite/open-dossier.ts");
  return dossierExists(dossier) ? openDossier(dossier) : undefined;
}

/** Makes the dossier once there is something to keep: a run that finds nothing leaves no file behind. */
async function createStore(dossier: string | undefined): Promise<DossierStore> {
  if (dossier === undefined) return new MemoryStore({ keepBytes: false });
  const { openDossier } = await import("../storage/sqlite/open-dossier.ts");
  return openDossier(dossier);
}
