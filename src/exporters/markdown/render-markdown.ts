import type { HearsayRecord, RecordPage } from "../../core/record.ts";
import type { Brief, Line, Part } from "../brief/brief.ts";
import { type BriefOptions, buildBrief } from "../brief/build-brief.ts";
import { safeText } from "../brief/safe-text.ts";
import { markdownText } from "./markdown-text.ts";

/** Brackets would end a link's address. */
function bracket(mark: string): string {
  return mark === "(" ? "%28" : "%29";
}

/** Where a page can be opened: its web address, else the file it came from. Nothing else is ever linked. */
function address(page: RecordPage | undefined): string | null {
  if (page === undefined) return null;
  const { url, path, line } = page.source;
  if (url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url)) {
    return new URL(url).href.replace(/[()]/g, bracket);
  }
  if (path === undefined || path === "-" || line !== undefined || !path.isWellFormed()) return null;
  return path
    .split("/")
    .map((part) => encodeURIComponent(part).replace(/[()]/g, bracket))
    .join("/");
}

function drawPart(part: Part, pages: ReadonlyMap<string, RecordPage>): string {
  const inner = safeText(part.text);
  if (inner === "") return part.text === "" ? "" : " ";
  const [before, after] = [/^\s/.test(part.text) ? " " : "", /\s$/.test(part.text) ? " " : ""];
  const words = markdownText(inner);
  const link = part.role === "page" ? address(pages.get(part.page ?? "")) : null;
  const drawn =
    link !== null
      ? `[${words}](${link})`
      : part.role === "label"
        ? `**${words}**`
        : part.role === "muted" && inner.length > 1 && /\w$/.test(inner) && /^\w/.test(inner)
          ? `*${words}*`
          : words;
  return before + drawn + after;
}

function drawLine(line: Line, pages: ReadonlyMap<string, RecordPage>): string {
  const words = line.parts
    .map((part) => drawPart(part, pages))
    .join("")
    .replace(/ {2,}/g, " ")
    .trim();
  return `${"  ".repeat(line.depth)}- ${words}`;
}

/** A brief as Markdown (CommonMark); page names link to the pages. */
export function renderMarkdown(brief: Brief, pages: readonly RecordPage[]): string {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const rows = [
    `# ${markdownText(safeText(brief.title))}`,
    "",
    brief.facts.map((fact) => markdownText(safeText(fact))).join(" · "),
  ];
  for (const section of brief.sections) {
    rows.push("", `## ${section.heading}`, "", ...section.lines.map((line) => drawLine(line, byId)));
    if (section.left > 0) rows.push(`- and ${section.left} more`);
  }
  return `${rows.join("\n")}\n`;
}

/** The record as a brief in Markdown. */
export function recordToMarkdown(record: HearsayRecord, options: BriefOptions = {}): string {
  return renderMarkdown(buildBrief(record, options), record.pages);
}
