import { accessSync, constants, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Capture } from "../../core/capture.ts";
import { HearsayError } from "../../core/errors.ts";
import type { Failure } from "../../core/record.ts";
import {
  type CorrectionRequest,
  changeApart,
  type GivenFile,
  type OpenedState,
  openCapture,
  openDossierFailures,
  openDossierState,
  type Progress,
} from "../../engine/engine.ts";

/** What a change left: the record as it is now, and what could not be read of what was given. */
export type Written = OpenedState & { readonly failures: readonly Failure[] };
export type WriteOptions = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void };

/** Changes the dossier that is served. One change at a time; what fails leaves it as it was. */
export type RecordWriter = {
  /** False where the dossier ends with the server. */
  readonly keeps: boolean;
  addPages(files: readonly GivenFile[], options: WriteOptions): Promise<Written>;
  correct(request: CorrectionRequest, options: WriteOptions): Promise<Written>;
  /** The bytes that a page was read from, with their text. */
  capture(page: string): Promise<{ readonly capture: Capture; readonly text: string }>;
};

function told(failure: Failure): string {
  return JSON.stringify([failure.source, failure.code]);
}

/** Writes into a dossier by the ways that the command line takes, in a thread of its own. */
export function dossierWriter(path: string, options: { readonly keeps: boolean }): RecordWriter {
  return {
    keeps: options.keeps,
    addPages: async (files, options) => {
      const before = new Set((await openDossierFailures(path)).map(told));
      await changeApart({ kind: "read", dossier: path, sources: [], given: files }, { ...options, keep: true });
      const state = await openDossierState(path);
      return { ...state, failures: state.record.failures.filter((one) => !before.has(told(one))) };
    },
    correct: async (request, options) => {
      await changeApart({ kind: "correct", dossier: path, request }, { ...options, keep: true });
      return { ...(await openDossierState(path)), failures: [] };
    },
    capture: (page) => openCapture(path, page),
  };
}

/** True where a dossier may be changed. */
export function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(join(path, ".."), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** A place for a dossier that ends with the server. */
export function passingDossier(): { readonly path: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-serve-"));
  return { path: join(folder, "served.dossier"), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Lets one change in at a time; another one is turned away, since its sender saw a record that is about to change. */
export class OneAtATime {
  #busy = false;

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#busy) {
      throw new HearsayError("dossier-busy", "pages are being added or something is being corrected", {
        hint: "Wait for it to end.",
      });
    }
    this.#busy = true;
    try {
      return await work();
    } finally {
      this.#busy = false;
    }
  }
}
