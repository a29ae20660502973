import type { Correction, Span } from "../../core/record.ts";

/**
 * The corrections that stand, in order of time: what was taken back is gone, of two that contradict each other at one
 * place the later holds, and every anchor stands where its words stand now. `texts` are the pages' texts by id; a
 * correction none of whose words can be found any more is left out (it stays in the dossier).
 */
export function effectiveCorrections(
  corrections: readonly Correction[],
  texts: ReadonlyMap<string, string>,
): readonly Correction[] {
  let standing: Correction[] = [];
  for (const one of [...corrections].sort(byTime)) {
    const placed = { ...one, anchors: anchorsNow(one, texts) };
    const { kind } = placed;
    if (kind === "restore") standing = standing.filter((earlier) => !takenBack(earlier, placed));
    else if (kind === "same" || kind === "different") {
      standing = standing.filter((earlier) => !(isPair(earlier) && samePlaces(earlier.anchors, placed.anchors)));
      if (placed.anchors.length > 1) standing.push(placed);
    } else if (kind === "rename" || kind === "date") {
      standing = standing.filter((earlier) => !(earlier.kind === kind && touches(earlier, placed)));
      if (placed.value !== null && placed.anchors.length > 0) standing.push(placed);
    } else if (placed.anchors.length > 0) standing.push(placed);
  }
  return standing;
}

function byTime(a: Correction, b: Correction): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A value names the one correction that is taken back; without one, all at these places are. */
function takenBack(earlier: Correction, restore: Correction): boolean {
  return restore.value === null ? samePlaces(earlier.anchors, restore.anchors) : earlier.id === restore.value;
}

function isPair({ kind }: Correction): boolean {
  return kind === "same" || kind === "different";
}

function samePlaces(a: readonly Span[], b: readonly Span[]): boolean {
  const places = new Set(a.map(place));
  return places.size === new Set(b.map(place)).size && b.every((anchor) => places.has(place(anchor)));
}

function touches(a: Correction, b: Correction): boolean {
  const places = new Set(a.anchors.map(place));
  return a.of === b.of && b.anchors.some((anchor) => places.has(place(anchor)));
}

function place({ page, start, end }: Span): string {
  return `${page} ${start} ${end}`;
}

function anchorsNow({ anchors, words }: Correction, texts: ReadonlyMap<string, string>): Span[] {
  return anchors.flatMap((anchor, index): Span[] => {
    const text = texts.get(anchor.page);
    if (text === undefined) return [];
    const told = words?.[index];
    if (told === undefined || text.slice(anchor.start, anchor.end) === told) return [anchor];
    const start = nearest(text, told, anchor.start);
    return start === null ? [] : [{ page: anchor.page, start, end: start + told.length }];
  });
}

/** The place of these words that is nearest to where they stood. */
function nearest(text: string, words: string, start: number): number | null {
  if (words === "") return null;
  const before = text.lastIndexOf(words, start);
  const after = text.indexOf(words, start);
  if (before < 0 || after < 0) return before < 0 && after < 0 ? null : Math.max(before, after);
  return start - before <= after - start ? before : after;
}
