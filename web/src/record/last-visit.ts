import { safeWords } from "../data/safe-words.ts";
import type { Answer } from "../data/source.ts";
import { keep, kept } from "../kept/keep-here.ts";

type Overview = Answer<"overview">;

/** What is kept of a visit: which state of the record was seen, when, and how much there was. */
export type Visit = {
  readonly title: string;
  readonly revision: string;
  /** Its number in the dossier; null where it is not of one. */
  readonly state: number | null;
  /** The day and minute, as ISO 8601 in the reader's own time; empty where it is not known. */
  readonly at: string;
  readonly counts: Readonly<Partial<Record<keyof Overview["counts"], number>>>;
};

const NAME = "visits";
/** So many records' last visits are kept. */
const MOST = 20;

function localMinute(now: Date): string {
  const minutes = now.getTime() - now.getTimezoneOffset() * 60_000;
  return new Date(minutes).toISOString().slice(0, 16);
}

function visitOf(value: unknown): Visit | null {
  if (typeof value !== "object" || value === null) return null;
  const { title, revision, state, at, counts } = value as Partial<Visit>;
  if (typeof revision !== "string" || typeof title !== "string") return null;
  return {
    title,
    revision,
    state: typeof state === "number" ? state : null,
    at: typeof at === "string" ? at : "",
    counts: typeof counts === "object" && counts !== null ? counts : {},
  };
}

/** The visits that are kept, the latest first; none where what is kept cannot be read. */
function visits(): readonly Visit[] {
  try {
    const value: unknown = JSON.parse(kept(NAME) ?? "[]");
    return Array.isArray(value) ? value.flatMap((one) => visitOf(one) ?? []) : [];
  } catch {
    return [];
  }
}

export function visitNow({ title, revision, state, counts }: Overview): Visit {
  return { title: safeWords(title), revision, state, at: localMinute(new Date()), counts };
}

/**
 * The visit before this one. A record goes by another title when other pages are most of it, so the latest visit to an
 * earlier state of any dossier may be it too: whoever has the states says whether it is.
 */
export function lastVisit(overview: Overview): Visit | null {
  const known = visits();
  const title = safeWords(overview.title);
  const now = overview.state ?? 0;
  return (
    known.find(({ revision }) => revision === overview.revision) ??
    known.find((visit) => visit.title === title) ??
    known.find(({ state }) => state !== null && state < now) ??
    null
  );
}

/** Keeps a visit in the place of the one before it. */
export function keepVisit(visit: Visit, before: Visit | null): void {
  const others = visits().filter(({ title, revision }) => title !== visit.title && revision !== before?.revision);
  keep(NAME, JSON.stringify([visit, ...others].slice(0, MOST)));
}
