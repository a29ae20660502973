import type { ChainLinkAnnotation, Mention, PageEntity } from "../../core/layers.ts";
import { contains, type TextSpan } from "../../core/span.ts";
import { itemsIn, lastStartingAt } from "../../document/document.ts";
import { COUNTRIES } from "../../languages/en/countries.ts";
import { SURE_ADJECTIVE } from "../../languages/en/countries-by-grammar.ts";
import { GIVEN_NAMES } from "../../languages/en/given-names.ts";
import { ACRONYMS, KNOWN_ORGANIZATIONS, ORGANIZATION_ENDINGS } from "../../languages/en/organizations.ts";
import { PAPER_DAYS, WATCHING_BODIES, WATCHING_WORDS } from "../../languages/en/relay-words.ts";
import { BODY_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { STATE_BODIES } from "../../languages/en/state-bodies.ts";
import { PLAIN_AUDIENCES, ROLE_HEADS } from "../../languages/en/unnamed-sources.ts";
import {
  describesOutlet,
  isNamelessOutlet,
  isOutletNoun,
  isPapersNoun,
  outletKind,
  soundsLikeOutlet,
} from "./outlet-names.ts";
import { COUNTRY_NAMES, hyphenatedName, nameIn } from "./shown-names.ts";
import { wordsOf } from "./speaker-words.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { mentionsIn, type PageView } from "./view.ts";

const KNOWN_BODIES: ReadonlySet<string> = new Set(
  [...KNOWN_ORGANIZATIONS, ...ACRONYMS.flat(), ...COUNTRIES.flatMap((country) => [country.name])].map((name) =>
    name.toLowerCase(),
  ),
);

/**
 * A link for words that name an outlet; null where they name anybody else. `open`: the words stand where an outlet is
 * expected ("told …", "carried by …"), so that a name of which nothing is known counts as one.
 */
export function outletLink(view: PageView, span: TextSpan, open = false): ChainLinkAnnotation | null {
  const tail = TRAILING.exec(view.text.slice(Math.max(span.start, span.end - LONGEST_TAIL), span.end));
  if (tail !== null && tail[0].length < span.end - span.start)
    return outletLink(view, { start: span.start, end: span.end - tail[0].length }, open);
  // "a post on its website": whoever has it speaks there.
  if (OWN_PAGE.test(view.text.slice(span.start, span.end))) return null;
  // "Qatar's Al-Noor": the country is none of its name.
  const country = /^(\p{Lu}[\p{L} ]{2,30})['’]s (?=\p{Lu})/u.exec(view.text.slice(span.start, span.end));
  if (open && COUNTRY_NAMES.has(country?.[1]?.toLowerCase() ?? ""))
    return outletLink(view, { start: span.start + (country?.[0].length ?? 0), end: span.end }, open);
  const bureau = BUREAU_OF.exec(view.text.slice(span.start, span.end));
  if (bureau !== null) return outletLink(view, { start: span.start + bureau[0].length, end: span.end }, true);
  const audience = AUDIENCE.exec(view.text.slice(span.start, span.end));
  if (audience !== null) return outletLink(view, { start: span.start + audience[0].length, end: span.end }, open);
  const mention = outletMentionIn(view, span);
  const words = wordsOf(view, span).map((word) => word.text);
  if (mention !== null) {
    const entity = view.layers.entities.annotations[mention.entity];
    const name = hyphenatedName(view, mention, entity?.name ?? view.text.slice(mention.start, mention.end));
    const kind = outletKind(name) ?? describesOutlet(words) ?? "outlet";
    return { name, kind, entity: mention.entity, span, inferred: false };
  }
  const text = view.text.slice(span.start, span.end).replace(/[.,]$/, "");
  const known = outletKind(text) ?? outletInWords(words);
  const meant = outletMeant(view, span);
  if (meant !== null) return meant;
  // "the Examiner", "the Dagblad": a noun that papers bear, as a name.
  const bare = /^the (\p{Lu}\p{L}+)$/iu.exec(text)?.[1];
  if (bare !== undefined && /^\p{Lu}/u.test(bare) && isPapersNoun(bare))
    return { name: bare, kind: "outlet", entity: null, span, inferred: false };
  const form = /^the \p{Lu}/iu.test(text) && (soundsLikeOutlet(text) || isPaperOfDay(text)) ? "outlet" : null;
  // "the investigative site Lantern", "the podcast Court Corner"
  const called =
    /(?:^|\s)(?:site|website|portal|blog|podcast|newsletter|vlog|journal) (\p{Lu}[\p{L}\p{N}.&’'-]*(?: [\p{Lu}\p{N}][\p{L}\p{N}.&’'-]*){0,3})$/u.exec(
      text,
    )?.[1];
  if (called !== undefined) return { name: called, kind: "outlet", entity: null, span, inferred: false };
  const kind = known ?? form ?? describesOutlet(words) ?? (isNamelessOutlet(words) ? "outlet" : null);
  if (kind !== null)
    return {
      name: form === null ? nameIn(text) : text.replace(/^the /i, ""),
      kind,
      entity: null,
      span,
      inferred: false,
    };
  return open ? openLink(view, span, text) : null;
}

/** "the Brax bureau of Northwire" */
export const BUREAU_OF = /^(?:[Tt]he |[Ii]ts )?(?:\p{Lu}\p{L}+ )?(?:bureau|newsroom) of (?:the )?(?=\p{Lu})/u;

/** How far back the name may stand that "the newspaper" takes up. */
const NAMED_WITHIN = 1000;

/** "the paper", "the agency" after an outlet's name: that outlet; null for other words, and where none was named close before. */
export function outletMeant(view: PageView, span: TextSpan): ChainLinkAnnotation | null {
  const noun = /^(?:the|that) (?:same )?(?:news )?(\p{Ll}+)$/iu.exec(view.text.slice(span.start, span.end))?.[1];
  if (noun === undefined || !isOutletNoun(noun)) return null;
  for (let at = lastStartingAt(view.mentions, span.start - 1); at >= 0; at--) {
    const mention = view.mentions[at];
    if (mention === undefined || mention.start < span.start - NAMED_WITHIN) return null;
    const entity = view.layers.entities.annotations[mention.entity];
    if (entity === undefined || mention.by !== "name") continue;
    const kind =
      outletKind(entity.name) ??
      (entity.kind === "outlet" ||
      soundsLikeOutlet(entity.name) ||
      isCalledOutlet(view, mention) ||
      standsAsOutlet(view, mention)
        ? "outlet"
        : null);
    // "the agency" is no newspaper, "the newspaper" no agency.
    const agency =
      kind === "agency" ||
      /wire|press|agenc|agenz|agentur|inform/i.test(entity.name) ||
      nounBefore(view, mention) === "agency";
    if (kind === null || (!EITHER.has(noun) && (noun === "agency") !== agency)) continue;
    return { name: entity.name, kind, entity: entity.id, span, inferred: false };
  }
  return null;
}

/** Those that agencies go by too. */
const EITHER: ReadonlySet<string> = new Set(["service", "outlet"]);

/** "the daily El Faro", "the podcast Loose Change": the noun right before the name says what it is. */
function isCalledOutlet(view: PageView, mention: Mention): boolean {
  const noun = nounBefore(view, mention);
  return isOutletNoun(noun);
}

function nounBefore(view: PageView, mention: Mention): string {
  return /(\p{Ll}+) $/u.exec(view.text.slice(Math.max(0, mention.start - 20), mention.start))?.[1] ?? "";
}

const AS_OUTLET =
  /(?:\btold|reported (?:first )?by|seen by|reviewed by|obtained by|carried by|published by|quoted by|cited by|interview with|denied to|confirmed to|shared with|leaked to) (?:the )?$/iu;

/** "Documents reviewed by Caixun", "told El Faro": a name of which nothing is known, where an outlet is named. */
function standsAsOutlet(view: PageView, mention: Mention): boolean {
  const told = AS_OUTLET.test(view.text.slice(Math.max(0, mention.start - 30), mention.start));
  // "Two ships were recalled, Anker reported": what a name that is nobody's reported.
  const reported = /^ (?:reported|reports|writes)\b/.test(view.text.slice(mention.end, mention.end + 10));
  if (!told && !reported) return false;
  return outletLink(view, { start: mention.start, end: mention.end }, true) !== null;
}

/** "the Sunday Whistle", "the Evening Lantern" */
function isPaperOfDay(text: string): boolean {
  const [, day = ""] = /^[Tt]he (\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+$/u.exec(text) ?? [];
  return PAPER_DAYS.has(day.toLowerCase());
}

/** What an outlet's name holds beside words with a capital: "L'Orient du Matin", "Le Griot du Fleuve". */
const SMALL = "of|and|for|de|del|la|el|le|les|du|da|do|dos|das|di|des|der|die|den|van|von|al|il|et|y|e";
const OPEN_NAME = new RegExp(
  `^\\p{Lu}[\\p{L}\\p{N}&.!’'-]*(?: (?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.!’'-]*|${SMALL})){0,4}$`,
  "u",
);
/** "the trade title Metall Heute", "the Asahikawa-based service Yukinet": a noun for a thing, and its name. */
const CALLED_NAME = new RegExp(
  `^(?:[Tt]he|[Aa]n?|[Ii]ts) (?:[\\p{L}-]+ ){0,3}?(\\p{Ll}[\\p{Ll}-]+),? (\\p{Lu}[\\p{L}\\p{N}&.!’'-]*(?: (?:[\\p{Lu}\\p{N}][\\p{L}\\p{N}&.!’'-]*|${SMALL})){0,4})$`,
  "u",
);
/** "viewers of Kanal 4", "listeners to Radio Zoria": whoever they watch or hear. */
const AUDIENCE =
  /^(?:(?:its|the) )?(?:viewers|listeners|readers|subscribers|followers) (?:of|to) (?:the )?(?=\p{Lu})/iu;

const OWN_PAGE =
  /^(?:its|his|her|their|our|my) (?:own |official |public )?(?:website|web site|site|page|blog|account|feed)\b/i;

const FOREIGN_ARTICLE =
  /^(?:Il|El|La|Le|Les|Los|Las|Lo|Der|Die|Das|Het|De|O|Os|Al|An|As|Ash|Ad) \p{Lu}|^(?:L['’]|Al-|An-|As-|Ash-|Ad-|El-)\p{Lu}/u;

/** A name that is nobody's that the page knows otherwise. */
function openLink(view: PageView, span: TextSpan, text: string): ChainLinkAnnotation | null {
  const called = CALLED_NAME.exec(text);
  const noun = called?.[1] ?? "";
  const named = called?.[2] ?? "";
  const watching =
    WATCHING_BODIES.has(text.replace(/^the /i, "").toLowerCase()) || /^group$/.test(noun)
      ? watchingBody(view, span, text, noun, named)
      : null;
  if (watching !== null) return watching;
  const thing = /^\p{Lu}/u.test(named) && /^\p{Ll}/u.test(noun) && !NO_OUTLETS.has(noun) && !isPersonNoun(noun);
  const name = thing ? named : text.replace(/^the /i, "");
  if (!OPEN_NAME.test(name)) return null;
  if (KNOWN_BODIES.has(name.toLowerCase()) || /^\p{L}+(?:ia|land|stan|ish)$/u.test(name)) return null;
  if (SURE_ADJECTIVE.test(name)) return null;
  for (const word of name.toLowerCase().split(" "))
    if (
      STATE_BODIES.has(word) ||
      ORGANIZATION_ENDINGS.has(word) ||
      NO_OUTLETS.has(word) ||
      /(?:man|woman|master)$/.test(word)
    )
      return null;
  // "told the Courier", never "told Monday".
  if (itemsIn(view.times, span).some(({ end }) => end >= span.end)) return null;
  const mention = mentionsIn(view, span).find((other) => contains(span, other));
  const entity = mention === undefined ? undefined : view.layers.entities.annotations[mention.entity];
  if (mention === undefined || entity === undefined)
    return { name, kind: "outlet", entity: null, span, inferred: false };
  // "La Voz del Puerto": a name that only holds a place's.
  const part = mention.end < span.end && mention.start > span.start && / (?:del?|of|du|da|do) /.test(name);
  if (part) return { name, kind: "outlet", entity: null, span, inferred: false };
  // "Il Corno", "L'Aube du Sud": an article of another language, and no name that the page uses again.
  const foreign =
    FOREIGN_ARTICLE.test(name) && !view.mentions.some((other) => other !== mention && other.entity === entity.id);
  if (foreign && mention.by === "name") return { name, kind: "outlet", entity: entity.id, span, inferred: false };
  if (entity.kind === "place" || entity.kind === "work") return null;
  if (entity.kind === "person" && !isMetOnce(view, mention, entity)) return null;
  return { name: hyphenatedName(view, mention, entity.name), kind: "outlet", entity: entity.id, span, inferred: false };
}

/** Bodies and people that may stand by one capitalised word: "told Parliament", "told MPs". */
const NO_OUTLETS: ReadonlySet<string> = new Set([
  ...[...BODY_NOUNS, ...ROLE_HEADS, ...PLAIN_AUDIENCES],
  ..."mr mrs ms miss dr sir lord lady mps meps nato eu un".split(" "),
]);

/** "told Human Rights Watch", "told the rights group Open Cell": who finds out and publishes. */
function watchingBody(
  view: PageView,
  span: TextSpan,
  text: string,
  noun: string,
  named: string,
): ChainLinkAnnotation | null {
  const words = text
    .slice(0, text.length - named.length)
    .trim()
    .toLowerCase()
    .split(/\s+/);
  if (noun === "group" && !words.some((word) => WATCHING_WORDS.has(word))) return null;
  const name = noun === "group" ? named : text.replace(/^the /i, "");
  const mention = mentionsIn(view, span).find(({ by, end }) => by === "name" && end >= span.end - 1);
  return { name, kind: "organization", entity: mention?.entity ?? null, span, inferred: false };
}

/** A person is introduced by a full name or a title: a bare word that stands once, where an outlet is expected, is none. */
function isMetOnce(view: PageView, mention: Mention, entity: PageEntity): boolean {
  return (
    mention.by === "name" &&
    /^(?:the )?$/i.test(view.text.slice(mention.full.start, mention.start)) &&
    mention.full.end === mention.end &&
    entity.names.every(
      (name) => (!/\s/.test(name) || /\s\p{Lu}{2,4}$/u.test(name)) && !GIVEN_NAMES.has(name.toLowerCase()),
    ) &&
    view.mentions.every((other) => other === mention || other.entity !== entity.id || other.by === "pronoun")
  );
}

const LONGEST_TAIL = 50;
/** What a phrase takes along that is no part of a name: "Port Radio ahead of", "the Courier as". */
const TRAILING = /,?\s(?:on|in|at|as|for|by|from|to|of|ahead|ahead of|after|before|during|with)$/u;
function outletInWords(words: readonly string[]): "agency" | "outlet" | null {
  for (let from = 0; from < Math.min(words.length, 8); from++) {
    for (let to = words.length; to > from; to--) {
      if (!/^\p{Lu}/u.test(words[from] ?? "")) continue;
      const kind = outletKind(words.slice(from, to).join(" "));
      if (kind !== null) return kind;
    }
  }
  return null;
}

/** The mention of an outlet inside `span`: by the page's entities, or by the form of its name. */
export function outletMentionIn(view: PageView, span: TextSpan): Mention | null {
  for (let at = Math.max(0, lastStartingAt(view.mentions, span.start)); at < view.mentions.length; at++) {
    const mention = view.mentions[at];
    if (mention === undefined || mention.start >= span.end) break;
    if (!contains(span, mention)) continue;
    const entity = view.layers.entities.annotations[mention.entity];
    if (entity === undefined) continue;
    if (entity.kind === "outlet" || outletKind(entity.name) !== null || soundsLikeOutlet(entity.name)) return mention;
  }
  return null;
}
