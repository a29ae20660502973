import v8 from "node:v8";
import { runInNewContext } from "node:vm";

/** Pages from which on memory is worth more than the time that is spent on giving it back. */
const MANY_PAGES = 2_000;
/** How much the heap may grow between two collections, in percent of what is in use; V8 takes up to four times as much. */
const GROWTH = 25;

/**
 * Linking many pages makes much that is soon of no use, and V8 would rather take more memory than look for it: of ten
 * thousand pages a quarter of the peak is rubbish. The flag is one of V8's own, for the whole process; what does not know
 * it does as it would without.
 */
export function holdMemoryLow(pages: number): void {
  if (pages >= MANY_PAGES) v8.setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}

/**
 * Gives back now what is of no use any more: before threads are started that take memory of their own, in a thread that
 * waits for them and would not look for it meanwhile. Nothing for few pages.
 */
export function giveMemoryBack(pages: number): void {
  if (pages < MANY_PAGES) return;
  v8.setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("typeof gc === 'function' ? gc : null");
  if (typeof collect === "function") collect();
}
