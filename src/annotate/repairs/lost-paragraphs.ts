import { breakCandidates } from "./break-candidates.ts";
import type { FoundRepair } from "./found-repair.ts";

/** Of the features of `breakCandidates`, in their order; made by `training/repairs/fit-lost-paragraphs.ts`. */
const WEIGHTS = [
  0.5, -3.45, 0.38, 0.36, 0.35, -0.95, -0.18, -1.62, 0.45, 1.03, -0.33, -0.74, -1.56, -0.64, 1.69, 1.4, -0.04, 0.12,
  1.13, -0.41, 0.42, -0.2, 1.35,
] as const;
/** From this chance a lost space is read as a break; below it stays a lost space, which ends a sentence as well. */
const LEAST = 0.94;

/**
 * Tells lost breaks between paragraphs from lost spaces by how likely each is one. `spaces` are the lost spaces of each
 * line, `marks` its lost quote marks, which explain a lost space beside them. Gives a repair on the letter that begins the
 * paragraph, beside the lost space's own.
 */
export function findLostParagraphs(
  lines: readonly string[],
  spaces: readonly (readonly FoundRepair[])[],
  marks: readonly (readonly FoundRepair[])[],
): FoundRepair[][] {
  const found: FoundRepair[][] = lines.map(() => []);
  if (spaces.every((inLine) => inLine.length === 0)) return found;
  for (const { line, place, heading, features } of breakCandidates(lines, spaces, marks)) {
    const score = features.reduce((sum, feature, index) => sum + feature * (WEIGHTS[index] ?? 0), 0);
    if (1 / (1 + Math.exp(-score)) < LEAST) continue;
    const letter = lines[line]?.charAt(place) ?? "";
    found[line]?.push({
      start: place,
      end: place + 1,
      kind: "paragraph",
      reading: `\n\n${letter}`,
      uncertain: heading,
    });
  }
  return found;
}
