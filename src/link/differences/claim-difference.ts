import type { Detector, Found } from "./found.ts";
import { type Side, unique } from "./sides.ts";

/** A statement that some make and others deny. */
export const claimDifference: Detector = {
  name: "claims",
  find({ claims, pageOf }) {
    return claims.flatMap((claim): Found[] => {
      if (claim.state !== "contradicted") return [];
      const side = (denies: boolean): Side => {
        const members = claim.members.filter(({ stance }) => (stance === "denies") === denies);
        const first = members[0]?.span;
        return {
          value:
            first === undefined
              ? claim.label
              : (pageOf.get(first.page)?.page.text.slice(first.start, first.end) ?? claim.label),
          standing: denies ? "denies" : "asserts",
          pages: unique(members.map(({ span }) => span.page)),
          attributions: unique(members.flatMap(({ attribution }) => attribution ?? [])),
          evidence: members.map(({ span }) => span),
        };
      };
      return [
        {
          kind: "claim",
          about: { claim: claim.id },
          sides: [side(false), side(true)],
          common: [],
          confidence: 0.7,
          why: "one statement, made and denied",
          features: { members: claim.members.length },
        },
      ];
    });
  },
};
