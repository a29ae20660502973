import type { RelationFinding } from "../../core/findings.ts";
import type { LinkStage } from "../../core/stage.ts";
import { dateIndex, dateOf, memberIndex, spanIn } from "../../document/dossier-index.ts";
import { dateBounds } from "../../measure/date-bounds.ts";
import { byPlace, byText } from "../../measure/text-order.ts";
import { type Signs, signsOf } from "../../models/relation/compare.ts";
import { likelihoodsOf, RELATIONS } from "../../models/relation/relation-model.ts";
import { contentsOf, type Told } from "./contents.ts";
import { MOST_CONTENTS, pairsOf } from "./pairs.ts";

type Needs = "matters" | "entities" | "dates";

/** Contents of a matter of which each pair is as likely related as among the written pairs that the model was fitted on. */
const AS_WRITTEN = 5;
/** How much the odds against a relation grow with what there is to compare: a power of the contents of the matter. */
const GROWTH = 1;

/** How what pages of one matter tell stands to each other: the same, a contradiction, a change, of another scope. */
export const relationsStage: LinkStage<Needs, "relations"> = {
  name: "relations",
  version: "1",
  needs: ["matters", "entities", "dates"],
  gives: ["relations"],
  byMatter: { relations: (x, y) => byPlace(x.a, y.a) || byPlace(x.b, y.b) },
  link({ pages, findings }) {
    const entityOf = memberIndex(findings.entities);
    const dates = dateIndex(findings.dates);
    const pageOf = new Map(pages.map((page) => [page.page.id, page]));
    const relations: RelationFinding[] = [];
    for (const matter of findings.matters) {
      if (matter.pages.length < 2) continue;
      const contents: Told[] = [];
      for (const id of [...matter.pages].sort(byText)) {
        const page = pageOf.get(id);
        if (page === undefined || contents.length >= MOST_CONTENTS) continue;
        const date = dateOf(page.page, dates)?.value ?? null;
        contents.push(...contentsOf(page, entityOf, date === null ? null : dateBounds(date)));
      }
      const against = Math.max(1, contents.length / AS_WRITTEN) ** GROWTH;
      pairsOf(contents, (one, other) => {
        const [first, second] = [contents[one], contents[other]];
        if (first === undefined || second === undefined) return;
        const found = relationOf(first, second, against);
        if (found !== null) relations.push(found);
      });
    }
    return { findings: { relations: relations.sort((x, y) => byPlace(x.a, y.a) || byPlace(x.b, y.b)) }, joins: [] };
  },
};

function relationOf(first: Told, second: Told, against: number): RelationFinding | null {
  if (first.line === second.line) return null;
  const swapped = first.date !== null && second.date !== null && second.date.first < first.date.first;
  const [a, b] = swapped ? [second, first] : [first, second];
  const signs = signsOf(a, b);
  const raw = likelihoodsOf(signs);
  const unrelated = raw.unrelated * against;
  const total = 1 - raw.unrelated + unrelated;
  const likelihoods = { ...raw, unrelated };
  const best = RELATIONS.reduce((most, one) => (likelihoods[one] > likelihoods[most] ? one : most));
  if (best === "unrelated") return null;
  return {
    a: { ...spanIn(a.page.page, a.span), attribution: a.attribution },
    b: { ...spanIn(b.page.page, b.span), attribution: b.attribution },
    relation: best,
    by: partedBy(best, signs),
    likelihood: raw[best] / total,
    features: { ...signs, ...raw },
  };
}

function partedBy(relation: RelationFinding["relation"], signs: Signs): RelationFinding["by"] {
  if (relation === "change" || relation === "scope") return relation;
  const has = (sign: string) => (signs[sign] ?? 0) > 0;
  if (has("part")) return "number";
  if (has("turned") || has("opposed")) return "claim";
  if (has("datesPart")) return "date";
  if (has("placesApart")) return "place";
  return has("cause") ? "cause" : "claim";
}
