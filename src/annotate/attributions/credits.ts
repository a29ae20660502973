import type { ChainLinkAnnotation } from "../../core/layers.ts";
import { GIVEN_NAMES } from "../../languages/en/given-names.ts";
import { outletKind, soundsLikeOutlet } from "./outlet-names.ts";
import type { PageView } from "./view.ts";

type Link = ChainLinkAnnotation;

const LONGEST_CREDIT = 60;
const AGENCY_WORDS = /(?:^Press (?:Association|Union|Bureau|Trust)|\b(?:News|Press) (?:Agency|Service|Union|Bureau)$)/;

/** An agency between strokes or in brackets behind the place and the day: "SKARN, 9 October. /Northwire/. The ministers". */
export function openingCredit(view: PageView): Link | null {
  const block = view.page.blocks.find(({ kind }) => kind === "body");
  if (block === undefined) return null;
  const opening = view.text.slice(block.start, Math.min(block.end, block.start + LONGEST_CREDIT));
  const match =
    /^\p{Lu}[\p{L}\p{N} .,’'-]{2,40}\/(\p{Lu}[\p{L}\p{N}.& -]{1,30}?)\/[.:]? /u.exec(opening) ??
    /^(?:\p{Lu}[\p{L}\p{N} .,’'-]{1,40} )?\(((?:\p{Lu}|dpa\b|epd\b)[\p{L}\p{N}.& -]{1,30}?)\)(?:[.:]|\.?[—–-]{1,2})? (?=["“‘]?\p{Lu})/u.exec(
      opening,
    ) ??
    /^\p{Lu}[\p{L}\p{N} .’'-]{1,30}, (?:[\p{L}\p{N} .]{2,14}, )?(\p{Lu}[\p{L}\p{N}.& -]{1,30}?) (?:[—–-]|--) /u.exec(
      opening,
    );
  // "Northwire – The ministers met": an agency and no place.
  const alone = match === null ? /^(\p{Lu}[\p{L}.& ]{1,30}?) (?:[—–]|--) (?=["“‘]?[\p{Lu}\p{N}])/u.exec(opening) : null;
  if (alone?.[1] !== undefined && isAgency(alone[1])) return linkAt(view, alone[1], block.start);
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  if (!match[0].includes("/") && !namesAgency(name)) return null;
  return linkAt(view, name, block.start + match[0].lastIndexOf(name));
}

function linkAt(view: PageView, name: string, start: number): Link {
  return {
    name,
    kind: "agency",
    entity: entityNamed(view, name),
    span: { start, end: start + name.length },
    inferred: false,
  };
}

/** An agency by its name alone. */
export function isAgency(name: string): boolean {
  return outletKind(name) === "agency" || AGENCY_WORDS.test(name) || /wire$/iu.test(name);
}

function namesAgency(name: string): boolean {
  return isAgency(name) || soundsLikeOutlet(name) || /^\p{Lu}{2,5}$/u.test(name);
}

/** A last line of nothing but an outlet's name behind a dash or in brackets: "— Northwire", "(Northwire)". */
export function closingCredit(view: PageView): Link | null {
  const block = view.page.blocks.findLast(({ kind }) => kind === "body");
  if (block === undefined) return null;
  // "… on Monday. (Northwire)", "… on Monday. — From Northwire dispatches": the same behind the last sentence.
  const tail = view.text.slice(Math.max(block.start, block.end - LONGEST_CREDIT), block.end);
  const cut =
    /[.!?”"]\s+(?=(?:[—–]\s?|-(?=\p{Lu})|\(|\/)(?:(?:from|with|by|source:)\s)?\p{Lu}[\p{L}\p{N} ]{1,40}[)/]?$|\(?With (?:reporting by|(?:reports|files|material|information|inputs?) from) )/iu.exec(
      tail,
    );
  const from = cut === null ? block.start : block.end - tail.length + cut.index + cut[0].length;
  if (block.end - from > LONGEST_CREDIT) return null;
  const line = view.text.slice(from, block.end);
  const name =
    /^(?:[—–-]{1,2}\s?|\(|\/|©\s?|(?=source|with|reporting|from|agency|agencies))(?:(?:source|with reporting by|additional reporting by|with (?:reports|files|material|information|inputs?|copy) from|reporting by|from|with|by|agency|agencies):?\s)?((?:the )?\p{Lu}[\p{L}\p{N}.&’' -]*?)(?:\s(?:dispatches|reports|wire services|staff|newsroom))?[)./]?$/iu.exec(
      line,
    )?.[1];
  if (name === undefined) return null;
  // A line of its own in brackets is a credit, whatever the name.
  const alone = from === block.start && /^\(.*\)$/u.test(line) && !/\p{Ll} \p{Ll}/u.test(line);
  // "BRAX — The talks … on Monday. — Prensa Lumen": behind a story with a place before it, whatever the name.
  const dated =
    from > block.start && DATED.test(openingOf(view)) && !GIVEN_NAMES.has(name.split(" ")[0]?.toLowerCase() ?? "");
  const kind =
    outletKind(name) ??
    (alone || dated || AGENCY_WORDS.test(name) || soundsLikeOutlet(name) || /^\p{Lu}{2,5}$/u.test(name)
      ? "agency"
      : null);
  if (kind === null) return null;
  const start = from + line.indexOf(name);
  return {
    name: name.replace(/^the /i, ""),
    kind,
    entity: entityNamed(view, name),
    span: { start, end: start + name.length },
    inferred: false,
  };
}

/** A place in capitals and a dash. */
const DATED = /^\p{Lu}{3,}(?: \p{Lu}{2,})*(?:, [\p{L}\p{N} .]{2,20})? (?:[—–-]|--) /u;

function openingOf(view: PageView): string {
  const block = view.page.blocks.find(({ kind }) => kind === "body");
  return block === undefined ? "" : view.text.slice(block.start, Math.min(block.end, block.start + LONGEST_CREDIT));
}

/** The page's entity of that name; null where none bears it. */
export function entityNamed(view: PageView, name: string): number | null {
  return (
    view.layers.entities.annotations.find((entity) => entity.names.includes(name) || entity.name === name)?.id ?? null
  );
}
