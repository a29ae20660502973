import { DisjointSets } from "../../measure/disjoint-sets.ts";
import { shingles } from "../../measure/shingles.ts";
import type { Statement } from "./statement.ts";

/** Words in a row that two people do not say alike. */
const RUN = 8;
/** A quotation that stands whole in another one may be shorter. */
const WHOLE = 6;

/**
 * Statements of a claim in groups that were said by one mouth: words in quote marks that are the same at length were
 * said once, whoever each page names for them. Indexes into `members`; who shares words with nobody is in none.
 */
export function oneMouth(members: readonly Statement[]): readonly (readonly number[])[] {
  const quoting = members.flatMap((member, index) =>
    member.attribution !== null && member.attribution.form !== "indirect" ? [index] : [],
  );
  if (quoting.length < 2) return [];
  const sets = new DisjointSets(members.length);
  const firstWith = new Map<number, number>();
  const wordsOf = quoting.map((index) => (members[index]?.wording ?? "").split(" "));
  quoting.forEach((index, at) => {
    for (const run of shingles(wordsOf[at] ?? [], RUN)) {
      const known = firstWith.get(run);
      if (known === undefined) firstWith.set(run, index);
      else sets.join(known, index);
    }
  });
  const short = quoting.filter((_, at) => {
    const count = wordsOf[at]?.length ?? 0;
    return count >= WHOLE && count < RUN;
  });
  for (const index of short) {
    const words = ` ${members[index]?.wording} `;
    for (const other of quoting)
      if (other !== index && ` ${members[other]?.wording} `.includes(words)) sets.join(index, other);
  }
  return sets.sets().filter((set) => set.length > 1);
}
