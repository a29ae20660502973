import type { AttributionAnnotation } from "../../core/layers.ts";
import { contains, overlap, type TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { blockOf, textOf } from "../../document/document.ts";
import { spanIn } from "../../document/dossier-index.ts";
import { ACCOUNT_NOUNS, CONTACT_NOUNS, CONTRASTING_WORDS, ISSUING_VERBS } from "../../languages/en/readout-words.ts";
import type { Detector, Found } from "./found.ts";
import type { Ground } from "./ground.ts";
import type { Side } from "./sides.ts";

/** Sentences that a page goes on with one side's account, and that lie between two accounts. */
const GOES_ON = 2;
const BETWEEN = 2;
/** Sentences before the accounts in which it is told what they are of. */
const BEFORE = 4;
/** What is no longer than this and has one of `ACCOUNT_NOUNS` names the account and tells nothing of it. Words. */
const NAMED = 5;

/** What a page says that one side's own account holds. */
type Described = {
  readonly side: string;
  readonly first: number;
  last: number;
  readonly told: AttributionAnnotation[];
};

/**
 * What two sides' own accounts of one contact dwell on as a page describes them, where the page sets them against each other
 * and they are not among the pages: "the ministry issued a statement that … The palace, by contrast, …".
 */
export const describedAccountsDifference: Detector = {
  name: "described accounts",
  find: (ground) =>
    ground.pages.flatMap((page) => {
      const described = accountsOn(page, ground);
      return described
        .slice(1)
        .flatMap((other, at) => differenceOf(page, described[at] as Described, other, ground) ?? []);
    }),
};

function accountsOn(page: ReadPage, ground: Ground): Described[] {
  const found: Described[] = [];
  for (const attribution of page.layers.attributions.annotations) {
    const sentence = sentenceOf(page, attribution.cues[0] ?? attribution);
    if (sentence === null || attribution.hypothetical) continue;
    const last = found.at(-1);
    const { kind, entity } = attribution.speaker;
    const side = entity === null ? null : ground.entityOf.of(page.page.id, entity);
    const near = last !== undefined && sentence - last.last <= GOES_ON;
    if (near && (side === last.side || (side === null && namesAccount(page, attribution.sources)))) {
      last.told.push(attribution);
      last.last = sentence;
    } else if (kind === "organization" && side !== null && issuesAccount(page, attribution))
      found.push({ side, first: sentence, last: sentence, told: [attribution] });
  }
  return found;
}

/** The number of the sentence of the article that a place is in; null outside the article's own text. */
function sentenceOf(page: ReadPage, place: TextSpan): number | null {
  const found = page.layers.sentences.annotations.find((sentence) => contains(sentence, place));
  if (found === undefined) return null;
  const { kind } = blockOf(page.page, found);
  return kind === "body" || kind === "quote" ? found.id : null;
}

/** "Issued a statement", "the readout of the palace". */
function issuesAccount(page: ReadPage, { sources, cues, contents }: AttributionAnnotation): boolean {
  if (namesAccount(page, sources)) return true;
  const words = cues.flatMap((cue) => wordsIn(page, cue));
  return words.some((word) => ISSUING_VERBS.has(word)) && namesAccount(page, [...cues, ...contents]);
}

function namesAccount(page: ReadPage, spans: readonly TextSpan[]): boolean {
  return spans.some((span) => wordsIn(page, span).some((word) => ACCOUNT_NOUNS.has(word)));
}

function differenceOf(page: ReadPage, one: Described, other: Described, ground: Ground): Found | null {
  if (one.side === other.side || other.first - one.last > BETWEEN) return null;
  const sentences = page.layers.sentences.annotations;
  const told = sentences.slice(Math.max(0, one.first - BEFORE), other.last + 1);
  const isOfContact = told.some((sentence) => wordsIn(page, sentence).some((word) => CONTACT_NOUNS.has(word)));
  const opening = sentences[other.first];
  const contrasts = opening !== undefined && wordsIn(page, opening).some((word) => CONTRASTING_WORDS.has(word));
  if (!isOfContact || !contrasts) return null;
  const sides = [one, other].map((account) => sideOf(page, account));
  const [first, second] = sides;
  if (first == null || second == null) return null;
  const event = ground.eventsIn(told.map((sentence) => spanIn(page.page, sentence)))[0];
  return {
    kind: "emphasis",
    about: event === undefined ? {} : { event },
    sides: [first, second],
    common: [],
    confidence: 0.6,
    why: "two sides' own accounts of one contact dwell on different points, as the page describes them",
    features: { told: one.told.length + other.told.length },
  };
}

/** What the page says of an account; null where it says only that there is one. */
function sideOf(page: ReadPage, { told }: Described): Side | null {
  const contents = told
    .flatMap((attribution) => attribution.contents)
    .filter((content) => wordsIn(page, content).length > NAMED || !namesAccount(page, [content]))
    .filter((content, at, all) => !all.slice(0, at).some((before) => overlap(before, content)));
  if (contents.length === 0) return null;
  return {
    value: contents.map((content) => textOf(page.page, content).replace(/^that\s+/, "")).join("; "),
    standing: "asserts",
    pages: [page.page.id],
    attributions: told.flatMap(({ id }) => page.ids.attributions[id] ?? []),
    evidence: contents.map((content) => spanIn(page.page, content)),
  };
}

function wordsIn(page: ReadPage, span: TextSpan): string[] {
  return [...textOf(page.page, span).matchAll(/\p{L}+/gu)].map(([word]) => word.toLowerCase());
}
