import { createHash } from "node:crypto";
import { CLEAN_VERSION } from "../clean/clean-version.ts";
import { LINK_STAGES } from "./link-stages.ts";
import { PACKAGE_VERSION } from "./package-version.ts";
import { RECORD_STAGES } from "./stages.ts";

type Versioned = { readonly name: string; readonly version: string };

function digest(first: string, stages: readonly Versioned[]): string {
  const names = [first, ...stages.map((stage) => `${stage.name}@${stage.version}`)];
  return createHash("sha256").update(names.join("\n")).digest("hex").slice(0, 16);
}

/**
 * Names all that a page's outcome hangs on besides its bytes: decoding goes with the package's version,
 * cleaning and the stages have versions of their own. A page that another pipeline made is worked over again.
 */
export const PAGE_PIPELINE: string = digest(`hearsay@${PACKAGE_VERSION}\nclean@${CLEAN_VERSION}`, RECORD_STAGES);

/**
 * Names what a page's layers hang on where they were read without the blocks (by index) that are its site's furniture,
 * or from a day that a user gave the page (EDTF).
 */
export function judgedPipeline(furniture: readonly number[], published?: string): string {
  if (furniture.length === 0 && published === undefined) return PAGE_PIPELINE;
  const judgement = furniture.join(" ") + (published === undefined ? "" : `\n${published}`);
  return `${PAGE_PIPELINE}+${createHash("sha256").update(judgement).digest("hex").slice(0, 16)}`;
}

/** True for an outcome of this pipeline, read alone or beside others. */
export function isCurrent(pipeline: string): boolean {
  return pipeline === PAGE_PIPELINE || pipeline.startsWith(`${PAGE_PIPELINE}+`);
}

/** The same for what is found across pages. */
export const LINK_PIPELINE: string = digest(`hearsay@${PACKAGE_VERSION}`, LINK_STAGES);
