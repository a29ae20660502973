import type { Join } from "../../core/findings.ts";
import { mintId } from "../../core/ids.ts";
import type { Difference } from "../../core/record.ts";
import type { LinkStage } from "../../core/stage.ts";
import { memberIndex } from "../../document/dossier-index.ts";
import { byPlace, byText } from "../../measure/text-order.ts";
import { changeDifference } from "./change-difference.ts";
import { claimDifference } from "./claim-difference.ts";
import { descriptionDifference } from "./description-difference.ts";
import { detailDifference } from "./detail-difference.ts";
import type { Detector, Found, Ground } from "./found.ts";
import { nameDifference } from "./name-difference.ts";
import { statusDifference } from "./status-difference.ts";
import { tellingDifference } from "./telling-difference.ts";
import { wordingDifference } from "./wording-difference.ts";

type Needs = "matters" | "entities" | "events" | "claims" | "dates";

/** What is looked for, in this order: a claim that is denied is left out where the status of its event already tells it. */
const DETECTORS: readonly Detector[] = [
  statusDifference,
  changeDifference,
  detailDifference,
  nameDifference,
  wordingDifference,
  descriptionDifference,
  claimDifference,
  tellingDifference,
];

const LEAST_CONFIDENCE = 0.5;

/** Where accounts part, and what changed between two times. Every side has evidence. */
export const differencesStage: LinkStage<Needs, "differences"> = {
  name: "differences",
  version: "2",
  needs: ["matters", "entities", "events", "claims", "dates"],
  gives: ["differences"],
  link({ pages, findings }) {
    const ground: Ground = {
      pages,
      pageOf: new Map(pages.map((page) => [page.page.id, page])),
      entities: findings.entities,
      entityOf: memberIndex(findings.entities),
      events: findings.events,
      claims: findings.claims,
      dates: findings.dates,
      matters: findings.matters,
    };
    const differences = new Map<string, Difference>();
    const joins: Join[] = [];
    for (const detector of DETECTORS) {
      for (const found of detector.find(ground)) {
        const evidence = found.sides.flatMap((side) => side.evidence).sort(byPlace);
        const [first] = evidence;
        if (first === undefined || found.sides.length < 2 || isTold(found, [...differences.values()])) continue;
        const plain = mintId("difference", found.kind, first.page, first.start, first.end);
        // One word may tell of two events: "agreed to meet to prepare the summit".
        const taken = differences.get(plain);
        const id =
          taken !== undefined && taken.about.event !== found.about.event
            ? mintId("difference", found.kind, first.page, first.start, first.end, found.about.event ?? "")
            : plain;
        if (differences.has(id)) continue;
        const { features, ...difference } = found;
        differences.set(id, { id, ...difference });
        joins.push({
          subject: id,
          by: `differences: ${detector.name}`,
          decision: found.kind === "change" ? "one thing at two times" : "accounts part",
          features,
          score: found.confidence,
          threshold: LEAST_CONFIDENCE,
          why: found.why,
          evidence,
        });
      }
    }
    return { findings: { differences: [...differences.values()].sort((a, b) => byText(a.id, b.id)) }, joins };
  },
};

/** True for a denied claim whose denial another difference already shows. */
function isTold(found: Found, known: readonly Difference[]): boolean {
  if (found.kind !== "claim") return false;
  const denying = found.sides
    .filter(({ standing }) => standing === "denies")
    .flatMap(({ attributions }) => attributions);
  return known.some(({ sides }) =>
    sides.some(
      ({ standing, attributions }) => standing === "denies" && attributions.some((id) => denying.includes(id)),
    ),
  );
}
