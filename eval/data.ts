import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { numbersFrom } from "../test/made-up-pages.ts";

/** The folder beside the project with third-party data; nothing of it is ever committed. */
const SHARED = join(import.meta.dirname, "..", "..", "shared");

/** Where a file of the shared folder lies; whether it is there is for `isPresent` to say. */
export function sharedPath(name: string): string {
  return join(SHARED, name);
}

export function isPresent(name: string): boolean {
  return existsSync(sharedPath(name));
}

/**
 * The objects of a .jsonl or .jsonl.gz file of the shared folder, or `most` of them drawn with a fixed seed. The caller
 * names their type; nothing is checked.
 */
export function readLines<T>(name: string, most = Number.POSITIVE_INFINITY): T[] {
  const bytes = readFileSync(sharedPath(name));
  const text = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const lines = text.split("\n").filter((line) => line !== "");
  return sample(lines, most).map((line) => JSON.parse(line) as T);
}

/** `count` of the items in their own order, drawn with numbers from a fixed seed; all where there are no more. */
export function sample<T>(items: readonly T[], count: number, seed = 7): T[] {
  if (items.length <= count) return [...items];
  return shuffled(
    items.map((_, index) => index),
    seed,
  )
    .slice(0, count)
    .sort((a, b) => a - b)
    .flatMap((index) => items.slice(index, index + 1));
}

/** The items in an order drawn with numbers from a seed (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const next = numbersFrom(seed);
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    const [a, b] = [mixed[last], mixed[other]];
    if (a === undefined || b === undefined) continue;
    mixed[last] = b;
    mixed[other] = a;
  }
  return mixed;
}

/** Turns offsets in code points, which the data counts in, into UTF-16 code units. */
export function codeUnits(text: string): (point: number) => number {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return (point) => units[point] ?? at;
}

/** Words around a stretch, on one line, for a person to read. */
export function around(text: string, start: number, end: number, width = 60): string {
  const from = Math.max(0, start - width);
  const to = Math.min(text.length, end + width);
  const inner = text.slice(start, Math.min(end, start + 160));
  return `${text.slice(from, start)}[${inner}]${text.slice(end, to)}`.replace(/\s+/g, " ");
}
