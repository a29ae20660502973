import { DisjointSets } from "../../measure/disjoint-sets.ts";
import { Remembered } from "../../measure/remembered.ts";
import type { MatterPage } from "./matter-page.ts";

/** More groups than could ever be made: two of their numbers make one safe integer. */
const MOST = 2 ** 26;

/** What is remembered of groups of pages between two rounds; a group that is made of the same two bears the same number. */
export class GroupNumbers {
  #pages = new Map<MatterPage, number>();
  readonly #joined = new Remembered<number, number>();
  #next = 1;

  /** Begins a round with these pages. */
  turn(pages: readonly MatterPage[]): void {
    this.#pages = new Map(pages.map((page) => [page, this.#pages.get(page) ?? this.#next++] as const));
    this.#joined.turn();
  }

  of(page: MatterPage): number {
    return this.#pages.get(page) ?? 0;
  }

  joined(a: number, b: number): number {
    return this.#joined.of(pairNumber(a, b), () => this.#next++);
  }
}

/** A number for two groups, whichever is named first. */
export const pairNumber = (a: number, b: number): number => (a < b ? a * MOST + b : b * MOST + a);

/** Pages in groups that are joined step by step. Pages are indexes, in order of their ids. */
export class PageGroups {
  readonly #sets: DisjointSets;
  readonly #pages: readonly MatterPage[];
  readonly #numbers: GroupNumbers;
  /** By the smallest index of a group, as `DisjointSets` names it. */
  readonly #numberOf: number[];
  readonly #lists = new Map<number, readonly MatterPage[]>();

  constructor(
    pages: readonly MatterPage[],
    apart: readonly (readonly [number, number])[],
    numbers: GroupNumbers = new GroupNumbers(),
  ) {
    this.#sets = new DisjointSets(pages.length, apart);
    this.#pages = pages;
    this.#numbers = numbers;
    numbers.turn(pages);
    this.#numberOf = pages.map((page) => numbers.of(page));
  }

  find(page: number): number {
    return this.#sets.find(page);
  }

  /** Joins the groups of two pages; false where they are one or must stay apart. */
  join(a: number, b: number): boolean {
    const [left, right] = [this.find(a), this.find(b)];
    if (!this.#sets.join(a, b)) return false;
    this.#numberOf[Math.min(left, right)] = this.#numbers.joined(this.number(left), this.number(right));
    return true;
  }

  /** The number of a group, by its name: the same for as long as it has the same pages. */
  number(group: number): number {
    return this.#numberOf[group] ?? 0;
  }

  /** The pages of a group by its name, in order of their ids; the same list for as long as it has no more. */
  pages(group: number): readonly MatterPage[] {
    const number = this.number(group);
    const known = this.#lists.get(number);
    if (known !== undefined) return known;
    const list = this.#sets.members(group).flatMap((index) => this.#pages[index] ?? []);
    this.#lists.set(number, list);
    return list;
  }

  /** All groups, each as the indexes of its pages, in order of the smallest. */
  sets(): (readonly number[])[] {
    return this.#sets.sets();
  }
}
