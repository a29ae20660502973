import type { PageView, SentenceView } from "./view.ts";

const LONGEST_LABEL = 6;
const found = new WeakMap<PageView, ReadonlySet<string>>();

/** "TARVEK: …", "OSKE: …": whether a label in capitals is one of two or more by which a page's transcript says who speaks. */
export function isTranscriptLabel(view: PageView, label: string): boolean {
  let labels = found.get(view);
  if (labels === undefined) {
    labels = labelsOf(view);
    found.set(view, labels);
  }
  return labels.has(label);
}

/** Labels in capitals that open two blocks or more; none where a page has only one such. */
function labelsOf(view: PageView): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const sentence of view.sentences) {
    const label = labelOf(view, sentence);
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count > 1).map(([label]) => label);
  return new Set(often.length > 1 ? often : []);
}

function labelOf(view: PageView, { units, firstInBlock }: SentenceView): string | null {
  const [first] = units;
  const colon = units.slice(0, LONGEST_LABEL).findIndex(({ text }) => text === ":");
  const last = units[colon - 1];
  if (!firstInBlock || first === undefined || last === undefined || colon + 1 >= units.length) return null;
  const label = view.text.slice(first.start, last.end);
  return /^\p{Lu}[\p{Lu}\p{M} .’'-]{2,}$/u.test(label) && !FURNITURE.test(label) ? label : null;
}

const FURNITURE =
  /^(?:READ|WATCH|SEE|MORE|PHOTOS?|VIDEOS?|LISTEN|RELATED|LIVE|UPDATED?|BREAKING|ALSO|NOTE|WHAT|WHY|HOW)\b/;
