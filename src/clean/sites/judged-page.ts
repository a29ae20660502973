import type { Page } from "../../core/page.ts";
import type { SiteFurniture } from "./judge-pages.ts";

const CONFIDENCE = 0.9;

/** The page as it reads once its site's furniture is known: the same text, the blocks named as furniture put aside. */
export function judgedPage(page: Page, furniture: readonly SiteFurniture[]): Page {
  if (furniture.length === 0) return page;
  const seen = new Map(furniture.map(({ block, pages }) => [block, pages]));
  const blocks = page.blocks.map((block, index) => {
    const pages = seen.get(index);
    if (pages === undefined) return block;
    return { ...block, kind: "boilerplate" as const, reason: siteReason(pages), confidence: CONFIDENCE };
  });
  return Object.freeze({ ...page, blocks });
}

/** Why a block is furniture, as the removal log tells it. */
export function siteReason(pages: number): string {
  return `on ${pages} pages of this site`;
}
