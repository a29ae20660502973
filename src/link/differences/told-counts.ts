import type { EventFinding } from "../../core/findings.ts";
import type { Quantity, Sentence } from "../../core/layers.ts";
import { contains, type TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { blockOf, lastStartingAt } from "../../document/document.ts";
import { dateOf } from "../../document/dossier-index.ts";
import {
  CHARGE_NOUNS,
  COUNTED_ROLES,
  type CountedRole,
  DONE_WITH_COUNTS,
  NO_COUNT,
  NOT_DONE,
} from "../../languages/en/counted-roles.ts";
import { type DateBounds, dateBounds } from "../../measure/date-bounds.ts";
import type { Ground } from "./ground.ts";

/** One count of people, or of what somebody is charged with, as one page tells it. */
export type ToldCount = {
  readonly page: ReadPage;
  readonly quantity: Quantity;
  /** From the figure to the words that say of what it is. */
  readonly span: TextSpan;
  /** Id of the statement that tells it; null for the page's own voice. */
  readonly attribution: string | null;
  readonly time: DateBounds | null;
};

/** Counts of one role of one event, or of one person's charges. */
export type CountedOnce = {
  readonly role: Pick<CountedRole, "name" | "course">;
  readonly event: EventFinding | null;
  readonly entity: string | null;
  readonly counts: readonly ToldCount[];
};

/** How far before and behind a figure the words are looked for that say what it counts. Code units. */
const REACH = { before: 40, behind: 110 };
/** So many people and bodies named on two pages, a person among them, make them of one story where no event does. */
const COMMON_NAMES = 2;

/** All counts that pages give of one thing, one list a thing. */
export function countsOf(ground: Ground): CountedOnce[] {
  const found: CountedOnce[] = [];
  for (const { pages } of ground.matters) {
    if (pages.length < 2) continue;
    const read = pages.flatMap((id) => ground.pageOf.get(id) ?? []);
    found.push(...countsOfPeople(read, ground), ...countsOfCharges(read, ground));
  }
  return found;
}

type Thing = Pick<CountedOnce, "event" | "role"> & { readonly counts: ToldCount[] };

function countsOfPeople(pages: readonly ReadPage[], ground: Ground): CountedOnce[] {
  const things = new Map<string, Thing>();
  for (const page of pages) {
    for (const quantity of page.layers.quantities.annotations) {
      if (quantity.unit !== "count" || quantity.value === 1 || quantity.change !== null) continue;
      const sentence = sentenceOf(page, quantity);
      if (sentence === null) continue;
      for (const role of COUNTED_ROLES) {
        // "Dozens" says something beside "hundreds" of a crowd, and nothing beside a count.
        if (quantity.qualifier === "vague" && role.vague !== true) continue;
        const span = spanOfRole(role, page, quantity, sentence);
        if (span === null) continue;
        const event = eventOf(role, page, sentence, ground);
        if (event === null && role.events.length > 0) continue;
        const key = `${role.name} ${event?.id ?? ""}`;
        const thing = things.get(key) ?? { role, event, counts: [] };
        thing.counts.push(toldCount(page, quantity, span, ground));
        things.set(key, thing);
        break;
      }
    }
  }
  return [...things.values()].flatMap((thing) =>
    thing.event !== null || ofOneStory(thing.counts, ground) ? [{ ...thing, entity: null }] : [],
  );
}

/** The event of another page, too, that the sentence speaks of, else the one of which most pages tell. */
function eventOf(role: CountedRole, page: ReadPage, sentence: Sentence | null, ground: Ground): EventFinding | null {
  const fitting = (ground.eventsOn.get(page.page.id) ?? []).filter(
    ({ type, mode, members }) =>
      role.events.some(([ofType, ofMode]) => ofType === type && (ofMode === undefined || ofMode === mode)) &&
      members.some((member) => member.page !== page.page.id),
  );
  const within = (event: EventFinding) =>
    event.members.some(({ page: at, id }) => {
      const mention = at === page.page.id ? page.layers.events.annotations[id] : undefined;
      return sentence !== null && mention !== undefined && contains(sentence, mention);
    });
  const pagesOf = ({ members }: EventFinding) => new Set(members.map((member) => member.page)).size;
  return (
    fitting.find(within) ??
    fitting.reduce<EventFinding | null>(
      (most, one) => (most === null || pagesOf(one) > pagesOf(most) ? one : most),
      null,
    )
  );
}

function ofOneStory(counts: readonly ToldCount[], ground: Ground): boolean {
  const pages = [...new Set(counts.map(({ page }) => page))];
  const named = pages.map((page) => namedOn(page, ground));
  return named.slice(1).every((one) => {
    const common = [...one].filter(([id]) => named[0]?.has(id));
    return common.length >= COMMON_NAMES && common.some(([, kind]) => kind === "person");
  });
}

/** People and bodies that a page names, by id. */
function namedOn(page: ReadPage, ground: Ground): Map<string, string> {
  return new Map(
    page.layers.entities.annotations.flatMap(({ id, kind }): [string, string][] => {
      const entity = kind === "person" || kind === "organization" ? ground.entityOf.of(page.page.id, id) : null;
      return entity === null ? [] : [[entity, kind]];
    }),
  );
}

function toldCount(page: ReadPage, quantity: Quantity, span: TextSpan, ground: Ground): ToldCount {
  const attribution = page.layers.attributions.annotations.find(
    ({ contents, hypothetical }) => !hypothetical && contents.some((content) => contains(content, quantity)),
  );
  const date = attribution?.said?.value ?? dateOf(page.page, ground.dates)?.value ?? null;
  return {
    page,
    quantity,
    span,
    attribution: attribution === undefined ? null : (page.ids.attributions[attribution.id] ?? null),
    time: date === null ? null : dateBounds(date),
  };
}

/** The sentence of an article in which a figure stands. */
function sentenceOf(page: ReadPage, quantity: Quantity): Sentence | null {
  const sentences = page.layers.sentences.annotations;
  const sentence = sentences[Math.max(0, lastStartingAt(sentences, quantity.start))];
  if (sentence === undefined || !contains(sentence, quantity)) return null;
  return ARTICLE_KINDS.has(blockOf(page.page, sentence).kind) ? sentence : null;
}

/** From the figure to the words by which it is a count of that role; null where it is none. */
function spanOfRole(role: CountedRole, page: ReadPage, quantity: Quantity, sentence: Sentence): TextSpan | null {
  const { before, behind } = clauseAround(page, quantity, sentence);
  const whole = ` ${before} ${behind} `;
  if (role.not.some((words) => whole.includes(` ${words} `))) return null;
  if (NO_COUNT.some((words) => whole.includes(` ${words} `))) return null;
  const padded = ` ${behind} `;
  const said = role.behind.find((words) => padded.includes(` ${words} `));
  const head = role.heads.find((words) => behind === words || behind.startsWith(`${words} `));
  const first = role.before.find(
    (words) => before === words || before.endsWith(` ${words}`) || before.endsWith(` ${words} the`),
  );
  if (said !== undefined) return { start: quantity.start, end: endOf(page, quantity, said) };
  if (head !== undefined && (role.before.length === 0 || first !== undefined || role.course !== "stays"))
    return { start: quantity.start, end: endOf(page, quantity, head) };
  return first !== undefined && role.course === "grows" ? { start: quantity.start, end: quantity.end } : null;
}

function endOf({ page }: ReadPage, quantity: TextSpan, words: string): number {
  const behind = page.text
    .slice(quantity.end, quantity.end + REACH.behind)
    .toLowerCase()
    .replace(/\s/g, " ");
  const at = behind.indexOf(words);
  return at < 0 ? quantity.end : quantity.end + at + words.length;
}

/** The words on both sides of a figure, as far as the next one and the end of the clause, in lower case and parted by single spaces. */
function clauseAround({ page, layers }: ReadPage, quantity: Quantity, sentence: Sentence) {
  const figures = layers.quantities.annotations.filter(({ unit }) => unit === "count");
  let from = Math.max(sentence.start, quantity.start - REACH.before);
  let to = Math.min(sentence.end, quantity.end + REACH.behind);
  for (const { start, end } of figures) {
    if (end <= quantity.start) from = Math.max(from, end);
    if (start >= quantity.end) to = Math.min(to, start);
  }
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}'’-]+/u)
      .filter((word) => word !== "")
      .join(" ");
  return {
    before: words(lastClause(page.text.slice(from, quantity.start))),
    behind: words(page.text.slice(quantity.end, to).split(/[;:!?—–]/u)[0] ?? ""),
  };
}

function lastClause(text: string): string {
  return text.split(/[;:!?—–]/u).at(-1) ?? "";
}

/** What each person is charged with, one by one. */
function countsOfCharges(pages: readonly ReadPage[], ground: Ground): CountedOnce[] {
  const byPerson = new Map<string, ToldCount[]>();
  for (const page of pages) {
    for (const quantity of page.layers.quantities.annotations) {
      if (quantity.unit !== "count" || quantity.scope === null || quantity.value === 1) continue;
      if (typeof quantity.value !== "number") continue;
      const head = page.page.text.slice(quantity.scope.start, quantity.scope.end).toLowerCase().split(/\s+/).at(-1);
      const sentence = sentenceOf(page, quantity);
      if (
        head === undefined ||
        !CHARGE_NOUNS.includes(head) ||
        sentence === null ||
        quantity.scope.start < quantity.end
      )
        continue;
      if (isDoneWith(page, sentence)) continue;
      const person = lastPersonBefore(page, sentence, quantity, ground);
      if (person === null) continue;
      const span = { start: quantity.start, end: Math.max(quantity.end, quantity.scope.end) };
      const list = byPerson.get(person) ?? [];
      list.push(toldCount(page, quantity, span, ground));
      byPerson.set(person, list);
    }
  }
  return [...byPerson].map(([entity, counts]) => ({
    role: { name: "charged", course: "stays" },
    event: null,
    entity,
    counts,
  }));
}

function isDoneWith({ page }: ReadPage, sentence: Sentence): boolean {
  const words = page.text
    .slice(sentence.start, sentence.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some(
    (word, at) => DONE_WITH_COUNTS.has(word) && !(word === "guilty" && NOT_DONE.has(words[at - 1] ?? "")),
  );
}

/** The person named last in the sentence before the figure. */
function lastPersonBefore(page: ReadPage, sentence: Sentence, quantity: Quantity, ground: Ground): string | null {
  let last: string | null = null;
  for (const mention of page.layers.mentions.annotations) {
    if (mention.start < sentence.start) continue;
    if (mention.start >= quantity.start) break;
    if (page.layers.entities.annotations[mention.entity]?.kind !== "person") continue;
    last = ground.entityOf.of(page.page.id, mention.entity) ?? last;
  }
  return last;
}
