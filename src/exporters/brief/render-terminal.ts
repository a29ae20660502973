import type { Brief, Line, Part } from "./brief.ts";
import { safeText } from "./safe-text.ts";

/** How a stretch of the output is drawn; given by whoever knows what the terminal can do. */
export type Style = Part["role"] | "title" | "heading";
export type Paint = (style: Style, text: string) => string;

export type TerminalOptions = {
  /** Columns; lines are wrapped at words. */
  readonly width: number;
  /** Plain text unless given. */
  readonly paint?: Paint;
};

type Word = { readonly text: string; readonly role: Part["role"]; readonly spaced: boolean };

/** A line's parts as words that may stand on either side of a line's end. */
function words(parts: readonly Part[]): Word[] {
  const found: Word[] = [];
  let spaced = false;
  for (const part of parts) {
    if (/^\s/.test(part.text)) spaced = true;
    for (const [at, text] of safeText(part.text).split(" ").entries()) {
      if (text === "") continue;
      found.push({ text, role: part.role, spaced: at > 0 || spaced });
      spaced = false;
    }
    if (/\s$/.test(part.text)) spaced = true;
  }
  return found;
}

function columns(text: string): number {
  return [...text].length;
}

/** Words that no white space parts, a name and the bracket before it, stay on one row. */
function clusters(all: readonly Word[]): Word[][] {
  const found: Word[][] = [];
  for (const word of all) {
    const last = found.at(-1);
    if (last === undefined || word.spaced) found.push([word]);
    else last.push(word);
  }
  return found;
}

/** A row with its words in one run for each role, so that a painted stretch holds its spaces. */
function painted(row: readonly Word[], indent: string, paint: Paint): string {
  let drawn = indent;
  let run = "";
  for (const [at, word] of row.entries()) {
    const space = at > 0 && word.spaced ? " " : "";
    const before = row[at - 1];
    if (before !== undefined && before.role === word.role) run += space + word.text;
    else {
      if (before !== undefined) drawn += paint(before.role, run);
      drawn += space;
      run = word.text;
    }
  }
  const last = row.at(-1);
  return last === undefined ? drawn : drawn + paint(last.role, run);
}

function draw(line: Line, width: number, paint: Paint): string[] {
  const indent = " ".repeat(2 + 2 * line.depth);
  const hanging = `${indent}  `;
  const rows: string[] = [];
  let row: Word[] = [];
  let used = indent.length;
  for (const cluster of clusters(words(line.parts))) {
    const length = cluster.reduce((sum, word) => sum + columns(word.text), 0);
    if (row.length > 0 && used + 1 + length > width) {
      rows.push(painted(row, rows.length === 0 ? indent : hanging, paint));
      row = [];
      used = hanging.length;
    }
    used += length + (row.length > 0 ? 1 : 0);
    row.push(...cluster);
  }
  rows.push(painted(row, rows.length === 0 ? indent : hanging, paint));
  return rows;
}

/** The brief for a terminal or a plain text file, ending in a line feed; nothing of a page can steer the terminal. */
export function renderTerminal(brief: Brief, options: TerminalOptions): string {
  const paint: Paint = options.paint ?? ((_, text) => text);
  const width = Math.max(40, Math.min(options.width, 120));
  const head = [safeText(brief.title), ...brief.facts.map(safeText)].join(" · ");
  const rows = [paint("title", head)];
  for (const section of brief.sections) {
    rows.push("", paint("heading", section.heading));
    for (const line of section.lines) rows.push(...draw(line, width, paint));
    if (section.left > 0) rows.push(`  ${paint("muted", `and ${section.left} more; --all shows every one`)}`);
  }
  return `${rows.join("\n")}\n`;
}
