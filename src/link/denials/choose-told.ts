import type { AttributionAnnotation } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import { contains, overlap } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { itemsIn, lastStartingAt } from "../../document/document.ts";
import { EVIDENTIAL_ADVERBS } from "../../languages/en/hedges.ts";
import { OUTLET_NOUNS, RULING_WORDS } from "../../languages/en/pointing-denials.ts";
import { isEmptyWord, senseOf } from "../../languages/en/sense.ts";
import { areAkin, areOneSide, type Party, partyOf, speaksOf } from "./parties.ts";
import type { Pointing } from "./pointing.ts";
import type { ToldBefore } from "./told-before.ts";
import { bare, type Word, wordsIn } from "./words.ts";

export type Chosen = {
  readonly told: ToldBefore;
  readonly score: number;
  readonly features: { readonly [feature: string]: number };
};

/** Sentences back to what a noun may point at, and a pronoun. */
const FURTHEST = 8;
const NEAREST = 2;
const FURTHEST_OF_OTHERS = 3;
/** Of what is told around a denial so much is looked at. */
const MOST_BEFORE = 40;
const MOST_BEHIND = 4;
/** What fits must fit so well, and so much better than anything else on the page. */
const LEAST = 0.5;
const MARGIN = 0.1;

const BASE = 0.6;
const BY_SENTENCE = 0.08;
/** Of "this claim" what stands before the sentence before it is already far. */
const NEAR_BY_SENTENCE = 0.25;
/** Nothing else on the page fits: so far back that is worth something. */
const ALONE = 0.08;
const ALONE_WITHIN = 3;

/** Of what is told before a denial the one thing that it denies; null where nothing fits, or two things do. */
export function chooseTold(
  page: ReadPage,
  denial: AttributionAnnotation,
  pointing: Pointing,
  onPage: readonly ToldBefore[],
): Chosen | null {
  const from = lastStartingAt(onPage, pointing.at.start);
  const told = onPage.slice(Math.max(0, from - MOST_BEFORE), from + 1 + MOST_BEHIND);
  const party = partyOf(page, denial);
  const again = toldAgain(denial, pointing, told);
  // "Said that his own claim was wrong": who takes his words back denies nobody's.
  if (again !== null && !areOneSide(party, partyOf(page, again.attribution)))
    return { told: again, score: 1, features: { toldAgain: 1 } };
  if (pointing.toldAgain) return null;
  if (isRuling(page, denial)) return null;
  const here = lastStartingAt(page.layers.sentences.annotations, pointing.at.start);
  const fitting = told
    .flatMap((one) => {
      const fit = fitOf(page, denial, party, pointing, one, here);
      return fit === null ? [] : [{ told: one, ...fit }];
    })
    .sort((a, b) => b.score - a.score || b.told.span.start - a.told.span.start);
  const [best] = fitting;
  if (best === undefined) return null;
  const second = fitting.find(({ told: { span } }) => !overlap(span, best.told.span));
  const alone = second === undefined && (best.features.distance ?? 0) <= ALONE_WITHIN ? ALONE : 0;
  // "Reportedly" opens many a sentence of the page's own, which nobody denies.
  if (best.score + alone < LEAST || best.features.bare === 1) return null;
  if (second !== undefined && best.score - second.score < MARGIN) return null;
  return best;
}

/** "Reports that he had fled were false": what stands in the denial itself. */
function toldAgain(denial: AttributionAnnotation, { toldAgain: again, at }: Pointing, told: readonly ToldBefore[]) {
  if (!again) return null;
  return (
    told.find(
      ({ attribution, span }) =>
        attribution.cues.some((cue) => overlap(cue, at)) && denial.contents.some((content) => contains(content, span)),
    ) ?? null
  );
}

type Fit = Pick<Chosen, "score" | "features">;

function fitOf(
  page: ReadPage,
  denial: AttributionAnnotation,
  party: Party,
  pointing: Pointing,
  told: ToldBefore,
  here: number,
): Fit | null {
  const { attribution, span, sentence } = told;
  const distance = here - sentence;
  if (
    attribution.id === denial.id ||
    span.end > pointing.at.start ||
    denial.contents.some((content) => overlap(content, span))
  )
    return null;
  if (distance < 0 || distance > (pointing.by === "pronoun" ? NEAREST : FURTHEST)) return null;
  const teller = partyOf(page, attribution);
  if (areOneSide(party, teller)) return null;
  const owned = pointing.owner.length > 0 ? ownedBy(page, pointing.owner, told, teller) : null;
  if (owned === false) return null;
  const topic = pointing.topic.filter(({ word }) => !isEmptyWord(word));
  const about = topic.length > 0 ? isAbout(page, span, topic, pointing.by === "such") : null;
  if (about === false) return null;
  const against = speaksOf(page, span, party);
  const cue = attribution.cues.flatMap((one) => wordsIn(page.page.text, one).map(({ word }) => word));
  // Who is accused by name is the one who denies it.
  const nobodys = attribution.speaker.kind === "nobody stated";
  if (!against && cue.some((word) => ACCUSING_FORM.test(word) || (nobodys && word === "alleged"))) return null;
  if (pointing.by === "pronoun" && sentence !== here && isFronted(page, denial, here)) return null;
  // "A report", "rumours": somebody's, which the page need not tell.
  if (!pointing.known && about === null && !(owned === true && against)) return null;
  const kind = isOfKind(page, told, pointing);
  // What is not said of whoever denies it must stand near, or be told as the noun says.
  if (!against && distance > FURTHEST_OF_OTHERS) return null;
  if (!against && pointing.by === "noun" && about === true && owned !== true && !kind) return null;
  const features = {
    distance,
    against: against ? 1 : 0,
    owned: owned === true ? 1 : 0,
    about: about === true ? 1 : 0,
    kind: kind ? 1 : 0,
    bare: !against && cue.some((word) => EVIDENTIAL_ADVERBS.has(word)) ? 1 : 0,
  };
  const score =
    BASE +
    (against ? 0.2 : 0) +
    (kind ? 0.12 : 0) +
    (owned === true ? 0.25 : 0) +
    (about === true ? 0.2 : 0) -
    Math.min(1, distance) * BY_SENTENCE -
    Math.max(0, distance - 1) * (pointing.near ? NEAR_BY_SENTENCE : BY_SENTENCE);
  return { score: Math.min(1, score), features };
}

const ACCUSING_FORM = /^(?:accus|blam)/;

/** "The court dismissed the charges": what is rejected by law is not denied. */
function isRuling(page: ReadPage, { sources, cues }: AttributionAnnotation): boolean {
  const has = (spans: readonly TextSpan[], isOne: (word: string) => boolean) =>
    spans.some((span) => wordsIn(page.page.text, span).some(({ word }) => isOne(bare(word))));
  return (
    has(sources, (word) => RULING_WORDS.has(word)) && has(cues, (word) => /^(?:dismiss|reject|den[iy])/.test(word))
  );
}

/** Words before whoever denies that may be what a pronoun behind him stands for: "Asked whether he had lied, Kell denied it." */
const LONGEST_OPENING = 4;

function isFronted(page: ReadPage, denial: AttributionAnnotation, here: number): boolean {
  const sentence = page.layers.sentences.annotations[here];
  if (sentence === undefined) return false;
  return (
    wordsIn(page.page.text, { start: sentence.start, end: Math.max(sentence.start, denial.start) }).length >
    LONGEST_OPENING
  );
}

/** Whether what was told is of those whom the denial names: "the activists' claims", "a newspaper report". */
function ownedBy(page: ReadPage, owner: readonly Word[], { attribution }: ToldBefore, teller: Party): boolean {
  const words = owner.filter(({ word }) => !isEmptyWord(bare(word)));
  if (words.length === 0) return true;
  const sources = attribution.sources.flatMap((source) => wordsIn(page.page.text, source));
  const called = [...sources, ...teller.words];
  if (words.some((word) => called.some((other) => areAkin(word, other)))) return true;
  const outlet = attribution.speaker.kind === "outlet" || sources.some(({ word }) => OUTLET_NOUNS.has(bare(word)));
  return outlet && words.some(({ word }) => OUTLET_NOUNS.has(bare(word)));
}

/** Whether what was told speaks of the topic, or tells of the event that there was not. */
function isAbout(page: ReadPage, span: TextSpan, topic: readonly Word[], isEvent: boolean): boolean {
  const senses = new Set(wordsIn(page.page.text, span).map(({ word }) => senseOf(bare(word))));
  if (topic.some(({ word }) => senses.has(senseOf(bare(word))))) return true;
  if (!isEvent) return false;
  const nouns = new Set(topic.map(({ word }) => word));
  return itemsIn(page.layers.events.annotations, span).some(({ noun }) => nouns.has(noun));
}

/** Whether it is told as the noun says: a report by an outlet, an accusation by who accuses, a rumour by nobody. */
function isOfKind(page: ReadPage, { attribution }: ToldBefore, pointing: Pointing): boolean {
  const cue = attribution.cues.flatMap((span) => wordsIn(page.page.text, span).map(({ word }) => word)).join(" ");
  const { kind } = attribution.speaker;
  if (pointing.kind === "charge") return /\b(?:accus|alleg|blam|claim|charg)/.test(cue);
  if (pointing.kind === "report")
    return kind === "outlet" || kind === "document" || /\b(?:report|publish|wrote|reveal)/.test(cue);
  if (pointing.kind === "rumour")
    return kind === "nobody stated" || attribution.hedges.length > 0 || /\b(?:rumou?r|heard|gossip)/.test(cue);
  return /\b(?:claim|alleg|suggest|insist)/.test(cue);
}
