import type { Repair } from "../../core/layers.ts";

/** Offsets of the letters that a lost space surely glued to what stands before them: the last of a glued repair. */
export function gluedOffsets(repairs: readonly Repair[]): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const repair of repairs) if (repair.kind === "glued" && !repair.uncertain) offsets.add(repair.end - 1);
  return offsets;
}

/** Where words part around glued letters: before the letter, and before the stop that it is glued to. */
export function partedOffsets(text: string, glued: ReadonlySet<number>): ReadonlySet<number> {
  const offsets = new Set(glued);
  for (const offset of glued) if (/[.!?]/.test(text.charAt(offset - 1))) offsets.add(offset - 1);
  return offsets;
}
