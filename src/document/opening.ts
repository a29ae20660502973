import type { Page } from "../core/page.ts";
import type { BlockKind } from "../core/vocabulary.ts";

/** How far the first lines of a body reach. Code units. */
export const LEAD = 400;

/** Where a page's first lines end: what stands before is told as what the page is about. */
export function openingEnd({ blocks }: Pick<Page, "blocks">): number {
  return (blocks.find(({ kind }) => kind === "body")?.start ?? 0) + LEAD;
}

/** True for blocks that tell what the body tells again. */
export function isHeading(kind: BlockKind | undefined): boolean {
  return kind === "title" || kind === "heading" || kind === "standfirst";
}
