import v8 from "node:v8";
import { collectAll } from "../storage/collect.ts";

/** Pages from which on memory is worth more than the time that is spent on giving it back. */
const MANY_PAGES = 2_000;
/** How much the heap may grow between two collections, in percent of what is in use; V8 takes up to four times as much. */
const GROWTH = 20;
/** What V8 keeps for objects just made, in each of the two halves that it moves them between. In MB. */
const HALF = 16;

/**
 * Limits of a thread that is started, in MB. V8 of 2025 lets what was just made take 128 MB in each thread and looks for
 * what is of no use only when that is full; a quarter of it is as quick.
 */
export const YOUNG_LIMIT = { maxYoungGenerationSizeMb: 3 * HALF } as const;

/** Objects made at a time, and at most, to have V8 take room for what is just made. */
const MADE = 10_000;
const MOST_MADE = 4_000_000;
/** True once this process has many pages to hold. */
let isLow = false;

/**
 * Holds what this thread keeps for objects just made to about what its threads are limited to: a thread that is not
 * started by us has no limits, and only its growth can be stopped. To be called again and again, since V8 takes room away
 * again where little is made; a flag of the process.
 */
export function holdYoungLow(): void {
  // Left to itself V8 would grow past it before this is called again.
  if (isLow && youngBytes() < 2 * HALF * 2 ** 20) growYoung();
  const isLarge = youngBytes() >= 2 * HALF * 2 ** 20;
  // Threads that are started from now on begin with what they may grow to.
  if (isLarge) v8.setFlagsFromString(`--min-semi-space-size=${HALF}`);
  v8.setFlagsFromString(`--semi-space-growth-factor=${isLarge ? 1 : 2}`);
}

/** Has V8 take what may be kept: it does so where much of what is made stays for a while. */
function growYoung(): void {
  v8.setFlagsFromString("--semi-space-growth-factor=2");
  let kept: object[] = [];
  for (let made = 0; made < MOST_MADE && youngBytes() < 2 * HALF * 2 ** 20; made += MADE) {
    for (let one = 0; one < MADE; one++) kept.push({ one });
    if (kept.length > MOST_MADE / 8) kept = kept.slice(-MADE);
  }
}

/** What lies in this thread for objects just made, both halves, in bytes. */
function youngBytes(): number {
  return v8.getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space")?.space_size ?? 0;
}

/**
 * Linking many pages makes much that is soon of no use, and V8 would rather take more memory than look for it: of ten
 * thousand pages a quarter of the peak is rubbish. The flag is one of V8's own, for the whole process; what does not know
 * it does as it would without. Loading the code may have brought this thread to more room for objects just made than
 * {@link holdYoungLow} lets it grow to: it is given back, which V8 does when it is told that memory is short.
 */
export function holdMemoryLow(pages: number): void {
  if (pages < MANY_PAGES) return;
  isLow = true;
  v8.setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  if (youngBytes() > 2 * HALF * 2 ** 20) collectAll();
  holdYoungLow();
}

/**
 * Gives back now what is of no use any more: before threads are started that take memory of their own, in a thread that
 * waits for them and would not look for it meanwhile. Nothing for few pages.
 */
export function giveMemoryBack(pages: number): void {
  if (pages >= MANY_PAGES) collectAll();
}
