import type { Reason } from "../reasons.ts";
import { BlockReader } from "./block-reader.ts";
import type { HtmlBlock } from "./html-block.ts";
import { type MarkupElement, visit } from "./markup-tree.ts";
import { distrustedRegions, RegionReader, type Weight } from "./regions.ts";
import { outsideOf, type Surroundings, surroundings } from "./surroundings.ts";
import { BLOCKS, UNSEEN } from "./tag-rules.ts";
import { weighElements } from "./weigh-elements.ts";

export type DividedPage = {
  readonly blocks: readonly HtmlBlock[];
  readonly weights: ReadonlyMap<MarkupElement, Weight>;
  /** Text of the whole page, in code units. */
  readonly total: number;
};

const EMPTY: Weight = { chars: 0, linked: 0, paragraphs: 0, topHeading: false, layout: false };

/** Divides a page into blocks of visible text, in its order, without recursion; nothing visible is left out. Linear. */
export function dividePage(root: MarkupElement): DividedPage {
  const weights = weighElements(root);
  const total = Math.max(1, weights.get(root)?.chars ?? 0);
  const blocks = divide(root, weights, new RegionReader(total, new Set()));
  const distrusted = distrustedRegions(blocks);
  if (distrusted.size === 0) return { blocks, weights, total };
  return { blocks: divide(root, weights, new RegionReader(total, distrusted)), weights, total };
}

function divide(
  root: MarkupElement,
  weights: ReadonlyMap<MarkupElement, Weight>,
  regions: RegionReader,
): readonly HtmlBlock[] {
  let reader = new BlockReader(root);
  /** Readers of sentences in whose midst something stands that is no part of them, and where that began. */
  const waiting: { readonly reader: BlockReader; readonly element: MarkupElement }[] = [];
  const stack: Surroundings[] = [];
  let articles = 0;
  visit(
    root,
    (element) => {
      const { tag } = element;
      if (MEDIA.has(tag)) reader.media++;
      if (UNSEEN.has(tag)) return false;
      if (tag === "br") {
        reader.lineBreak();
        return false;
      }
      const block = BLOCKS.has(tag);
      if (block) reader.flush();
      const here = stack[stack.length - 1] ?? outsideOf(root);
      const weight = weights.get(element) ?? EMPTY;
      if (tag === "article") articles++;
      const inner = surroundings(
        element,
        here,
        regions.regionOf(element, weight),
        weight.layout,
        tag === "article" ? articles - 1 : here.article,
        block,
      );
      if (inner.region !== here.region && !block) {
        // A hover card or a button in the midst of a sentence is taken out of it; other inline pieces of furniture
        // stand in blocks of their own.
        if (inner.region !== null && LIFTED.has(inner.region) && reader.length > 0) {
          waiting.push({ reader, element });
          reader = new BlockReader(root);
        } else reader.flush();
      }
      stack.push(inner);
      return true;
    },
    (node) => reader.append(node, stack[stack.length - 1] ?? outsideOf(root)),
    (element) => {
      const inner = stack.pop();
      const outer = stack[stack.length - 1];
      const last = waiting[waiting.length - 1];
      if (last?.element === element) {
        waiting.pop();
        reader.flush();
        last.reader.lifted.push(...reader.blocks);
        reader = last.reader;
        return;
      }
      if (BLOCKS.has(element.tag) || inner?.region !== (outer?.region ?? null)) reader.flush();
    },
  );
  reader.flush();
  return reader.blocks;
}

const MEDIA: ReadonlySet<string> = new Set(["img", "picture", "video", "iframe", "amp-img", "embed", "object"]);

/** What may stand inside a sentence without being of it. */
const LIFTED: ReadonlySet<Reason> = new Set<Reason>(["hidden", "sharing", "form", "page region", "account", "cookies"]);
