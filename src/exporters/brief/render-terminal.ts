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

function draw(line: Line, width: number, paint: Paint): string[] {
  const indent = " ".repeat(2 + 2 * line.depth);
  const hanging = `${indent}  `;
  const rows: string[] = [];
  let row = indent;
  let used = indent.length;
  let fresh = true;
  let run: Word[] = [];
  const flush = (): void => {
    const first = run[0];
    if (first !== undefined)
      row += paint(first.role, run.map((word, at) => (at > 0 && word.spaced ? " " : "") + word.text).join(""));
    run = [];
  };
  for (const word of words(line.parts)) {
    const gap = word.spaced && !fresh ? 1 : 0;
    if (!fresh && word.spaced && used + gap + columns(word.text) > width) {
      flush();
      rows.push(row);
      row = hanging;
      used = hanging.length;
      fresh = true;
    }
    const before = run.at(-1);
    if (before !== undefined && before.role !== word.role) flush();
    if (run.length === 0 && word.spaced && !fresh) row += " ";
    run.push(word);
    used += columns(word.text) + (word.spaced && !fresh ? 1 : 0);
    fresh = false;
  }
  flush();
  rows.push(row);
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
