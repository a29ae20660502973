import { createHash } from "node:crypto";
import type { FindingName } from "../core/findings.ts";
import type { Correction, Matter } from "../core/record.ts";
import type { ReadPage } from "../core/stage.ts";
import type { GivenForMatter } from "./found-before.ts";

type Run = {
  /** Lists and pages that the stage saw: what it gave stands for as long as they are the same objects. */
  readonly saw: readonly unknown[];
  readonly given: GivenForMatter;
  /** Name of what it gave, null where a page has no stamp. */
  readonly key: string | null;
};

/**
 * One matter as linking holds it: its pages and what is found on them. A list that holds the same as before is the same
 * list, so that a look tells whether anything has changed.
 */
export class HeldMatter {
  readonly id: string;
  pages: readonly ReadPage[] = [];
  corrections: readonly Correction[] = [];
  /**
   * True for as long as all that was found in it when it was linked last stands: its pages and corrections are the same,
   * what of other matters stands on its pages is, and so no stage has looked at it again.
   */
  isAsBefore = false;
  readonly #lists = new Map<FindingName, readonly unknown[]>();
  readonly #runs = new Map<string, Run>();
  /** Names of lists, each a hash of what they hold or are a function of. */
  readonly #keys = new Map<FindingName, { readonly list: readonly unknown[]; readonly key: string }>();

  constructor(id: string) {
    this.id = id;
  }

  /** Takes over the matter as it now is; `corrections` are those that stand on its pages. */
  hold(pages: readonly ReadPage[], corrections: readonly Correction[]): void {
    const samePages = sameItems(this.pages, pages);
    const sameCorrections = JSON.stringify(this.corrections) === JSON.stringify(corrections);
    if (!samePages) this.pages = pages;
    if (!sameCorrections) this.corrections = corrections;
    this.isAsBefore &&= samePages && sameCorrections;
    // Which matter is the main one hangs on all of them.
    const matter: Matter = { id: this.id, pages: pages.map(({ page }) => page.id), main: false };
    if (!samePages || !this.#lists.has("matters")) this.#lists.set("matters", [matter]);
  }

  list(name: FindingName): readonly unknown[] {
    return this.#lists.get(name) ?? NONE;
  }

  /** Sets what is found on the matter's pages. `key` names it where it is a function of something that has a name. */
  set(name: FindingName, list: readonly unknown[], key?: string): void {
    const now = sameItems(this.list(name), list) ? this.list(name) : list;
    this.#lists.set(name, now);
    if (key !== undefined) this.#keys.set(name, { list: now, key });
  }

  /** Name of a list: a hash of it, unless it was named when it was set. */
  keyOf(name: FindingName): string {
    const list = this.list(name);
    if (list.length === 0) return "none";
    const known = this.#keys.get(name);
    if (known?.list === list) return known.key;
    const hash = createHash("sha256");
    for (const item of list) hash.update(`${JSON.stringify(item)}\n`);
    const key = hash.digest("hex");
    this.#keys.set(name, { list, key });
    return key;
  }

  /** True where every page has a stamp, so that what is found on them can be kept. */
  get stamped(): boolean {
    return this.pages.every(({ stamp }) => stamp !== undefined);
  }

  /** What a stage gave when it saw the very same; undefined where it saw something else or was not run yet. */
  runOf(stage: string, saw: readonly unknown[]): Run | undefined {
    const run = this.#runs.get(stage);
    return run !== undefined && sameItems(run.saw, saw) ? run : undefined;
  }

  /** What a stage gave when it was run last, whatever it saw. */
  lastOf(stage: string): Run | undefined {
    return this.#runs.get(stage);
  }

  remember(stage: string, run: Run): void {
    this.#runs.set(stage, run);
  }
}

const NONE: readonly unknown[] = [];

/** True for two lists of the very same objects. */
export function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}
