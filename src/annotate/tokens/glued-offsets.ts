import type { Repair } from "../../core/layers.ts";

/** Offsets of the letters that a lost space glued to what stands before them. A glued repair's span ends with that letter. */
export function splitSentencesAround(repairs: readonly Repair[]): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const repair of repairs) if (repair.kind === "glued") offsets.add(repair.end - 1);
  return offsets;
}
