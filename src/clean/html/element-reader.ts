import type { DividedPage } from "./divide-page.ts";
import type { MarkupElement } from "./markup-tree.ts";
import type { ProseTree } from "./prose-tree.ts";
import { namesArticle } from "./regions.ts";

const AROUND = "article main aside header footer section form figure blockquote ul ol table nav".split(" ");
const OUTER = ["aside", "header", "footer", "form", "table"].map((tag) => AROUND.indexOf(tag));

/** Reads what elements say of what stands in them; each once. */
export class ElementReader {
  readonly page: DividedPage;
  readonly tree: ProseTree;
  readonly known = new Map<MarkupElement, readonly number[]>();
  /** Whether an element's names say that it holds the article: asked of it for everything that stands in it. */
  readonly holders = new Map<MarkupElement, boolean>();

  constructor(page: DividedPage, tree: ProseTree) {
    this.page = page;
    this.tree = tree;
  }

  read(element: MarkupElement): readonly number[] {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const found = this.measure(element);
    this.known.set(element, found);
    return found;
  }

  private isHolder(element: MarkupElement): boolean {
    let known = this.holders.get(element);
    if (known === undefined) {
      known = namesArticle(element);
      this.holders.set(element, known);
    }
    return known;
  }

  private measure(element: MarkupElement): readonly number[] {
    const { tree, page } = this;
    let depth = 0;
    let around = 0;
    let holder = 99;
    let candidate = 99;
    let half = 99;
    let most = 99;
    let itemprop = 0;
    let best = 0;
    let lists = 0;
    for (let at: MarkupElement | null = element; at !== null; at = at.parent, depth++) {
      const place = AROUND.indexOf(at.tag);
      if (place >= 0) around |= 1 << place;
      if (at.tag === "ul" || at.tag === "ol") lists++;
      if (holder === 99 && this.isHolder(at)) holder = depth;
      if (at.attributes?.itemprop === "articleBody") itemprop = 1;
      if (at === tree.candidate) candidate = depth;
      if (at === tree.half) half = depth;
      if (at === tree.most) most = depth;
      best = Math.max(best, tree.scores.get(at) ?? 0);
    }
    const parent = element.parent;
    const grandparent = parent?.parent ?? null;
    const weigh = (one: MarkupElement | null) => {
      const weight = one === null ? undefined : page.weights.get(one);
      return weight === undefined || weight.chars === 0
        ? [0, 0, 0]
        : [weight.linked / weight.chars, weight.chars / page.total, weight.paragraphs / weight.chars];
    };
    return [
      depth,
      holder,
      candidate,
      tree.scores.get(parent ?? element) ?? 0,
      half,
      most,
      itemprop,
      best,
      lists,
      around & 0b11,
      ...OUTER.map((place) => (around >> place) & 1),
      ...weigh(parent),
      ...weigh(grandparent),
      tree.shares.get(parent ?? element) ?? 0,
      tree.shares.get(grandparent ?? element) ?? 0,
      parent === null ? 0 : Math.min(99, parent.children.length),
    ];
  }
}
