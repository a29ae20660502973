import type { ReadPage } from "../../core/stage.ts";
import { isEmptyWord } from "../../languages/en/sense.ts";

/** Shorter names are compared whole: "Sorland" and "Sorlandic" begin alike, "Iran" and "Iraq" do too. Letters. */
const LEAST_SHARED = 5;

/** The names of those who met: what an account calls them tells of none of its points. */
export class Parties {
  readonly #words = new Set<string>();
  readonly #beginnings = new Set<string>();

  /** The parties of some accounts: names in their outlets' names, in their titles, and in the sentence that each opens with. */
  constructor(pages: readonly ReadPage[]) {
    for (const { page, layers } of pages) {
      const opening = layers.sentences.annotations[0];
      const heads = [page.outlet?.value ?? "", page.title?.value ?? ""];
      if (opening !== undefined) heads.push(page.text.slice(opening.start, opening.end).slice(0, 600));
      for (const head of heads) for (const [name] of head.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{L}+/gu)) this.#add(name);
    }
  }

  #add(name: string): void {
    const word = name.toLowerCase();
    if (isEmptyWord(word)) return;
    this.#words.add(word);
    if (word.length >= LEAST_SHARED) this.#beginnings.add(word.slice(0, LEAST_SHARED));
  }

  has(word: string): boolean {
    const plain = word.replace(/'s?$/, "");
    return (
      this.#words.has(plain) || (plain.length > LEAST_SHARED && this.#beginnings.has(plain.slice(0, LEAST_SHARED)))
    );
  }
}
