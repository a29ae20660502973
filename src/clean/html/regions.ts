import type { Markup } from "../passage.ts";
import type { Reason } from "../reasons.ts";
import type { MarkupElement } from "./markup-tree.ts";

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
  nav: "navigation",
  figcaption: "caption",
  dialog: "page region",
  button: "form",
  select: "form",
  textarea: "form",
  footer: "page region",
  aside: "page region",
};
const NEVER = new Set(["article", "main", "body", "html", "a", "h1", "h2"]);

/** What the names of an element say, in the order of what tells most; empty where they name the article's own holder. */
function namedReasons(element: MarkupElement): readonly Reason[] {
  const names = namesOf(element);
  if (names === "" || HOLDER.test(names)) return [];
  return NAMED.filter(([, pattern]) => pattern.test(names)).map(([reason]) => reason);
}

/** Class and id of an element, camel case divided; the first 400 code units. */
export function namesOf({ attributes }: MarkupElement): string {
  if (attributes === null || (attributes.class === undefined && attributes.id === undefined)) return "";
  return `${attributes.class ?? ""} ${attributes.id ?? ""}`
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/gu, "$1-$2")
    .trim();
}

/** True where class or id say that the element holds the article. */
export const namesArticle = (element: MarkupElement): boolean => HOLDER.test(namesOf(element));

/** Tells of a page's elements why they hold no article text. */
export class RegionReader {
  readonly total: number;
  readonly distrusted: ReadonlySet<Reason>;
  /** What names say, by the names: a page uses the same ones many times. */
  readonly known = new Map<string, readonly Reason[]>();

  /** `total`: the text of the whole page in code units; `distrusted` reasons are not given. */
  constructor(total: number, distrusted: ReadonlySet<Reason>) {
    this.total = total;
    this.distrusted = distrusted;
  }

  /**
   * Why an element's markup says that it holds no article text; null where it says no such thing, or where so much
   * running text stands under it that its names must be wrong.
   */
  regionOf(element: MarkupElement, weight: Weight): Reason | null {
    const reason = this.markedRegion(element, weight);
    return reason !== null && this.distrusted.has(reason) && TAGS[element.tag] !== reason ? null : reason;
  }

  private markedRegion(element: MarkupElement, weight: Weight): Reason | null {
    const { tag, attributes } = element;
    const { total } = this;
    if (attributes !== null && hiddenByStyle(element) && weight.chars < total * 0.3) return "hidden";
    if (NEVER.has(tag)) return null;
    const big = (weight.paragraphs > total * 0.12 && weight.paragraphs > 600) || weight.chars > total * 0.5;
    const byTag = TAGS[tag];
    if (byTag !== undefined && (tag !== "footer" && tag !== "aside" ? true : !big)) return byTag;
    if (attributes === null) return null;
    const role = ROLES[attributes.role ?? ""];
    if (role !== undefined && weight.chars < total * 0.4 && !big) return role;
    if (attributes["aria-hidden"] === "true" && weight.chars < total * 0.2) return "hidden";
    for (const reason of this.reasonsOf(element)) {
      if (this.distrusted.has(reason)) continue;
      if ((tag !== "p" && big) || (weight.topHeading && weight.paragraphs > 200)) return null;
      return reason;
    }
    return null;
  }

  private reasonsOf(element: MarkupElement): readonly Reason[] {
    const { attributes } = element;
    if (attributes?.class === undefined && attributes?.id === undefined) return [];
    const key = `${attributes.class ?? ""} ${attributes.id ?? ""}`;
    let reasons = this.known.get(key);
    if (reasons === undefined) {
      reasons = namedReasons(element);
      this.known.set(key, reasons);
    }
    return reasons;
  }
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

export function hiddenByStyle({ attributes }: MarkupElement): boolean {
  if (attributes?.hidden !== undefined) return true;
  const style = attributes?.style;
  return (
    style !== undefined && /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/iu.test(style.slice(0, 500))
  );
}
