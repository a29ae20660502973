import { hashText } from "../../models/feature-hash.ts";
import type { Line } from "../recognisers/line.ts";

/** A run of so many words, in small letters, that stands twice on a page is no chance. */
const RUN = 5;
const LONGEST_REPEATED = 80;

/** For each line the share of its runs of words that stand in other lines too: pull quotes, teasers of the story. */
export function readRepeated(lines: readonly Line[]): Float32Array {
  const counts = new Map<number, number>();
  const runs = lines.map(({ shape }) => {
    const words = (shape.folded.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 400).map((word) => hashText(word));
    const found: number[] = [];
    for (let index = 0; index + RUN <= words.length; index++) {
      let hash = 0;
      for (let word = index; word < index + RUN; word++) hash = (Math.imul(hash, 31) + (words[word] as number)) | 0;
      found.push(hash);
      counts.set(hash, (counts.get(hash) ?? 0) + 1);
    }
    return found;
  });
  return Float32Array.from(runs, (own) =>
    own.length === 0 || own.length > LONGEST_REPEATED
      ? 0
      : own.reduce((sum, hash) => sum + ((counts.get(hash) ?? 0) > 1 ? 1 : 0), 0) / own.length,
  );
}
