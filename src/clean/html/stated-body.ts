import { articlesIn, type LinkedObject, textField } from "../metadata/linked-data.ts";
import { dividePage } from "./divide-page.ts";
import type { HtmlBlock } from "./html-block.ts";
import { parseMarkup } from "./markup-tree.ts";

/** Less text than this in the page's markup, in code units, and the page is one that scripts would have filled. */
const HARDLY_ANY = 200;
const FEWEST = 200;
const MOST = 1_000_000;

/**
 * The blocks of the article's text that a page states in its JSON-LD, plain or as markup, for pages whose markup holds
 * none; empty where `found`, the length of the text found there (code units), is a story's or nothing is stated.
 */
export function statedBody(linked: readonly LinkedObject[], found: number): HtmlBlock[] {
  if (found >= HARDLY_ANY) return [];
  for (const article of articlesIn(linked)) {
    const body = textField(article, "articleBody")?.slice(0, MOST) ?? "";
    if (body.length < FEWEST || body.length < found * 2) continue;
    // Markup may itself be written in entities.
    const markup = /<(?:p|br|div)\b/iu.test(body) ? body : /&lt;(?:p|br|div)\b/iu.test(body) ? unescaped(body) : null;
    const html = markup ?? body.replace(/\r\n?|\n/gu, "<br><br>");
    return [...dividePage(parseMarkup(`<body>${html}</body>`).root).blocks];
  }
  return [];
}

const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
