import type { Quantity, Time } from "../../core/layers.ts";
import { contains, overlap, type TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS, type Stance } from "../../core/vocabulary.ts";
import { blockOf, lastStartingAt, textOf } from "../../document/document.ts";
import type { MemberIndex } from "../../document/dossier-index.ts";
import { quotedAgain } from "../../document/quoted-again.ts";
import { CARDINALS } from "../../languages/en/number-words.ts";
import { AS_YET_WORDS, LATER_WORDS, SCOPE_WORDS } from "../../languages/en/scope-words.ts";
import { countryOf, isEmptyWord, senseOf } from "../../languages/en/sense.ts";
import { NEGATIVE_WORDS, OWN_STEPS } from "../../languages/en/statement-words.ts";
import type { DateBounds } from "../../measure/date-bounds.ts";

/** One thing that a page tells or lets somebody say, as far as holding it against others goes. */
export type Telling = {
  readonly page: ReadPage;
  readonly span: TextSpan;
  /** Who says it, by id; null for the page's own voice. */
  readonly attribution: string | null;
  readonly denies: boolean;
  /** True for what is promised or expected to come. */
  readonly planned: boolean;
  readonly negative: boolean;
  /** All words in order, lower case, and the same in one line. */
  readonly words: readonly string[];
  readonly line: string;
  /** The same words with their places; the sense is null for a word that carries nothing, a name or a figure. */
  readonly tokens: readonly { readonly word: string; readonly start: number; readonly sense: string | null }[];
  /** Senses of words that carry something, names and figures aside. */
  readonly senses: ReadonlySet<string>;
  /** Entities of the dossier and countries. */
  readonly names: ReadonlySet<string>;
  /** Those of them that are places. */
  readonly places: ReadonlySet<string>;
  /** Those of them that are people; of a step of the speaker's own ("announces retirement"), the speaker. */
  readonly people: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  /** True where it speaks of an event that other pages tell of too. */
  readonly ofSharedEvent: boolean;
  /** When the page is from. */
  readonly date: DateBounds | null;
};

/** Longer stretches tell too many things to be held against one another. Code units. */
const LONGEST = 260;
/** A statement of fewer words that carry something tells too little. */
const LEAST_SENSES = 1;
/** What says of how much, and when, a thing is so says nothing of which thing it is. */
const ASIDE: readonly ReadonlySet<string>[] = [...Object.values(SCOPE_WORDS), LATER_WORDS, AS_YET_WORDS];
/** Stances of those who say how it is. */
const TELLING: ReadonlySet<string> = new Set(["asserts", "denies", "hedges", "expects", "promises"]);

/** What a page tells: what it lets people say, word for word of it, and its own sentences where nobody else speaks. */
export function tellingsOf(
  page: ReadPage,
  entityOf: MemberIndex,
  shared: ReadonlySet<number>,
  date: DateBounds | null,
): Telling[] {
  const { attributions, sentences } = page.layers;
  const said = attributions.annotations.flatMap((attribution): Telling[] => {
    if (attribution.hypothetical || !TELLING.has(attribution.stance)) return [];
    const id = page.ids.attributions[attribution.id] ?? null;
    return attribution.contents.flatMap((content) => {
      const told = attribution.stance === "denies" ? withoutJudgement(page, content) : content;
      const { entity } = attribution.speaker;
      const doer = isOwnStep(page, told) ? entityOf.of(page.page.id, entity) : null;
      return tell(page, told, id, attribution.stance, entityOf, shared, date).map((telling) =>
        doer === null || telling.people.size > 0 ? telling : { ...telling, people: new Set([doer]) },
      );
    });
  });
  const isQuotedAgain = quotedAgain(page);
  const own = sentences.annotations.flatMap((sentence): Telling[] => {
    const { kind } = blockOf(page.page, sentence);
    if (!ARTICLE_KINDS.has(kind) || kind === "title" || kind === "heading" || isQuotedAgain(sentence)) return [];
    const spoken = attributions.annotations.some(({ contents, cues }) =>
      [...contents, ...cues].some((span) => overlap(span, sentence)),
    );
    return spoken ? [] : tell(page, sentence, null, null, entityOf, shared, date);
  });
  return [...said, ...own];
}

/** "Retirement after five seasons": who announces it does it. */
function isOwnStep(page: ReadPage, { start, end }: TextSpan): boolean {
  const [first = "", second = ""] = page.page.text
    .slice(start, Math.min(end, start + 40))
    .toLowerCase()
    .split(/\s+/);
  return OWN_STEPS.has(/^(?:his|her|their|its)$/.test(first) ? second : first);
}

/** What is denied: of "dismissed the bid as not worth a thought" the bid; behind "as" stands what is said of it. */
function withoutJudgement(page: ReadPage, content: TextSpan): TextSpan {
  const at = textOf(page.page, content).search(/\sas\s/u);
  return at < 0 ? content : { start: content.start, end: content.start + at };
}

function tell(
  page: ReadPage,
  span: TextSpan,
  attribution: string | null,
  stance: Stance | null,
  entityOf: MemberIndex,
  shared: ReadonlySet<number>,
  date: DateBounds | null,
): Telling[] {
  if (span.end - span.start > LONGEST) return [];
  const mentions = inside(page.layers.mentions.annotations, span);
  const tokens: Telling["tokens"][number][] = [];
  const senses = new Set<string>();
  const names = new Set<string>();
  const places = new Set<string>();
  const people = new Set<string>();
  for (const mention of mentions) {
    const id = entityOf.of(page.page.id, mention.entity);
    if (id === null) continue;
    const name = countryOf(textOf(page.page, mention)) ?? id;
    names.add(name);
    if (page.layers.entities.annotations[mention.entity]?.kind === "place") places.add(name);
    if (page.layers.entities.annotations[mention.entity]?.kind === "person") people.add(name);
  }
  const times = inside(page.layers.times.annotations, span);
  const quantities = inside(page.layers.quantities.annotations, span);
  let negative = false;
  for (const match of textOf(page.page, span).matchAll(/\d[\d.,]*\d|\d|\p{L}+(?:['’]\p{L}{1,3})?/gu)) {
    const word = match[0].toLowerCase().replace("’", "'");
    const token = { word, start: span.start + match.index, sense: null };
    if (/^\d/.test(word) || CARDINALS.has(word)) {
      tokens.push(token);
      continue;
    }
    const turning = NEGATIVE_WORDS.has(word) || word.endsWith("n't");
    if (turning) negative = true;
    const at = { start: span.start + match.index, end: span.start + match.index + match[0].length };
    const named = mentions.some((mention) => mention.by === "name" && contains(mention, at));
    // A name that one page alone is too short to tell for one is known by its capital.
    if (/^\p{Lu}/u.test(match[0]) && !isEmptyWord(word)) names.add(word.replace(/'s?$/, ""));
    const measured = [...times, ...quantities.map(({ start, end }) => ({ start, end }))].some((one) =>
      contains(one, at),
    );
    const empty = named || turning || measured || isEmptyWord(word) || ASIDE.some((words) => words.has(word));
    const sense = empty ? null : senseOf(word);
    if (sense !== null) senses.add(sense);
    tokens.push({ ...token, sense });
  }
  if (senses.size < LEAST_SENSES) return [];
  const words = tokens.map(({ word }) => word);
  return [
    {
      page,
      span,
      attribution,
      denies: stance === "denies",
      planned: stance === "expects" || stance === "promises",
      negative,
      words,
      line: words.join(" "),
      tokens,
      senses,
      names,
      places,
      people,
      quantities,
      times,
      ofSharedEvent: inside(page.layers.events.annotations, span).some(({ id }) => shared.has(id)),
      date,
    },
  ];
}

function inside<A extends TextSpan>(items: readonly A[], span: TextSpan): A[] {
  const found: A[] = [];
  for (let index = lastStartingAt(items, span.start - 1) + 1; index < items.length; index++) {
    const item = items[index];
    if (item === undefined || item.start >= span.end) break;
    if (contains(span, item)) found.push(item);
  }
  return found;
}
