import type { RelatedSide, RelationFinding } from "../../core/findings.ts";
import type { Detector, Found } from "./found.ts";
import type { Ground } from "./ground.ts";
import type { Side } from "./sides.ts";

const WHY: { readonly [R in RelationFinding["relation"]]: string } = {
  same: "",
  contradicts: "two accounts that cannot both be so, by how they are worded",
  change: "one thing at two times, by how it is told",
  scope: "of two wholes, by how it is told",
};

/** In a matter of more contents two wholes meet by chance. */
const FEW = 3;
/** The more contents were held against each other, the likelier a relation must be; of as many as this, likelier than not. */
const EVEN = 10;

/** True for what is likely enough to be shown among so many contents that were held against each other. */
function isSure({ relation, likelihood, features }: RelationFinding): boolean {
  const contents = features.contents ?? 0;
  if (contents <= FEW) return true;
  if (relation === "scope") return false;
  // The same figure at two times, and nothing that turns it round, has not changed.
  const has = (sign: string): boolean => (features[sign] ?? 0) > 0;
  if (relation === "change" && has("numbers") && !["part", "turned", "opposed"].some(has)) return false;
  return likelihood >= contents / (contents + EVEN);
}

/** What is told of one thing on two pages and cannot both be so, or at two times, or of two wholes: the likeliest first. */
export const relationDifference: Detector = {
  name: "relations",
  find(ground) {
    return [...ground.relations]
      .filter((relation) => relation.relation !== "same" && isSure(relation))
      .sort((x, y) => y.likelihood - x.likelihood)
      .map((relation) => foundOf(relation, ground));
  },
};

function foundOf({ a, b, relation, by, likelihood, features }: RelationFinding, ground: Ground): Found {
  const about = ground.claimAt([a, b]);
  return {
    kind: by,
    about: about === undefined ? {} : { claim: about.id },
    sides: [sideOf(a, ground), sideOf(b, ground)],
    common: [],
    confidence: Math.round(likelihood * 100) / 100,
    why: WHY[relation],
    features,
  };
}

function sideOf({ page, start, end, attribution }: RelatedSide, ground: Ground): Side {
  const read = ground.pageOf.get(page);
  const annotation = attribution === null ? undefined : read?.layers.attributions.annotations[attribution];
  const id = attribution === null ? undefined : read?.ids.attributions[attribution];
  const { stance } = annotation ?? { stance: "asserts" };
  return {
    value: read?.page.text.slice(start, end) ?? "",
    standing: stance === "denies" || stance === "hedges" ? stance : "asserts",
    pages: [page],
    attributions: id === undefined ? [] : [id],
    evidence: [{ page, start, end }],
  };
}
