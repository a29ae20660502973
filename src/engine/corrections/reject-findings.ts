import type { Findings } from "../../core/findings.ts";
import type { Correction, Span } from "../../core/record.ts";

/** The findings without the differences, open questions and copies that a user has rejected, told by their evidence. */
export function withoutRejectedFindings(findings: Findings, corrections: readonly Correction[]): Findings {
  const rejected = corrections.filter(({ kind, anchors }) => kind === "reject" && anchors.length > 0);
  if (rejected.length === 0) return findings;
  const stays = (of: Correction["of"], evidence: readonly Span[]): boolean =>
    !rejected.some(
      (one) => one.of === of && one.anchors.every((anchor) => evidence.some((span) => same(span, anchor))),
    );
  return {
    ...findings,
    differences: findings.differences.filter(({ sides }) =>
      stays(
        "difference",
        sides.flatMap(({ evidence }) => evidence),
      ),
    ),
    unknowns: findings.unknowns.filter(({ evidence }) => stays("unknown", [evidence])),
    copies: findings.copies.filter(({ a, b }) => stays("copy", [...a, ...b])),
  };
}

function same(a: Span, b: Span): boolean {
  return a.page === b.page && a.start === b.start && a.end === b.end;
}
