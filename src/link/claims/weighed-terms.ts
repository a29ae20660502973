import { termWeight } from "../../measure/term-weight.ts";

/** What two statements have in common. `words` counts terms but for names. */
export type Share = { readonly dice: number; readonly part: number; readonly words: number; readonly names: number };

/** Names say what a statement is about, words what it says of it. */
const NAME_WEIGHT = 0.6;

/**
 * The terms of every statement as numbers in the order of their text, with how much each tells apart:
 * ln(1 + N / statements that hold it).
 */
export class WeighedTerms {
  /** For every statement its terms, rising. */
  readonly of: readonly Int32Array[];
  /** By term. */
  readonly weights: Float64Array;
  /** By term: how many statements hold it. */
  readonly frequency: Int32Array;
  private readonly isName: Uint8Array;
  /** By statement: the weights of its terms together. */
  private readonly totals: Float64Array;

  private readonly numbers: ReadonlyMap<string, number>;

  constructor(of: readonly Int32Array[], names: readonly boolean[], numbers: ReadonlyMap<string, number> = new Map()) {
    this.of = of;
    this.numbers = numbers;
    this.isName = Uint8Array.from(names, Number);
    this.frequency = new Int32Array(names.length);
    for (const terms of of) for (const term of terms) this.frequency[term] = (this.frequency[term] ?? 0) + 1;
    this.weights = Float64Array.from(this.frequency, (holders, term) => {
      const plain = Math.log(1 + of.length / holders);
      return names[term] === true ? plain * NAME_WEIGHT : plain;
    });
    this.totals = Float64Array.from(of, (terms) => terms.reduce((total, term) => total + (this.weights[term] ?? 0), 0));
  }

  /** How much a term tells apart where the list may be short; that of a term that nobody holds for others. */
  weightOf(term: string): number {
    const number = this.numbers.get(term);
    return termWeight(number === undefined ? 0 : (this.frequency[number] ?? 0), this.of.length);
  }

  /** Linear in the two statements' terms. */
  share(a: number, b: number): Share {
    const [termsA, termsB] = [this.of[a] ?? NONE, this.of[b] ?? NONE];
    let [shared, words, names] = [0, 0, 0];
    for (let i = 0, j = 0; i < termsA.length && j < termsB.length; ) {
      const [one, other] = [termsA[i] ?? 0, termsB[j] ?? 0];
      if (one === other) {
        shared += this.weights[one] ?? 0;
        if (this.isName[one] === 1) names++;
        else words++;
      }
      if (one <= other) i++;
      if (other <= one) j++;
    }
    const [weightA, weightB] = [this.totals[a] ?? 0, this.totals[b] ?? 0];
    const smaller = Math.min(weightA, weightB);
    const dice = weightA + weightB === 0 ? 0 : (2 * shared) / (weightA + weightB);
    return { dice, part: smaller === 0 ? 0 : shared / smaller, words, names };
  }
}

const NONE = new Int32Array(0);

/** Numbers and weighs the terms of statements; a name's term begins with "@". */
export function weighTerms(statements: readonly (readonly string[])[]): WeighedTerms {
  const all = [...new Set(statements.flat())].sort();
  const numbers = new Map(all.map((term, number) => [term, number]));
  return new WeighedTerms(
    statements.map((terms) => Int32Array.from(terms, (term) => numbers.get(term) ?? 0).sort()),
    all.map((term) => term.startsWith("@")),
    numbers,
  );
}
