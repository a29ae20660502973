import type { FindingName } from "../../core/findings.ts";
import type { Page } from "../../core/page.ts";
import type { Correction } from "../../core/record.ts";
import type { ReadPage } from "../../core/stage.ts";
import type { Packed } from "../../storage/store.ts";
import type { AnyLinkStage } from "../check-order.ts";
import { FoundBefore } from "../found-before.ts";
import { HeldMatter } from "../held-matter.ts";
import { linkMatter } from "../link-by-matter.ts";
import { packedOf, unpackLayers } from "../packed-layers.ts";

/** A page as it is handed to a thread: its layers as they are kept. */
type PackedPage = {
  readonly page: Page;
  readonly layers: Packed;
  readonly tokens: Packed;
  readonly ids: ReadPage["ids"];
  readonly stamp: string;
};

/** One matter, with all that stages of one matter see of it. */
export type MatterJob = {
  readonly matter: string;
  readonly pages: readonly PackedPage[];
  readonly corrections: readonly Correction[];
  /** What was found on its pages so far, with the names that it goes by. */
  readonly lists: readonly { readonly name: FindingName; readonly list: readonly unknown[]; readonly key: string }[];
};

/** What stages that follow one another need of those before them. */
export function needsOf(stages: readonly AnyLinkStage[]): FindingName[] {
  const given = new Set(stages.flatMap(({ gives }) => gives));
  return [...new Set(stages.flatMap(({ needs }) => needs))].filter((need) => !given.has(need));
}

/** The job of finding what some stages find in a matter; null where a page is not as it is kept. */
export function matterJob(matter: HeldMatter, stages: readonly AnyLinkStage[]): MatterJob | null {
  const pages: PackedPage[] = [];
  for (const { page, layers, ids, stamp } of matter.pages) {
    const packed = packedOf(layers);
    if (packed === undefined || stamp === undefined) return null;
    pages.push({ page, ids, stamp, ...packed });
  }
  const lists = needsOf(stages).map((name) => ({ name, list: matter.list(name), key: matter.keyOf(name) }));
  return { matter: matter.id, pages, corrections: matter.corrections, lists };
}

/** Runs the stages on the matter, in whatever thread this is, and gives what they found by its key. Throws what a stage throws. */
export function doMatterJob(job: MatterJob, stages: readonly AnyLinkStage[]): ReadonlyMap<string, Packed> {
  const matter = new HeldMatter(job.matter);
  matter.hold(
    job.pages.map(({ page, layers, tokens, ids, stamp }) => ({
      page,
      layers: unpackLayers(layers, tokens),
      ids,
      stamp,
    })),
    job.corrections,
  );
  for (const { name, list, key } of job.lists) matter.set(name, list, key);
  const found = new FoundBefore();
  for (const stage of stages) linkMatter(stage, matter, found, false);
  return found.fresh;
}
