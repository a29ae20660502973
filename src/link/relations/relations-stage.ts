import type { RelationFinding } from "../../core/findings.ts";
import type { LinkStage } from "../../core/stage.ts";
import { lastStartingAt } from "../../document/document.ts";
import { dateIndex, dateOf, memberIndex, spanIn } from "../../document/dossier-index.ts";
import { dateBounds } from "../../measure/date-bounds.ts";
import { byPlace, byText } from "../../measure/text-order.ts";
import { type Signs, sharedMean } from "../../models/relation/compare.ts";
import { isLater, judge, type Likelihoods, RELATIONS } from "../../models/relation/relation-model.ts";
import { retellingLikelihood, retellingSignsOf } from "../../models/relation/retelling.ts";
import { contentsOf, type Told } from "./contents.ts";
import { MOST_CONTENTS, pairsOf } from "./pairs.ts";
import {
  countOtherHarm,
  countTheRest,
  isPlausible,
  isShort,
  nameOtherPeople,
  partOnlyInFigures,
  turnsSomethingElse,
} from "./plausible.ts";
import { areFew, FEW, leastOf, leastParted, leastSame, leastSameOfFew, MANY, retoldBy } from "./thresholds.ts";
import { withoutEchoes } from "./without-echoes.ts";

type Needs = "matters" | "entities" | "dates";

/** From so many contents on a pair of which less than this share of words has a fellow is not looked at further. */
const LEAST_SHARED = 0.05;

/** Of shorter ones names and figures tell more than words. */
const SHORT = 3;

const haveWords = (a: Told, b: Told): boolean => a.words.length >= SHORT && b.words.length >= SHORT;

/** Among few contents a relation must be so many times as likely as none: what is joined wrongly misleads more than what is not. */
const ODDS = 1.2;

const RELATED = RELATIONS.filter((relation) => relation !== "unrelated");

/** How what pages of one matter tell stands to each other: the same, a contradiction, a change, of another scope. */
export const relationsStage: LinkStage<Needs, "relations"> = {
  name: "relations",
  version: "20",
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
      const found: RelationFinding[] = [];
      const count = countOf(contents);
      pairsOf(contents, (one, other) => {
        const [first, second] = [contents[one], contents[other]];
        if (first === undefined || second === undefined) return;
        const relation = relationOf(first, second, count, matter.pages.length);
        if (relation !== null) found.push(relation);
      });
      relations.push(...withoutEchoes(found));
    }
    return { findings: { relations: relations.sort((x, y) => byPlace(x.a, y.a) || byPlace(x.b, y.b)) }, joins: [] };
  },
};

/** How many there are to compare: of a handful those that stand in one sentence, one within the other, are one. */
function countOf(contents: readonly Told[]): number {
  const sentences = new Set(
    contents.map(
      ({ page, span }) => `${page.page.id} ${lastStartingAt(page.layers.sentences.annotations, span.start)}`,
    ),
  );
  return sentences.size <= FEW ? sentences.size : contents.length;
}

function relationOf(first: Told, second: Told, contents: number, pages: number): RelationFinding | null {
  if (first.line === second.line) return null;
  // Four in five pairs of many have hardly a word in common, and none of them was ever found to be related.
  if (contents >= MANY && haveWords(first, second) && sharedMean(first, second) < LEAST_SHARED) return null;
  const [a, b] = isLater(first, second) ? [second, first] : [first, second];
  const judged = judge(a, b, contents);
  const { signs } = judged;
  const likelihoods = partOnlyInFigures(a, b) ? withoutScope(judged.likelihoods) : judged.likelihoods;
  const few = areFew(contents, pages);
  const retelling = contents >= MANY ? null : retellingLikelihood(retellingSignsOf(a, b, judged));
  const found = (relation: RelationFinding["relation"], likelihood: number): RelationFinding => ({
    a: { ...spanIn(a.page.page, a.span), attribution: a.attribution },
    b: { ...spanIn(b.page.page, b.span), attribution: b.attribution },
    relation,
    by: partedBy(relation, signs),
    likelihood,
    features: { ...signs, ...likelihoods, ...(retelling === null ? {} : { retelling }), contents },
  });
  const figuresPart = (signs.part ?? 0) > 0 && (signs.numbers ?? 0) === 0;
  // Where figures part and none is in both, they are two accounts of one thing or two things.
  const retold = retelling === null ? null : !few && figuresPart ? false : retoldBy(retelling, few, a, b);
  if (retold === true && isPlausible("same", a, b, signs, contents)) return found("same", retelling ?? 0);
  const open =
    signs.datesPart === 0 && turnsSomethingElse(a, b) ? RELATED.filter((one) => one !== "contradicts") : RELATED;
  const best = open.reduce((most, one) => (likelihoods[one] > likelihoods[most] ? one : most));
  const least = leastOf(contents, pages);
  const own = a.attribution === null || b.attribution === null;
  const base = own ? least.own : least.same;
  // Among many the model itself knows how rarely two statements are one.
  const same = few
    ? leastSameOfFew(base, a, b)
    : !own && contents >= MANY
      ? base
      : leastSame(base, signs.mean ?? 0, a, b, own);
  const parted = Math.max(least.parted, leastParted(a, b));
  if (likelihoods[best] < (best === "same" ? same : parted)) return null;
  if ((best !== "same" || few) && likelihoods[best] < likelihoods.unrelated * (few ? ODDS : 1)) return null;
  // A word or two may be said again; they are too little to contradict anything.
  if (best !== "same" && (isShort(a) || isShort(b))) return null;
  if (best !== "same" && (signs.part ?? 0) > 0 && nameOtherPeople(a, b)) return null;
  if (best !== "same" && best !== "scope" && (countOtherHarm(a, b) || countTheRest(a, b))) return null;
  if (!few && !isPlausible(best, a, b, signs, contents)) return null;
  if (best === "same" && retold === false) return null;
  return found(best, likelihoods[best]);
}

/** What is left for the other relations where it is known that two are of one whole. */
function withoutScope({ scope, ...others }: Likelihoods): Likelihoods {
  const left = Math.max(1e-9, 1 - scope);
  return {
    same: others.same / left,
    contradicts: others.contradicts / left,
    change: others.change / left,
    scope: 0,
    unrelated: others.unrelated / left,
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
