import { availableParallelism } from "node:os";
import { HearsayError } from "../../core/errors.ts";
import type { Correction, HearsayRecord } from "../../core/record.ts";
import type { DossierStore } from "../../storage/store.ts";
import type { DossierMemory } from "../dossier-memory.ts";
import { makeRecord } from "../make-record.ts";
import type { Progress } from "../progress.ts";
import { DEFAULT_PAGE_SECONDS } from "../read-sources.ts";
import { readRecord } from "../read-state.ts";
import { startPageReader } from "../workers.ts";
import { type CorrectionRequest, makeCorrection } from "./make-correction.ts";

export type CorrectOptions = {
  /** Of a process that holds the dossier open. */
  readonly memory?: DossierMemory;
  readonly workers?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};
export type Corrected = {
  readonly correction: Correction;
  readonly record: HearsayRecord;
  /** Number of the dossier's state that the record is. */
  readonly state: number | null;
  /** The record as it was before. */
  readonly before: HearsayRecord;
};

/**
 * Keeps a correction in a dossier and makes its record anew. Ids of the request are those of the dossier's last record.
 * Throws HearsayError: unknown-id, bad-correction, interrupted (also where no run over the dossier was completed), and
 * those of opening a dossier.
 */
export async function correctDossier(
  path: string,
  request: CorrectionRequest,
  options: CorrectOptions = {},
): Promise<Corrected> {
  const { dossierExists, openDossier } = await import("../../storage/sqlite/open-dossier.ts");
  if (!dossierExists(path)) throw new HearsayError("no-such-file", `${path} is not there.`);
  const store = await openDossier(path);
  try {
    return await correctStore(store, request, options);
  } finally {
    await store.close();
  }
}

/** The same for a store that is open; the record is kept as its next state. */
export async function correctStore(
  store: DossierStore,
  request: CorrectionRequest,
  options: CorrectOptions = {},
): Promise<Corrected> {
  const state = await store.state();
  if (state === undefined) throw new HearsayError("interrupted", "Reading into the dossier was never completed.");
  const before = await readRecord(store, state);
  const correction = makeCorrection(before, request);
  await store.putCorrections([correction]);
  const workers = options.workers ?? availableParallelism();
  const reader = startPageReader({ workers });
  try {
    const made = await makeRecord(store, {
      keep: true,
      reader,
      workers,
      seconds: DEFAULT_PAGE_SECONDS,
      callFailures: [],
      memory: options.memory,
      signal: options.signal,
      onProgress: options.onProgress,
    });
    return { correction, record: made.record, state: made.state, before };
  } finally {
    await reader.close();
  }
}
