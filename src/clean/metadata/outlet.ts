import { getDomain } from "tldts";
import type { Evidenced } from "../../core/record.ts";
import { agencyNamed, outletAt, outletNamed } from "../../languages/en/agency-names.ts";
import { folded } from "../phrase-matcher.ts";
import { type Draft, evidenced, metaContent, placesOf, spanIn, squeezed } from "./draft.ts";
import { articlesIn, namesField, textField, typesOf } from "./linked-data.ts";
import { findMasthead } from "./masthead-outlet.ts";

type Reader = (draft: Draft) => Evidenced<string> | null;

/** Who published the page, from the surest sign to the weakest; null where the page does not say. */
export function readOutlet(draft: Draft): Evidenced<string> | null {
  for (const read of READERS) {
    const outlet = read(draft);
    if (outlet !== null) return outlet;
  }
  return null;
}

const stated: Reader = (draft) => {
  const name = squeezed(draft.stated.outlet ?? "");
  return name === "" ? null : evidenced(name, placesOf(draft, name), "stated", 1);
};

const publisher: Reader = (draft) => {
  const objects = draft.head?.linked ?? [];
  for (const article of articlesIn(objects))
    for (const name of namesField(article, "publisher", objects)) {
      const value = squeezed(name);
      // A firm publishes several papers: where the site names itself, that is the outlet.
      if (FIRM.test(value) && siteName(draft) !== null) continue;
      if (value !== "" && value.length <= 80 && !/^https?:/u.test(value))
        return evidenced(value, placesOf(draft, value), "json-ld", 0.95);
    }
  const site = objects.find((object) =>
    typesOf(object).some((type) => type === "NewsMediaOrganization" || type === "WebSite"),
  );
  const name = site === undefined ? null : textField(site, "name");
  return name === null || name.length > 60
    ? null
    : evidenced(squeezed(name), placesOf(draft, squeezed(name)), "json-ld", 0.8);
};

const FIRM =
  /\s(?:AG|GmbH|SE|KG|Inc|Ltd|LLC|PLC|Corp|Corporation|S\.?A|S\.?p\.?A|B\.?V|AS|A\/S|Oy|AB|Verlag|Holding|Limited|Media Group)\.?$/iu;
/** What a template leaves in the place for the site's name. */
const NO_SITE =
  /^(?:rss|home|homepage|news|u\.?s\.?|world|website|site|blog|index|wordpress|my site|my blog|default)$/iu;

const siteName: Reader = (draft) => {
  const name = metaContent(draft, ["og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher"]);
  return name === null || name.length > 80 || NO_SITE.test(name)
    ? null
    : evidenced(name, placesOf(draft, name), "meta tag", 0.9);
};

/** The well-known outlet at the page's domain. */
const knownAddress: Reader = (draft) => {
  const domain = domainOf(draft.url);
  const name = domain === null ? null : (outletAt(domain.host) ?? outletAt(domain.registrable));
  return name === null ? null : evidenced(name, [], "address", 0.95);
};

/** "© 2024 The Norvik Courier. All rights reserved." */
const copyright: Reader = (draft) => {
  for (const { passage, label } of draft.labelled.toReversed()) {
    if (label.kind !== "boilerplate" || passage.text.length > 400) continue;
    const match =
      /(?:©|\(c\)|copyright)[\s©,:]{0,4}(?:copyright\s)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?[,.]?\s+)?(?:by\s)?([\p{Lu}\d][^.|©\n,;]{2,50})/iu.exec(
        passage.text,
      );
    const raw = match?.[1]
      ?.replace(/\s+(?:all rights.*|(?:19|20)\d\d.*|inc|ltd|llc|gmbh|plc|co|corp|limited|media group)$/iu, "")
      .trim();
    if (match === null || raw === undefined || !isName(raw)) continue;
    // "© Tarn Courier Media" under a page that "Tarn Courier" heads: the firm's name begins with the paper's.
    const head = findMasthead(draft)?.name ?? "";
    const own = head !== "" && folded(raw).startsWith(`${folded(head)} `) ? raw.slice(0, head.length) : raw;
    const start = passage.start + match.index + match[0].indexOf(raw);
    return evidenced(own, [spanIn(draft, { start, end: start + own.length })], "copyright", 0.85);
  }
  return null;
};

/** The name alone on a line, and then the page's words about itself: "Norvik Courier" / "We are an independent …". */
const selfDescription: Reader = (draft) => {
  const { labelled } = draft;
  for (const [index, { passage, label }] of labelled.entries()) {
    if (label.kind !== "boilerplate") continue;
    const before = labelled[index - 1];
    if (
      /^we (?:are|'re|’re) (?:an?|the) /iu.test(passage.text) &&
      before !== undefined &&
      before.label.kind !== "body" &&
      isName(before.passage.text) &&
      before.passage.text.split(/\s+/u).length <= 5
    )
      return evidenced(squeezed(before.passage.text), [spanIn(draft, before.passage)], "self-description", 0.85);
    const named =
      /^(?:about |welcome to )?((?:The )?\p{Lu}[\p{L}.'’&-]*(?: \p{Lu}[\p{L}.'’&-]*){0,4}) is (?:an?|the) (?:\p{L}+[ -]){0,4}(?:newspaper|news (?:site|outlet|website|organi[sz]ation|agency|portal)|media outlet|magazine|broadcaster|publication)\b/u.exec(
        passage.text.slice(0, 200),
      );
    if (named?.[1] !== undefined && label.reason === "about the outlet") {
      const start = passage.start + passage.text.indexOf(named[1]);
      return evidenced(named[1], [spanIn(draft, { start, end: start + named[1].length })], "self-description", 0.8);
    }
  }
  return null;
};

/** A well-known outlet's name alone on a line above the story or at its foot. */
const knownMasthead: Reader = (draft) => {
  const names = new Map<string, { name: string; start: number; end: number }>();
  for (const { passage, label } of draft.labelled) {
    if (label.reason !== "masthead") continue;
    const name = outletNamed(passage.text) ?? agencyNamed(passage.text);
    if (name !== null && !names.has(folded(name)))
      names.set(folded(name), { name, start: passage.start, end: passage.end });
  }
  // Several outlets named alone are a list of them, not a masthead.
  const only = [...names.values()];
  return only.length === 1 && only[0] !== undefined
    ? evidenced(only[0].name, [spanIn(draft, only[0])], "first line", 0.7)
    : null;
};

/** The name that heads the page. */
const pageHead: Reader = (draft) => {
  const found = findMasthead(draft);
  if (found === null) return null;
  const { name, passage, sure } = found;
  const at = passage.text.indexOf(name);
  const start = passage.start + at;
  const span = at < 0 ? passage : { start, end: start + name.length };
  return evidenced(name, [spanIn(draft, span)], "masthead", sure ? 0.75 : 0.6);
};

/** "Talks put off - The Norvik Courier": what ends the title tag and stands on the page by itself. */
const titleSuffix: Reader = (draft) => {
  const name = /\s[|–—-]\s([^|–—]{3,40})$/u.exec(draft.head?.titleTag ?? "")?.[1]?.trim();
  if (name === undefined || !isName(name)) return null;
  const wanted = folded(name);
  const place = draft.labelled.find(
    ({ passage, label }) => label.kind === "boilerplate" && folded(passage.text.slice(0, 200)).includes(wanted),
  );
  return place === undefined ? null : evidenced(name, placesOf(draft, name), "html element", 0.75);
};

/** What is left: the domain itself. */
const address: Reader = (draft) => {
  const domain = domainOf(draft.url);
  return domain === null ? null : evidenced(domain.registrable, [], "address", 0.6);
};

const READERS: readonly Reader[] = [
  stated,
  publisher,
  knownAddress,
  siteName,
  copyright,
  selfDescription,
  knownMasthead,
  titleSuffix,
  pageHead,
  address,
];

function domainOf(url: string | null): { host: string; registrable: string } | null {
  if (url === null) return null;
  const registrable = getDomain(url);
  if (registrable === null) return null;
  try {
    return { host: new URL(url).hostname.replace(/^www\./u, ""), registrable };
  } catch {
    return null;
  }
}

/** One to six words that begin with capitals or digits: what an outlet may be called. */
function isName(text: string): boolean {
  const words = squeezed(text).split(" ");
  if (words.length > 6 || text.length > 60 || /[?!:]$/u.test(text)) return false;
  return (
    words.every((word) => /^[\p{Lu}\d&]/u.test(word) || /^(?:of|and|the|for|de|la|le|der|di|da)$/u.test(word)) &&
    /\p{L}{2}/u.test(text)
  );
}
