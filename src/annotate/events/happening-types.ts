import type { EventType } from "../../core/vocabulary.ts";

/** What a page may be about without naming anybody who takes part, wherever it is told; strikes are protests or companies'. */
const HAPPENINGS: ReadonlySet<string> = new Set(["DISASTER", "COURT", "COMPANY"]);

/** True for disasters, steps of courts, what companies do, and strikes. */
export const isHappening = ({ type, noun }: { readonly type: EventType | string; readonly noun: string }): boolean =>
  HAPPENINGS.has(type) || (noun === "strike" && type === "PROTEST");
