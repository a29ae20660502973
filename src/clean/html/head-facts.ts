import type { HeadFacts } from "../metadata/draft.ts";
import { squeezed } from "../metadata/draft.ts";
import { linkedObjects } from "../metadata/linked-data.ts";
import { type DomDocument, type DomElement, type DomNode, textUnder } from "./dom.ts";

const MOST_METAS = 400;
const MOST_TIMES = 60;
const MOST_SCRIPTS = 40;
const LONGEST_SCRIPT = 2_000_000;

/** Reads what a page's head and hidden markup state. Attributes and scripts are data, never text of the page. */
export function readHeadFacts(document: DomDocument): HeadFacts {
  const metas: { key: string; content: string }[] = [];
  const select = (selector: string) => [...document.querySelectorAll(selector)];
  for (const meta of select("meta").slice(0, MOST_METAS)) {
    const key = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    const content = meta.getAttribute("content") ?? meta.getAttribute("datetime");
    if (key !== null && content !== null && content.length <= 2_000) metas.push({ key: key.toLowerCase(), content });
  }
  const linked = select('script[type="application/ld+json"]')
    .slice(0, MOST_SCRIPTS)
    .flatMap((script) => linkedObjects(textUnder(script, LONGEST_SCRIPT)));
  const titles = select("title");
  const canonical =
    select('link[rel="canonical"]')[0]?.getAttribute("href") ??
    metas.find((meta) => meta.key === "og:url")?.content ??
    null;
  const language = document.documentElement?.getAttribute("lang")?.trim() ?? "";
  return {
    metas,
    linked,
    titleTag: titles[0] === undefined ? "" : squeezed(textUnder(titles[0], 1_000)),
    canonical: canonical !== null && /^https?:\/\//u.test(canonical) ? canonical : null,
    language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(language) ? language : null,
    times: select('time,[itemprop="datePublished"],[itemprop="dateModified"],abbr.published,[pubdate]')
      .slice(0, MOST_TIMES)
      .map(timeOf)
      .filter((time) => time.rank >= 0)
      .sort((a, b) => b.rank - a.rank)
      .map(({ stamp, role, text }) => ({ stamp, role, text })),
    bylines: select('[itemprop="author"],[rel="author"]')
      .slice(0, 12)
      .filter((element) => !awayFromArticle(element))
      .map((element) => squeezed(element.getAttribute("content") ?? textUnder(element, 200))),
  };
}

const nameOf = (node: DomNode | null) => {
  const element = node as DomElement | null;
  return element?.nodeType === 1 ? `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}` : "";
};

/** Inside a list of other stories, the comments, or the page's foot. */
function awayFromArticle(element: DomElement): boolean {
  let node: DomNode | null = element.parentNode;
  for (let level = 0; node !== null && level < 8; level++, node = node.parentNode) {
    if (/comment|related|sidebar|widget|teaser|recent|recommend|latest|most-read/iu.test(nameOf(node))) return true;
    if (/^(?:ASIDE|FOOTER|NAV)$/.test(node.nodeName)) return true;
  }
  return false;
}

function timeOf(element: DomElement): {
  stamp: string;
  role: "published" | "updated" | null;
  text: string;
  rank: number;
} {
  const names = `${nameOf(element)} ${nameOf(element.parentNode)} ${element.getAttribute("itemprop") ?? ""}`;
  const text = squeezed(textUnder(element, 100));
  const before = /updat|modif|edited/iu.test(names) || /^(?:last )?(?:updated|modified)/iu.test(text);
  const published =
    /publish|entry-date|post-date|article-?date|dt-published|pubdate|created/iu.test(names) ||
    element.getAttribute("pubdate") !== null;
  let rank = published ? 4 : before ? 1 : 2;
  if (/related|teaser|sidebar|widget|card|comment/iu.test(names) || awayFromArticle(element)) rank = -1;
  return {
    stamp: element.getAttribute("datetime") ?? element.getAttribute("content") ?? "",
    role: before && !/publish/iu.test(names) ? "updated" : published ? "published" : null,
    text,
    rank,
  };
}
