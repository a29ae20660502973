import type { Capture, Ingested } from "../core/capture.ts";
import { type ErrorCode, HearsayError } from "../core/errors.ts";
import type { Failure } from "../core/record.ts";
import { captureKey, type DossierStore, failureSourceKey, type Outcome } from "../storage/store.ts";
import { holdMemoryLow, holdYoungLow } from "./hold-memory-low.ts";
import { isCurrent } from "./pipeline-version.ts";
import type { Progress } from "./progress.ts";
import { type PageReader, WORTH_PAGES, WORTH_WORKERS } from "./workers.ts";

/** A batch is stored and worked on together: large enough to spare transactions, small enough to lose little. */
const BATCH_PAGES = 64;
const BATCH_BYTES = 16_000_000;

/**
 * What is wrong with the call and not with a page: told in the record of the run, but not kept in the dossier, where
 * a slip of the pen would stand for ever.
 */
const CALL_FAILURES: ReadonlySet<string> = new Set<ErrorCode>([
  "no-such-file",
  "nothing-matched",
  "not-a-file",
  "web-address",
]);

/** What another machine, or this one on another day, might well read. */
const HANGS_ON_THE_MACHINE: ReadonlySet<string> = new Set<ErrorCode>(["page-timeout", "page-memory"]);

export type IntakeOptions = {
  /** Undefined where the dossier is yet to be made. */
  readonly store: DossierStore | undefined;
  readonly createStore: () => Promise<DossierStore>;
  readonly reader: PageReader;
  readonly seconds: number;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((progress: Progress) => void) | undefined;
};

type Batch = { captures: Capture[]; failures: Failure[]; bytes: number };

/**
 * Takes captures into a store, batch by batch: the captures in one transaction, what came of them in the next. So a
 * run that is killed at any moment goes on, when it is started again, with the captures that nothing came of yet.
 */
export class Intake {
  readonly #options: IntakeOptions;
  /** Keys of captures that need no more work. */
  readonly #settled = new Set<string>();
  /** Paths met in this run and failures told in it; see `#forgetOldFailures`. */
  readonly #paths = new Set<string>();
  readonly #told = new Set<string>();
  store: DossierStore | undefined;
  /** Failures of this call and not of a source, see `CALL_FAILURES`. */
  readonly callFailures: Failure[] = [];
  /** Pages worked on so far, and those of them that failed. */
  worked = 0;
  #failed = 0;

  constructor(options: IntakeOptions) {
    this.#options = options;
    this.store = options.store;
  }

  /** Reads the stream to its end, then works on what earlier runs left undone. Throws `interrupted` on the signal. */
  async take(sources: readonly string[], stream: AsyncIterable<Ingested>): Promise<void> {
    for (const source of sources) this.#paths.add(source);
    await this.#settleKnown();
    let batch = emptyBatch();
    // As much as tells whether threads are worth their start: whichever thread reads a page holds the models for good.
    let isFirst = true;
    // One batch is worked on while the next is read; the store is used by one at a time.
    let working: Promise<void> = Promise.resolve();
    try {
      for await (const item of stream) {
        this.#throwIfStopped();
        if ("failure" in item) batch.failures.push(item.failure);
        else {
          batch.captures.push(item.capture);
          batch.bytes += item.capture.bytes.length;
        }
        const length = batch.captures.length + batch.failures.length;
        const isFull = isFirst
          ? length >= WORTH_PAGES || batch.bytes > WORTH_WORKERS
          : length >= BATCH_PAGES || batch.bytes >= BATCH_BYTES;
        if (!isFull) continue;
        isFirst = false;
        await working;
        working = this.#takeBatch(batch);
        // It is awaited at the next batch; until then a rejection is no unhandled one.
        working.catch(() => {});
        batch = emptyBatch();
      }
    } finally {
      // However this ends, the store is not left in the middle of something.
      await working;
    }
    this.#throwIfStopped();
    await this.#takeBatch(batch);
    await this.#workOnPending();
    await this.#forgetOldFailures();
  }

  async #takeBatch({ captures, failures: all }: Batch): Promise<void> {
    const failures = all.filter((failure) => !CALL_FAILURES.has(failure.code));
    this.callFailures.push(...all.filter((failure) => CALL_FAILURES.has(failure.code)));
    this.#failed += all.length;
    for (const failure of failures) {
      this.#met(failure.source.path);
      this.#told.add(failureSourceKey(failure));
    }
    for (const capture of captures) this.#met(capture.source.path);
    if (captures.length + failures.length === 0) return;
    this.store ??= await this.#options.createStore();
    await this.store.transaction(async (store) => {
      await store.addCaptures(captures);
      await store.putFailures(failures);
    });
    const fresh = captures.filter((capture) => this.#claim(captureKey(capture)));
    await this.#work(fresh);
  }

  /** True for the first to ask for a key that has no outcome yet. */
  #claim(key: string): boolean {
    if (this.#settled.has(key)) return false;
    this.#settled.add(key);
    return true;
  }

  async #work(captures: readonly Capture[]): Promise<void> {
    const { reader, seconds } = this.#options;
    this.#progress();
    holdMemoryLow(this.worked);
    holdYoungLow();
    if (captures.length === 0 || this.store === undefined) return;
    const read = async (capture: Capture): Promise<Outcome> => {
      const outcome = await reader.read({ key: captureKey(capture), capture, seconds });
      this.worked++;
      if (outcome.failure !== null) this.#failed++;
      this.#progress();
      return outcome;
    };
    const settled = await Promise.allSettled(captures.map(read));
    // When the run was stopped in the middle, what was finished is kept all the same.
    const outcomes = settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    await this.store.transaction((store) => store.putOutcomes(outcomes));
    for (const one of settled) if (one.status === "rejected") throw one.reason;
  }

  /** Outcomes of this very pipeline stand; a page that only took too long is tried again when it is read again. */
  async #settleKnown(): Promise<void> {
    for (const head of (await this.store?.outcomeHeads()) ?? []) {
      if (isCurrent(head.pipeline) && !HANGS_ON_THE_MACHINE.has(head.failure ?? "")) this.#settled.add(head.key);
    }
  }

  /** Captures that a killed run, or an older pipeline, left without an outcome of this pipeline. */
  async #workOnPending(): Promise<void> {
    if (this.store === undefined) return;
    const current = new Set<string>();
    for (const head of await this.store.outcomeHeads()) {
      if (isCurrent(head.pipeline)) current.add(head.key);
    }
    let captures: Capture[] = [];
    let bytes = 0;
    for (const entry of await this.store.captures()) {
      if (current.has(entry.key)) continue;
      const capture = await this.store.capture(entry.key);
      if (capture === undefined) continue;
      captures.push(capture);
      bytes += entry.size;
      if (captures.length < BATCH_PAGES && bytes < BATCH_BYTES) continue;
      await this.#work(captures);
      captures = [];
      bytes = 0;
    }
    await this.#work(captures);
  }

  /** A source that was read again and did not fail in the same way again has no failure any more. */
  async #forgetOldFailures(): Promise<void> {
    const known = (await this.store?.failures()) ?? [];
    const gone = known.filter(
      (failure) => this.#paths.has(failure.source.path ?? "") && !this.#told.has(failureSourceKey(failure)),
    );
    if (gone.length > 0) await this.store?.transaction((store) => store.removeFailures(gone));
  }

  #met(path: string | undefined): void {
    if (path !== undefined) this.#paths.add(path);
  }

  #progress(): void {
    this.#options.onProgress?.({ phase: "reading", pages: this.worked, failures: this.#failed });
  }

  #throwIfStopped(): void {
    if (this.#options.signal?.aborted === true) throw new HearsayError("interrupted", "Reading was stopped.");
  }
}

function emptyBatch(): Batch {
  return { captures: [], failures: [], bytes: 0 };
}
