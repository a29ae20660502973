import type { Statement } from "./statement.ts";
import type { WeighedTerms } from "./weighed-terms.ts";

/** Statements looked at for one statement: text that repeats itself without end must not cost its square. */
const MOST_NEIGHBOURS = 80;
/** Of the statements that share a term, the next so many are thought of. */
const MOST_HOLDERS = 300;
/** Statements counted for one statement, over all of its terms, the rarest first. */
const MOST_COUNTED = 2_000;
/** Statements that follow on one page, whose contents may overlap. */
const NEXT_ON_PAGE = 5;

/**
 * Pairs that are worth comparing: they share two terms, at least, or an event, or follow each other on a page. Every pair
 * once, the lower index first. The number of pairs, and the work to find them, is linear in the statements.
 */
export function candidates(
  statements: readonly Statement[],
  terms: WeighedTerms,
  take: (a: number, b: number) => void,
): void {
  const postings = new Postings(statements, terms);
  const counts = new Uint16Array(statements.length);
  const weights = new Float64Array(statements.length);
  for (let index = 0; index < statements.length; index++) {
    const touched: number[] = [];
    let left = MOST_COUNTED;
    for (const { holders, weight, count } of postings.after(index)) {
      // Where what is rare has filled the measure, what is common may stay uncounted: then one rare term is enough.
      if (left <= 0) break;
      for (const other of holders) {
        if (counts[other] === 0) touched.push(other);
        counts[other] = (counts[other] ?? 0) + count;
        weights[other] = (weights[other] ?? 0) + weight;
      }
      left -= holders.length;
    }
    const least = left <= 0 ? 1 : 2;
    const neighbours = touched
      .filter((other) => (counts[other] ?? 0) >= least)
      .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
      .slice(0, MOST_NEIGHBOURS);
    for (const other of touched) {
      counts[other] = 0;
      weights[other] = 0;
    }
    const pairs = new Set(neighbours);
    // Contents that overlap on one page are compared even where they share no term that counts.
    for (let other = index + 1; other <= index + NEXT_ON_PAGE; other++)
      if (statements[other]?.page === statements[index]?.page && other < statements.length) pairs.add(other);
    for (const other of pairs) take(index, other);
  }
}

type Posting = { readonly holders: readonly number[]; readonly weight: number; readonly count: number };
type List = { readonly holders: number[]; readonly weight: number; readonly count: number; passed: number };

/** Which statements hold a term or speak of an event. */
class Postings {
  private readonly terms: readonly List[];
  private readonly events = new Map<string, List>();
  private readonly listsOf: readonly (readonly List[])[];

  constructor(statements: readonly Statement[], terms: WeighedTerms) {
    this.terms = Array.from(terms.weights, (weight): List => ({ holders: [], weight, count: 1, passed: 0 }));
    // An event in common weighs as much as a term that nobody else has, and is enough by itself.
    const eventWeight = Math.log(1 + statements.length);
    this.listsOf = statements.map((statement, index) => {
      const lists = Array.from(terms.of[index] ?? [], (term) => this.terms[term]).filter((list) => list !== undefined);
      for (const event of new Set(statement.events.map((one) => one.event))) {
        const list = this.events.get(event) ?? { holders: [], weight: eventWeight, count: 2, passed: 0 };
        this.events.set(event, list);
        lists.push(list);
      }
      for (const { holders } of lists) holders.push(index);
      return lists;
    });
  }

  /** What follows a statement in each of its lists, the shortest lists first. To be asked for every statement in turn. */
  after(index: number): Posting[] {
    const lists = [...(this.listsOf[index] ?? [])].sort((a, b) => a.holders.length - b.holders.length);
    return lists.map((list) => {
      list.passed++;
      const holders = list.holders.slice(list.passed, list.passed + MOST_HOLDERS);
      return { holders, weight: list.weight, count: list.count };
    });
  }
}
