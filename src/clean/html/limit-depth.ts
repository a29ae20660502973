import { BARE_LESS_THAN } from "./dom.ts";

/** Deeper markup than this is flattened: pages nest to some 60 levels, and the libraries' work grows with depth. */
const DEEPEST = 200;
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Elements whose content is no markup. */
const RAW = new Set("script style textarea title noscript iframe xmp".split(" "));
/** Elements that an equal one next to them closes. */
const SELF_CLOSING = new Set("p li dt dd option tr td th".split(" "));
const BLOCKS = new Set(
  "p div li section article blockquote h1 h2 h3 h4 h5 h6 tr td ul ol table header footer nav aside main figure figcaption".split(
    " ",
  ),
);

/** Markup whose nesting is bounded, and how many elements it opens. */
export type LimitedMarkup = { readonly html: string; readonly elements: number; readonly deepest: number };

/**
 * Bounds the nesting of a page's markup: tags beyond 200 levels are left out, block tags become line breaks, so that no
 * text is lost. A "<" that opens no tag is written as `BARE_LESS_THAN`. One pass, linear in the page.
 */
export function limitDepth(html: string): LimitedMarkup {
  const open: string[] = [];
  const parts: string[] = [];
  let copied = 0;
  let elements = 0;
  let deepest = 0;
  let at = html.indexOf("<");
  while (at >= 0) {
    const end = tagEnd(html, at);
    if (end < 0) break;
    const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)/.exec(html.slice(at, at + 40));
    let next = end;
    if (tag !== null) {
      const name = (tag[2] ?? "").toLowerCase();
      const closing = tag[1] === "/";
      const beyond = open.length >= DEEPEST;
      if (closing) {
        const place = open.lastIndexOf(name, open.length - 1);
        // Only what was opened inside the kept depth may close there.
        if (place >= 0) {
          if (place >= DEEPEST) drop(at, end, name);
          open.length = place;
        } else if (beyond) drop(at, end, name);
      } else {
        elements++;
        if (SELF_CLOSING.has(name) && open.at(-1) === name) open.pop();
        if (RAW.has(name)) next = rawEnd(html, end, name);
        else if (!VOID.has(name) && html.charCodeAt(end - 2) !== 47) {
          if (open.length >= DEEPEST) drop(at, end, name);
          open.push(name);
          if (open.length > deepest) deepest = open.length;
        }
      }
    } else if (end === at + 1) {
      parts.push(html.slice(copied, at), BARE_LESS_THAN);
      copied = end;
    }
    at = html.indexOf("<", next);
  }
  if (parts.length === 0) return { html, elements, deepest };
  parts.push(html.slice(copied));
  return { html: parts.join(""), elements, deepest };

  function drop(from: number, to: number, name: string): void {
    parts.push(html.slice(copied, from), BLOCKS.has(name) ? "<br><br>" : " ");
    copied = to;
  }
}

/** Past the end of the tag, comment or declaration at `at`; -1 where it never ends. */
function tagEnd(html: string, at: number): number {
  if (html.startsWith("<!--", at)) {
    const end = html.indexOf("-->", at + 4);
    return end < 0 ? -1 : end + 3;
  }
  const next = html.charCodeAt(at + 1);
  const letter = (next >= 65 && next <= 90) || (next >= 97 && next <= 122) || next === 47 || next === 33 || next === 63;
  if (!letter) return at + 1;
  const end = html.indexOf(">", at + 1);
  return end < 0 ? -1 : end + 1;
}

/** The start of the end tag that closes an element without markup inside; the page's end where there is none. */
function rawEnd(html: string, from: number, name: string): number {
  const pattern = new RegExp(`</${name}`, "giu");
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}
