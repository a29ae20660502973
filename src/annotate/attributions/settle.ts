import type { AttributionAnnotation } from "../../core/layers.ts";
import { hull, type TextSpan } from "../../core/span.ts";
import { MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { isOwnOutlet, joinLinks, pageLinks, relayInSource, speakerLink } from "./chains.ts";
import type { Draft } from "./draft.ts";
import { isSupposed } from "./hypotheticals.ts";
import { inferRelays, type Settled } from "./inferred-relays.ts";
import { seemsUnsaid } from "./learned/unsaid-words.ts";
import { parentsOf } from "./nesting.ts";
import { withoutSelf } from "./oneself.ts";
import { outletLink } from "./outlets-in-text.ts";
import { fidelityOf, formOfDraft, hedgesOf, saidAt, stanceOf } from "./properties.ts";
import { spokenFor } from "./role-holders.ts";
import { fromEntity, type Speaker } from "./speaker-entities.ts";
import { resolveSpeaker } from "./speakers.ts";
import { isToldElsewhere } from "./told-elsewhere.ts";
import { toldInQuotes } from "./told-in-quotes.ts";
import type { PageView } from "./view.ts";

/** All that a draft stands on. */
export function extent(draft: Draft): TextSpan {
  return hull([...draft.sources, ...draft.cues, ...draft.contents]);
}

/** Statements with their speakers and chains, as the rules have them, and how many links every chain of the page begins with. */
export function settle(
  view: PageView,
  drafts: readonly Draft[],
): { readonly items: readonly Settled[]; readonly own: number } {
  const parents = parentsOf(drafts, view.text);
  const own = pageLinks(view);
  const speakers: Speaker[] = [];
  const places: number[] = [];
  const settled: Settled[] = [];
  drafts.forEach((draft, index) => {
    const outer = drafts[parents[index] ?? -1];
    const told = outermost(drafts, parents, index - 1);
    const teller =
      told === null || told === index - 1 || drafts[told]?.sentence === draft.sentence ? undefined : settled[told];
    // "An aide said that Kell believes A. “B,” the aide added": behind its sentence the one who told it goes on.
    if (teller !== undefined) {
      speakers.push(teller.speaker);
      places.push(teller.sources[0]?.start ?? -1);
    }
    const boss = outer === undefined ? null : spokenFor(view, draft, outer);
    const speaker =
      boss === null
        ? resolveSpeaker(view, draft, speakers, places)
        : fromEntity(boss, textOf(view, draft.sources[0]), draft.confidence * 0.7);
    // Who is quoted within a quotation does not go on speaking behind it.
    if (draft.by !== toldInQuotes.name) {
      speakers.push(speaker);
      places.push(draft.sources[0]?.start ?? -1);
    }
    settled.push(settleOne(view, draft, index, speaker, parents[index] ?? null, own, speakers, places, settled));
    // "A, the Courier reported, citing the mayor. B, she said": who was cited goes on.
    const cited = draft.behind.at(-1);
    if (cited !== undefined && speaker.kind !== "person") {
      const one = resolveSpeaker(view, { ...draft, sources: [cited] }, speakers, places);
      if (one.number === "one" && /^(?:person|unnamed)$/.test(one.kind)) {
        speakers.push(one);
        places.push(cited.start);
      }
    }
  });
  // Chains of children need their parents', whichever of the two comes first on the page.
  const chains = new Map<number, AttributionAnnotation["chain"]>();
  const chainOf = (index: number, depth: number): AttributionAnnotation["chain"] => {
    const done = chains.get(index);
    const item = settled[index];
    if (done !== undefined || item === undefined) return done ?? own;
    const page = item.toldHere ? own.slice(0, 1) : own;
    const above = item.parent === null || depth > 8 ? page : withoutHeldDocument(chainOf(item.parent, depth + 1));
    const chain = joinLinks(above, ...(item.parent === null ? item.chain : withoutSelf(view, above, item)));
    chains.set(index, chain);
    return chain;
  };
  const chained = settled.map((item, index) => ({ ...item, chain: chainOf(index, 0) }));
  return { items: inferRelays(chained, own.length), own: own.length };
}

/** The draft that holds the one at `index` and is held by none, in the same sentence; null where there is none at `index`. */
function outermost(drafts: readonly Draft[], parents: readonly (number | null)[], index: number): number | null {
  const first = drafts[index];
  if (first === undefined) return null;
  let at = index;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const above = parents[at] ?? null;
    if (above === null || drafts[above]?.sentence !== first.sentence) break;
    at = above;
  }
  return at;
}

const DEEPEST = 8;
const SENTENCES_BACK = 2;

/** "The Courier reported A. It quoted a guard as saying B": the outlet by which the statement before came; null for other words. */
function outletMeantBy(
  view: PageView,
  span: TextSpan,
  sentence: number,
  earlier: readonly Settled[],
): AttributionAnnotation["chain"][number] | null {
  if (!/^it$/i.test(view.text.slice(span.start, span.end))) return null;
  for (let at = earlier.length - 1; at >= 0; at--) {
    const item = earlier[at];
    if (item === undefined || item.sentence < sentence - SENTENCES_BACK) return null;
    const link = item.chain.findLast(({ kind }) => kind === "outlet" || kind === "agency");
    if (link !== undefined) return { ...link, span };
  }
  return null;
}

/** "A transcript seen by the Courier shows that Kell said": the outlet that holds it, and who speaks in it. */
function withoutHeldDocument(chain: AttributionAnnotation["chain"]): AttributionAnnotation["chain"] {
  const last = chain[chain.length - 1];
  const holder = chain[chain.length - 2];
  // "Court papers", "minutes of the meeting": who kept a record tells of the speaker; a letter is the speaker's own.
  const nameless = !RECORDS.test(last?.name ?? "");
  // "X said A, according to a post on its website": the speaker's own page.
  if (last?.kind === "document" && last.entity === null && OWN_PAGE.test(last.name)) return chain.slice(0, -1);
  const held = last?.kind === "document" && last.entity === null && nameless && chain.length > 2;
  return held && (holder?.kind === "outlet" || holder?.kind === "agency") ? chain.slice(0, -1) : chain;
}

const RECORDS =
  /\b(?:papers|filings?|minutes|records|logs?|logbook|affidavits?|depositions?|summary|indictment|proceedings)\b/i;
const OWN_PAGE =
  / (?:on|from|in) (?:its|their|his|her) (?:own |official )?(?:website|site|page|blog|account|feed|channel)\b/i;

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
  earlier: readonly Settled[],
): Settled {
  const sentence = view.sentences[draft.sentence];
  const form = formOfDraft(view, draft);
  const hedges = hedgesOf(view, draft);
  const relays = draft.relays.map((span) => outletLink(view, span, parent === null));
  const asSpeaker = (span: TextSpan) => {
    const other = { ...draft, sources: [span] };
    // Its own speaker is the last: whoever stands between was met before.
    return speakerLink(view, other, resolveSpeaker(view, other, speakers.slice(0, -1), places.slice(0, -1)));
  };
  // Who quotes another, or speaks on another's word, by a bare name that stands nowhere else, is an outlet.
  const passes = (span: TextSpan) => {
    const link = outletMeantBy(view, span, draft.sentence, earlier) ?? asSpeaker(span);
    const outlet =
      link === null || link.kind === "person"
        ? outletLink(view, span, true)
        : link.entity === null && link.kind !== "unnamed"
          ? outletLink(view, span)
          : null;
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
    hypothetical: draft.hypothetical || isSupposed(view, draft) || seemsUnsaid(view, draft.contents),
    speaker,
    parent,
    chain: links.filter((link) => link !== null),
    // "he told the Courier" in the Courier: no agency stands between, whatever else the page carries.
    toldHere: relays.some((link) => link !== null && isOwnOutlet(pageOwn, link)),
    toldElsewhere: isToldElsewhere(view, draft),
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
