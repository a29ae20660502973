import type { TextSpan } from "../../core/span.ts";
import type { Draft } from "./draft.ts";
import { phraseSpan } from "./noun-phrases.ts";
import { outletLink } from "./outlets-in-text.ts";
import { withNameBeside } from "./relay-outlets.ts";
import type { Scene } from "./scene.ts";
import { subjectAfter } from "./subject-after.ts";

/** "[denied] it to", "[put] it more plainly to". */
const IT_TO = /^(?:it|this) (?:(?:more |less |most |rather |quite )?\p{Ll}+ )?to (?=\S)/u;

/**
 * "Kell denied it to the Courier, saying A" · "Kell put it more plainly to Channel Six: “Q”": the outlet that was told, which
 * is none of what was said. Gives it, and cuts the statement to "it" or to the quotation.
 */
export function saidItTo(scene: Scene, draft: Draft): TextSpan | null {
  const { units } = scene.sentence;
  const cueEnd = draft.cues[0]?.end ?? -1;
  const content = draft.contents.findIndex((span) => span.start >= cueEnd);
  const span = draft.contents[content];
  if (span === undefined || span.start > cueEnd + 2) return null;
  const lead = IT_TO.exec(scene.view.text.slice(span.start, span.end));
  const at = lead === null ? -1 : units.findIndex(({ start }) => start >= span.start + lead[0].length);
  const phrase = at < 0 ? null : subjectAfter(scene.view, scene.sentence, at);
  if (lead === null || phrase === null) return null;
  const relay = withNameBeside(scene, phraseSpan(units, { ...phrase, to: phrase.headTo }));
  const link = outletLink(scene.view, relay, true);
  if (link === null || relay.end > span.end) return null;
  const mark = units[phrase.headTo];
  const quote = mark?.lower === ":" ? units[phrase.headTo + 1] : undefined;
  draft.contents =
    quote?.quote == null
      ? draft.contents.with(content, { start: span.start, end: span.start + lead[0].indexOf(" ") })
      : draft.contents.with(content, { start: quote.start, end: Math.max(quote.end, span.end) });
  return relay;
}
