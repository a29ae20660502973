import { boilerplate, type Label } from "../passage.ts";
import type { Line } from "../recognisers/line.ts";

/** Labels what the markup tells by itself; where a recogniser named the line already, only its region overrules it. */
export function labelByMarkup(lines: readonly Line[], labels: (Label | null)[]): void {
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    labels[index] = byMarkup(line, labels[index] ?? null, seen);
    if (line.shape.length > 25) seen.add(line.shape.folded);
  }
}

function byMarkup({ passage, shape }: Line, label: Label | null, seen: ReadonlySet<string>): Label | null {
  const { markup } = passage;
  if (markup === null) return label;
  if (markup.region !== null) {
    if (markup.region === "caption") return { kind: "caption", reason: "caption", confidence: 0.95 };
    if (label?.kind === "date" || label?.kind === "byline") return label;
    if (markup.region === "byline") return { kind: "byline", reason: "byline", confidence: 0.8 };
    if (markup.region === "date line" && shape.words <= 16)
      return { kind: "date", reason: "date line", confidence: 0.7 };
    return label?.kind === "boilerplate" ? label : boilerplate(markup.region, 0.9);
  }
  // Headings and items of lists may say "More …" or "Photo" in an article's own words.
  if (
    label !== null &&
    label.kind === "boilerplate" &&
    markup.heading > 0 &&
    markup.linked < 0.5 &&
    shape.words > 6 &&
    label.reason !== "other stories"
  )
    return null;
  if (label !== null) return label;
  if (markup.caption && !markup.table && !markup.quote && shape.length < 400)
    return { kind: "caption", reason: "caption", confidence: 0.85 };
  if (seen.has(shape.folded) && shape.length < 200 && !markup.table && markup.heading === 0)
    return boilerplate("outside the article", 0.6);
  if (
    markup.linked > 0.85 &&
    shape.length < 250 &&
    markup.heading === 0 &&
    !markup.table &&
    !markup.listItem &&
    shape.words >= 4
  )
    return boilerplate("dense with links", 0.8);
  return null;
}
