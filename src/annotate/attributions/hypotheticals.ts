import { UNREAL_MODALS } from "../../languages/en/source-words.ts";
import type { Cue } from "./cues.ts";
import type { Draft } from "./draft.ts";
import type { Scene } from "./scene.ts";

/**
 * Words that nobody said: predicted ("will be the first to leave, claiming “…”"), supposed ("if Kell says"). The modal
 * of the clause that a participle hangs on, or an "if" before the verb's subject, makes them so.
 */
export function isHypothetical(scene: Scene, cue: Cue, draft: Draft): boolean {
  if (draft.hypothetical || cue.unreal) return true;
  const { units } = scene.sentence;
  const source = draft.sources[0];
  if (cue.shape === "participle") {
    const governing = scene.cues.filter((other) => other.to <= cue.from && other.shape !== "participle");
    const from = governing[governing.length - 1];
    // Another said verb in between governs the participle: "said he would go, adding that …".
    if (from !== undefined && !from.unreal && from.verb.kind === "speech") return false;
    for (let at = cue.from - 1; at >= 0; at--) {
      const unit = units[at];
      if (unit === undefined || unit.quote !== null) continue;
      if (source !== undefined && unit.end <= source.end && unit.end <= source.start) break;
      if (UNREAL_MODALS.has(unit.lower)) return true;
      if (unit.lower === "going" && units[at + 1]?.lower === "to") return true;
    }
    return false;
  }
  const start = units.findIndex((unit) => source !== undefined && unit.start >= source.start);
  const before = units[start - 1]?.lower ?? "";
  return source !== undefined && source.start < (draft.cues[0]?.start ?? 0) && /^(?:if|unless|whether)$/.test(before);
}
