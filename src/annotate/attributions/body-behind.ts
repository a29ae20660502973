import type { ChainLinkAnnotation } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import { BODY_NOUNS, LOCAL_BODIES, MESSAGE_NOUNS, WORKING_BODIES } from "../../languages/en/reporting-nouns.ts";
import { outletLink } from "./outlets-in-text.ts";
import { mentionsIn, type PageView, sentenceAt } from "./view.ts";

type Link = ChainLinkAnnotation;

const SPOKESMAN = /^(?:an?|the|one|its)?\s*spokes(?:man|woman|person)\s(?:for|of|at)\s+(?:the\s+)?/i;
/** "the army spokesman", "the ministry's spokeswoman", "the premier's office": whoever is spoken for. */
const SPOKESMAN_OF = /^((?:(?!['’]s?\s)[^,])*?)(?:['’]s?)?\sspokes(?:man|woman|person)$/iu;
/** "the ministry's press service", "the press office of the coast guard": the body whose it is. */
const PRESS_OFFICE =
  /^(?:the |its )?([^,“”"]{2,60}?)['’]s? (?:press|media) (?:service|office|team|department|centre|center)$|^(?:the |its )?(?:press|media) (?:service|office|team|department|centre|center) of (?:the )?([^,“”"]{2,60})$/iu;
/** "a report by", "figures from": whoever made a document that has no name speaks through it. */
const MADE_BY =
  /^(?:(?:an?|the|its|new|latest|first|second|third|preliminary|initial|final|independent|separate|joint|further|annual|quarterly|monthly|internal|recent|draft|leaked|official|confidential|\d{4})\s+){0,3}(?:reports?|stud(?:y|ies)|surveys?|polls?|audits?|review|inquiry|investigation|statements?|figures|data|statistics|analysis|estimates?|assessment|documents?|numbers|findings|research|readout|affidavits?|complaint|filing|lawsuit|indictment|petition|brief|memo|memorandum|note|translation|account|count|tally|press release|announcement|bulletin|warning|notice|dispatch|letters?|e-?mails?|messages?|text messages?|texts?|cables?|circular|posts?|tweets?)\s(?:compiled\s|published\s|released\s|issued\s|prepared\s|drawn up\s|written\s|made\s|filed\s|signed\s|submitted\s|sent\s|drafted\s|produced\s|given\s|seen and published\s)?(?:by|from|attributed to)\s+/i;
/** "a ministry document", "a ministry of defence communique": the body whose paper it is. */
const BODYS_PAPER =
  /^(?:an?|the|its)\s(?:(?:leaked|internal|confidential|secret|draft|new|recent)\s){0,2}(\p{L}+(?:\sof\s\p{L}+)?)\s(?:communiqu[eé]|paper|document|statement|notice|report|briefing)(?:,|$|\s(?:dated|seen|obtained|reviewed|leaked|published|carried|that|which))/iu;
/** "a statement of the armed forces" */
const STATEMENT_OF =
  /^(?:an?|the)\s(?:[\p{Ll}-]+\s)?(?:statement|communiqu[eé]|declaration|proclamation|circular)\sof\s(?:the\s)?(?=\p{Lu})/iu;
/** "an internal memo of the coast guard", "documents of the interior ministry": the body whose paper it is. */
const PAPER_OF =
  /^(?:(?:an?|the|its)\s)?(?:[\p{Ll}-]+\s){0,2}(?:memos?|documents?|letters?|cables?|circulars?|communiqu[eé]s?|dispatch(?:es)?)\sof\s(?:the\s)?([\p{L}\s]{3,50})$/iu;
/** "The memo, signed by finance chief Ada Kell", "a message attributed to their captors": what tells who made a document. */
const MAKER_BEHIND =
  /^(?:an?|the|its|their|his|her)\s(?:[\p{L}-]+\s){0,3}?(\p{Ll}[\p{L}-]+),?\s(?:(?:dated|of|in|on|for|about)\s[^,“”"]{1,30}\s(?:and\s)?)?(?:which\swas\s|that\swas\s)?(?:signed|written|led|compiled|authored|issued|sent|drafted|prepared|produced|commissioned|recorded|filed|submitted|attributed)\s(?:by|to)\s/iu;
/** "a report in the Courier", "a story on Channel Six": the outlet's own word. */
const HELD_BY =
  /^(?:an?|the)\s(?:(?:recent|new|long|front-page)\s)?(?:report|story|article|account|editorial|column|investigation|post)\s(?:in|on)\s/i;
/** What tells who saw or holds a document is no part of its name. */
const WHO_SAW_IT =
  /,?\s(?:which\s)?(?:was\s|were\s)?(?:seen|obtained|reviewed|viewed|published|leaked|released|read|shared|reached|contacted|interviewed|questioned|heard|quoted|cited|verified|carried|broadcast|aired|posted|distributed|relayed|translated|polled|surveyed|canvassed)\s(?:exclusively\s)?(?:by|to|with|in)\s.*$/isu;

/** ", one of whom still works there", ", granted anonymity to speak", " privy to the talks": what tells more of people. */
const MORE_OF_THEM =
  /(?:,\s(?:one|two|some|several|many|most|both|all|none|each|neither) of (?:whom|which|them)|(?:\sthere|\shere)?,\s(?:granted|speaking|reached|phoned|contacted|interviewed|asking|requesting|asked by|pressed by|questioned by)|\sprivy to|\saround the)\s.*$/isu;
/** "His former secretary, Oh Mi-ran": the name beside what somebody is. */
const NAME_BESIDE =
  /^(?:an?|the|his|her|its|their|one|another)\s[^,]{3,60},\s((?:\p{Lu}[\p{L}.’'-]*)(?:\s\p{Lu}[\p{L}.’'-]*){1,3}),?$/iu;

/** "The weather service, Nordvarsel,": the name of a body beside what it is, of one word or more. */
const BODY_BESIDE =
  /^(?:an?|the|his|her|its|their)\s(?:[^,]{1,50}\s)?(\p{Ll}+),\s(\p{Lu}[\p{L}\p{N}.’'-]*(?:\s[\p{Lu}\p{N}&][\p{L}\p{N}.’'-]*){0,4}),?$/u;

/** Words for somebody without what tells more of them: the name beside what they are, who saw a document, since when. */
export function plainDescription(description: string): string {
  const name = NAME_BESIDE.exec(description)?.[1];
  if (name !== undefined && /^\p{Lu}/u.test(name)) return name;
  const body = BODY_BESIDE.exec(description.charAt(0).toLowerCase() + description.slice(1));
  if (body?.[2] !== undefined && (BODY_NOUNS.has(body[1] ?? "") || WORKING_BODIES.has(body[1] ?? ""))) return body[2];
  return description
    .replace(WHO_SAW_IT, "")
    .replace(MORE_OF_THEM, "")
    .replace(/\s(?:unsealed|dated|tabled|lodged|handed out|made public)\s.*$/isu, "")
    .replace(/\s(?:there|here|too|also|meanwhile|briefed|privy|familiar|it|he|she|they)$/i, "");
}

/** "a spokeswoman for the Marvanian Red Cross": the body whose words they are, by its name. */
export function bodyBehind(view: PageView, span: TextSpan | null, description: string): Link | null {
  if (span === null) return null;
  const made = MADE_BY.exec(description) ?? STATEMENT_OF.exec(description);
  if (made !== null) return makerLink(view, span, made[0].length);
  const behind = MAKER_BEHIND.exec(view.text.slice(span.start, span.end));
  if (
    behind !== null &&
    (MESSAGE_NOUNS.has(behind[1] ?? "") ||
      /^(?:directive|order|dossier|manifesto|decree|circular)$/.test(behind[1] ?? ""))
  )
    return makerLink(view, span, behind[0].length);
  const paper = BODYS_PAPER.exec(description)?.[1] ?? "";
  if (paper !== "" && BODY_NOUNS.has(paper.split(" ")[0]?.toLowerCase() ?? "") && !/^court$/i.test(paper))
    return { name: paper, kind: "organization", entity: null, span, inferred: false };
  const papers = PAPER_OF.exec(plainDescription(description))?.[1] ?? "";
  const whosePaper = papers === "" ? null : bodyLink(view, span, papers);
  if (whosePaper !== null) return whosePaper;
  const of = SPOKESMAN_OF.exec(description)?.[1]?.replace(/^(?:the|an?|its|one)\s+/i, "") ?? "";
  if (of !== "") return bodyLink(view, span, of);
  const press = PRESS_OFFICE.exec(description);
  const whose = press?.[1] ?? press?.[2] ?? "";
  // A court speaks by its rulings.
  const office = /^$|court$/i.test(whose) ? null : bodyLink(view, span, whose);
  if (office !== null) return office;
  const held = HELD_BY.exec(description);
  const holder = held === null ? null : outletLink(view, { start: span.start + held[0].length, end: span.end }, true);
  if (holder !== null) return holder;
  const opening = SPOKESMAN.exec(description);
  if (opening === null)
    return /^(?:an?|the|its|one)\s+spokes(?:man|woman|person)$/i.test(description) ? bodyNamedLast(view, span) : null;
  const start = span.start + opening[0].length;
  const mention = mentionsIn(view, { start, end: span.end })[0];
  const entity = mention === undefined ? undefined : view.layers.entities.annotations[mention.entity];
  // "a spokesman for the diocese": a body by what it is.
  if (entity === undefined || mention?.by !== "name")
    return bodyLink(
      view,
      span,
      plainDescription(view.text.slice(start, span.end)).split(/,\s|\s(?:who|that|which)\s/)[0] ?? "",
    );
  if (mention.full.start > start) return null;
  // "a spokesman for the Norvik navy": a noun for bodies behind a name.
  const words = plainDescription(view.text.slice(start, span.end)).split(/,\s|\s(?:who|that|which)\s/)[0] ?? "";
  const noun = mention.end < start + words.length ? (words.split(/\s+/).at(-1)?.toLowerCase() ?? "") : "";
  if (BODY_NOUNS.has(noun) || WORKING_BODIES.has(noun))
    return { name: words, kind: "organization", entity: null, span, inferred: false };
  if (entity.kind !== "organization") return null;
  return { name: entity.name, kind: "organization", entity: entity.id, span, inferred: false };
}

/** "a spokesperson told the Courier" behind a sentence that begins with a body's name: that body's. */
function bodyNamedLast(view: PageView, span: TextSpan): Link | null {
  const at = sentenceAt(view, span.start);
  for (let place = at; place >= Math.max(0, at - 2); place--) {
    const sentence = view.sentences[place];
    if (sentence === undefined) return null;
    const first = mentionsIn(view, { start: sentence.start, end: Math.min(span.start, sentence.start + 40) })[0];
    const entity = first === undefined ? undefined : view.layers.entities.annotations[first.entity];
    if (entity?.kind === "person") return null;
    if (entity?.kind === "organization" && first?.by === "name")
      return { name: entity.name, kind: "organization", entity: entity.id, span, inferred: false };
  }
  return null;
}

/** The body that "the army spokesman" speaks for; null where the words before are no body's. */
function bodyLink(view: PageView, span: TextSpan, words: string): Link | null {
  const start = view.text.indexOf(words, span.start);
  const mention = mentionsIn(view, { start, end: start + words.length }).find(({ by }) => by === "name");
  const entity = mention === undefined ? undefined : view.layers.entities.annotations[mention.entity];
  if (entity?.kind === "organization")
    return { name: entity.name, kind: "organization", entity: entity.id, span, inferred: false };
  const last = words.split(/\s+/).at(-1)?.toLowerCase() ?? "";
  if (entity !== undefined || !(BODY_NOUNS.has(last) || WORKING_BODIES.has(last) || LOCAL_BODIES.has(last)))
    return null;
  return { name: words, kind: "organization", entity: null, span, inferred: false };
}

/** The maker of a document: its entity where a name stands there, else its words. */
function makerLink(view: PageView, span: TextSpan, skipped: number): Link | null {
  const words =
    plainDescription(view.text.slice(span.start + skipped, span.end)).split(/,|\s(?:that|which)\s/)[0] ?? "";
  if (words === "") return null;
  const start = span.start + skipped;
  const place = { start, end: start + words.length };
  const outlet = outletLink(view, place);
  if (outlet !== null) return outlet;
  const last = words.at(-1) === "," ? place.end - 1 : place.end;
  const mention =
    mentionsIn(view, place).find(({ by, end }) => by === "name" && end >= last) ?? mentionsIn(view, place)[0];
  const entity = mention === undefined ? undefined : view.layers.entities.annotations[mention.entity];
  if (entity?.kind === "person" && mention?.by === "name" && mention.end >= last && !/\b(?:of|for|to)\s/.test(words))
    return { name: entity.name, kind: entity.kind, entity: entity.id, span: place, inferred: false };
  const named =
    entity !== undefined && mention?.by === "name" && mention.full.start <= start + 4 && mention.end >= place.end;
  if (named && (entity.kind === "person" || entity.kind === "organization"))
    return { name: entity.name, kind: entity.kind, entity: entity.id, span: place, inferred: false };
  return { name: words, kind: "organization", entity: null, span: place, inferred: false };
}
