import type { TextSpan } from "../../core/span.ts";
import type { Draft } from "./draft.ts";
import { onlyPerson } from "./only-person.ts";
import { onlyStranger } from "./only-stranger.ts";
import { fromPhrase } from "./phrase-speakers.ts";
import { bodyOfSentence, fromPronoun, fromRelative, PRONOUN } from "./pronoun-speakers.ts";
import { entityOf, fromEntity, mentionAt, type Speaker } from "./speaker-entities.ts";
import { subjectOfLast, subjectOfSentence } from "./subject-speakers.ts";
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
  if (PRONOUN.test(lower)) {
    const mention = mentionAt(view, source);
    const known = mention !== undefined && entityOf(view, mention) !== undefined;
    const asPhrase = (span: TextSpan) =>
      fromPhrase(
        view,
        { ...draft, sources: [span], confidence: draft.confidence * 0.6 },
        span,
        view.text.slice(span.start, span.end),
        before,
        places,
      );
    // "The bakers' guild disagreed: prices were up, it said": the sentence's own subject, whatever body stands elsewhere.
    const own = known && lower !== "it" ? null : subjectOfSentence(view, draft, source);
    if (own !== null) return asPhrase(own);
    // "The ministry told the Courier A. The union disagreed. “Q,” it said": whom the sentence before is about, where it tells
    // of nothing said.
    const nearer = known || !spokeLongBefore(view, draft, places) ? null : subjectOfLast(view, draft, source);
    if (nearer !== null) return asPhrase(nearer);
    const speaker = fromPronoun(view, draft, source, description, before, places);
    const open = speaker.entity === null && speaker.kind === "unnamed" && speaker.confidence <= draft.confidence * 0.5;
    const body = open && lower === "it" ? bodyOfSentence(view, draft, source) : null;
    if (body !== null) return fromEntity(body, description, draft.confidence * 0.6);
    const last = open ? (subjectOfLast(view, draft, source) ?? onlyStranger(view, draft, source)) : null;
    if (last !== null) return asPhrase(last);
    const person = open ? onlyPerson(view, source, before, places) : null;
    return person === null ? speaker : fromEntity(person, description, draft.confidence * 0.6);
  }
  if (/^(?:who|which|that|whom)$/.test(lower)) return fromRelative(view, draft, source, description);
  // "his neighbour, [who lives by the beach,] said"
  if (/^who\s/.test(description))
    return fromRelative(view, draft, { start: source.start, end: source.start + 3 }, description.slice(0, 3));
  return fromPhrase(view, draft, source, description, before, places);
}

/** Nobody spoke in the sentence before. */
function spokeLongBefore(view: PageView, draft: Draft, places: readonly number[]): boolean {
  const previous = view.sentences[draft.sentence - 1];
  const place = places.at(-1) ?? -1;
  return previous !== undefined && place >= 0 && place < previous.start;
}
