import type { Findings } from "../../src/core/findings.ts";
import type { Claim, Difference, Span } from "../../src/core/record.ts";
import { overlap } from "../../src/core/span.ts";

/** How two contents stand to each other. */
export const RELATIONS = ["same", "contradicts", "change", "scope", "unrelated"] as const;
export type Relation = (typeof RELATIONS)[number];

/** Differences that are no contradiction: two wordings are of one statement, an omission or emphasis says nothing else. */
const NO_CONTRADICTION: ReadonlySet<Difference["kind"]> = new Set(["wording", "omission", "emphasis"]);

/** How a record sets two stretches of two pages against each other: by its differences first, else by its claims. */
export function relationIn(findings: Pick<Findings, "claims" | "differences">, a: Span, b: Span): Relation {
  const kinds = findings.differences
    .filter(({ sides }) => sides.some(touches(a)) && sides.some((side) => touches(b)(side) && !touches(a)(side)))
    .map(({ kind }) => kind)
    .filter((kind) => !NO_CONTRADICTION.has(kind));
  if (kinds.some((kind) => kind !== "change" && kind !== "scope")) return "contradicts";
  if (kinds.includes("change")) return "change";
  if (kinds.includes("scope")) return "scope";
  const of = ({ members }: Claim, place: Span) => members.filter(({ span }) => touch(span, place));
  for (const claim of findings.claims) {
    const [here, there] = [of(claim, a), of(claim, b)];
    if (here.length === 0 || there.length === 0) continue;
    const denies = ({ stance }: Claim["members"][number]) => stance === "denies";
    return here.some(denies) === there.some(denies) ? "same" : "contradicts";
  }
  return "unrelated";
}

function touches(place: Span) {
  return ({ evidence }: Difference["sides"][number]) => evidence.some((span) => touch(span, place));
}

function touch(a: Span, b: Span): boolean {
  return a.page === b.page && overlap(a, b);
}
