import { CHARGED_WITH } from "../../../languages/en/deeds-done-to.ts";
import { objectWord } from "../participants/plain-phrases.ts";
import { grammarAt, lowerAt } from "../sentence-view.ts";
import { lemmaAt } from "./effect-tables.ts";
import type { StatusReading, StatusSite } from "./status-site.ts";

const STANDPOINTS: ReadonlySet<string> = new Set(["ACCUSE", "SUPPORT", "REJECT", "REQUEST"]);
const REACH = 6;

/** "Marvania accuses Sorland", "Kell is charged with theft": the present of a standpoint or a charge is no habit. */
export function standing(
  reading: StatusReading,
  { type, mode }: { readonly type: string; readonly mode?: string | null },
  site: StatusSite,
): StatusReading {
  if (!reading.generic || site.chain?.[0]?.finite !== "present") return reading;
  if (reading.evidence.length === 0 || reading.stance !== "asserts") return reading;
  if (STANDPOINTS.has(type)) return { ...reading, status: "ongoing", generic: false };
  return type === "COURT" && isStep(site, mode ?? "") ? { ...reading, status: "held", generic: false } : reading;
}

/** What somebody has done or suffered as long as it stands: "is charged with theft", "denies three counts". */
function isStep({ view, first, last, chain }: StatusSite, mode: string): boolean {
  // "is being prosecuted" goes on.
  if (chain?.[0]?.progressive === true) return false;
  if (mode === "charge") {
    // "it is a plot, she charges": words, and no charge.
    const isDone = chain?.[0]?.passive === true || objectWord(view, first) !== -1;
    return isDone && /^(?:charge|indict|arraign|prosecute)$/.test(lemmaAt(view, first));
  }
  if (mode !== "plea") return false;
  for (let at = last; at <= last + REACH; at++) {
    if (CHARGED_WITH.has(lowerAt(view, at))) return true;
    if (at > last && grammarAt(view, at)?.upos === "VERB") return false;
  }
  return false;
}
