import type { HearsayError } from "../../core/errors.ts";
import type { Failure } from "../../core/record.ts";
import type { GivenFile } from "../../ingest/given-file.ts";
import { correctDossier } from "../corrections/correct-dossier.ts";
import type { CorrectionRequest } from "../corrections/make-correction.ts";
import type { DossierMemory } from "../dossier-memory.ts";
import type { Progress } from "../progress.ts";
import { readSources } from "../read-sources.ts";

/** A change of a dossier, as it is handed to a thread: pages to read, or a correction. */
export type ChangeJob =
  | {
      readonly kind: "read";
      readonly dossier: string;
      readonly sources: readonly string[];
      readonly given: readonly GivenFile[];
    }
  | { readonly kind: "correct"; readonly dossier: string; readonly request: CorrectionRequest };

/** What a change came to; the record itself is in the dossier. */
export type Changed = {
  /** Pages in the record. */
  readonly pages: number;
  /** Those of the call too, which are not kept; see `ReadResult`. */
  readonly failures: readonly Failure[];
};

/** What a thread says of its job: how far it is, then once what it came to. */
export type ChangeMessage =
  | { readonly progress: Progress }
  | { readonly changed: Changed }
  | { readonly failed: { readonly code: HearsayError["code"]; readonly message: string; readonly hint: string } };

/** Makes the change, in whatever thread this runs. Throws as `readSources` and `correctDossier` do. */
export async function doChange(
  job: ChangeJob,
  options: {
    readonly signal: AbortSignal;
    readonly onProgress: (progress: Progress) => void;
    readonly memory?: DossierMemory;
  },
): Promise<Changed> {
  const { record } =
    job.kind === "read"
      ? await readSources(job.sources, { dossier: job.dossier, given: job.given, ...options })
      : await correctDossier(job.dossier, job.request, options);
  return { pages: record.pages.length, failures: record.failures };
}
