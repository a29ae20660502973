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

/**
 * "A spokesman for Piet Karsholm said that the minister had proposed": whoever the outer speaker speaks for, where the
 * page gives them the office that the inner one is called by; null otherwise.
 */
export function spokenFor(view: PageView, draft: Draft, outer: Draft): PageEntity | null {
  const source = draft.sources[0];
  const speaker = outer.sources[0];
  if (source === undefined || speaker === undefined) return null;
  const role = /^the (\p{Ll}+)$/iu.exec(view.text.slice(source.start, source.end))?.[1];
  if (role === undefined || !ROLE_HEADS.has(role)) return null;
  const named = mentionsIn(view, speaker).find(
    (mention) => mention.by === "name" && /\bfor (?:\S+ ){0,4}$/.test(view.text.slice(speaker.start, mention.start)),
  );
  const entity = named === undefined ? undefined : entityOf(view, named);
  if (entity?.kind !== "person") return null;
  const holds = view.mentions.some(
    (mention) =>
      mention.entity === entity.id &&
      view.text.slice(mention.full.start, mention.start).toLowerCase().trim().split(/\s+/).includes(role),
  );
  return holds ? entity : null;
}
