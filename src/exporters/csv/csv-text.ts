/** A line of RFC 4180 CSV. What a spreadsheet would take for a formula begins with an apostrophe, so that a page's words never run in one. */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map(cell).join(",")}\r\n`;
}

function cell(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const text = /^[\s]*[=+\-@\t\r]/.test(value.slice(0, 100)) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
