import type { TextSpan } from "../../core/span.ts";
import { trimmedContent, wordsIn } from "./content.ts";
import type { Cue } from "./cues.ts";
import { type Draft, newDraft } from "./draft.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import type { Scene, SentenceRecogniser } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";
import { subjectBefore } from "./subject-before.ts";
import { hasTense, isWord, spanOf } from "./view.ts";

const FEWEST_WORDS = 3;
const TELLING = /^(?:tell|inform|assure|warn|notify)$/;

/** A, a guard said the driver had told him. · A, Kell told the Courier she had been told by a clerk. — two tags, one statement. */
export const toldInTurn: SentenceRecogniser = {
  name: "told in turn",
  find(scene) {
    const last = scene.cues.at(-1);
    if (last === undefined || !TELLING.test(last.verb.lemma) || last.unreal || last.negated) return [];
    const teller = tellerOf(scene, last);
    const outer = teller === null ? undefined : outerOf(scene, last);
    const front = outer === undefined ? null : clauseBefore(scene, outer);
    const from = outer?.sources[0];
    if (teller === null || outer === undefined || front === null || from === undefined) return [];
    const { units, index } = scene.sentence;
    outer.contents = [front];
    const cue = spanOf(units, last.from, last.to);
    const known = scene.drafts.find((draft) => draft !== outer && draft.cues.some(({ start }) => start === cue.start));
    const via = [...outer.relays, from];
    if (known !== undefined) {
      known.contents = [front];
      known.sources = [teller];
      known.relays = [];
      known.via = via;
      return [];
    }
    return [
      newDraft(toldInTurn.name, index, {
        sources: [teller],
        cues: [cue],
        contents: [front],
        kind: "speech",
        lemma: last.verb.lemma,
        stance: "asserts",
        via,
        confidence: 0.8,
      }),
    ];
  },
};

/** Who told it: the subject of "had told him.", whoever stands behind "had been told by"; null where more follows. */
function tellerOf(scene: Scene, cue: Cue): TextSpan | null {
  const { units } = scene.sentence;
  const ends = (at: number) => at >= units.length || (units[at]?.text === "." && at === units.length - 1);
  if (cue.shape === "passive") {
    const by = units[cue.to]?.lower === "so" ? cue.to + 1 : cue.to;
    const agent = units[by]?.lower === "by" ? subjectAfter(scene.view, scene.sentence, by + 1) : null;
    return agent === null || !ends(agent.headTo) ? null : phraseSpan(units, { ...agent, to: agent.headTo });
  }
  if (cue.shape !== "finite" || !/^(?:him|her|them|it)$/.test(units[cue.to]?.lower ?? "") || !ends(cue.to + 1))
    return null;
  const phrase = subjectBefore(scene.view, scene.sentence, 0, cue.from);
  return phrase === null || !canSpeak(scene.view, units, phrase) ? null : phraseSpan(units, phrase);
}

/** The statement whose content is those words: its speaker and verb stand right before them. */
function outerOf(scene: Scene, last: Cue): Draft | undefined {
  const at = scene.sentence.units[last.head]?.start ?? 0;
  return scene.drafts.find((draft) => {
    const [only, ...more] = draft.contents;
    const verb = draft.cues[0];
    if (only === undefined || more.length > 0 || verb === undefined || draft.sources[0] === undefined) return false;
    return only.start <= at && at < only.end && verb.end <= only.start && draft.kind === "speech";
  });
}

/** The clause that a comma parts from the outer speaker. */
function clauseBefore(scene: Scene, outer: Draft): TextSpan | null {
  const { units } = scene.sentence;
  const source = outer.sources[0];
  const at = units.findIndex((unit) => source !== undefined && unit.start >= source.start);
  if (at < 3 || units[at - 1]?.text !== "," || wordsIn(units, 0, at - 1) < FEWEST_WORDS) return null;
  if (!isWord(units[0]) && units[0]?.quote == null) return null;
  const clause = trimmedContent(units, 0, at - 1);
  return clause === null || !hasTense(scene.view, clause) ? null : clause;
}
