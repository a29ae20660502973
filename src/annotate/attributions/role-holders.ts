import type { PageEntity } from "../../core/layers.ts";
import { ROLE_HEADS } from "../../languages/en/unnamed-sources.ts";
import type { Draft } from "./draft.ts";
import { entityOf, type Speaker } from "./speaker-entities.ts";
import type { Word } from "./speaker-words.ts";
import { mentionsIn, type PageView } from "./view.ts";

/** How many sentences back the holder of an office may have been the subject of one. */
const REACH = 6;

/**
 * "The minister" after "Foreign Minister Mirela Ostan spoke with …": the person with that office who was the subject of a
 * sentence before; where none was, the only one with it in those sentences. Null where two might be meant.
 */
export function roleHolder(view: PageView, draft: Draft, head: readonly Word[], last: Word): PageEntity | null {
  if (!/^the$/i.test(head[0]?.text ?? "") || !ROLE_HEADS.has(last.lower) || head.length > 2) return null;
  const others = new Map<number, PageEntity>();
  for (let at = draft.sentence - 1; at >= Math.max(0, draft.sentence - REACH); at--) {
    const sentence = view.sentences[at];
    if (sentence === undefined) break;
    for (const mention of mentionsIn(view, sentence)) {
      const entity = entityOf(view, mention);
      if (entity?.kind !== "person" || mention.by !== "name") continue;
      const title = view.text.slice(mention.full.start, mention.start).toLowerCase().trim().split(/\s+/);
      if (!title.includes(last.lower)) continue;
      if (mention.full.start <= sentence.start + 1) return entity;
      others.set(entity.id, entity);
    }
  }
  const [only] = others.values();
  return others.size === 1 && only !== undefined ? only : null;
}

/** The same words for the same speaker earlier: "The minister … The minister". */
export function saidBeforeAs(description: string, before: readonly Speaker[]): Speaker | null {
  const lower = description.toLowerCase();
  for (let at = before.length - 1; at >= Math.max(0, before.length - REACH); at--) {
    const speaker = before[at];
    if (speaker !== undefined && speaker.entity !== null && speaker.description.toLowerCase() === lower) return speaker;
  }
  return null;
}
