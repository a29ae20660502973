import type { Capture } from "../core/capture.ts";
import { pageId } from "../core/ids.ts";
import type { Correction, Failure, Source } from "../core/record.ts";

/** A value kept as compressed JSON, see `pack` and `packParts`. */
export type Packed = Uint8Array;

/** A capture as the store knows it without its bytes. */
export type CaptureEntry = {
  readonly key: string;
  /** Of all the places that these bytes were read from, the first in order (path, line, url, id). */
  readonly source: Source;
  readonly sha256: string;
  readonly media: Capture["media"];
  readonly capturedAt: string | null;
  /** Size of the bytes as they came. */
  readonly size: number;
};

/** What became of a capture: a page with its layers, or a failure, or (a stage failed) a page and a failure. */
export type Outcome = {
  /** Key of the capture. */
  readonly key: string;
  /** The pipeline that made it; an outcome of another pipeline is worked over again. */
  readonly pipeline: string;
  readonly failure: Failure | null;
  /** The page, packed; null where there is none. */
  readonly page: Packed | null;
  /** The layers but the tokens, packed; null where a stage failed. */
  readonly layers: Packed | null;
  /** The tokens' layer, packed: most of what is known of a page, and seldom asked for. */
  readonly tokens: Packed | null;
};
/** An outcome without what it holds. */
export type OutcomeHead = {
  readonly key: string;
  readonly pipeline: string;
  /** Code of the failure, null where there is none. */
  readonly failure: string | null;
};

/** What is kept in pieces, see `PieceWriter`: their index, and those that may not be there yet by their hash. */
export type InPieces = { readonly index: Packed; readonly pieces: ReadonlyMap<string, Packed> };

/** The record as one completed run left it. */
export type RecordState = {
  readonly number: number;
  readonly version: string;
  /** Hash of everything the record is a function of: equal fingerprints, equal records. */
  readonly fingerprint: string;
  /** Index of its pieces; the record itself where an earlier version kept it. See `readKept`. */
  readonly record: Packed;
  /** The same of the joins of the linking run; kept for the last state only. */
  readonly joins: Packed | null;
};
export type NewRecordState = Omit<RecordState, "number" | "record" | "joins"> & {
  readonly record: InPieces;
  readonly joins: InPieces;
};

/**
 * The port: one dossier. Everything given is read back as it was; lists come sorted by key (code units). Calls are
 * made one after another, never at the same time. What is expected to fail (disk full, damage, another writer, a place
 * that may not be written to) throws a `HearsayError`.
 */
export type DossierStore = {
  /** All or nothing: when `work` throws, nothing of it is kept. Transactions do not nest. */
  transaction<T>(work: (store: DossierStore) => Promise<T>): Promise<T>;

  /** Keeps captures; one that is there already keeps its bytes and the first of its sources in order. */
  addCaptures(captures: readonly Capture[]): Promise<void>;
  /** The capture with its bytes, their SHA-256 checked (dossier-damaged where it differs); undefined where there is none. */
  capture(key: string): Promise<Capture | undefined>;
  captures(): Promise<CaptureEntry[]>;

  /** Keeps outcomes of captures that are there, in place of earlier ones. */
  putOutcomes(outcomes: readonly Outcome[]): Promise<void>;
  outcome(key: string): Promise<Outcome | undefined>;
  outcomeHeads(): Promise<OutcomeHead[]>;

  /** Keeps failures of sources, one of each code a source, in place of earlier ones. */
  putFailures(failures: readonly Failure[]): Promise<void>;
  removeFailures(failures: readonly Failure[]): Promise<void>;
  /** Sorted by source and code. */
  failures(): Promise<Failure[]>;

  /** Keeps corrections by id. */
  putCorrections(corrections: readonly Correction[]): Promise<void>;
  corrections(): Promise<Correction[]>;

  /** What linking found in single matters, by a hash of all that it is a function of. */
  found(): Promise<ReadonlyMap<string, Packed>>;
  /** Keeps more of it, and forgets all whose key is not among `used`. */
  putFound(fresh: ReadonlyMap<string, Packed>, used: ReadonlySet<string>): Promise<void>;

  /**
   * Adds a record as the next state and returns its number, counted from 1; where it equals the last state, that one's.
   * Pieces that the last state names need not be given.
   */
  addState(state: NewRecordState): Promise<number>;
  /** A state by number, the last one without; undefined where there is none. */
  state(number?: number): Promise<RecordState | undefined>;
  /** The pieces of states with these hashes; one that is not there is left out. */
  pieces(hashes: readonly string[]): Promise<ReadonlyMap<string, Packed>>;
  /** How many states there are. */
  stateCount(): Promise<number>;

  /** Leaves one file behind. The store is of no use afterwards; closing twice does nothing. */
  close(): Promise<void>;
};

/** The key of a capture: what its page's id hashes as well, so the same bytes from another path are the same capture. */
export function captureKey(capture: { readonly sha256: string; readonly source: Source }): string {
  return pageId(capture.sha256, capture.source);
}

/** The key of a source's failure. */
export function failureSourceKey(failure: Failure): string {
  const { path, line, url, id } = failure.source;
  return JSON.stringify([path ?? null, line ?? null, url ?? null, id ?? null, failure.code]);
}
