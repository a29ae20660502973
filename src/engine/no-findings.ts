import type { Findings } from "../core/findings.ts";

/** No findings at all. */
export function noFindings(): Findings {
  return {
    matters: [],
    entities: [],
    copies: [],
    bounds: [],
    dates: [],
    events: [],
    origins: [],
    relations: [],
    readouts: [],
    claims: [],
    differences: [],
    unknowns: [],
    positions: [],
    timeline: [],
    warnings: [],
  };
}
