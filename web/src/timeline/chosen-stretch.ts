import type { Query } from "../route.ts";
import { DAY, dayToIso } from "./day-words.ts";
import type { Stretch } from "./timeline-drawing.tsx";

/** All of the time, as the address has it. */
export const WHOLE = "all";
const STRETCH = /^(\d{4}-\d\d-\d\d)_(\d{4}-\d\d-\d\d)$/;

function dayOf(iso: string): number {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / DAY);
}

/** The stretch of time that the address asks for; null where it leaves that to the drawing. */
export function chosenStretch(query: Query): Stretch | "whole" | null {
  if (query.shown === WHOLE) return "whole";
  const [, first = "", last = ""] = STRETCH.exec(query.shown ?? "") ?? [];
  const [from, to] = [dayOf(first), dayOf(last)];
  return Number.isFinite(from) && Number.isFinite(to) && from <= to ? { from, to } : null;
}

export function stretchWords({ from, to }: Stretch): string {
  return `${dayToIso(from)}_${dayToIso(to)}`;
}
