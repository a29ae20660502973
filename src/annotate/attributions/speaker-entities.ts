import type { AttributionAnnotation, Mention, PageEntity } from "../../core/layers.ts";
import { overlap, type TextSpan } from "../../core/span.ts";
import type { PeopleNumber, SpeakerKind } from "../../core/vocabulary.ts";
import { lastStartingAt } from "../../document/document.ts";
import { outletKind, soundsLikeOutlet } from "./outlet-names.ts";
import type { PageView } from "./view.ts";

export type Speaker = AttributionAnnotation["speaker"];

export function entityOf(view: PageView, mention: Mention): PageEntity | undefined {
  return view.layers.entities.annotations[mention.entity];
}

export function fromEntity(
  entity: PageEntity,
  description: string,
  confidence: number,
  number: PeopleNumber = "one",
): Speaker {
  return { entity: entity.id, description, kind: speakerKind(entity), number, confidence, alternatives: [] };
}

function speakerKind(entity: PageEntity): SpeakerKind {
  switch (entity.kind) {
    case "person":
      // "Northwire": taken for a surname, and the name of an agency by its form.
      return outletKind(entity.name) !== null || soundsLikeOutlet(entity.name) ? "outlet" : "person";
    case "outlet":
      return "outlet";
    case "work":
      return "document";
    default:
      return outletKind(entity.name) === null ? "organization" : "outlet";
  }
}

export function mentionAt(view: PageView, span: TextSpan): Mention | undefined {
  for (let at = lastStartingAt(view.mentions, span.end - 1); at >= 0; at--) {
    const mention = view.mentions[at];
    if (mention === undefined || mention.start < span.start - 200) return undefined;
    if (overlap(mention, span)) return mention;
  }
  return undefined;
}

/** A speaker of whom nothing can be told. */
export function openSpeaker(description: string, confidence: number): Speaker {
  return { entity: null, description, kind: "unnamed", number: "unknown", confidence, alternatives: [] };
}
