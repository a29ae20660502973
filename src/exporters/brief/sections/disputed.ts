import type { Difference } from "../../../core/record.ts";
import { type Line, label, line, muted, type Thing } from "../brief.ts";
import { byCodeUnits, type RecordIndex } from "../index-record.ts";
import { cut, pageNames, quoteWords } from "../quote-words.ts";
import { safeText } from "../safe-text.ts";
import { whoSayAll } from "../who-says.ts";
import { differenceLines, LONGEST_SUBJECT, subjectKey, subjectOf } from "./describe-difference.ts";
import { readoutPair } from "./readouts.ts";
import { type SectionBuilder, sectionOf } from "./section-builder.ts";

/** What only says how a thing is told stands under its own headings. */
const ELSEWHERE: ReadonlySet<Difference["kind"]> = new Set(["change", "wording", "emphasis", "omission"]);

/** What a reader must know first. */
const FIRST: readonly Difference["kind"][] = ["status", "date", "participants", "place", "number", "cause", "claim"];

function rank(differences: readonly Difference[]): number {
  return Math.min(...differences.map(({ kind }) => (FIRST.includes(kind) ? FIRST.indexOf(kind) : FIRST.length)));
}

function weight(differences: readonly Difference[]): number {
  return new Set(differences.flatMap((one) => one.sides.flatMap((side) => side.pages))).size;
}

/** Differences grouped by what they are about, the ones that touch most pages first. */
export function groupedDifferences(
  index: RecordIndex,
  wanted: (difference: Difference) => boolean,
): readonly (readonly Difference[])[] {
  const groups = new Map<string, Difference[]>();
  for (const difference of index.record.differences) {
    if (!wanted(difference)) continue;
    const key = subjectKey(difference);
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  return [...groups]
    .sort(([a, one], [b, other]) => weight(other) - weight(one) || rank(one) - rank(other) || byCodeUnits(a, b))
    .map(([, differences]) => differences);
}

/** What differences about one thing are told of: a single one is shown by itself. */
export function thingOf(differences: readonly Difference[]): Thing | undefined {
  const [first] = differences;
  if (first === undefined) return undefined;
  const { event, claim } = first.about;
  if (differences.length > 1 && event !== undefined) return { kind: "event", id: event };
  if (differences.length > 1 && claim !== undefined) return { kind: "claim", id: claim };
  return { kind: "difference", id: first.id };
}

/** Claims that are contradicted without any difference that tells how. */
function contradictedClaims(index: RecordIndex): Line[][] {
  const told = new Set(index.record.differences.flatMap((one) => one.about.claim ?? []));
  const denials = new Set(
    index.record.differences.flatMap(({ sides }) =>
      sides.flatMap(({ standing, attributions }) => (standing === "denies" ? attributions : [])),
    ),
  );
  const isTold = ({ members }: (typeof index.record.claims)[number]): boolean =>
    members.some(({ stance, attribution }) => stance === "denies" && attribution !== null && denials.has(attribution));
  return index.record.claims
    .filter((claim) => claim.state === "contradicted" && !told.has(claim.id) && !isTold(claim))
    .map((claim) => [
      line(
        0,
        label(cut(safeText(claim.label), LONGEST_SUBJECT), claim.members[0]?.span, { kind: "claim", id: claim.id }),
      ),
      ...claim.members
        .slice(0, 4)
        .map((member) =>
          line(
            1,
            muted(`${member.stance} `),
            quoteWords(index, member.span),
            `: ${whoSayAll(index, member.attribution === null ? [] : [member.attribution])} `,
            pageNames(index, [member.span]),
          ),
        ),
    ]);
}

export const disputed: SectionBuilder = (index, limit) => {
  const groups = groupedDifferences(index, (difference) => !ELSEWHERE.has(difference.kind)).map((differences) => [
    ...differences
      .slice(0, 1)
      .map((first) => line(0, label(subjectOf(index, first), first.sides[0]?.evidence[0], thingOf(differences)))),
    ...differences.flatMap((difference) => differenceLines(index, difference)),
  ]);
  return sectionOf("DISPUTED", [...groups, ...contradictedClaims(index)], limit);
};

/** What one account dwells on or leaves out, and how the same thing is worded. */
export const toldDifferently: SectionBuilder = (index, limit) => {
  const kinds: ReadonlySet<Difference["kind"]> = new Set(["wording", "emphasis", "omission"]);
  // Wordings of one report have stood above.
  const shown = new Set(index.record.claims.flatMap((claim) => (claim.drift.length > 0 ? claim.id : [])));
  const wanted = (difference: Difference): boolean => {
    const { kind, about } = difference;
    return (
      kinds.has(kind) &&
      readoutPair(difference) === null &&
      !(kind === "wording" && about.claim !== undefined && shown.has(about.claim))
    );
  };
  const groups = groupedDifferences(index, wanted).map((differences) => [
    ...differences
      .slice(0, 1)
      .map((first) => line(0, label(subjectOf(index, first), first.sides[0]?.evidence[0], thingOf(differences)))),
    ...differences.flatMap((difference) => differenceLines(index, difference)),
  ]);
  return sectionOf("TOLD DIFFERENTLY", groups, limit);
};
