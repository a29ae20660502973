import type { Claim } from "../../core/record.ts";
import { byPlace } from "../../measure/text-order.ts";
import type { Detector, Found } from "./found.ts";
import { type Side, unique } from "./sides.ts";

/** Renderings of one statement that differ in how sure it is, how many say it or what number it gives. */
export const wordingDifference: Detector = {
  name: "wording",
  find({ claims, pageOf }) {
    return claims.flatMap((claim): Found[] => {
      if (claim.drift.length === 0) return [];
      const ends = claim.members.filter((member) =>
        claim.drift.some(({ from, to }) => byPlace(from, member.span) === 0 || byPlace(to, member.span) === 0),
      );
      const byWording = Map.groupBy(
        ends,
        ({ span }) => pageOf.get(span.page)?.page.text.slice(span.start, span.end) ?? "",
      );
      if (byWording.size < 2) return [];
      const sides = [...byWording].map(([value, members]): Side => sideFor(value, members));
      const relayed = claim.drift.some(({ relation }) => relation === "relays");
      return [
        {
          kind: "wording",
          about: { claim: claim.id },
          sides: sides.sort((a, b) => byPlace(a.evidence[0] ?? NOWHERE, b.evidence[0] ?? NOWHERE)),
          common: [],
          confidence: 0.7,
          why: relayed ? "a relay words it otherwise than the page relayed" : "two renderings that rest on one origin",
          features: { renderings: sides.length, drifts: claim.drift.length },
        },
      ];
    });
  },
};

const NOWHERE = { page: "", start: 0, end: 0 };

function sideFor(value: string, members: Claim["members"]): Side {
  return {
    value,
    standing: members.every(({ stance }) => stance === "hedges") ? "hedges" : "asserts",
    pages: unique(members.map(({ span }) => span.page)),
    attributions: unique(members.flatMap(({ attribution }) => attribution ?? [])),
    evidence: members.map(({ span }) => span),
  };
}
