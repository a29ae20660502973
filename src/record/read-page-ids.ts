import { type IdKind, mintId } from "../core/ids.ts";
import type { AttributionAnnotation, EventAnnotation, Layers } from "../core/layers.ts";
import { hull, type TextSpan } from "../core/span.ts";
import type { ReadPage } from "../core/stage.ts";

/**
 * The global ids of a page's attributions and events; index = page-local id. An id hashes the page's id and the
 * first evidence (UTF-16 code units); where two things share their first evidence, the later ones in the layer's
 * order also hash their ordinal (2, 3, …).
 */
export function readPageIds(page: { readonly id: string }, layers: Layers): ReadPage["ids"] {
  return {
    attributions: mintAll("attribution", page.id, layers.attributions.annotations.map(firstEvidenceOfAttribution)),
    events: mintAll("event", page.id, layers.events.annotations.map(firstEvidenceOfEvent)),
  };
}

/** What was said is what tells one attribution from another; a cue without content is the next best. */
function firstEvidenceOfAttribution(attribution: AttributionAnnotation): TextSpan {
  return attribution.contents[0] ?? attribution.cues[0] ?? hull([attribution, ...attribution.sources]);
}

function firstEvidenceOfEvent(event: EventAnnotation): TextSpan {
  return event;
}

function mintAll(kind: IdKind, page: string, evidence: readonly TextSpan[]): string[] {
  const seen = new Map<string, number>();
  return evidence.map(({ start, end }) => {
    const place = `${start}-${end}`;
    const ordinal = (seen.get(place) ?? 0) + 1;
    seen.set(place, ordinal);
    return ordinal === 1 ? mintId(kind, page, start, end) : mintId(kind, page, start, end, ordinal);
  });
}
