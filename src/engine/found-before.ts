import type { FindingName, Join } from "../core/findings.ts";
import type { Claim } from "../core/record.ts";
import { packParts, unpackParts } from "../storage/pack.ts";
import type { Packed } from "../storage/store.ts";

/** What a stage gives for one matter. */
export type GivenForMatter = { readonly [name in FindingName]?: readonly unknown[] } & {
  readonly joins: readonly Join[];
};

/** What was found in matters before, by a hash of all that it was a function of; what is asked for is kept for the next run. */
export class FoundBefore {
  readonly #known: ReadonlyMap<string, Packed>;
  readonly #accounts = new Map<string, Claim["accounts"][number]>();
  /** What this run asked for and had to find: to be kept. */
  readonly fresh = new Map<string, Packed>();
  /** Keys of all that this run asked for: the rest can be forgotten. */
  readonly used = new Set<string>();

  readonly #keeps: boolean;

  /** `keeps` is false where nothing is kept after the run, and nothing need be packed. */
  constructor(known: ReadonlyMap<string, Packed> = new Map(), { keeps = true }: { readonly keeps?: boolean } = {}) {
    this.#known = known;
    this.#keeps = keeps;
  }

  knows(key: string): boolean {
    return this.#known.has(key) || this.fresh.has(key);
  }

  /** Takes over what was found elsewhere in this run. */
  take(found: ReadonlyMap<string, Packed>): void {
    for (const [key, packed] of found) this.fresh.set(key, packed);
  }

  /** Forgets what was found, once it is kept: of many pages it is as much as the record, which is yet to be packed. */
  letGo(): void {
    this.fresh.clear();
  }

  /** What is known under a key, else what `find` gives. */
  of(key: string, find: () => GivenForMatter): GivenForMatter {
    this.used.add(key);
    const known = this.#known.get(key) ?? this.fresh.get(key);
    if (known !== undefined) {
      const given = unpackParts(known) as GivenForMatter;
      if (given.claims !== undefined) this.#shareAccounts(given.claims as Claim[]);
      return given;
    }
    const given = find();
    if (this.#keeps) this.fresh.set(key, packParts(given));
    return given;
  }

  /** Where pages stand is told once for each claim, in the same few words: those of what was known become one object each, as they were. */
  #shareAccounts(claims: readonly Claim[]): void {
    for (const claim of claims) {
      claim.accounts.forEach((account, index) => {
        const key = `${account.page} ${account.standing}`;
        const same = this.#accounts.get(key);
        if (same === undefined) this.#accounts.set(key, account);
        else claim.accounts[index] = same;
      });
    }
  }
}
