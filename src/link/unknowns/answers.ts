import type { Findings } from "../../core/findings.ts";
import type { AttributionAnnotation, Sentence } from "../../core/layers.ts";
import type { Span, Unknown } from "../../core/record.ts";
import { contains, overlap, type TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { blockOf, textOf } from "../../document/document.ts";
import {
  type DateIndex,
  dateIndex,
  dateOf,
  type MemberIndex,
  memberIndex,
  spanIn,
} from "../../document/dossier-index.ts";
import { CAUSE_WORDS } from "../../languages/en/scope-words.ts";
import { isEmptyWord, senseOf } from "../../languages/en/sense.ts";
import { dateBounds } from "../../measure/date-bounds.ts";
import { hash32 } from "../../measure/hash.ts";
import { byPlace } from "../../measure/text-order.ts";
import { wordsIn } from "../../measure/words.ts";
import { findUnknowns } from "./find-unknown.ts";

export type Answer = { readonly span: Span; readonly features: Readonly<{ [feature: string]: number }> };

/** Answers shown to one question, the first by date and place. */
const MOST_ANSWERS = 3;
/** How much of what is asked a sentence must hold, and in how many words, to be an answer. */
const LEAST_SHARE = 0.6;
const LEAST_SHARED = 2;

/** A sentence that may hold an answer, and the statements that may be one; `order` is their place among all. */
type Told = { readonly page: ReadPage; readonly day: number; readonly sentence: Sentence; readonly order: number };
type SaidThing = { readonly page: ReadPage; readonly day: number; readonly attribution: AttributionAnnotation };

/** Where later pages of the matter tell what an earlier one says is not known. */
export class Answers {
  readonly #dates: DateIndex;
  readonly #pages: readonly ReadPage[];
  readonly #matterOf = new Map<string, string>();
  readonly #entityOf: MemberIndex;
  readonly #eventOf: MemberIndex;
  readonly #told = new Map<string, Map<number, Told[]>>();
  readonly #said = new Map<string, Map<string, SaidThing[]>>();

  constructor(pages: readonly ReadPage[], findings: Pick<Findings, "matters" | "entities" | "dates" | "events">) {
    this.#dates = dateIndex(findings.dates);
    this.#pages = pages;
    this.#entityOf = memberIndex(findings.entities);
    this.#eventOf = memberIndex(findings.events);
    for (const { id: matter, pages: ids } of findings.matters) for (const id of ids) this.#matterOf.set(id, matter);
  }

  /** The sentences of later pages that tell it, in order of time; none where that is not plain. */
  to(page: ReadPage, sentence: Sentence, place: TextSpan, kind: Unknown["kind"]): Answer[] {
    const matter = this.#matterOf.get(page.page.id);
    if (kind === "not verified" || matter === undefined) return [];
    const day = this.#day(page);
    if (day === null) return [];
    const found =
      kind === "no comment"
        ? this.#saidSince(matter, day, page, sentence, place)
        : this.#toldSince(matter, day, page, sentence, place);
    return found
      .sort((a, b) => a.on - b.on || byPlace(a.span, b.span))
      .slice(0, MOST_ANSWERS)
      .map(({ span, features }) => ({ span, features }));
  }

  #day(page: ReadPage): number | null {
    const date = dateOf(page.page, this.#dates)?.value;
    const first = date === undefined ? undefined : dateBounds(date)?.first;
    return first === undefined || !Number.isFinite(first) ? null : first;
  }

  /** The dated pages of a matter. */
  #pagesOf(matter: string): { readonly page: ReadPage; readonly day: number }[] {
    return this.#pages.flatMap((page) => {
      const day = this.#matterOf.get(page.page.id) === matter ? this.#day(page) : null;
      return day === null ? [] : [{ page, day }];
    });
  }

  /** What whoever did not answer says on a later page of the same event. */
  #saidSince(matter: string, day: number, page: ReadPage, sentence: Sentence, place: TextSpan): Dated[] {
    const asked = new Set<string>();
    for (const mention of page.layers.mentions.annotations) {
      if (!contains({ start: sentence.start, end: place.start }, mention)) continue;
      const { kind } = page.layers.entities.annotations[mention.entity] ?? {};
      const id = this.#entityOf.of(page.page.id, mention.entity);
      if (id !== null && (kind === "person" || kind === "organization")) asked.add(id);
    }
    // Two names before the phrase do not say who was asked.
    const [who, ...others] = asked;
    if (who === undefined || others.length > 0) return [];
    const told = new Set(page.layers.events.annotations.map(({ id }) => this.#eventOf.of(page.page.id, id)));
    return (this.#saidIn(matter).get(who) ?? []).flatMap(({ page: other, day: on, attribution }): Dated[] => {
      const [content] = attribution.contents;
      if (on <= day || content === undefined) return [];
      const isOfIt = other.layers.events.annotations.some((event) => {
        const id = contains(content, event) ? this.#eventOf.of(other.page.id, event.id) : null;
        return id !== null && told.has(id);
      });
      const silent = !isOfIt || findUnknowns(textOf(other.page, attribution)).length > 0;
      return silent ? [] : [{ span: spanIn(other.page, content), features: { sameSpeaker: 1 }, on }];
    });
  }

  /** The statements of every speaker on the dated pages of a matter. */
  #saidIn(matter: string): ReadonlyMap<string, readonly SaidThing[]> {
    const known = this.#said.get(matter);
    if (known !== undefined) return known;
    const said = new Map<string, SaidThing[]>();
    for (const { page, day } of this.#pagesOf(matter)) {
      for (const attribution of page.layers.attributions.annotations) {
        const { speaker, hypothetical, stance } = attribution;
        const who = this.#entityOf.of(page.page.id, speaker.entity);
        if (hypothetical || stance === "asks" || who === null) continue;
        const list = said.get(who);
        if (list === undefined) said.set(who, [{ page, day, attribution }]);
        else list.push({ page, day, attribution });
      }
    }
    this.#said.set(matter, said);
    return said;
  }

  /** Sentences that hold most of what was asked, and of the kind that was asked for. */
  #toldSince(matter: string, day: number, page: ReadPage, sentence: Sentence, place: TextSpan): Dated[] {
    const question = questionIn(page, { start: place.start, end: sentence.end });
    if (question === null) return [];
    const { senses, word } = question;
    const index = this.#toldIn(matter);
    const holding = new Map<Told, number>();
    for (const sense of new Set([...senses].map((sense) => hash32(sense) | 0)))
      for (const told of index.get(sense) ?? []) if (told.day > day) holding.set(told, (holding.get(told) ?? 0) + 1);
    return [...holding]
      .filter(([, count]) => count >= LEAST_SHARED && count / senses.size >= LEAST_SHARE)
      .sort(([a], [b]) => a.order - b.order)
      .flatMap(([{ page: other, day: on, sentence: one }]): Dated[] => {
        const text = textOf(other.page, one);
        const held = new Set(wordsIn(text).map((each) => senseOf(each.word)));
        const shared = [...senses].filter((sense) => held.has(sense)).length;
        const share = shared / senses.size;
        if (
          shared < LEAST_SHARED ||
          share < LEAST_SHARE ||
          findUnknowns(text).length > 0 ||
          text.endsWith("?") ||
          SYNDICATED.test(text)
        )
          return [];
        return fits(word, other, one, text) ? [{ span: spanIn(other.page, one), features: { shared, share }, on }] : [];
      });
  }

  /** The sentences of a matter's dated pages by the hashes of what they hold. */
  #toldIn(matter: string): ReadonlyMap<number, readonly Told[]> {
    const known = this.#told.get(matter);
    if (known !== undefined) return known;
    const index = new Map<number, Told[]>();
    let order = 0;
    for (const { page, day } of this.#pagesOf(matter)) {
      for (const { sentence, senses } of sensesOn(page)) {
        const told = { page, day, sentence, order: order++ };
        for (const sense of senses) {
          const list = index.get(sense);
          if (list === undefined) index.set(sense, [told]);
          else list.push(told);
        }
      }
    }
    this.#told.set(matter, index);
    return index;
  }
}

type Dated = Answer & { readonly on: number };
type SentenceSenses = { readonly sentence: Sentence; readonly senses: Int32Array };

const LONGEST_ANSWER = 600;
/** By page what its sentences hold: a page is looked at again whenever its matter grows. */
const knownSenses = new WeakMap<ReadPage, readonly SentenceSenses[]>();

/** The sentences of a page that may be answers, with the hashes of what their words mean. */
function sensesOn(read: ReadPage): readonly SentenceSenses[] {
  const known = knownSenses.get(read);
  if (known !== undefined) return known;
  const found = read.layers.sentences.annotations.flatMap((sentence): SentenceSenses[] => {
    if (!ARTICLE_KINDS.has(blockOf(read.page, sentence).kind) || sentence.end - sentence.start > LONGEST_ANSWER)
      return [];
    const words = wordsIn(textOf(read.page, sentence));
    return [{ sentence, senses: Int32Array.from(new Set(words.map(({ word }) => hash32(senseOf(word)) | 0))) }];
  });
  knownSenses.set(read, found);
  return found;
}

/** What a page says of itself. */
const SYNDICATED = /\b(?:originally|first) (?:appeared|published|posted)\b/iu;
const ASKING: ReadonlySet<string> = new Set(["why", "when", "who", "where", "what", "whether", "if", "how", "which"]);

/** The word that asks and the senses of what follows it; null where nothing is asked in so many words. */
function questionIn(page: ReadPage, span: TextSpan) {
  const words = wordsIn(page.page.text, span);
  const at = words.findIndex(({ word }) => ASKING.has(word));
  const asking = words[at];
  if (asking === undefined) return null;
  const rest = words.slice(at + 1).map(({ word }) => word);
  const senses = new Set(rest.filter((word) => !isEmptyWord(word)).map(senseOf));
  const caused = asking.word === "what" && rest.slice(0, 3).some((word) => /^(?:caus|led|prompt|trigger)/.test(word));
  return senses.size === 0 ? null : { word: caused ? "why" : asking.word, senses };
}

/** True where a sentence has what the word asks for: a time, a place, somebody, a number, a reason. */
function fits(word: string, page: ReadPage, sentence: TextSpan, text: string): boolean {
  const { times, quantities, mentions, entities } = page.layers;
  const named = (kinds: readonly string[]) =>
    mentions.annotations.some(
      (mention) => overlap(mention, sentence) && kinds.includes(entities.annotations[mention.entity]?.kind ?? ""),
    );
  const small = text.toLowerCase();
  if (word === "when") return times.annotations.some((time) => overlap(time, sentence) && time.edtf !== null);
  if (word === "how") return quantities.annotations.some((quantity) => overlap(quantity, sentence));
  if (word === "who") return named(["person", "organization"]);
  if (word === "where") return named(["place"]);
  if (word === "why")
    return CAUSE_WORDS.some((cause) => small.includes(` ${cause} `)) || /\b(?:because|caused)\b/.test(small);
  return false;
}
