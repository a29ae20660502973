import type { TimelineItem } from "../../../src/queries/contract/answers.ts";
import type { Stretch } from "./timeline-drawing.tsx";

/** Fewer entries than this are shown over all of their time. */
const MANY = 8;
/** The share of entries that may lie outside at either end. */
const OUTSIDE = 0.05;
/** Where most of them fill less than this share of the whole time, it is shown closer. */
const NARROW = 1 / 6;

/**
 * The stretch that nearly all entries lie in, where a few far away ones (a treaty of twenty years ago) would squeeze it
 * into a corner; null where the whole time shows well. Days are counted from 1970-01-01.
 */
export function denseStretch(items: readonly TimelineItem[], whole: Stretch): Stretch | null {
  const days = items.flatMap(({ first, last }) => first ?? last ?? []).sort((a, b) => a - b);
  if (days.length < MANY) return null;
  const outside = Math.max(1, Math.floor(days.length * OUTSIDE));
  const from = days[outside] ?? whole.from;
  const to = days[days.length - 1 - outside] ?? whole.to;
  if (to - from >= (whole.to - whole.from) * NARROW) return null;
  const room = Math.max(2, Math.round((to - from) * 0.15));
  return { from: Math.max(whole.from, from - room), to: Math.min(whole.to, to + room) };
}
