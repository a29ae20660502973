import type { RelatedSide, RelationFinding } from "../../core/findings.ts";
import type { ReadPage } from "../../core/stage.ts";
import type { MemberIndex } from "../../document/dossier-index.ts";
import { ownStatement, type Statement } from "./statement.ts";

/** A statement of several sentences is not what one of them says: share of its words that the related stretch holds. */
const LEAST_SHARE = 0.5;

/** Statements that are related, by their indexes, and how likely. */
export type RelatedPair = {
  readonly a: number;
  readonly b: number;
  readonly relation: RelationFinding["relation"];
  readonly likelihood: number;
};

/**
 * What the pages of a matter tell in their own voice and another page says too, as statements of the page: the rest of
 * what a page tells is no claim.
 */
export function ownStatements(
  relations: readonly RelationFinding[],
  pageOf: ReadonlyMap<string, ReadPage>,
  entityOf: MemberIndex,
  eventOf: MemberIndex,
): Statement[] {
  const found = new Map<string, Statement>();
  for (const { a, b, relation } of relations) {
    if (relation !== "same") continue;
    for (const { page, start, end, attribution } of [a, b]) {
      const read = pageOf.get(page);
      const key = `${page} ${start} ${end}`;
      if (attribution !== null || read === undefined || found.has(key)) continue;
      found.set(key, ownStatement(read, { start, end }, entityOf, eventOf));
    }
  }
  return [...found.values()];
}

/** The relations between statements: those of which a side is only a small part of its statement say nothing of the whole. */
export function relatedPairs(relations: readonly RelationFinding[], statements: readonly Statement[]): RelatedPair[] {
  const indexOf = new Map<string, number>();
  statements.forEach(({ page, attribution, span }, index) => {
    const key =
      attribution === null ? `${page.page.id} ${span.start} ${span.end}` : `${page.page.id} #${attribution.id}`;
    indexOf.set(key, index);
  });
  const place = ({ page, start, end, attribution }: RelatedSide): number => {
    const index = indexOf.get(attribution === null ? `${page} ${start} ${end}` : `${page} #${attribution}`);
    const contents = index === undefined ? undefined : statements[index]?.contents;
    if (index === undefined || contents === undefined) return -1;
    const length = contents.reduce((total, content) => total + content.end - content.start, 0);
    return end - start >= length * LEAST_SHARE ? index : -1;
  };
  return relations.flatMap(({ a, b, relation, likelihood }) => {
    const [one, other] = [place(a), place(b)];
    if (one < 0 || other < 0) return [];
    return [{ a: Math.min(one, other), b: Math.max(one, other), relation, likelihood }];
  });
}
