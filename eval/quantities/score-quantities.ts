import type { QuantityQualifier } from "../../src/core/vocabulary.ts";

/** A quantity as labelled or as found; `start`, `end` in the same unit for both. */
export type ScoredQuantity = {
  readonly start: number;
  readonly end: number;
  readonly value: number | readonly number[];
  readonly unit: string;
  readonly qualifier: QuantityQualifier | string;
  /** A noun phrase; empty where there is none. */
  readonly scope: string;
};
export const FIELDS = ["value", "unit", "qualifier", "scope"] as const;
export type Field = (typeof FIELDS)[number];

export type QuantityScore = {
  readonly gold: number;
  readonly found: number;
  readonly matched: number;
  /** All four fields right. */
  readonly right: number;
  /** Of the matched ones, how many have each field right. */
  readonly fields: Readonly<Record<Field, number>>;
  /** By gold place: the found one that stands for it and the fields that are wrong. */
  readonly matches: ReadonlyMap<number, { readonly found: number; readonly wrong: readonly Field[] }>;
};

/** Scores found quantities against labelled ones: each gold one takes the unused found one that shares most text with it. */
export function scoreQuantities(gold: readonly ScoredQuantity[], found: readonly ScoredQuantity[]): QuantityScore {
  const used = new Set<number>();
  const matches = new Map<number, { found: number; wrong: Field[] }>();
  const fields = { value: 0, unit: 0, qualifier: 0, scope: 0 };
  let right = 0;
  gold.forEach((one, index) => {
    let best = -1;
    let shared = 0;
    found.forEach((other, at) => {
      const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      if (!used.has(at) && common > shared) [best, shared] = [at, common];
    });
    const other = found[best];
    if (other === undefined) return;
    used.add(best);
    const wrong = FIELDS.filter((field) => !isSame(field, one, other));
    for (const field of FIELDS) if (!wrong.includes(field)) fields[field]++;
    if (wrong.length === 0) right++;
    matches.set(index, { found: best, wrong });
  });
  return { gold: gold.length, found: found.length, matched: matches.size, right, fields, matches };
}

function isSame(field: Field, a: ScoredQuantity, b: ScoredQuantity): boolean {
  if (field === "scope") return headOf(a.scope) === headOf(b.scope);
  if (field !== "value") return a[field] === b[field];
  const [left, right] = [[a.value].flat(), [b.value].flat()];
  // Within a hundredth: a third is 0.333 or 0.33.
  return left.length === right.length && left.every((value, at) => near(value, right[at] ?? Number.NaN));
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.01 * Math.max(Math.abs(a), Math.abs(b));
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  "of in on at by for from with without to into between among against across per under over".split(" "),
);
const IRREGULAR: Readonly<{ [plural: string]: string }> = {
  people: "person",
  persons: "person",
  men: "man",
  women: "woman",
  children: "child",
  feet: "foot",
  lives: "life",
  wives: "wife",
  homes: "home",
  crises: "crisis",
};

/** The head noun of a phrase, in the singular and small letters: the last word before a preposition. Verbs of harm lose their ending. */
export function headOf(phrase: string): string {
  const words = phrase
    .toLowerCase()
    .replace(/['’]s\b/g, "")
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== "");
  const cut = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word));
  const head = words.at(cut === -1 ? words.length - 1 : cut - 1) ?? "";
  const known = IRREGULAR[head];
  if (known !== undefined) return known;
  if (/men$/.test(head) && head.length > 5) return `${head.slice(0, -3)}man`;
  if (/(?:kill|injur|wound|arrest|detain|displac|evacuat|rescu|captur|infect)(?:ing|ed|s|e)?$/.test(head))
    return head.replace(/(?:ing|ed|s|e)$/, "");
  if (/ies$/.test(head) && head.length > 4) return `${head.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(head)) return head.slice(0, -2);
  return /[^s]s$/.test(head) && head.length > 3 ? head.slice(0, -1) : head;
}
