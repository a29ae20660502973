import type { Markup } from "../passage.ts";
import type { Reason } from "../reasons.ts";
import type { DomElement } from "./dom.ts";

/** How much text stands under an element, in code units. */
export type Weight = {
  chars: number;
  linked: number;
  /** Text of long paragraphs, outside links: what an article is made of. */
  paragraphs: number;
  /** Holds an h1. */
  topHeading: boolean;
  /** Tables only: cells hold running text, headings or other tables, so that it lays the page out and lists no data. */
  layout: boolean;
};

const words = (list: string) => new RegExp(`(?:^|[\\s_-])(?:${list.replace(/\s+/gu, "")})(?:$|[\\s_-])`, "iu");

/** What class and id names say of a part of the page, the tellingest first. */
const NAMED: readonly (readonly [Reason, RegExp])[] = [
  [
    "hidden",
    words(
      "visually-?hidden|sr-?only|screen-?reader(?:-?text)?|screenreader|hidden|no-?print|noprint|print-?only|d-none",
    ),
  ],
  [
    "caption",
    words(
      "caption(?:-?text)?|wp-caption-text|photo-?(?:credit|caption|by)|image-?(?:credit|caption|source)|img-?(?:credit|caption)|media-?(?:caption|credit|info)|figcaption|credits?",
    ),
  ],
  ["cookies", words("cookie|cookies|cookie-?(?:banner|notice|consent|bar)|gdpr|consent")],
  ["account", words("paywall|subscription|subscribe-?(?:wall|box)|login|log-?in|sign-?in|regwall|meter")],
  ["subscription", words("newsletter|newsletters|subscribe|sign-?up|signup|mailing-?list")],
  ["donation", words("donate|donation|donations|support-?us|contribute|contribution")],
  [
    "sharing",
    words(
      "social(?:-?(?:share|links|bar|media|icons|tools|buttons))?|share(?:-?(?:bar|tools|buttons?|this|links|icons))?|sharing|sharedaddy|addthis|a2a|toolbar|print-?(?:link|button)",
    ),
  ],
  ["comments", words("comments?(?:-?(?:list|area|section|form|wrapper|count))?|disqus|respond|discussion")],
  [
    "other stories",
    words(`related(?:-?(?:posts?|articles?|stories|content|links|news|topics|items?|story))?|relatedposts|jp-relatedposts|yarpp|
    recommend(?:ed|ations?)?|read-?(?:more|next|also)|also-?read|more-?(?:on|from|stories|news|in|like)|most-?(?:read|popular|viewed|recent)|
    trending|popular-?(?:posts|articles|stories)|latest-?(?:news|posts|stories)|teasers?|promo(?:tion|box)?`),
  ],
  [
    "advertisement",
    words(
      "outbrain|taboola|zergnet|revcontent|advert(?:isement|orial)?s?|ad-?(?:slot|unit|container|wrapper|banner|label)|ads|sponsor(?:ed)?|dfp|gpt-ad",
    ),
  ],
  ["author note", words("author-?(?:bio|box|info|card|profile|about|description)|about-?(?:the-?)?author|bio")],
  ["byline", words("byline|author-?name|post-?author|entry-?author|article-?author")],
  ["date line", words("timestamp|published|post-?date|entry-?date|article-?date|date-?time|pub-?date|dateline")],
  ["tags", words("tags?(?:-?(?:list|links|cloud))?|categories|post-?(?:tags|categories)|article-?tags|topics-?list")],
  ["rights", words("copyright|legal|disclaimer")],
  [
    "navigation",
    words(`nav|navbar|navigation|menu|breadcrumbs?|skip-?link|pagination|pager|toc|table-of-contents|post-?navigation|masthead-?nav|site-?header|site-?footer|
    footer|sidebar|widget|widgets`),
  ],
  [
    "page region",
    words(`post-?(?:meta|info)|entry-?(?:meta|footer|utility)|article-?(?:meta|info|share|tools|footer)|meta-?(?:data|info|author|date)|
    slideshow|gallery|carousel|rating|poll|visually|popup|modal|overlay`),
  ],
];
/** The article's own holders, whatever else their names say. */
const HOLDER = words(
  "article-?(?:body|text|content)|entry-?content|post-?(?:body|content)|story-?(?:body|content|text)|main-?content|articlebody|content-?body",
);

const ROLES: { readonly [role: string]: Reason } = {
  navigation: "navigation",
  menu: "navigation",
  menubar: "navigation",
  banner: "navigation",
  search: "form",
  contentinfo: "rights",
  complementary: "page region",
  dialog: "page region",
  alertdialog: "page region",
};
const TAGS: { readonly [tag: string]: Reason } = {
  NAV: "navigation",
  FIGCAPTION: "caption",
  DIALOG: "page region",
  BUTTON: "form",
  SELECT: "form",
  TEXTAREA: "form",
  FOOTER: "page region",
  ASIDE: "page region",
};
const NEVER = new Set(["ARTICLE", "MAIN", "BODY", "HTML", "A", "H1", "H2"]);

/**
 * Why an element's markup says that it holds no article text; null where it says no such thing, or where so much running
 * text stands under it that its names must be wrong. `total` is the text of the whole page in code units; `distrusted`
 * reasons are not given.
 */
export function regionOf(
  element: DomElement,
  weight: Weight,
  total: number,
  distrusted: ReadonlySet<Reason>,
): Reason | null {
  const reason = markedRegion(element, weight, total, distrusted);
  return reason !== null && distrusted.has(reason) && TAGS[element.tagName] !== reason ? null : reason;
}

function markedRegion(
  element: DomElement,
  weight: Weight,
  total: number,
  distrusted: ReadonlySet<Reason>,
): Reason | null {
  const tag = element.tagName;
  if (hiddenByStyle(element) && weight.chars < total * 0.3) return "hidden";
  if (NEVER.has(tag)) return null;
  const big = (weight.paragraphs > total * 0.12 && weight.paragraphs > 600) || weight.chars > total * 0.5;
  const byTag = TAGS[tag];
  if (byTag !== undefined && (tag !== "FOOTER" && tag !== "ASIDE" ? true : !big)) return byTag;
  const role = ROLES[element.getAttribute("role") ?? ""];
  if (role !== undefined && weight.chars < total * 0.4 && !big) return role;
  if (element.getAttribute("aria-hidden") === "true" && weight.chars < total * 0.2) return "hidden";
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/gu, "$1-$2")
    .trim();
  if (names === "" || HOLDER.test(names)) return null;
  for (const [reason, pattern] of NAMED) {
    if (distrusted.has(reason) || !pattern.test(names)) continue;
    if ((tag !== "P" && big) || (weight.topHeading && weight.paragraphs > 200)) return null;
    return reason;
  }
  return null;
}

/**
 * Reasons that most of a page's running text would be put aside for: the site uses those names for something else
 * ("widget" around every paragraph). Comments and lists of stories may well be longer than the story.
 */
export function distrustedRegions(blocks: readonly { readonly text: string; readonly markup: Markup }[]): Set<Reason> {
  const texts = new Map<Reason | null, number>();
  let all = 0;
  for (const { text, markup } of blocks) {
    if (text.length < 80 || markup.linked > 0.3 || markup.table) continue;
    all += text.length;
    texts.set(markup.region, (texts.get(markup.region) ?? 0) + text.length);
  }
  const distrusted = new Set<Reason>();
  for (const [reason, sum] of texts) {
    const most = reason === "comments" || reason === "other stories" ? 0.9 : 0.45;
    if (reason !== null && sum > 400 && sum > all * most) distrusted.add(reason);
  }
  return distrusted;
}

export function hiddenByStyle(element: DomElement): boolean {
  if (element.getAttribute("hidden") !== null) return true;
  const style = element.getAttribute("style");
  return style !== null && /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/iu.test(style.slice(0, 500));
}
