import type { TextSpan } from "../../core/span.ts";
import { FROM_WHEN } from "../../languages/en/relay-words.ts";
import { withNameBeside } from "./cited-sources.ts";
import { contentAfter } from "./content-after.ts";
import { draftOfCue } from "./cue-draft.ts";
import type { Cue } from "./cues.ts";
import type { CueRecogniser, Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { sourceFor } from "./subjects.ts";

/** X said (that) A. · X told Y that A. · X said, “Q.” · X vowed to A. — what was said follows the verb. */
export const saidBefore: CueRecogniser = {
  name: "said before",
  find(scene, cue) {
    if (cue.shape === "passive" || cue.verb.frames.has("naming") || cue.verb.frames.has("as")) return null;
    // What someone did not say, nobody said; what they do not believe or back, they hold.
    if (cue.negated && cue.verb.kind === "speech") return null;
    // "who writes about the economy" tells what someone does for a living.
    if (cue.verb.lemma === "write about" && /^writes?$/.test(scene.sentence.units[cue.head]?.lower ?? "")) return null;
    const source = sourceFor(scene, cue);
    if (source === null) return null;
    // "used an interview with the Courier to accuse": whoever stands behind a preposition does nothing.
    const lead = scene.view.text.slice(Math.max(0, source.span.start - 6), source.span.start);
    if (scene.sentence.units[cue.from]?.lower === "to" && /\b(?:with|by|from|in|of|on|at) $/.test(lead)) return null;
    const content = contentAfter(scene, cue);
    if (content === null) return null;
    if (cue.unreal && !content.strong) return null;
    // "published an account, which Kell denied to Northwire, that A": the account's words.
    const [first] = content.spans;
    const { text } = scene.view;
    const about =
      /, which (?:the )?$/.test(text.slice(Math.max(0, source.span.start - 12), source.span.start)) ||
      /^which\s/.test(text.slice(source.span.start, source.span.end));
    // Behind its comma: "the owner's version, which two crewmen dispute, is that A".
    const verb = scene.sentence.units[cue.to - 1];
    if (about && first !== undefined && verb !== undefined && text.slice(verb.end, first.start).includes(","))
      return null;
    return draftOfCue(saidBefore.name, scene, cue, {
      sources: [source.span],
      contents: content.spans,
      stance: cue.negated ? "denies" : toldTo(scene, cue, content.spans) ? "demands" : cue.verb.stance,
      hypothetical: cue.unreal,
      behind: learntFrom(scene, cue),
      confidence: source.own ? 0.9 : 0.8,
    });
  },
};

/** "has learned from [two ministers] that", "heard from [an aide] that": on whose word. */
export function learntFrom(scene: Scene, cue: Cue): TextSpan[] {
  const { units } = scene.sentence;
  if (!/^(?:learn|hear|understand|know)$/.test(cue.verb.lemma)) return [];
  // "learned on Saturday from": a time may stand between.
  const from = units.findIndex((unit, at) => at >= cue.to && at < cue.to + 4 && unit.lower === "from");
  if (from < 0 || units.slice(cue.to, from).some(({ lower }) => lower === "that")) return [];
  const phrase = subjectAfter(scene.view, scene.sentence, from + 1);
  if (phrase !== null && FROM_WHEN.has(units[phrase.headTo - 1]?.lower ?? "")) return [];
  return phrase === null ? [] : [withNameBeside(units, phrase)];
}

/** "told them to leave": what is told with an infinitive is an order. */
function toldTo(scene: Scene, cue: Cue, spans: readonly TextSpan[]): boolean {
  const first = spans[0];
  if (first === undefined || !/^(?:tell|advise|warn|ask|remind)$/.test(cue.verb.lemma)) return false;
  return /^(?:not )?to /.test(scene.view.text.slice(first.start, first.start + 8));
}
