import { readLine } from "../../eval/link-lines.ts";
import { contentsOf, type Told } from "../../src/link/relations/contents.ts";
import { type Signs, signsOf } from "../../src/models/relation/compare.ts";
import { nearSignsOf } from "../../src/models/relation/near-signs.ts";
import { likelihoodsOf, type RelationWeights } from "../../src/models/relation/relation-model.ts";
import { readData } from "../read-data.ts";

/** Of a content the fellows on its page that look most related, and as many of the others. */
const FELLOWS = 2;
/** A page that says the same twice is left out of this: more of the shorter one's words in common than this. */
const REPEATED = 0.6;

/**
 * Pairs of contents of one article each, which hardly ever say the same, contradict each other or tell a change, as
 * signs: what is on one topic and yet unrelated, for a model that is to find the few related ones of a large matter.
 * `near` are of
 * every content those that `weights` find most related, `far` one that they find neither related nor not, with the signs for
 * few contents; every second pair as if days lay between.
 */
export function pairsWithinArticles(
  folder: string,
  count: number,
  weights: RelationWeights,
): { readonly near: readonly Signs[]; readonly far: readonly Signs[] } {
  const texts = [
    ...readData<{ text: string }>(folder, "attribution/polnear.train.jsonl.gz").map(({ text }) => text),
    ...readData<{ text: string }>(folder, "time/timebank.jsonl").map(({ text }) => text),
  ];
  const step = Math.max(1, Math.floor(texts.length / count));
  const near: Signs[] = [];
  const far: Signs[] = [];
  for (let at = 0; at < texts.length; at += step) {
    const page = readLine({ id: `article ${at}`, published: "2031-05-14", text: texts[at] ?? "" });
    if (page === null) continue;
    const own = { of: (_: string, id: number | null) => (id === null ? null : `entity ${id}`) };
    const day = 22_000;
    const contents = contentsOf(page, own, { first: day, last: day });
    contents.forEach((one, index) => {
      const fellows = contents
        .flatMap((other, otherIndex): { signs: Signs; related: number; later: Told }[] => {
          if (otherIndex === index || overlaps(one, other)) return [];
          const apart = (index + otherIndex) % 2 === 0 ? 0 : 1 + ((index * 7 + otherIndex) % 20);
          const later = { ...other, date: { first: day + apart, last: day + apart } };
          const signs = signsOf(one, later);
          if ((signs.firmMost ?? 0) > REPEATED) return [];
          return [{ signs, related: 1 - likelihoodsOf(signs, weights).unrelated, later }];
        })
        .sort((x, y) => y.related - x.related);
      near.push(...fellows.slice(0, FELLOWS).map(({ signs }) => signs));
      const middle = fellows[Math.floor(fellows.length / 2)];
      if (middle !== undefined) far.push(nearSignsOf(one, middle.later));
    });
  }
  return { near, far };
}

function overlaps(a: Told, b: Told): boolean {
  return a.span.start < b.span.end && b.span.start < a.span.end;
}
