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
    traces: [],
    origins: [],
    relations: [],
    readouts: [],
    denials: [],
    claims: [],
    differences: [],
    unknowns: [],
    sayings: [],
    positions: [],
    timeline: [],
    warnings: [],
  };
}
