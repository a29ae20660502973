import type { Join } from "../../core/findings.ts";
import { mintId } from "../../core/ids.ts";
import type { Difference, Span } from "../../core/record.ts";
import { overlap } from "../../core/span.ts";
import type { LinkStage } from "../../core/stage.ts";
import { byPlace, byText } from "../../measure/text-order.ts";
import { ageDifference } from "./age-difference.ts";
import { billDifference } from "./bill-difference.ts";
import { changeDifference } from "./change-difference.ts";
import { claimDifference } from "./claim-difference.ts";
import { countDifference } from "./count-difference.ts";
import { courseDifference } from "./course-difference.ts";
import { deniedCauseDifference } from "./denied-cause-difference.ts";
import { deniedThingDifference } from "./denied-thing-difference.ts";
import { describedAccountsDifference } from "./described-accounts-difference.ts";
import { descriptionDifference } from "./description-difference.ts";
import { detailDifference } from "./detail-difference.ts";
import type { Detector, Found } from "./found.ts";
import { Ground } from "./ground.ts";
import { measureDifference } from "./measure-difference.ts";
import { nameDifference } from "./name-difference.ts";
import { notDoneDifference } from "./not-done-difference.ts";
import { notInvitedDifference } from "./not-invited-difference.ts";
import { participantsDifference } from "./participants-difference.ts";
import { readoutDifference } from "./readout-difference.ts";
import { reasonDifference } from "./reason-difference.ts";
import { recordingDifference } from "./recording-difference.ts";
import { relationDifference } from "./relation-difference.ts";
import { statusDifference } from "./status-difference.ts";
import { tellingDifference } from "./telling-difference.ts";
import { ToldAlready } from "./told-already.ts";
import { tollDifference } from "./toll-difference.ts";
import { wordingDifference } from "./wording-difference.ts";

type Needs = "matters" | "entities" | "events" | "relations" | "readouts" | "claims" | "dates";

/** What is looked for, in this order: a claim that is denied is left out where the status of its event already tells it. */
const DETECTORS: readonly Detector[] = [
  statusDifference,
  changeDifference,
  detailDifference,
  tollDifference,
  countDifference,
  measureDifference,
  nameDifference,
  ageDifference,
  wordingDifference,
  descriptionDifference,
  claimDifference,
  deniedThingDifference,
  deniedCauseDifference,
  reasonDifference,
  notDoneDifference,
  notInvitedDifference,
  participantsDifference,
  recordingDifference,
  courseDifference,
  billDifference,
  tellingDifference,
  readoutDifference,
  describedAccountsDifference,
  // Last: what the others show is not told again.
  relationDifference,
];

const LEAST_CONFIDENCE = 0.5;

/** Where accounts part, and what changed between two times. Every side has evidence. */
export const differencesStage: LinkStage<Needs, "differences"> = {
  name: "differences",
  version: "24",
  needs: ["matters", "entities", "events", "relations", "readouts", "claims", "dates"],
  gives: ["differences"],
  byMatter: { differences: (x, y) => byText(x.id, y.id) },
  link({ pages, findings }) {
    const ground = new Ground(pages, findings);
    const differences = new Map<string, Difference>();
    const denials = new Set<string>();
    const told = new ToldAlready();
    const joins: Join[] = [];
    for (const detector of DETECTORS) {
      for (const found of detector.find(ground)) {
        const evidence = found.sides.flatMap((side) => side.evidence).sort(byPlace);
        const [first] = evidence;
        if (first === undefined || found.sides.length < 2 || isTold(found, denials)) continue;
        if (detector !== relationDifference && isOfOtherKind(found, ground)) continue;
        if (detector === relationDifference && (told.has(found) || tellsOfTold(found, ground, differences))) continue;
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
        told.add(difference);
        for (const denial of denialsOf(found)) denials.add(denial);
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

/** From here on what the wording of two stretches tells of them is believed before a rule of one word or figure. */
const SURE = 0.75;
/** The same where there is little else that they could be held against. */
const SURE_OF_FEW = 0.5;
const FEW = 3;
const CONTRASTS: ReadonlySet<Difference["kind"]> = new Set(["number", "date", "place", "cause", "claim"]);

/** True for what all the words of two stretches tell otherwise: that they are of two times or two wholes, or of few the same. */
function isOfOtherKind({ kind, sides }: Found, ground: Ground): boolean {
  const isContrast = CONTRASTS.has(kind);
  if (!isContrast && kind !== "change" && kind !== "scope") return false;
  const [one, other] = sides.map(({ evidence }) => evidence);
  const holds = (spans: readonly Span[] | undefined, side: Span) =>
    (spans ?? []).some((span) => span.page === side.page && overlap(span, side));
  return ground.relations.some(({ a, b, relation, likelihood, features }) => {
    const few = (features.contents ?? FEW + 1) <= FEW;
    const told = isContrast ? relation === "contradicts" : relation === kind;
    const believed = few || (isContrast && (relation === "change" || relation === "scope"));
    // Two figures are of two wholes where a word says so; without one only where that is sure.
    const isBare = kind === "number" && relation === "scope" && (features.scopes ?? 0) === 0;
    const least = few && !isBare ? SURE_OF_FEW : SURE;
    if (told || !believed || likelihood < least) return false;
    return (holds(one, a) && holds(other, b)) || (holds(one, b) && holds(other, a));
  });
}

/** True where both sides speak of one event whose accounts are set against each other already. */
function tellsOfTold({ sides }: Found, ground: Ground, differences: ReadonlyMap<string, Difference>): boolean {
  const told = new Set([...differences.values()].flatMap(({ about }) => about.event ?? []));
  const [one, other] = sides.map(({ evidence }) => ground.eventsIn(evidence));
  return (one ?? []).some((event) => told.has(event) && other?.includes(event));
}

/** True for a denied claim whose denial another difference already shows. */
function isTold(found: Found, denials: ReadonlySet<string>): boolean {
  return found.kind === "claim" && denialsOf(found).some((denial) => denials.has(denial));
}

/** The statements on the sides that deny. */
function denialsOf({ sides }: Found): string[] {
  return sides.flatMap(({ standing, attributions }) => (standing === "denies" ? attributions : []));
}
