import { existsSync } from "node:fs";
import type { Capture } from "../core/capture.ts";
import { HearsayError } from "../core/errors.ts";
import type { Join } from "../core/findings.ts";
import type { Failure, HearsayRecord } from "../core/record.ts";
import { decode } from "../ingest/decode.ts";
import { type Explanation, explainRecord } from "../queries/explain-record.ts";
import type { DossierStore, RecordState } from "../storage/store.ts";
import { type ReadState, readFailures, readRecord, readState } from "./read-state.ts";

/** `file@N` taken apart: state N of a dossier. A file that bears the whole name comes first. */
export function dossierAndState(name: string): { readonly path: string; readonly state?: number } {
  const match = /@(\d{1,9})$/.exec(name);
  if (match === null || existsSync(name)) return { path: name };
  return { path: name.slice(0, match.index), state: Number(match[1]) };
}

/**
 * The record that the last completed run over a dossier left, or that of state `state` (from 1). Nothing is worked over
 * again and nothing is written, so the dossier may be read-only. Throws HearsayError: those of opening a dossier,
 * interrupted (no run over it was completed), bad-arguments (no such state).
 */
export function openDossierRecord(path: string, state?: number): Promise<HearsayRecord> {
  return reading(path, async (store) => readRecord(store, await stateOf(store, path, state)));
}

/** A dossier's record as one of its states left it, with the joins that explain it (kept for the last state only). */
export type OpenedState = {
  readonly record: HearsayRecord;
  readonly joins: readonly Join[] | null;
  readonly number: number;
};

/**
 * As `openDossierRecord`, with what explains the record. A server opens a record while it answers, so this gives way to
 * others again and again.
 */
export function openDossierState(path: string, number?: number): Promise<OpenedState> {
  return reading(path, async (store) => {
    const state = await stateOf(store, path, number);
    const { record, joins, read } = await readState(store, state, { turn, before: lastRead.get(path)?.deref() });
    if (number === undefined) {
      lastRead.set(path, new WeakRef(read));
      holding.set(record, read);
    }
    return { record, joins, number: state.number };
  });
}

/** What was read of the last state of a dossier, for as long as somebody holds that record: the next one shares most of it. */
const lastRead = new Map<string, WeakRef<ReadState>>();
const holding = new WeakMap<HearsayRecord, ReadState>();

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What could not be read, as the last record of a dossier has it; none where no run over it was completed. Throws as opening a dossier does. */
export function openDossierFailures(path: string): Promise<readonly Failure[]> {
  return reading(path, async (store) => {
    const state = await store.state();
    return state === undefined ? [] : readFailures(store, state);
  });
}

/** The bytes that a page was read from, as the dossier keeps them, with their text. Throws as opening a dossier, and unknown-id. */
export function openCapture(path: string, page: string): Promise<{ readonly capture: Capture; readonly text: string }> {
  return reading(path, async (store) => {
    // A page has the id that its capture is kept under.
    const capture = await store.capture(page);
    if (capture === undefined) throw new HearsayError("unknown-id", `The dossier keeps no capture of ${page}.`);
    const text = capture.media === "record" ? new TextDecoder().decode(capture.bytes) : decode(capture).text;
    return { capture, text };
  });
}

/** Why the thing with this id in the dossier's last record is what it is. Throws as `openDossierRecord`, and unknown-id. */
export function explain(path: string, id: string): Promise<Explanation> {
  return reading(path, async (store) => {
    const state = await stateOf(store, path);
    const { record, joins } = await readState(store, state);
    return explainRecord(record, joins ?? [], id);
  });
}

async function reading<T>(path: string, work: (store: DossierStore) => Promise<T>): Promise<T> {
  const { openDossierToRead } = await import("../storage/sqlite/open-dossier.ts");
  const store = await openDossierToRead(path);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function stateOf(store: DossierStore, path: string, number?: number): Promise<RecordState> {
  const state = await store.state(number);
  if (state !== undefined) return state;
  const count = await store.stateCount();
  if (count === 0) throw new HearsayError("interrupted", `Reading into ${path} was never completed.`);
  throw new HearsayError("bad-arguments", `${path} has no state ${number}; its states are 1 to ${count}.`);
}
