import type { Repair } from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";
import type { TextSpan } from "../../core/span.ts";

/** A repair before it has its place in the layer. */
export type FoundRepair = Omit<Repair, "id">;

/** Finds one kind of damage in one block; `earlier` is what the recognisers before it found there. */
export type RepairRecogniser = (
  page: Page,
  block: TextSpan,
  earlier: readonly FoundRepair[],
  text: string,
) => FoundRepair[];
