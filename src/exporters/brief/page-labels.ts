import type { RecordPage } from "../../core/record.ts";
import { dateWords } from "./date-words.ts";
import { safeText } from "./safe-text.ts";

const LONGEST = 24;

function shortened(name: string): string {
  const letters = [...name];
  return letters.length <= LONGEST ? name : `${letters.slice(0, LONGEST - 1).join("")}…`;
}

function stem(path: string): string {
  const base = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return safeText(base.replace(/\.(?:jsonl\.gz|[A-Za-z0-9]{1,5})$/, "")) || "page";
}

function host(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : null;
}

/** What a page could be called, best first. */
function candidates(page: RecordPage): string[] {
  const { path, line, id, url } = page.source;
  const name = path === undefined || path === "-" ? null : stem(path);
  const outlet = page.outlet === null ? null : safeText(page.outlet.value);
  if (line === undefined && name !== null) {
    const first = name.split(/[\s_.~-]+/).find((word) => word !== "") ?? name;
    return [first.length >= 2 ? shortened(first) : shortened(name), shortened(name)];
  }
  const given = id === undefined ? null : safeText(id);
  const day = page.published.own?.value ?? null;
  return [
    outlet,
    // Of two pages of one outlet each by its day, without the year where there is a day.
    outlet === null || day === null ? null : `${outlet} ${dateWords(day).replace(/^(\d{1,2} \p{L}+) \d{4}$/u, "$1")}`,
    given,
    url === undefined ? null : host(url),
    line === undefined ? null : outlet === null ? `${name ?? "line"}:${line}` : `${outlet} line ${line}`,
    line === undefined ? null : `${name ?? "line"}:${line}`,
  ]
    .filter((one): one is string => one !== null && one !== "")
    .map(shortened);
}

/**
 * A short name for every page, unlike those of the others: the beginning of its file's name, its outlet, its outlet with
 * its day, its given id, its host, its line; else its place in the record. By page id. Depends on the set of pages alone.
 */
export function pageLabels(pages: readonly RecordPage[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const choices = pages.map((page) => ({ id: page.id, names: candidates(page) }));
  const most = Math.max(0, ...choices.map(({ names }) => names.length));
  const taken = new Set<string>();
  for (let rank = 0; rank < most; rank++) {
    const open = choices.filter(({ id }) => !labels.has(id));
    const wanted = new Map<string, number>();
    for (const { names } of open) {
      const name = names[rank];
      if (name !== undefined) wanted.set(name, (wanted.get(name) ?? 0) + 1);
    }
    for (const { id, names } of open) {
      const name = names[rank];
      if (name === undefined || wanted.get(name) !== 1 || taken.has(name)) continue;
      labels.set(id, name);
      taken.add(name);
    }
  }
  for (const [index, { id, names }] of choices.entries()) {
    if (!labels.has(id)) labels.set(id, `${names[0] ?? "page"}#${index + 1}`);
  }
  return labels;
}
