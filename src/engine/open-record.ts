import { existsSync } from "node:fs";
import { z } from "zod";
import type { Capture } from "../core/capture.ts";
import { HearsayError } from "../core/errors.ts";
import type { Join } from "../core/findings.ts";
import { type Failure, type HearsayRecord, recordSchema } from "../core/record.ts";
import { decode } from "../ingest/decode.ts";
import { type Explanation, explainRecord } from "../queries/explain-record.ts";
import { unpackInSteps, unpackParts } from "../storage/pack.ts";
import type { DossierStore, Packed, RecordState } from "../storage/store.ts";
import { parseRecord } from "./make-record.ts";

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
  return reading(path, async (store) => parseRecord(unpackParts((await stateOf(store, path, state)).record)));
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
    return {
      record: await parseInTurns(await unpackInTurns(state.record)),
      joins: state.joins === null ? null : parseJoins((await unpackInTurns(state.joins)).joins),
      number: state.number,
    };
  });
}

/** What could not be read, as the last record of a dossier has it; none where no run over it was completed. Throws as opening a dossier does. */
export function openDossierFailures(path: string): Promise<readonly Failure[]> {
  return reading(path, async (store) => {
    const state = await store.state();
    if (state === undefined) return [];
    const parsed = recordSchema.shape.failures.safeParse((await unpackInTurns(state.record, "failures")).failures);
    if (parsed.success) return parsed.data;
    throw new HearsayError("dossier-damaged", "The stored failures are damaged.");
  });
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function unpackInTurns(packed: Packed, only?: string): Promise<{ [key: string]: unknown }> {
  const steps = unpackInSteps(packed, only);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await turn();
  }
}

/** Items of a list that are checked at once. */
const CHECKED_AT_ONCE = 500;

/** As `parseRecord`, a few items at a time. */
async function parseInTurns(value: { [key: string]: unknown }): Promise<HearsayRecord> {
  const bare: { [key: string]: unknown } = {};
  for (const [key, part] of Object.entries(value)) bare[key] = Array.isArray(part) ? [] : part;
  parseRecord(bare);
  for (const [key, part] of Object.entries(value)) {
    if (!Array.isArray(part)) continue;
    for (let at = 0; at < part.length; at += CHECKED_AT_ONCE) {
      parseRecord({ ...bare, [key]: part.slice(at, at + CHECKED_AT_ONCE) });
      await turn();
    }
  }
  return value as HearsayRecord;
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
    const joins = state.joins === null ? [] : parseJoins(unpackParts(state.joins).joins);
    return explainRecord(parseRecord(unpackParts(state.record)), joins, id);
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

const joinsSchema = z.array(
  z.object({
    subject: z.string(),
    by: z.string(),
    decision: z.string(),
    features: z.record(z.string(), z.number()),
    score: z.number(),
    threshold: z.number(),
    why: z.string(),
    evidence: z.array(z.object({ page: z.string(), start: z.number(), end: z.number() })),
  }),
);

function parseJoins(value: unknown): Join[] {
  const parsed = joinsSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new HearsayError("dossier-damaged", "The stored joins are damaged.");
}
