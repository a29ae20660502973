/**
 * Templates of features with one part or two, hashed in one loop over numbers: far faster than a call for each. The parts
 * are filled in by place, in any order.
 */
export type FeatureTemplates = {
  readonly count: number;
  readonly seeds: Int32Array;
  /** Places of the templates that have one part. */
  readonly singles: Int32Array;
  readonly first: Int32Array;
  readonly second: Int32Array;
};

/** Templates of these numbers (`slot` of feature-hash.ts), which must differ; those of `singles` have one part. */
export function templatesOf(slots: readonly number[], singles: readonly number[] = []): FeatureTemplates {
  const count = slots.length;
  return {
    count,
    seeds: Int32Array.from(slots, (slot) => Math.imul(slot, 0x9e3779b1)),
    singles: Int32Array.from(singles, (slot) => slots.indexOf(slot)).sort(),
    first: new Int32Array(count),
    second: new Int32Array(count),
  };
}

/**
 * Writes what `feature` or `featurePair` gives for the parts of each template from `from` to `to`, exclusive, into `into`,
 * the first of them at `place`.
 */
export function hashTemplates(
  templates: FeatureTemplates,
  from: number,
  to: number,
  into: Int32Array,
  place = 0,
): void {
  const { seeds, singles, first, second } = templates;
  for (let at = from; at < to; at++) {
    let hash = Math.imul((first[at] as number) ^ (seeds[at] as number), 0x85ebca6b);
    hash ^= hash >>> 15;
    hash = Math.imul(hash ^ (second[at] as number), 0xc2b2ae35);
    hash ^= hash >>> 13;
    hash = Math.imul(hash, 0x27d4eb2f);
    into[place + at - from] = hash ^ (hash >>> 15);
  }
  for (let index = 0; index < singles.length; index++) {
    const at = singles[index] as number;
    if (at < from || at >= to) continue;
    let hash = Math.imul((first[at] as number) ^ (seeds[at] as number), 0x85ebca6b);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0xc2b2ae35);
    into[place + at - from] = hash ^ (hash >>> 13);
  }
}
