import type { AttributionAnnotation } from "../../core/layers.ts";
import { bySpan, hull, type TextSpan } from "../../core/span.ts";
import type { PageStage } from "../../core/stage.ts";
import { MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { relayCarriedAfter } from "./carried-after.ts";
import { isOwnOutlet, joinLinks, pageLinks, relayInSource, speakerLink } from "./chains.ts";
import { attachCited, type Cited, citedAt, citedInWords } from "./cited-sources.ts";
import { findCues } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { isHypothetical, isSupposed } from "./hypotheticals.ts";
import { inferRelays, type Settled } from "./inferred-relays.ts";
import { statementReader } from "./learned/attribution-models.ts";
import { LEARNED } from "./learned/learned-draft.ts";
import { pageWords } from "./learned/page-words.ts";
import { reviseDrafts } from "./learned/revise-drafts.ts";
import { parentsOf } from "./nesting.ts";
import { outletLink } from "./outlets-in-text.ts";
import { fidelityOf, formOf, hedgesOf, saidAt, stanceOf } from "./properties.ts";
import { CUE_RECOGNISERS, SENTENCE_RECOGNISERS } from "./recognisers.ts";
import { type RelayPhrase, relayPhrases } from "./relay-phrases.ts";
import { saidTo, toldWhom } from "./relays.ts";
import { relayTheSentenceBefore } from "./relays-before.ts";
import { relayAtEnd, relaysFor } from "./relays-for.ts";
import { spokenFor } from "./role-holders.ts";
import type { Scene } from "./scene.ts";
import { fromEntity, type Speaker } from "./speaker-entities.ts";
import { resolveSpeaker } from "./speakers.ts";
import { withoutTags } from "./tags-around.ts";
import { type AttributionInput, type PageView, type SentenceView, viewPage } from "./view.ts";

const NAME = "attributions";
const VERSION = "3";
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
    return { attributions: { by: { name: NAME, version: VERSION }, annotations: settle(view, drafts) } };
  },
};

/** Every draft of the page, in the order of the sentences. */
export function recognise(view: PageView): Draft[] {
  const all: Draft[] = [];
  for (const sentence of view.sentences) all.push(...recogniseSentence(view, sentence, all));
  return sorted(withoutTags(view, sorted(withoutDuplicates(all))));
}

/** The rules' drafts after the models' second opinion, in the same order. */
function revised(view: PageView, drafts: readonly Draft[]): Draft[] {
  const words = pageWords(view, view.layers.tags.annotations, drafts);
  const all = sorted(reviseDrafts(view, words, drafts, statementReader()));
  for (const draft of all) if (draft.by === LEARNED) relayLearned(view, draft, all);
  return sorted(withoutTags(view, sorted(withoutDuplicates(all))));
}

/** Who relays a statement that the models alone found: "put it bluntly on Channel Six: “Q”". */
function relayLearned(view: PageView, draft: Draft, all: readonly Draft[]): void {
  const sentence = view.sentences[draft.sentence];
  if (sentence === undefined || draft.relays.length > 0) return;
  const drafts = all.filter((other) => other !== draft && other.sentence === draft.sentence);
  const scene: Scene = { view, sentence, cues: findCues(sentence), drafts, earlier: [] };
  passOn(draft, relaysFor(scene, draft, relayPhrases(scene)));
  const told = draft.relays.length === 0 ? toldWhom(scene, draft) : null;
  if (told !== null) draft.relays.push(told);
}

/** Outlets relay; people who pass words on are speakers of their own. */
function passOn(draft: Draft, phrases: readonly RelayPhrase[]): void {
  // Whoever carries what was told to another stands before that one, and the last who took it up first of all.
  for (const { relay, person } of phrases) (person === true ? draft.via : draft.relays).unshift(relay);
}

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
      const told = toldWhom(scene, draft) ?? saidTo(scene, draft);
      if (told !== null) draft.relays.push(told);
      drafts.push(draft);
      break;
    }
  }
  for (const recogniser of SENTENCE_RECOGNISERS) drafts.push(...recogniser.find(scene));
  attachCited(scene, [...cited, ...inWords]);
  relayCarriedAfter(scene);
  const phrases = relayPhrases(scene);
  for (const draft of phrases.length > 0 ? drafts : []) {
    if (draft.sentence !== sentence.index) continue;
    const last = relayAtEnd(scene, draft, phrases);
    passOn(draft, last === null ? relaysFor(scene, draft, phrases) : [last]);
  }
  relayTheSentenceBefore(scene);
  return drafts;
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

function extent(draft: Draft): TextSpan {
  return hull([...draft.sources, ...draft.cues, ...draft.contents]);
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

function settle(view: PageView, drafts: readonly Draft[]): AttributionAnnotation[] {
  const parents = parentsOf(drafts);
  const own = pageLinks(view);
  const speakers: Speaker[] = [];
  const places: number[] = [];
  const settled: Settled[] = [];
  drafts.forEach((draft, index) => {
    const outer = drafts[parents[index] ?? -1];
    const boss = outer === undefined ? null : spokenFor(view, draft, outer);
    const speaker =
      boss === null
        ? resolveSpeaker(view, draft, speakers, places)
        : fromEntity(boss, textOf(view, draft.sources[0]), draft.confidence * 0.7);
    speakers.push(speaker);
    places.push(draft.sources[0]?.start ?? -1);
    settled.push(settleOne(view, draft, index, speaker, parents[index] ?? null, own, speakers, places));
  });
  // Chains of children need their parents', whichever of the two comes first on the page.
  const chains = new Map<number, AttributionAnnotation["chain"]>();
  const chainOf = (index: number, depth: number): AttributionAnnotation["chain"] => {
    const done = chains.get(index);
    const item = settled[index];
    if (done !== undefined || item === undefined) return done ?? own;
    const page = item.toldHere ? own.slice(0, 1) : own;
    const above = item.parent === null || depth > 8 ? page : withoutHeldDocument(chainOf(item.parent, depth + 1));
    const chain = joinLinks(above, ...item.chain);
    chains.set(index, chain);
    return chain;
  };
  const chained = settled.map((item, index) => ({ ...item, chain: chainOf(index, 0) }));
  return inferRelays(chained, own.length).map(
    ({
      sentence: _sentence,
      block: _block,
      kind: _kind,
      toldHere: _toldHere,
      sourceWords: _sourceWords,
      sourceNoun: _sourceNoun,
      ...annotation
    }) => annotation,
  );
}

/** "A transcript seen by the Courier shows that Kell said": the outlet that holds it, and who speaks in it. */
function withoutHeldDocument(chain: AttributionAnnotation["chain"]): AttributionAnnotation["chain"] {
  const last = chain[chain.length - 1];
  const holder = chain[chain.length - 2];
  // "Court papers" go by that name; "a transcript" has none.
  const nameless = !/\spapers$/i.test(last?.name ?? "");
  const held = last?.kind === "document" && last.entity === null && nameless && chain.length > 2;
  return held && (holder?.kind === "outlet" || holder?.kind === "agency") ? chain.slice(0, -1) : chain;
}

function textOf(view: PageView, span: TextSpan | undefined): string {
  return span === undefined ? "" : view.text.slice(span.start, span.end);
}

/** All but the chain's upper links; `chain` holds only the attribution's own. */
function settleOne(
  view: PageView,
  draft: Draft,
  id: number,
  speaker: Speaker,
  parent: number | null,
  pageOwn: AttributionAnnotation["chain"],
  speakers: readonly Speaker[],
  places: readonly number[],
): Settled {
  const sentence = view.sentences[draft.sentence];
  const form = formOf(view, draft.contents);
  const hedges = hedgesOf(view, draft);
  const relays = draft.relays.map((span) => outletLink(view, span, parent === null));
  const asSpeaker = (span: TextSpan) => {
    const other = { ...draft, sources: [span] };
    // Its own speaker is the last: whoever stands between was met before.
    return speakerLink(view, other, resolveSpeaker(view, other, speakers.slice(0, -1), places.slice(0, -1)));
  };
  // Who quotes another, or speaks on another's word, by a bare name that stands nowhere else, is an outlet.
  const passes = (span: TextSpan) => {
    const link = asSpeaker(span);
    const outlet = link === null || link.kind === "person" ? outletLink(view, span, true) : null;
    return outlet ?? link;
  };
  const via = draft.via.map(passes);
  const behind = draft.behind.map(asSpeaker);
  const [source] = draft.sources;
  const cites = draft.behind.length > 0 && speaker.kind === "person" && source !== undefined;
  const own = (cites ? outletLink(view, source, true) : null) ?? speakerLink(view, draft, speaker);
  const links = [...via, ...relays, relayInSource(view, draft, speaker), own, ...behind];
  const words = textOf(view, draft.sources[0]);
  return {
    ...extent(draft),
    id,
    sources: draft.sources,
    cues: draft.cues,
    contents: draft.contents,
    form,
    fidelity: fidelityOf(view, draft.contents, form),
    stance: stanceOf(view, draft, hedges),
    hedges,
    hypothetical: draft.hypothetical || isSupposed(view, draft),
    speaker,
    parent,
    chain: links.filter((link) => link !== null),
    // "he told the Courier" in the Courier: no agency stands between, whatever else the page carries.
    toldHere: relays.some((link) => link !== null && isOwnOutlet(pageOwn, link)),
    said: sentence === undefined ? null : saidAt(view, draft, sentence),
    sentence: draft.sentence,
    block: sentence?.block ?? -1,
    kind: draft.kind,
    sourceWords: words,
    sourceNoun:
      words
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .find((word) => MESSAGE_NOUNS.has(word)) ?? null,
  };
}
