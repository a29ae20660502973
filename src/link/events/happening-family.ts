import type { EventAnnotation } from "../../core/layers.ts";

/** What disasters do to people: told of a disaster, and none of its own. */
export const TOLL = "toll";

/** Steps of a court's course that words name in two ways. */
const COURSE: { readonly [mode: string]: string } = { hearing: "trial", sentence: "verdict" };

/**
 * The kind of happening that a mention of a disaster, court or company tells of: mentions of two kinds are never of one
 * event. Null for everything else. A strike for pay is one kind under whichever type.
 */
export function happeningFamily({ type, mode, noun }: Pick<EventAnnotation, "type" | "mode" | "noun">): string | null {
  if (noun === "strike" && (type === "COMPANY" || type === "PROTEST")) return "strike";
  if (type === "DISASTER")
    return mode === "casualties" || mode === "evacuation" || mode === "rescue" ? TOLL : `disaster ${mode ?? "other"}`;
  if (type === "COURT") return mode === null ? null : `court ${COURSE[mode] ?? mode}`;
  if (type === "COMPANY") return mode === null || mode === "strike" ? null : `company ${mode}`;
  return null;
}

/** True for the kinds that have two sides of which a page may name one or the other. */
export const isStrike = (family: string): boolean => family === "strike";

/** True for what befalls a place, whoever is named beside it. */
export const isDisaster = (family: string): boolean => family.startsWith("disaster ");

/** True for a disaster and for what it does to people. */
export const isMisfortune = (family: string): boolean => family === TOLL || isDisaster(family);
