import type { TextSpan } from "../../core/span.ts";
import { SPEAKING_HEADS } from "../../languages/en/reporting-nouns.ts";
import type { Scene } from "./scene.ts";
import { mentionsIn } from "./view.ts";

export function hasSpeakingHead(scene: Scene, span: TextSpan): boolean {
  return scene.sentence.units.some(
    (unit) => unit.start >= span.start && unit.end <= span.end && SPEAKING_HEADS.has(unit.lower),
  );
}

export function isPerson(scene: Scene, span: TextSpan): boolean {
  const { entities } = scene.view.layers;
  return mentionsIn(scene.view, span).some((mention) => entities.annotations[mention.entity]?.kind === "person");
}

export function isPersonOrBody(scene: Scene, span: TextSpan): boolean {
  const { entities } = scene.view.layers;
  for (const mention of mentionsIn(scene.view, span)) {
    const kind = entities.annotations[mention.entity]?.kind;
    if (kind === "person" || kind === "organization" || kind === "outlet") return true;
  }
  return false;
}
