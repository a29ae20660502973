import type { TextSpan } from "../../core/span.ts";
import type { Draft } from "./draft.ts";
import type { PageView } from "./view.ts";

/** Code units of a cue, and before it, that are looked at. */
const REACH = 40;
const ACCUSED_OF = /\baccused(?=\s+of\b|$)/i;
const BY = /^\s+by\b/i;

/** "Kell has been accused of lying": Kell is who it is said of, and nobody says who says it. */
export function withAccused(view: PageView, draft: Draft): Draft {
  const [cue] = draft.cues;
  const [source] = draft.sources;
  if (cue === undefined || source === undefined || draft.cues.length > 1 || source.end > cue.start) return draft;
  const words = view.text.slice(cue.start, Math.min(cue.end, cue.start + REACH));
  const behind = view.text.slice(cue.end, cue.end + REACH);
  if (!ACCUSED_OF.test(words) || BY.test(behind)) return draft;
  const isPassive = /\bof$/i.test(words) || /^\s+of\b/i.test(behind);
  if (!isPassive) return draft;
  draft.contents = [...draft.sources, ...draft.contents].sort((a: TextSpan, b: TextSpan) => a.start - b.start);
  draft.sources = [];
  return draft;
}

const NEITHER = /\b(?:nor|neither)\s+$/i;
/** "Neither confirmed nor denied": it denies nothing. */
export function deniesNothing(view: PageView, { stance, cues: [cue] }: Draft): boolean {
  return (
    stance === "denies" && cue !== undefined && NEITHER.test(view.text.slice(Math.max(0, cue.start - REACH), cue.start))
  );
}
