import type { AttributionAnnotation } from "../../core/layers.ts";
import { bySpan, hull } from "../../core/span.ts";
import type { PageStage } from "../../core/stage.ts";
import { deniesNothing, withAccused } from "./accused.ts";
import { behindConnectives } from "./after-connectives.ts";
import { behindDatelines } from "./after-dateline.ts";
import { whoCameSpeaks } from "./came-and-said.ts";
import { relayCarriedAfter } from "./carried-after.ts";
import { attachCited, type Cited, citedAt, citedInWords } from "./cited-sources.ts";
import { findCues } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { tellWhoHeard } from "./heard-say.ts";
import { isHypothetical } from "./hypotheticals.ts";
import type { Settled } from "./inferred-relays.ts";
import { statementReader } from "./learned/attribution-models.ts";
import { LEARNED } from "./learned/learned-draft.ts";
import { pageWords } from "./learned/page-words.ts";
import { reviseDrafts } from "./learned/revise-drafts.ts";
import { relayOfMemo } from "./memo-verb.ts";
import { withoutNobodys } from "./nobodys-sources.ts";
import { withoutNextStatements } from "./parted-statements.ts";
import { formOf } from "./properties.ts";
import { CUE_RECOGNISERS, SENTENCE_RECOGNISERS } from "./recognisers.ts";
import { type RelayPhrase, relayPhrases } from "./relay-phrases.ts";
import { saidTo, toldWhom } from "./relays.ts";
import { relayTheSentenceBefore } from "./relays-before.ts";
import { relayAtEnd, relaysFor } from "./relays-for.ts";
import { relayRetoldAfter } from "./retold-after.ts";
import { saidItTo } from "./said-it-to.ts";
import type { Scene } from "./scene.ts";
import { extent, settle } from "./settle.ts";
import { withoutTags } from "./tags-around.ts";
import { saidThrough } from "./through-another.ts";
import { type AttributionInput, type PageView, type SentenceView, viewPage } from "./view.ts";

const NAME = "attributions";
const VERSION = "28";
/** How many drafts before and after one may say the same: keeps the comparison linear. */
const WINDOW = 12;

/**
 * Finds who said or thought what on a page: recognisers give drafts sentence by sentence, then speakers, chains, stance
 * and nesting are settled over the page. Reads article blocks only; offsets are UTF-16 code units.
 */
export const attributionsStage: PageStage<
  "repairs" | "tokens" | "sentences" | "tags" | "quotes" | "times" | "entities" | "mentions",
  "attributions"
> = {
  name: NAME,
  version: VERSION,
  needs: ["repairs", "tokens", "sentences", "tags", "quotes", "times", "entities", "mentions"],
  gives: ["attributions"],
  annotate(page, layers: AttributionInput) {
    const view = viewPage(page, layers);
    const drafts = revised(view, recognise(view));
    const annotations = settle(view, drafts).items.map(finished);
    return { attributions: { by: { name: NAME, version: VERSION }, annotations } };
  },
};

/** Every draft of the page, in the order of the sentences. */
export function recognise(view: PageView): Draft[] {
  const all: Draft[] = [];
  for (const sentence of view.sentences) all.push(...recogniseSentence(view, sentence, all));
  return sorted(withoutNextStatements(view, withoutTags(view, sorted(withoutDuplicates(all)))));
}

/** The statement without what only its settling needs. */
function finished(item: Settled): AttributionAnnotation {
  const {
    sentence: _sentence,
    block: _block,
    kind: _kind,
    toldHere: _toldHere,
    toldElsewhere: _toldElsewhere,
    sourceWords: _sourceWords,
    sourceNoun: _sourceNoun,
    ...annotation
  } = item;
  return annotation;
}

/** The rules' drafts after the models' second opinion, in the same order. */
export function revised(view: PageView, drafts: readonly Draft[]): Draft[] {
  const words = pageWords(view, view.layers.tags.annotations, drafts);
  const said = withoutNobodys(view, reviseDrafts(view, words, drafts, statementReader()));
  const all = sorted(said.filter((draft) => !deniesNothing(view, draft)).map((draft) => withAccused(view, draft)));
  for (const draft of all) if (draft.by === LEARNED) relayLearned(view, draft, all);
  const apart = withoutNextStatements(view, withoutTags(view, sorted(withoutDuplicates(all))));
  return sorted(behindConnectives(view, behindDatelines(view, apart)));
}

/** Who relays a statement that the models alone found: "put it bluntly on Channel Six: “Q”". */
function relayLearned(view: PageView, draft: Draft, all: readonly Draft[]): void {
  const sentence = view.sentences[draft.sentence];
  if (sentence === undefined || draft.relays.length > 0) return;
  const drafts = all.filter((other) => other !== draft && other.sentence === draft.sentence);
  const scene: Scene = { view, sentence, cues: findCues(sentence), drafts, earlier: [] };
  passOn(view, draft, relaysFor(scene, draft, relayPhrases(scene)));
  const told = draft.relays.length === 0 ? (saidItTo(scene, draft) ?? toldWhom(scene, draft)) : null;
  if (told !== null) draft.relays.push(told);
}

/** Outlets relay; people who pass words on are speakers of their own. */
function passOn(view: PageView, draft: Draft, phrases: readonly RelayPhrase[]): void {
  // Whoever carries what was told to another stands before that one, and the last who took it up first of all.
  for (const { relay, person } of phrases) {
    const first = draft.via[0];
    // "The report, a draft of which was seen by Northwire, quotes a guard": whoever saw what quotes him.
    const holds = first !== undefined && HELD.test(view.text.slice(first.end, Math.min(relay.start, first.end + 30)));
    (person === true || holds ? draft.via : draft.relays).unshift(relay);
  }
}

const HELD = /^, (?:an? [\p{Ll}]+ of )?which (?:was|were|is|has|have) /u;

function recogniseSentence(view: PageView, sentence: SentenceView, earlier: readonly Draft[]): Draft[] {
  const cues = findCues(sentence);
  const drafts: Draft[] = [];
  const scene: Scene = { view, sentence, cues, drafts, earlier };
  const cited: Cited[] = [];
  const inWords = citedInWords(scene);
  for (const cue of cues) {
    // "referring to a source in the ministry": who is cited, and nothing said.
    if (inWords.some(({ from, to }) => from <= cue.head && cue.head < to)) continue;
    const source = citedAt(scene, cue);
    if (source !== null) {
      cited.push(source);
      continue;
    }
    for (const recogniser of CUE_RECOGNISERS) {
      const draft = recogniser.find(scene, cue);
      if (draft === null) continue;
      draft.hypothetical = isHypothetical(scene, cue, draft);
      // Supposed words are kept only where they stand as words; "if the court finds that" tells of nobody's statement.
      if (draft.hypothetical && !beginsQuoted(view, draft)) break;
      const told = saidItTo(scene, draft) ?? toldWhom(scene, draft) ?? saidTo(scene, draft);
      if (told !== null) draft.relays.push(told);
      drafts.push(draft);
      break;
    }
  }
  const signs = signsIn(sentence);
  SENTENCE_RECOGNISERS.forEach((recogniser, index) => {
    if ((signs & (1 << index)) !== 0) drafts.push(...recogniser.find(scene));
  });
  whoCameSpeaks(scene);
  tellWhoHeard(scene);
  saidThrough(scene);
  attachCited(scene, [...cited, ...inWords]);
  relayOfMemo(scene);
  relayCarriedAfter(scene);
  const phrases = relayPhrases(scene);
  for (const draft of phrases.length > 0 ? drafts : []) {
    if (draft.sentence !== sentence.index) continue;
    const last = relayAtEnd(scene, draft, phrases);
    passOn(view, draft, last === null ? relaysFor(scene, draft, phrases) : [last]);
  }
  relayTheSentenceBefore(scene);
  relayRetoldAfter(scene);
  return drafts;
}

/** For each word of which some recogniser of sentences must see one, those recognisers: a bit each. */
const SIGNS: ReadonlyMap<string, number> = (() => {
  const signs = new Map<string, number>();
  SENTENCE_RECOGNISERS.forEach(({ words }, index) => {
    for (const word of words ?? []) signs.set(word, (signs.get(word) ?? 0) | (1 << index));
  });
  return signs;
})();
const WITHOUT_SIGN = SENTENCE_RECOGNISERS.reduce(
  (bits, { words }, index) => (words === undefined ? bits | (1 << index) : bits),
  0,
);

/** The recognisers that may find something in a sentence, a bit each. */
function signsIn({ units }: SentenceView): number {
  let bits = WITHOUT_SIGN;
  for (const { lower } of units) bits |= SIGNS.get(lower) ?? 0;
  return bits;
}

/** True when the content is, or begins with, words in quote marks. */
function beginsQuoted(view: PageView, draft: Draft): boolean {
  const first = draft.contents[0];
  return (
    first !== undefined &&
    formOf(view, [{ start: first.start, end: Math.min(first.end, first.start + 2) }]) === "direct"
  );
}

function sorted(drafts: readonly Draft[]): Draft[] {
  return drafts.toSorted((a, b) => bySpan(extent(a), extent(b)) || bySpan(hull(a.cues), hull(b.cues)));
}

/** Drops a draft that says what another does of the same words, and one without a source where a named one has it. */
function withoutDuplicates(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, index) => {
    const content = draft.contents[0];
    if (content === undefined) return false;
    const from = Math.max(0, index - WINDOW);
    return !drafts.slice(from, index + WINDOW).some((other, nearby) => {
      const place = from + nearby;
      if (place === index) return false;
      const first = other.contents[0];
      if (first === undefined || first.start !== content.start || first.end !== content.end) return false;
      if (draft.sources.length === 0 && other.sources.length > 0) return true;
      const same = draft.sources[0]?.start === other.sources[0]?.start && draft.cues[0]?.start === other.cues[0]?.start;
      return same && place < index;
    });
  });
}
