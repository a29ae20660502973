import { createHash } from "node:crypto";
import type { Findings } from "../src/core/findings.ts";
import type { Correction } from "../src/core/record.ts";
import type { ReadPage } from "../src/core/stage.ts";
import { linkDossier } from "../src/engine/link-dossier.ts";
import { LINK_STAGES } from "../src/engine/link-stages.ts";
import { readPage } from "../src/engine/read-page.ts";
import { readPageIds } from "../src/record/read-page-ids.ts";

/** One page as a line of a .jsonl file gives it. */
export type PageLine = {
  readonly id: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly published?: string;
  readonly text: string;
};

const SECONDS = 60;

/** Reads a page as the engine does with a line of a .jsonl file; null where it cannot be read. */
export function readLine(line: PageLine): ReadPage | null {
  const bytes = Buffer.from(JSON.stringify(line), "utf8");
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const source = { id: line.id, ...(line.url === undefined ? {} : { url: line.url }) };
  const outcome = readPage({ source, sha256, bytes, media: "record", capturedAt: null }, SECONDS);
  if (outcome.kind !== "read") return null;
  const { page, layers } = outcome;
  return { page, layers, ids: readPageIds(page, layers) };
}

/** Links pages that were read before: the same pages may be linked in many folders without reading them again. */
export async function linkPages(
  pages: readonly ReadPage[],
  corrections: readonly Correction[] = [],
): Promise<Findings> {
  const sorted = [...pages].sort((a, b) => (a.page.id < b.page.id ? -1 : 1));
  const linked = await linkDossier(sorted, corrections, LINK_STAGES);
  const [failure] = linked.failures;
  if (failure !== undefined) throw new Error(failure.message);
  return linked.findings;
}

/** What a user says of pages that are known to be of one matter. */
export function ofOneMatter(pages: readonly ReadPage[]): Correction[] {
  const anchors = pages.map(({ page }) => ({ page: page.id, start: 0, end: page.text.length }));
  return [{ id: "one matter", at: "2000-01-01T00:00:00Z", by: "data", kind: "same", of: "page", anchors, value: null }];
}
