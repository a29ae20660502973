import type { AttributionAnnotation } from "../../core/layers.ts";
import type { Span } from "../../core/record.ts";
import type { TextSpan } from "../../core/span.ts";
import { contains } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import type { Stance, Status } from "../../core/vocabulary.ts";
import { lastStartingAt, textOf } from "../../document/document.ts";
import { type MemberIndex, spanIn } from "../../document/dossier-index.ts";
import { FILINGS } from "../../languages/en/field-words.ts";
import { DETERMINERS } from "../../languages/en/function-words.ts";
import { CARDINALS } from "../../languages/en/number-words.ts";
import { countryOf, isEmptyWord, senseOf } from "../../languages/en/sense.ts";
import { NEGATIVE_WORDS } from "../../languages/en/statement-words.ts";

/** What somebody said, as far as comparing goes. */
export type Statement = {
  readonly page: ReadPage;
  /** Null for what the page tells in its own voice. */
  readonly attribution: AttributionAnnotation | null;
  /** Of the attribution; null for the page's own voice. */
  readonly id: string | null;
  /** All stretches of the content. */
  readonly contents: readonly TextSpan[];
  /** The longest stretch: what is shown. */
  readonly span: Span;
  readonly stance: Stance;
  /** The speaker's entity in the dossier. */
  readonly speaker: string | null;
  readonly negative: boolean;
  /** Stems of content words; a word of a sense group by its group. */
  readonly words: ReadonlySet<string>;
  /** Entities of the dossier and countries named. */
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** All that it is compared by, sorted: words, names behind "@", numbers behind "#". */
  readonly terms: readonly string[];
  /** The named links of the chain behind the page's outlet: entities of the dossier, else names in small letters. */
  readonly links: ReadonlySet<string>;
  /** Events of the dossier that the content mentions, with the status given; the first one is the head. */
  readonly events: readonly { readonly event: string; readonly status: Status }[];
  /** The words in order, lower case: two contents with the same are one wording. */
  readonly wording: string;
  /** True for a denial that tells nothing of its own ("dismissed the claim"): its words are compared with none. */
  readonly pointsBack?: boolean;
};

/** Longer contents are compared by their beginning. Code units. */
const LONGEST = 2_000;

/** The statements of a page: every attribution with a content, but for words put into a mouth. */
export function statementsOf(page: ReadPage, entityOf: MemberIndex, eventOf: MemberIndex): Statement[] {
  return page.layers.attributions.annotations.flatMap((attribution): Statement[] => {
    const id = page.ids.attributions[attribution.id];
    const longest = [...attribution.contents].sort(
      (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
    )[0];
    if (id === undefined || longest === undefined || attribution.hypothetical) return [];
    if (attribution.stance === "denies" && isFiling(textOf(page.page, longest))) return [];
    return [
      {
        page,
        attribution,
        id,
        contents: attribution.contents,
        span: spanIn(page.page, longest),
        stance: attribution.stance,
        speaker: entityOf.of(page.page.id, attribution.speaker.entity),
        ...termsOf(page, attribution.contents, entityOf),
        links: new Set(
          attribution.chain
            .slice(1)
            .filter(({ kind }) => kind !== "unnamed")
            .map((link) => entityOf.of(page.page.id, link.entity) ?? link.name.toLowerCase().replace(/^the /, "")),
        ),
        events: eventsIn(page, attribution.contents, eventOf),
      },
    ];
  });
}

/** "a long-shot lawsuit by Texas": a court that rejects it denies no statement. */
function isFiling(text: string): boolean {
  const [first = "", ...rest] =
    text
      .slice(0, 100)
      .toLowerCase()
      .match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return first !== "that" && DETERMINERS.has(first) && rest.slice(0, FILING_REACH).some((word) => FILINGS.has(word));
}
/** Words between "a" and "lawsuit". */
const FILING_REACH = 4;

/** What a page tells in its own voice, as a statement of the page. */
export function ownStatement(page: ReadPage, span: TextSpan, entityOf: MemberIndex, eventOf: MemberIndex): Statement {
  return {
    page,
    attribution: null,
    id: null,
    contents: [span],
    span: spanIn(page.page, span),
    stance: "asserts",
    speaker: null,
    ...termsOf(page, [span], entityOf),
    links: NO_LINKS,
    events: eventsIn(page, [span], eventOf),
  };
}

const NO_LINKS: ReadonlySet<string> = new Set();

function eventsIn(page: ReadPage, contents: readonly TextSpan[], eventOf: MemberIndex): Statement["events"] {
  // By their places in the layer: contents may stand in any order, and one inside another.
  const inside = new Set<number>();
  for (const content of contents)
    for (const index of indexesInside(page.layers.events.annotations, content)) inside.add(index);
  return [...inside]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const event = page.layers.events.annotations[index];
      const found = event === undefined ? null : eventOf.of(page.page.id, event.id);
      return event === undefined || found === null ? [] : [{ event: found, status: event.status }];
    });
}

function termsOf(page: ReadPage, contents: readonly TextSpan[], entityOf: MemberIndex) {
  const words = new Set<string>();
  const names = new Set<string>();
  const numbers = new Set<string>();
  const wording: string[] = [];
  let negative = false;
  for (const content of contents) {
    const span = { start: content.start, end: Math.min(content.end, content.start + LONGEST) };
    const mentions = outermostMentions(page, span);
    let next = 0;
    let named = -1;
    for (const match of textOf(page.page, span).matchAll(/\d[\d.,]*\d|\d|\p{L}+(?:['’]\p{L}{1,3})?/gu)) {
      const at = span.start + match.index;
      const word = match[0].toLowerCase().replace("’", "'");
      wording.push(word);
      while (next < mentions.length && (mentions[next]?.end ?? 0) <= at) next++;
      const mention = mentions[next];
      const inside = mention !== undefined && mention.start <= at;
      const entity = inside ? entityOf.of(page.page.id, mention.entity) : null;
      if (inside && entity !== null) {
        if (named !== next) names.add(countryOf(textOf(page.page, mention)) ?? entity);
        named = next;
        continue;
      }
      const counted = CARDINALS.get(word);
      if (/^\d/.test(word)) numbers.add(word.replace(/,(?=\d{3})/g, ""));
      else if (counted !== undefined && counted > 1) numbers.add(String(counted));
      else if (NEGATIVE_WORDS.has(word) || word.endsWith("n't")) negative = true;
      else if (!isEmptyWord(word)) {
        const country = countryOf(match[0]);
        if (country === null) words.add(senseOf(word));
        else names.add(country);
      }
    }
  }
  const terms = [...words, ...[...names].map((name) => `@${name}`), ...[...numbers].map((number) => `#${number}`)];
  return { words, names, numbers, terms: terms.sort(), negative, wording: wording.join(" ") };
}

/** Mentions in a stretch, those inside a longer one left out. */
function outermostMentions(page: ReadPage, span: TextSpan) {
  const mentions = page.layers.mentions.annotations;
  const inside = indexesInside(mentions, span).flatMap((index) => mentions[index] ?? []);
  let end = -1;
  return inside.filter((mention) => {
    if (mention.end <= end) return false;
    end = mention.end;
    return true;
  });
}

/** Indexes of what lies wholly inside a stretch, of a sorted layer; it looks at no more than what starts there. */
function indexesInside(items: readonly TextSpan[], span: TextSpan): number[] {
  const found: number[] = [];
  for (let index = lastStartingAt(items, span.start - 1) + 1; index < items.length; index++) {
    const item = items[index];
    if (item === undefined || item.start > span.end) break;
    if (contains(span, item)) found.push(index);
  }
  return found;
}
