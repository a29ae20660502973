import type { FoundRepair } from "./found-repair.ts";

/** The share of breaks among the words glued after stops, as the page's commas let it be estimated, from which they are read as breaks. */
const LEAST_SHARE = 0.85;
/** Lost spaces after commas that are reckoned with where none was seen. */
const UNSEEN = 0.7;
/** So many breaks show a page that loses them; one may be a lost space. */
const LEAST_BREAKS = 2;
/** Words cut for each heading, above which letters were glued for other reasons. */
const MOST_OTHERS = 0.2;
const SPACED_STOP = /[.!?…]["”’)]? /g;
const SPACED_COMMA = /[,;:] /g;

/**
 * Tells lost breaks between paragraphs from lost spaces: where breaks are lost, words are glued after stops and after
 * headings, and hardly any after commas, measured by how many stops and commas keep their space. `spaces` are the lost spaces of each line, `marks` its lost quote marks, which
 * explain a lost space beside them. Gives a repair on the letter that begins the paragraph, beside the lost space's own.
 */
export function findLostParagraphs(
  lines: readonly string[],
  spaces: readonly (readonly FoundRepair[])[],
  marks: readonly (readonly FoundRepair[])[],
): FoundRepair[][] {
  if (spaces.every((inLine) => inLine.length === 0)) return lines.map(() => []);
  let commas = 0;
  let words = 0;
  const breaks = lines.map((line, index) => {
    const beside = new Set((marks[index] ?? []).flatMap(({ start, end }) => [start, end]));
    return (spaces[index] ?? []).flatMap((space): FoundRepair[] => {
      const place = space.end - 1;
      if (beside.has(place)) return [];
      const letter = line.charAt(place);
      const before = line.charAt(place - 1);
      if (/[,;:]/.test(before)) commas++;
      const capital = letter !== letter.toLowerCase();
      const afterStop = /[.!?…]["”’)]?$/.test(line.slice(Math.max(0, place - 2), place));
      const betweenLetters = /\p{L}/u.test(before);
      const heading = betweenLetters && capital && before === before.toLowerCase();
      if (betweenLetters && !heading) words++;
      if (!capital || !(afterStop || heading)) return [];
      return [{ start: place, end: place + 1, kind: "paragraph", reading: `\n\n${letter}`, uncertain: heading }];
    });
  });
  const all = breaks.flat();
  const headings = all.filter(({ uncertain }) => uncertain).length;
  const stops = all.length - headings;
  const stopsForComma = (1 + countOf(lines, SPACED_STOP)) / (1 + countOf(lines, SPACED_COMMA));
  const share = 1 - ((commas + UNSEEN) * stopsForComma) / stops;
  if (stops < LEAST_BREAKS || share < LEAST_SHARE) return lines.map(() => []);
  return words > MOST_OTHERS * headings ? breaks.map((inLine) => inLine.filter(({ uncertain }) => !uncertain)) : breaks;
}

function countOf(lines: readonly string[], pattern: RegExp): number {
  return lines.reduce((sum, line) => sum + (line.match(pattern)?.length ?? 0), 0);
}
