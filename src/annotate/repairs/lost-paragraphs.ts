import type { FoundRepair } from "./found-repair.ts";

/** Lost spaces after commas for each one after a stop, above which single spaces were lost, not breaks; likewise words cut for each heading. */
const MOST_OTHERS = 0.2;
/** So many breaks show a page that loses them; one may be a lost space. */
const LEAST_BREAKS = 2;

/**
 * Tells lost breaks between paragraphs from lost spaces: where breaks are lost, words are glued after stops and after
 * headings, and hardly any after commas. `spaces` are the lost spaces of each line, `marks` its lost quote marks, which
 * explain a lost space beside them. Gives a repair on the letter that begins the paragraph, beside the lost space's own.
 */
export function findLostParagraphs(
  lines: readonly string[],
  spaces: readonly (readonly FoundRepair[])[],
  marks: readonly (readonly FoundRepair[])[],
): FoundRepair[][] {
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
  if (stops < LEAST_BREAKS || commas > MOST_OTHERS * stops) return lines.map(() => []);
  return words > MOST_OTHERS * headings ? breaks.map((inLine) => inLine.filter(({ uncertain }) => !uncertain)) : breaks;
}
