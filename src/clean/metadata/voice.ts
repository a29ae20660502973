import { getDomain } from "tldts";
import type { Evidenced } from "../../core/record.ts";
import type { Voice } from "../../core/vocabulary.ts";
import { FOREIGN_COUNTRY_DOMAINS, FOREIGN_SITES } from "../../languages/foreign-sites.ts";
import { folded } from "../phrase-matcher.ts";
import { type Draft, evidenced, type LabelledPassage, metaContent, spanIn } from "./draft.ts";
import { articlesIn, textField, typesOf } from "./linked-data.ts";

const OPINION_LABEL =
  /^(?:opinion|op-ed|opinion & analysis|commentary|column|columnist|editorial|guest essay|guest column|viewpoint|perspective|comment is free|letters? to the editor|opinions|blog|essay)\.?$/u;
/** A label of opinion as a section's name or right over the title; anywhere else it is a button that opens the readers' own. */
const COMMENT_LABEL = /^comment(?: (?:&|and) (?:analysis|debate))?$/u;
const OPINION_TITLE = /^(?:opinion|op-ed|commentary|column|editorial|viewpoint|guest essay)\s?[:|]/u;
const OPINION_NOTE =
  /represents? (?:only )?the (?:personal )?(?:views|opinions?) of the author|(?:views|opinions) expressed (?:in this (?:article|column|piece|essay|op-ed) |here |herein )?(?:are|is|belong)[^.]{0,40}(?:author|writer|own)|author's own (?:views|opinion)|solely (?:those )?of the author/u;
const INTERVIEW_TITLE = /^(?:interview|q&a|q & a)\s?[:|]|\b(?:an interview with|in conversation with)\b/u;
const LIVE_TITLE = /^(?:live|live updates?|live blog|liveblog)\s?[:|–-]|\blive updates\b|\bas it happened\b/u;
const DOCUMENT_TITLE =
  /^(?:readout|read-out|full text|transcript|joint statement|communiqu[eé]|press release|statement by|remarks by|text of|declaration of)\b/u;
const TRANSLATED =
  /\btranslated (?:by|from|into)\b|\btranslation (?:by|from|of)\b|\bthis (?:article|text|page|story) (?:was|is|has been) (?:machine[- ])?translated\b|^translat(?:ed|ion|or)\b|\bmachine translat/u;
/**
 * In what voice the page speaks. Everything is a report unless the page says otherwise, in a label, its title, its
 * disclaimers or its markup; several voices may hold at once.
 */
export function readVoice(draft: Draft, language: string | null): Evidenced<Voice>[] {
  const voices = [
    opinion(draft),
    titled(draft, "interview", INTERVIEW_TITLE),
    titled(draft, "live", LIVE_TITLE) ?? liveMarkup(draft),
    titled(draft, "document", DOCUMENT_TITLE),
    translation(draft, language),
  ].filter((voice): voice is Evidenced<Voice> => voice !== null);
  const other = voices.some((voice) => voice.value !== "translation");
  return other ? voices : [evidenced<Voice>("report", [], "default", 0.7), ...voices];
}

const notArticle = ({ label }: LabelledPassage) => label.kind !== "body" && label.kind !== "quote";

function opinion(draft: Draft): Evidenced<Voice> | null {
  if (articlesIn(draft.head?.linked ?? []).some((article) => typesOf(article).some((type) => /^Opinion/u.test(type))))
    return evidenced<Voice>("opinion", [], "json-ld", 0.95);
  const section = metaContent(draft, ["article:section", "og:article:section", "section"]);
  if (section !== null && (OPINION_LABEL.test(folded(section)) || COMMENT_LABEL.test(folded(section))))
    return evidenced<Voice>("opinion", [], "meta tag", 0.9);
  const first = draft.labelled.findIndex(({ label }) => label.kind === "body");
  const title = draft.labelled.findIndex(({ label }) => label.kind === "title");
  for (const [index, item] of draft.labelled.entries()) {
    if (!notArticle(item)) continue;
    const line = folded(item.passage.text);
    if (OPINION_NOTE.test(line))
      return evidenced<Voice>("opinion", [spanIn(draft, item.passage)], "self-description", 0.9);
    // A menu has "Opinion" too: the label must stand right at the title or the text.
    const near =
      (title >= 0 && Math.abs(index - title) <= 2 && index < first) ||
      (first > 0 && index < first && first - index <= 3);
    const kicker = index === title - 1 && COMMENT_LABEL.test(line) && !isShort(draft, index - 1);
    if (kicker || (near && OPINION_LABEL.test(line) && !inMenu(draft, index)))
      return evidenced<Voice>("opinion", [spanIn(draft, item.passage)], "own words", 0.8);
  }
  return (
    titled(draft, "opinion", OPINION_TITLE) ??
    (/\/(?:opinions?|op-ed|commentisfree|commentary|columnists?|editorials?)\//u.test(draft.url ?? "")
      ? evidenced<Voice>("opinion", [], "url", 0.85)
      : null)
  );
}

/** Between other one- and two-word lines a label is a menu's. */
function inMenu(draft: Draft, index: number): boolean {
  return isShort(draft, index - 1) && isShort(draft, index + 1);
}

function isShort(draft: Draft, at: number): boolean {
  const item = draft.labelled[at];
  return item !== undefined && notArticle(item) && item.label.kind !== "title" && item.passage.text.length <= 20;
}

function titled(draft: Draft, voice: Voice, pattern: RegExp): Evidenced<Voice> | null {
  const title = draft.labelled.find(({ label }) => label.kind === "title");
  if (title !== undefined && pattern.test(folded(title.passage.text)))
    return evidenced(voice, [spanIn(draft, title.passage)], "heading", 0.8);
  return title === undefined && pattern.test(folded(draft.stated.title ?? ""))
    ? evidenced(voice, [], "stated", 0.8)
    : null;
}

const liveMarkup = (draft: Draft): Evidenced<Voice> | null =>
  (draft.head?.linked ?? []).some((object) => typesOf(object).includes("LiveBlogPosting"))
    ? evidenced<Voice>("live", [], "json-ld", 0.95)
    : null;

function translation(draft: Draft, language: string | null): Evidenced<Voice> | null {
  for (const item of draft.labelled) {
    if (!notArticle(item) || item.passage.text.length > 600) continue;
    const line = folded(item.passage.text);
    if (TRANSLATED.test(line)) return evidenced<Voice>("translation", [spanIn(draft, item.passage)], "own words", 0.9);
    const address = /^(?:original (?:article|text|source|post|story)|original)\s?:?\s{0,3}(https?:\/\/[^\s/?#]+)/u.exec(
      line,
    )?.[1];
    // An English page whose original stands on a site in another language was most likely translated.
    if (address !== undefined && language === "en" && isForeign(address))
      return evidenced<Voice>("translation", [spanIn(draft, item.passage)], "own words", 0.65);
  }
  const of = articlesIn(draft.head?.linked ?? []).some(
    (article) => article.translationOfWork !== undefined || textField(article, "translator") !== null,
  );
  return of ? evidenced<Voice>("translation", [], "json-ld", 0.95) : null;
}

function isForeign(url: string): boolean {
  const domain = getDomain(url);
  if (domain === null) return false;
  return FOREIGN_SITES.has(domain) || FOREIGN_COUNTRY_DOMAINS.has(domain.slice(domain.lastIndexOf(".") + 1));
}
