import type { Markup } from "../passage.ts";
import type { Reason } from "../reasons.ts";
import type { MarkupElement } from "./markup-tree.ts";

/** What holds for everything inside an element. */
export type Surroundings = {
  readonly heading: number;
  readonly listItem: boolean;
  readonly quote: boolean;
  readonly table: boolean;
  readonly caption: boolean;
  readonly region: Reason | null;
  readonly role: Markup["role"];
  readonly article: number;
  readonly href: string | null;
  readonly bold: boolean;
  readonly block: MarkupElement;
};

/** What holds outside of everything. */
export const outsideOf = (root: MarkupElement): Surroundings => ({
  heading: 0,
  listItem: false,
  quote: false,
  table: false,
  caption: false,
  region: null,
  role: null,
  article: -1,
  href: null,
  bold: false,
  block: root,
});

/** What holds inside an element that stands in `here`; `own` is why its markup says that it holds no article text. */
export function surroundings(
  element: MarkupElement,
  here: Surroundings,
  own: Reason | null,
  layout: boolean,
  article: number,
  block: boolean,
): Surroundings {
  const { tag, attributes } = element;
  const region = here.region ?? own;
  const itemprop = attributes?.itemprop ?? "";
  return {
    heading: /^h[1-6]$/.test(tag) ? Number(tag.slice(1)) : here.heading,
    listItem: tag === "li" || tag === "dd" || tag === "dt" || here.listItem,
    quote: tag === "blockquote" || here.quote,
    table: tag === "table" ? !layout : here.table,
    caption: tag === "figcaption" || tag === "figure" || here.caption,
    region,
    role:
      tag === "time" || /^date(?:Published|Modified|Created)$/u.test(itemprop) || region === "date line"
        ? "date"
        : itemprop === "author" || attributes?.rel === "author" || region === "byline"
          ? "byline"
          : here.role,
    article,
    href: tag === "a" ? (attributes?.href ?? here.href) : here.href,
    bold: tag === "b" || tag === "strong" || here.bold,
    block: block ? element : here.block,
  };
}
