/** What interfaces call. Everything else in this folder is how it is done. */

export type { GivenFile } from "../ingest/given-file.ts";
export type { Explanation } from "../queries/explain-record.ts";
export { type ApartOptions, changeApart } from "./apart/change-apart.ts";
export type { Changed, ChangeJob } from "./apart/change-job.ts";
export {
  type Corrected,
  type CorrectOptions,
  correctDossier,
  correctStore,
} from "./corrections/correct-dossier.ts";
export { type CorrectionRequest, makeCorrection } from "./corrections/make-correction.ts";
export { DossierMemory } from "./dossier-memory.ts";
export { annotateOne, cleanOne, cleanTogether, splitLines } from "./filters.ts";
export {
  dossierAndState,
  explain,
  type OpenedState,
  openCapture,
  openDossierFailures,
  openDossierRecord,
  openDossierState,
} from "./open-record.ts";
export { PACKAGE_VERSION } from "./package-version.ts";
export type { Progress } from "./progress.ts";
export {
  DEFAULT_PAGE_SECONDS,
  type ReadOptions,
  type ReadResult,
  readSources,
} from "./read-sources.ts";
