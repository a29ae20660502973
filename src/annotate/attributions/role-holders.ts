import type { Mention, PageEntity } from "../../core/layers.ts";
import { ROLE_ROWS } from "../../languages/en/role-kin.ts";
import { ROLE_HEADS } from "../../languages/en/unnamed-sources.ts";
import type { Draft } from "./draft.ts";
import { entityOf, type Speaker } from "./speaker-entities.ts";
import type { Word } from "./speaker-words.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { mentionsIn, type PageView } from "./view.ts";

/** How many sentences back the holder of an office may have been the subject of one. */
const REACH = 6;

/**
 * "The minister" after "Foreign Minister Mirela Ostan spoke with …": the person with that office who was the subject of a
 * sentence before; where none was, the only one with it in those sentences, or who is named right behind. Null where two
 * might be meant.
 */
export function roleHolder(view: PageView, draft: Draft, head: readonly Word[], last: Word): PageEntity | null {
  if (!/^the$/i.test(head[0]?.text ?? "") || head.length > LONGEST_ROLE) return null;
  if (!ROLE_HEADS.has(last.lower) && !isPersonNoun(last.lower)) return null;
  const role = head.slice(1).map(({ lower }) => lower);
  const others = new Map<number, PageEntity>();
  for (let at = draft.sentence - 1; at >= Math.max(0, draft.sentence - REACH); at--) {
    const sentence = view.sentences[at];
    if (sentence === undefined) break;
    for (const mention of mentionsIn(view, sentence)) {
      const entity = entityOf(view, mention);
      if (entity?.kind !== "person" || mention.by !== "name") continue;
      const title = titleOf(view, mention);
      if (!role.every((word) => title.includes(word))) continue;
      if (mention.full.start <= sentence.start + 1) return entity;
      others.set(entity.id, entity);
    }
  }
  const [only] = others.values();
  if (others.size > 0) return others.size === 1 && only !== undefined ? only : null;
  return namedNext(view, draft, role);
}

/** How many sentences on somebody may be given a name. */
const NEXT = 3;

/** "…, the harbour master of Selm said. “…,” the harbour master, Ada Kell, added": named first where the same words stand before the name. */
function namedNext(view: PageView, draft: Draft, role: readonly string[]): PageEntity | null {
  const phrase = role.join(" ");
  for (let at = draft.sentence + 1; at <= draft.sentence + NEXT; at++) {
    const sentence = view.sentences[at];
    if (sentence === undefined) break;
    for (const mention of mentionsIn(view, sentence)) {
      const entity = entityOf(view, mention);
      if (entity?.kind !== "person" || mention.by !== "name" || isNamedBefore(view, mention)) continue;
      const before = view.text.slice(Math.max(0, mention.start - LONGEST_TITLE), mention.start).toLowerCase();
      if (before.endsWith(` ${phrase}, `) && / the $/.test(before.slice(0, before.lastIndexOf(` ${phrase}, `) + 1)))
        return entity;
    }
  }
  return null;
}

const isNamedBefore = (view: PageView, { entity, start }: Mention): boolean =>
  view.mentions.some((other) => other.entity === entity && other.by === "name" && other.start < start);

const LONGEST_ROLE = 4;
const LONGEST_TITLE = 60;
/** Titles before a name, and the noun that takes them up. */
const TITLE_NOUNS: Readonly<Record<string, string>> = {
  dr: "doctor",
  prof: "professor",
  gen: "general",
  "dr.": "doctor",
};

const titles = new WeakMap<PageView, Map<Mention, readonly string[]>>();

/** The title of a mention, read once a page. */
function titleOf(view: PageView, mention: Mention): readonly string[] {
  let known = titles.get(view);
  if (known === undefined) {
    known = new Map();
    titles.set(view, known);
  }
  let title = known.get(mention);
  if (title === undefined) {
    title = readTitle(view, mention);
    known.set(mention, title);
  }
  return title;
}

/** Words that tell what somebody is: before the name, and in an apposition right before or behind it. */
function readTitle(view: PageView, mention: Mention): readonly string[] {
  // "harbour master Sten Kolby": small words right before the name.
  // "an aide to President Kell": what stands before the preposition is somebody else.
  const small = (
    /(?:^|[^\p{L}])((?:\p{Ll}[\p{L}-]* ){1,3})$/u.exec(
      view.text.slice(Math.max(0, mention.full.start - LONGEST_TITLE), mention.full.start),
    )?.[1] ?? ""
  ).replace(BESIDE, "");
  const front = small + view.text.slice(mention.full.start, mention.start);
  const before = /(?:^|[\s,])(?:the|an?|his|her|its|their|[\p{L}]+['’]s)\s((?:[\p{L}’'-]+\s){0,4}?[\p{L}-]+),\s$/u.exec(
    view.text.slice(Math.max(0, mention.full.start - LONGEST_TITLE), mention.full.start),
  )?.[1];
  const end = Math.max(mention.end, mention.full.end);
  const behind =
    /^, (?:the|an?|his|her|its|their|[\p{L}]+['’]s) ((?:[\p{L}’'-]+ ){0,5}?[\p{L}-]+)(?:,| of | for | at | in |\.)/u.exec(
      view.text.slice(end, end + LONGEST_TITLE),
    )?.[1];
  return `${front} ${before ?? ""} ${behind ?? ""}`
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .map((word) => TITLE_NOUNS[word] ?? word);
}

/** Up to the word that sets one who serves, speaks to or stands beside another apart from them. */
const BESIDE = /^.*\b(?:to|for|by|with|from|near|against|and|told|tells|tell|said|says|asked|assured|warned|informed) /;

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
    (mention) =>
      mention.by === "name" && /\b(?:for|to) (?:\S+ ){0,4}$/.test(view.text.slice(speaker.start, mention.start)),
  );
  const entity = named === undefined ? undefined : entityOf(view, named);
  if (entity?.kind !== "person") return null;
  const kin = ROLE_ROWS.find((row) => row.includes(role)) ?? [role];
  const holds = view.mentions.some((mention) => {
    if (mention.entity !== entity.id) return false;
    const title = ` ${view.text.slice(mention.full.start, mention.start).toLowerCase().trim()} `;
    return kin.some((one) => title.includes(` ${one} `));
  });
  return holds ? entity : null;
}
