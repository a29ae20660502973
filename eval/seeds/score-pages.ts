import type { RecordPage } from "../../src/core/record.ts";
import type { GoldPage } from "./reading.ts";

const BODY = new Set(["body", "quote", "standfirst"]);

/** Mistakes of cleaning and dating on one page, in words; empty when all is right. */
export function pageMistakes(page: RecordPage, gold: GoldPage): string[] {
  const mistakes: string[] = [];
  const kindAt = (offset: number): string =>
    page.blocks.find((block) => block.start <= offset && offset < block.end)?.kind ?? "none";
  for (const words of gold.boilerplate) {
    const at = page.text.indexOf(words);
    const kind = kindAt(at);
    if (BODY.has(kind) || kind === "none") mistakes.push(`furniture read as ${kind}: ${words}`);
  }
  for (const words of gold.headings) {
    const kind = kindAt(page.text.indexOf(words));
    if (kind !== "heading" && kind !== "title") mistakes.push(`heading read as ${kind}: ${words}`);
  }
  for (const item of gold.attributions) {
    const kind = kindAt(page.text.indexOf(item.content));
    if (!BODY.has(kind) && kind !== "title" && kind !== "heading")
      mistakes.push(`statement in a ${kind}: ${item.content.slice(0, 60)}`);
  }
  const own = page.published.own?.value.slice(0, 10) ?? null;
  if (own !== gold.published) mistakes.push(`published ${own}, want ${gold.published}`);
  return mistakes;
}
