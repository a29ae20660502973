import type { TextSpan } from "../../core/span.ts";
import { CARDINALS } from "../../languages/en/number-words.ts";
import type { Cue } from "./cues.ts";
import { timeStartingAt } from "./noun-phrases.ts";
import type { Scene } from "./scene.ts";
import { spanOf, type Unit } from "./view.ts";

/** "Police say 40", "The log says 142.", "Management says Saturday; …": a figure, or after a present tense a day, and nothing else, is what is said. */
export function singleContent(scene: Scene, cue: Cue, at: number): { spans: TextSpan[]; strong: boolean } | null {
  const { units } = scene.sentence;
  const unit = units[at];
  if (unit === undefined || cue.verb.lemma !== "say" || cue.shape !== "finite" || cue.to !== at) return null;
  // "The tide, a pilot told the Courier, says Monday": of whom another tells.
  if (units[cue.from - 1]?.text === ",") return null;
  const time = timeStartingAt(scene.view, unit.start);
  const day = time !== null && time.end === unit.end && /^says?$/.test(units[cue.head]?.lower ?? "");
  const figure = /^\p{N}[\p{N},.]*$/u.test(unit.text) || CARDINALS.has(unit.lower);
  const closes = endsClause(units[at + 1]) || (units[at + 1]?.text === "," && !endsClause(units[at + 2]));
  if (!(day || figure) || !closes) return null;
  return { spans: [spanOf(units, at, at + 1)], strong: true };
}

function endsClause(unit: Unit | undefined): boolean {
  return unit === undefined || /^[.;!?—–)]$/.test(unit.text);
}
