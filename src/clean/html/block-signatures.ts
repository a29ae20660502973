import { isProse, type Line } from "../recognisers/line.ts";
import type { HtmlBlock } from "./html-block.ts";
import type { MarkupElement } from "./markup-tree.ts";

/** How many blocks are marked up alike, with the sums of what they are. */
export type Signature = { count: number; chars: number; linked: number; prose: number };

/** Blocks in elements of the same tags and classes, three levels up: what repeats is a list of something. */
export function readSignatures(
  blocks: readonly HtmlBlock[],
  lines: readonly Line[],
): ReadonlyMap<MarkupElement, Signature> {
  const byKey = new Map<string, Signature>();
  const byElement = new Map<MarkupElement, Signature>();
  for (const [index, block] of blocks.entries()) {
    const line = lines[index];
    if (line === undefined) continue;
    let signature = byElement.get(block.element);
    if (signature === undefined) {
      let key = "";
      let at: MarkupElement | null = block.element;
      for (let level = 0; at !== null && level < 3; at = at.parent, level++)
        key += `>${at.tag}.${(at.attributes?.class ?? "").slice(0, 100)}`;
      signature = byKey.get(key);
      if (signature === undefined) {
        signature = { count: 0, chars: 0, linked: 0, prose: 0 };
        byKey.set(key, signature);
      }
      byElement.set(block.element, signature);
    }
    signature.count++;
    signature.chars += line.shape.length;
    signature.linked += block.markup.linked;
    signature.prose += isProse(line) ? 1 : 0;
  }
  return byElement;
}
