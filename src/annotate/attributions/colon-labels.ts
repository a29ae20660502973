import type { TextSpan } from "../../core/span.ts";
import { DETERMINERS, PREPOSITIONS } from "../../languages/en/function-words.ts";
import { ANSWER_NOUNS, MESSAGE_NOUNS } from "../../languages/en/reporting-nouns.ts";
import { answerEnd } from "./answer-end.ts";
import type { Draft } from "./draft.ts";
import { tellsOfThem } from "./headline-labels.ts";
import { leadInDraft } from "./lead-in-draft.ts";
import { canSpeak } from "./noun-phrases.ts";
import type { Scene } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";
import { isTranscriptLabel } from "./transcripts.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { hasTense, isCapital, isWord, mentionsIn, spanOf } from "./view.ts";
import { isPerson, isPersonOrBody } from "./who-is-named.ts";

/** A name right before the colon, at the sentence's start: "Kell: …", "FOREIGN MINISTER DORVET: …". */
export function labelledSource(scene: Scene, colon: number): TextSpan | null {
  const { units } = scene.sentence;
  if (colon > 7 || units[0]?.quote != null) return null;
  const first = units[0];
  if (first === undefined || !isCapital(first) || DETERMINERS.has(first.lower) || PREPOSITIONS.has(first.lower))
    return null;
  for (let at = 0; at < colon; at++) {
    const unit = units[at];
    if (unit === undefined || unit.quote !== null) return null;
    // "WHAT THE BARMAN SAYS:"
    if (/^(?:what|says?|said|told)$/.test(unit.lower)) return null;
    if (isWord(unit) && !isCapital(unit) && !/^(?:of|and|the|for|'s|’s|de|van|von|al)$/.test(unit.lower)) return null;
    if (!isWord(unit) && !/^[().&-]$/.test(unit.text)) return null;
  }
  return spanOf(units, 0, colon);
}

/** "The ministry’s letter: “Q”", "A diplomat in the region: “Q”": a phrase for who or what speaks, and nothing else. */
export function labelledPhrase({ view, sentence }: Scene, colon: number): TextSpan | null {
  const { units } = sentence;
  const last = units[colon - 1];
  if (units[0] === undefined || last === undefined || hasTense(view, { start: units[0].start, end: last.end }))
    return null;
  // "The robber's note read: “Q”", "Kell's version: “Q”": whose words they are is told otherwise.
  if (/^(?:reads?|says?|version)$/.test(last.lower) || ANSWER_NOUNS.has(last.lower)) return null;
  const phrase = subjectBefore(view, sentence, 0, colon);
  if (phrase?.from !== 0 || !canSpeak(view, units, phrase)) return null;
  // "An honest statement: “Q”", "The letter he never sent: “Q”": papers that are only named may be made up.
  return units.slice(0, colon).some(({ lower }) => MESSAGE_NOUNS.has(lower)) ? null : spanOf(units, 0, colon);
}

/** "Kell: Talks will go on": the words after a name that is known to speak on the page, in a heading or a transcript. */
export function labelled(scene: Scene, colon: number): Draft[] {
  const { units, kind } = scene.sentence;
  if (colon >= units.length - 2) return [];
  const source = labelledSource(scene, colon);
  const spoken = source !== null && isTranscriptLabel(scene.view, scene.view.text.slice(source.start, source.end));
  const plain = source !== null && (spoken || speaksInPlainText(scene, source, colon));
  if (source === null || !(plain || isPersonOrBody(scene, source))) return [];
  // "The Norvik Papers: what you need to know" is a subject with its title.
  if (
    !spoken &&
    /^(?:here|here's|here’s|what|how|why|who|when|where|everything|live|watch|inside)$/.test(
      units[colon + 1]?.lower ?? "",
    )
  )
    return [];
  const heading = kind === "title" || kind === "heading";
  if (heading && units[colon + 1]?.quote == null && tellsOfThem(scene, colon + 1, units.length)) return [];
  const transcript =
    /^\p{Lu}{3,}/u.test(scene.view.text.slice(source.start, source.end)) &&
    scene.view.text.slice(source.start, source.end) === scene.view.text.slice(source.start, source.end).toUpperCase();
  // "READ MORE: …" is no transcript: only a person speaks in one.
  if (!heading && !(transcript && isPerson(scene, source)) && !plain) return [];
  const last = units.length - (/^[.!]$/.test(units[units.length - 1]?.text ?? "") && !transcript ? 1 : 0);
  if (last <= colon + 2) return [];
  const said = spanOf(units, colon + 1, last);
  const end =
    (heading && !spoken) || !(plain || isPerson(scene, source)) || (colon < 2 && !spoken)
      ? said.end
      : answerEnd(scene, said.end, spoken);
  const draft = leadInDraft(scene, source, spanOf(units, colon, colon + 1), [{ start: said.start, end }], ":", 0.75);
  if (/\?\s*$/.test(scene.view.text.slice(said.start, end))) draft.stance = "asks";
  return [draft];
}

/** "Ilan Dorvet: I knew it.", "Police: nobody was hurt.": a full name or one noun for people, and a sentence. */
function speaksInPlainText(scene: Scene, source: TextSpan, colon: number): boolean {
  const { units, kind } = scene.sentence;
  const first = units[colon + 1];
  const rest = { start: first?.start ?? 0, end: scene.sentence.end };
  if (kind !== "body" || first === undefined || first.quote !== null || !hasTense(scene.view, rest)) return false;
  const [only] = units;
  if (colon === 1 && only !== undefined) return isPersonNoun(only.lower) || only.lower === "police";
  const named = mentionsIn(scene.view, source).find(({ by }) => by === "name");
  const entity = named === undefined ? undefined : scene.view.layers.entities.annotations[named.entity];
  return entity?.kind === "person" && named?.end === source.end && colon < 5 && isCapital(first);
}
