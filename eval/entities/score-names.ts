/** A name in a text. */
export type Name = { readonly start: number; readonly end: number; readonly kind: NameKind };
export const NAME_KINDS = ["person", "organization", "place"] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** [right, found, wanted]: right where both ends and the kind are (CoNLL 2003, Tjong Kim Sang and De Meulder). */
export function scoreNames(gold: readonly Name[], found: readonly Name[]): [number, number, number] {
  const key = ({ start, end, kind }: Name) => `${start}-${end}-${kind}`;
  const wanted = new Set(gold.map(key));
  const given = new Set(found.map(key));
  return [[...given].filter((one) => wanted.has(one)).length, given.size, wanted.size];
}

/** The names that BIO tags mark; `kinds` says what a tag's type is, and a type that is not in it is no name. */
export function namesOf(
  tags: readonly string[],
  spans: readonly (readonly [number, number])[],
  kinds: { readonly [type: string]: NameKind },
): Name[] {
  const names: Name[] = [];
  let open: { start: number; end: number; type: string } | null = null;
  const close = () => {
    const kind = open === null ? undefined : kinds[open.type];
    if (open !== null && kind !== undefined) names.push({ start: open.start, end: open.end, kind });
    open = null;
  };
  tags.forEach((tag, index) => {
    const [start, end] = spans[index] ?? [0, 0];
    const type = tag.slice(2);
    if (tag.startsWith("I-") && open !== null && open.type === type) {
      open = { ...open, end };
      return;
    }
    close();
    if (tag !== "O") open = { start, end, type };
  });
  close();
  return names;
}
