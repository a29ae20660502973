/** Older and other names of PLOVER's types, as the data has them, in the names we use. */
const OURS: { readonly [name: string]: string } = {
  DEMAND: "REQUEST",
  FIGHT: "ASSAULT",
  DISAPPROVE: "ACCUSE",
  INVESTIGATE: "ACCUSE",
  YIELD: "CONCEDE",
};

/** A type as in the data, in the name we use. */
export function ourType(name: string): string {
  return OURS[name] ?? name;
}

/** Counts for a mean F1 over types: [right, found, wanted] for each of `types`, in their order. */
export function typeRow(types: readonly string[], gold: string, found: string | null): number[] {
  return types.flatMap((type) => [
    gold === type && found === type ? 1 : 0,
    found === type ? 1 : 0,
    gold === type ? 1 : 0,
  ]);
}
