import type { Mention } from "../../core/layers.ts";
import type { TextSpan } from "../../core/span.ts";
import { COMPANY_NOUNS, GOING_ON_VERBS, NAMING_NOUNS, PARENT_NOUNS } from "../../languages/en/taken-up-words.ts";
import type { Draft } from "./draft.ts";
import { outletKind, soundsLikeOutlet } from "./outlet-names.ts";
import { entityOf, fromEntity, type Speaker } from "./speaker-entities.ts";
import type { Word } from "./speaker-words.ts";
import { isPersonNoun } from "./undescribed-speakers.ts";
import { mentionsIn, type PageView } from "./view.ts";

/** How many characters back the last speaker may have spoken. */
const CLOSE = 600;
const SENTENCES = 2;

/**
 * A description that takes up whom the page has named just before: "the 71-year-old", "the father of two" and, with a verb
 * that goes on, "the defender added" are the last person who spoke; "the company said" is the one body that the
 * sentences before name.
 */
export function takenUp(
  view: PageView,
  draft: Draft,
  source: TextSpan,
  head: readonly Word[],
  last: Word,
  before: readonly Speaker[],
  places: readonly number[],
): Speaker | null {
  if (head[0]?.lower !== "the") return null;
  const words = view.text.slice(source.start, source.end).toLowerCase();
  const aged = /^the \p{N}{1,3}-year-old\b/u.test(words);
  const parent = PARENT_NOUNS.has(head[1]?.lower ?? "") && /^the \p{L}+ of \p{L}+$/u.test(words);
  const goesOn = GOING_ON_VERBS.has(draft.lemma) && isPersonNoun(last.lower) && head.length < 4;
  if (aged || parent || goesOn) return lastPerson(source, before, places);
  if (head.length !== 2) return null;
  const body = COMPANY_NOUNS.has(last.lower) ? onlyBody(view, draft) : null;
  return body ?? (NAMING_NOUNS.has(last.lower) ? bearerOf(view, draft, source, last.lower) : null);
}

function lastPerson(source: TextSpan, before: readonly Speaker[], places: readonly number[]): Speaker | null {
  const speaker = before.at(-1);
  const near = (places.at(-1) ?? -1) >= source.start - CLOSE;
  return speaker !== undefined && near && speaker.kind === "person" && speaker.entity !== null ? speaker : null;
}

/** "Chocolate maker Brenner", "the lender Sparhaus": the noun right before it says what the name is of. */
function isCalledCompany(view: PageView, mention: Mention): boolean {
  const noun = /(?:^|[^\p{L}])(\p{L}+) $/u.exec(view.text.slice(Math.max(0, mention.start - 16), mention.start))?.[1];
  return noun !== undefined && COMPANY_NOUNS.has(noun.toLowerCase());
}

function asBody(speaker: Speaker): Speaker {
  return { ...speaker, kind: "organization" };
}

/** "The museum" after "the Halden Museum", "the bank" after "Bank Rutman": the one name close before that the noun is part of. */
function bearerOf(view: PageView, draft: Draft, source: TextSpan, noun: string): Speaker | null {
  const bearers = new Map<number, Speaker>();
  for (let at = draft.sentence; at >= Math.max(0, draft.sentence - SENTENCES); at--) {
    const sentence = view.sentences[at];
    if (sentence === undefined) break;
    for (const mention of mentionsIn(view, sentence)) {
      const entity = entityOf(view, mention);
      if (mention.by !== "name" || entity === undefined || mention.start >= source.start) continue;
      if (!/\s/.test(entity.name) || !entity.name.toLowerCase().split(/\s+/).includes(noun)) continue;
      bearers.set(entity.id, asBody(fromEntity(entity, "", draft.confidence * 0.6)));
    }
  }
  const [only] = bearers.values();
  return bearers.size === 1 && only !== undefined ? only : null;
}

/** The one body, and no outlet, that this sentence's beginning and the two before name. */
function onlyBody(view: PageView, draft: Draft): Speaker | null {
  const bodies = new Map<number, Speaker>();
  for (let at = draft.sentence; at >= Math.max(0, draft.sentence - SENTENCES); at--) {
    const sentence = view.sentences[at];
    if (sentence === undefined) break;
    for (const mention of mentionsIn(view, sentence)) {
      const entity = entityOf(view, mention);
      if (mention.by !== "name" || entity === undefined) continue;
      if (entity.kind !== "organization" && !isCalledCompany(view, mention)) continue;
      if (outletKind(entity.name) !== null || soundsLikeOutlet(entity.name)) continue;
      bodies.set(entity.id, asBody(fromEntity(entity, "", draft.confidence * 0.6)));
    }
    if (bodies.size > 0) break;
  }
  const [only] = bodies.values();
  return bodies.size === 1 && only !== undefined ? only : null;
}
