import type { Capture } from "../../core/capture.ts";
import type { Correction, Failure } from "../../core/record.ts";
import { firstSource } from "../first-source.ts";
import { hashesIn, sameKept } from "../pieces.ts";
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

type Contents = {
  readonly entries: Map<string, CaptureEntry>;
  readonly bytes: Map<string, Uint8Array>;
  readonly outcomes: Map<string, Outcome>;
  readonly failures: Map<string, Failure>;
  readonly corrections: Map<string, Correction>;
  readonly found: Map<string, Packed>;
  readonly pieces: Map<string, Packed>;
  readonly states: RecordState[];
};

/** A dossier that lives as long as the process: for reading without a dossier, and for tests. */
export class MemoryStore implements DossierStore {
  readonly #keepBytes: boolean;
  #contents: Contents = {
    entries: new Map(),
    bytes: new Map(),
    outcomes: new Map(),
    failures: new Map(),
    corrections: new Map(),
    found: new Map(),
    pieces: new Map(),
    states: [],
  };

  /** `keepBytes: false` forgets the bytes of captures, which nobody asks for again when there is no dossier. */
  constructor(options: { readonly keepBytes?: boolean } = {}) {
    this.#keepBytes = options.keepBytes ?? true;
  }

  async transaction<T>(work: (store: DossierStore) => Promise<T>): Promise<T> {
    const before = this.#contents;
    this.#contents = {
      entries: new Map(before.entries),
      bytes: new Map(before.bytes),
      outcomes: new Map(before.outcomes),
      failures: new Map(before.failures),
      corrections: new Map(before.corrections),
      found: new Map(before.found),
      pieces: new Map(before.pieces),
      states: [...before.states],
    };
    try {
      return await work(this);
    } catch (error) {
      this.#contents = before;
      throw error;
    }
  }

  async addCaptures(captures: readonly Capture[]): Promise<void> {
    const { entries, bytes } = this.#contents;
    for (const capture of captures) {
      const key = captureKey(capture);
      const known = entries.get(key);
      const source = known === undefined ? capture.source : firstSource(known.source, capture.source);
      if (known !== undefined) {
        entries.set(key, { ...known, source });
        continue;
      }
      const { sha256, media, capturedAt } = capture;
      entries.set(key, { key, source, sha256, media, capturedAt, size: capture.bytes.length });
      if (this.#keepBytes) bytes.set(key, Uint8Array.from(capture.bytes));
    }
  }

  async capture(key: string): Promise<Capture | undefined> {
    const entry = this.#contents.entries.get(key);
    const bytes = this.#contents.bytes.get(key);
    if (entry === undefined || bytes === undefined) return undefined;
    const { source, sha256, media, capturedAt } = entry;
    return { source, sha256, media, capturedAt, bytes: Uint8Array.from(bytes) };
  }

  async captures(): Promise<CaptureEntry[]> {
    return sortedValues(this.#contents.entries);
  }

  async putOutcomes(outcomes: readonly Outcome[]): Promise<void> {
    for (const outcome of outcomes) {
      if (!this.#contents.entries.has(outcome.key)) throw new Error(`no capture ${outcome.key}`);
      this.#contents.outcomes.set(outcome.key, outcome);
    }
  }

  async outcome(key: string): Promise<Outcome | undefined> {
    return this.#contents.outcomes.get(key);
  }

  async outcomeHeads(): Promise<OutcomeHead[]> {
    return sortedValues(this.#contents.outcomes).map(({ key, pipeline, failure }) => ({
      key,
      pipeline,
      failure: failure?.code ?? null,
    }));
  }

  async putFailures(failures: readonly Failure[]): Promise<void> {
    for (const failure of failures) this.#contents.failures.set(failureSourceKey(failure), failure);
  }

  async removeFailures(failures: readonly Failure[]): Promise<void> {
    for (const failure of failures) this.#contents.failures.delete(failureSourceKey(failure));
  }

  async failures(): Promise<Failure[]> {
    return sortedValues(this.#contents.failures);
  }

  async putCorrections(corrections: readonly Correction[]): Promise<void> {
    for (const correction of corrections) this.#contents.corrections.set(correction.id, correction);
  }

  async corrections(): Promise<Correction[]> {
    return sortedValues(this.#contents.corrections);
  }

  async found(): Promise<ReadonlyMap<string, Packed>> {
    return new Map([...this.#contents.found].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  async putFound(fresh: ReadonlyMap<string, Packed>, used: ReadonlySet<string>): Promise<void> {
    const { found } = this.#contents;
    for (const key of [...found.keys()]) if (!used.has(key)) found.delete(key);
    for (const [key, value] of fresh) found.set(key, value);
  }

  async addState({ version, fingerprint, record, joins }: NewRecordState): Promise<number> {
    const { states, pieces } = this.#contents;
    const last = states.at(-1);
    for (const [hash, piece] of [...record.pieces, ...joins.pieces]) pieces.set(hash, piece);
    const named = hashesIn(joins.index);
    for (const hash of hashesIn(last?.joins)) if (!named.has(hash)) pieces.delete(hash);
    const state = { version, fingerprint, record: record.index, joins: joins.index };
    if (last !== undefined && sameKept(last.record, record.index)) {
      states[states.length - 1] = { ...state, number: last.number };
      return last.number;
    }
    if (last !== undefined) states[states.length - 1] = { ...last, joins: null };
    states.push({ ...state, number: states.length + 1 });
    return states.length;
  }

  async pieces(hashes: readonly string[]): Promise<ReadonlyMap<string, Packed>> {
    const { pieces } = this.#contents;
    return new Map(
      hashes.flatMap((hash) => {
        const piece = pieces.get(hash);
        return piece === undefined ? [] : [[hash, piece] as const];
      }),
    );
  }

  async state(number?: number): Promise<RecordState | undefined> {
    const { states } = this.#contents;
    return number === undefined ? states.at(-1) : states.find((state) => state.number === number);
  }

  async stateCount(): Promise<number> {
    return this.#contents.states.length;
  }

  async close(): Promise<void> {
    if (this.#keepBytes) return;
    this.#contents.bytes.clear();
  }
}

function sortedValues<T>(map: ReadonlyMap<string, T>): T[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, value]) => value);
}
