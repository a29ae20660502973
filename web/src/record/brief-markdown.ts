import { markdownText } from "../../../src/exporters/markdown/markdown-text.ts";
import type { BriefEntry } from "../../../src/queries/contract/parts.ts";
import type { CachedSource } from "../data/cached-source.ts";
import { dateOf, outletOf, titleOf } from "../data/page-names.ts";
import { safeWords } from "../data/safe-words.ts";
import { sectionNote } from "./section-notes.ts";

/** Entries and pages that one file holds at most. */
const MOST = 5_000;

function entryLines({ lines }: BriefEntry): string[] {
  return lines.map(({ depth, parts }) => {
    const words = parts.map(({ text, role }) => (role === "label" ? `**${markdownText(text)}**` : markdownText(text)));
    return `${"  ".repeat(depth)}- ${words.join("").trim()}`;
  });
}

/** The whole brief as Markdown: every section with all of its entries, and the pages with their addresses and hashes. */
export async function briefMarkdown(source: CachedSource): Promise<string> {
  const overview = await source.ask("overview", {});
  const out = [`# ${markdownText(safeWords(overview.title))}`, "", markdownText(overview.facts.join(" · "))];
  for (const { heading } of overview.sections) {
    const { items } = await source.ask("section", { heading, limit: MOST });
    const { title, note } = sectionNote(heading);
    out.push("", `## ${title}`, "", ...(note === undefined ? [] : [`*${note}*`, ""]), ...items.flatMap(entryLines));
  }
  const { items: pages } = await source.ask("pages", { limit: MOST });
  out.push("", "## Pages", "");
  for (const page of pages) {
    const place = page.source.url ?? page.source.path ?? "";
    out.push(
      `- **${markdownText(page.label)}** ${markdownText(titleOf(page))} – ${markdownText(outletOf(page))}, ${dateOf(page)}`,
      `  ${markdownText(safeWords(place))} SHA-256 ${page.sha256}`,
    );
  }
  return `${out.join("\n")}\n`;
}
