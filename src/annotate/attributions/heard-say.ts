import type { Draft } from "./draft.ts";
import { canSpeak, phraseSpan } from "./noun-phrases.ts";
import type { Scene } from "./scene.ts";
import { subjectBefore } from "./subject-before.ts";

const ASSEMBLY =
  /^(?:court|courts|inquest|inquiry|jury|jurors|tribunal|hearing|trial|committee|commission|parliament)$/;
/** How many units the subject of "heard" may stand before it, with its auxiliaries. */
const AUXILIARIES = 3;

/** "[A witness] heard the accused say that A": who heard it tells of it, before the one who speaks. */
export function tellWhoHeard(scene: Scene): void {
  const { units } = scene.sentence;
  for (const draft of scene.drafts) {
    const source = draft.sources[0];
    const cue = draft.cues[0];
    if (draft.sentence !== scene.sentence.index || source === undefined || cue === undefined) continue;
    const at = units.findIndex((unit) => unit.start >= source.start) - 1;
    if (at < 1 || cue.start < source.end || !/^(?:heard|hears|overheard)$/.test(units[at]?.lower ?? "")) continue;
    const verb = units.find((unit) => unit.start === cue.start)?.lower ?? "";
    if (!/^(?:say|tell|shout|ask|claim|admit|cry|call|beg|boast)$|ing$/.test(verb)) continue;
    let to = at;
    while (to > at - AUXILIARIES && /^(?:had|has|have|also|once|later)$/.test(units[to - 1]?.lower ?? "")) to--;
    const phrase = subjectBefore(scene.view, scene.sentence, 0, to);
    if (phrase === null || !canSpeak(scene.view, units, phrase)) continue;
    if (!ASSEMBLY.test(units[phrase.headTo - 1]?.lower ?? "")) hears(draft, phraseSpan(units, phrase));
  }
}

function hears(draft: Draft, span: Draft["via"][number]): void {
  if (draft.via.every(({ start }) => start !== span.start)) draft.via.push(span);
}
