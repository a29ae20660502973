import type { Draft } from "./draft.ts";
import { fromPhrase } from "./phrase-speakers.ts";
import { fromPronoun, fromRelative, PRONOUN } from "./pronoun-speakers.ts";
import type { Speaker } from "./speaker-entities.ts";
import type { PageView } from "./view.ts";

/** Settles who speaks: the page's entity where a mention shows it, else what the page's words say of them. */
export function resolveSpeaker(
  view: PageView,
  draft: Draft,
  before: readonly Speaker[],
  places: readonly number[],
): Speaker {
  const source = draft.sources[0];
  if (source === undefined) {
    return {
      entity: null,
      description: "",
      kind: "nobody stated",
      number: "unknown",
      confidence: draft.confidence,
      alternatives: [],
    };
  }
  const description = view.text.slice(source.start, source.end).replace(/,$/, "");
  const lower = description.toLowerCase();
  if (PRONOUN.test(lower)) return fromPronoun(view, draft, source, description, before, places);
  if (/^(?:who|which|that|whom)$/.test(lower)) return fromRelative(view, draft, source, description);
  return fromPhrase(view, draft, source, description, before, places);
}
