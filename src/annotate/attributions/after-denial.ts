import { trimmedContent, wordsIn } from "./content.ts";
import { newDraft } from "./draft.ts";
import type { SentenceRecogniser } from "./scene.ts";
import { hasTense, isWord, spanOf } from "./view.ts";

const FEWEST_WORDS = 3;

/** Kell rejected the claims: the bridge was sound. — behind the thing that is spoken of, what is said of it. */
export const afterDenial: SentenceRecogniser = {
  name: "after denial",
  words: new Set([":"]),
  find(scene) {
    const { units, index, kind } = scene.sentence;
    const colon = units.findIndex(({ text, quote }) => quote === null && text === ":");
    const next = units[colon + 1];
    const mark = units[colon];
    if (kind !== "body" || colon < 3 || next === undefined || mark === undefined || !isWord(next)) return [];
    const said = trimmedContent(units, colon + 1, units.length);
    if (said === null || wordsIn(units, colon + 1, units.length) < FEWEST_WORDS || !hasTense(scene.view, said))
      return [];
    const draft = scene.drafts.find(
      ({ contents: [only, ...more], sources }) =>
        only !== undefined && more.length === 0 && sources.length > 0 && only.start < mark.start && mark.end < only.end,
    );
    const [whole] = draft?.contents ?? [];
    if (draft === undefined || whole === undefined || draft.stance !== "denies") return [];
    const from = units.findIndex(({ start }) => start >= whole.start);
    const thing = trimmedContent(units, from, colon);
    if (thing === null || hasTense(scene.view, spanOf(units, from, colon))) return [];
    const end = whole.end;
    draft.contents = [thing];
    return [
      newDraft(afterDenial.name, index, {
        sources: [...draft.sources],
        cues: [...draft.cues],
        contents: [{ start: said.start, end: Math.max(said.start + 1, Math.min(said.end, end)) }],
        kind: "speech",
        lemma: draft.lemma,
        stance: "asserts",
        relays: [...draft.relays],
        via: [...draft.via],
        hedges: [...draft.hedges],
        confidence: 0.75,
      }),
    ];
  },
};
