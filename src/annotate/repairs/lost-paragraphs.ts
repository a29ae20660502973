import { breakCandidates } from "./break-candidates.ts";
import type { FoundRepair } from "./found-repair.ts";

/** Of the features of `breakCandidates`, in their order; made by `training/repairs/fit-lost-paragraphs.ts`. */
const WEIGHTS = [
  0.52, -3.6, 0.37, 0.3, 0.56, -0.94, -0.11, -1.52, 0.43, 0.95, -0.37, -0.66, -1.48, -0.57, 2.34, 1.41, -0.16, 0.4,
  1.26, -0.39, 0.15, -0.22, 1.19,
] as const;
/** From this chance a lost space is read as a break; below it stays a lost space, which ends a sentence as well. */
const LEAST = 0.955;

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
