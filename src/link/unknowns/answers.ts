import type { Findings } from "../../core/findings.ts";
import type { Sentence } from "../../core/layers.ts";
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
import { byPlace } from "../../measure/text-order.ts";
import { wordsIn } from "../../measure/words.ts";
import { findUnknowns } from "./find-unknown.ts";

export type Answer = { readonly span: Span; readonly features: Readonly<{ [feature: string]: number }> };

/** Answers shown to one question, the first by date and place. */
const MOST_ANSWERS = 3;
/** How much of what is asked a sentence must hold, and in how many words, to be an answer. */
const LEAST_SHARE = 0.6;
const LEAST_SHARED = 2;

/** Where later pages of the matter tell what an earlier one says is not known. */
export class Answers {
  readonly #dates: DateIndex;
  readonly #pageOf: ReadonlyMap<string, ReadPage>;
  readonly #matterOf = new Map<string, readonly string[]>();
  readonly #entityOf: MemberIndex;
  readonly #eventOf: MemberIndex;

  constructor(pages: readonly ReadPage[], findings: Pick<Findings, "matters" | "entities" | "dates" | "events">) {
    this.#dates = dateIndex(findings.dates);
    this.#pageOf = new Map(pages.map((page) => [page.page.id, page]));
    this.#entityOf = memberIndex(findings.entities);
    this.#eventOf = memberIndex(findings.events);
    for (const { pages: ids } of findings.matters) for (const id of ids) this.#matterOf.set(id, ids);
  }

  /** The sentences of later pages that tell it, in order of time; none where that is not plain. */
  to(page: ReadPage, sentence: Sentence, place: TextSpan, kind: Unknown["kind"]): Answer[] {
    if (kind === "not verified") return [];
    const day = this.#day(page);
    if (day === null) return [];
    const later = (this.#matterOf.get(page.page.id) ?? []).flatMap((id) => {
      const other = this.#pageOf.get(id);
      const on = other === undefined ? null : this.#day(other);
      return other === undefined || on === null || on <= day ? [] : [{ page: other, day: on }];
    });
    if (later.length === 0) return [];
    const found = later.flatMap(({ page: other, day: on }) =>
      (kind === "no comment"
        ? this.#saidSince(page, sentence, place, other)
        : this.#toldSince(page, sentence, place, other)
      ).map((answer) => ({ ...answer, on })),
    );
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

  /** What whoever did not answer says on a later page of the same event. */
  #saidSince(page: ReadPage, sentence: Sentence, place: TextSpan, other: ReadPage): Answer[] {
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
    return other.layers.attributions.annotations.flatMap((attribution): Answer[] => {
      const { speaker, hypothetical, contents, stance } = attribution;
      if (hypothetical || stance === "asks" || this.#entityOf.of(other.page.id, speaker.entity) !== who) return [];
      const [content] = contents;
      const isOfIt = other.layers.events.annotations.some((event) => {
        const id = content !== undefined && contains(content, event) ? this.#eventOf.of(other.page.id, event.id) : null;
        return id !== null && told.has(id);
      });
      const silent = content === undefined || !isOfIt || findUnknowns(textOf(other.page, attribution)).length > 0;
      return silent ? [] : [{ span: spanIn(other.page, content), features: { sameSpeaker: 1 } }];
    });
  }

  /** Sentences that hold most of what was asked, and of the kind that was asked for. */
  #toldSince(page: ReadPage, sentence: Sentence, place: TextSpan, other: ReadPage): Answer[] {
    const question = questionIn(page, { start: place.start, end: sentence.end });
    if (question === null) return [];
    const { senses, word } = question;
    return other.layers.sentences.annotations.flatMap((one): Answer[] => {
      if (!ARTICLE_KINDS.has(blockOf(other.page, one).kind) || one.end - one.start > 600) return [];
      const text = textOf(other.page, one);
      const held = new Set(wordsIn(text).map((each) => senseOf(each.word)));
      const shared = [...senses].filter((sense) => held.has(sense)).length;
      const share = shared / senses.size;
      if (shared < LEAST_SHARED || share < LEAST_SHARE || findUnknowns(text).length > 0 || text.endsWith("?"))
        return [];
      return fits(word, other, one, text) ? [{ span: spanIn(other.page, one), features: { shared, share } }] : [];
    });
  }
}

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
