import type { EventAnnotation } from "../../../core/layers.ts";
import { DONE_TO, PURPOSES, SUFFERED } from "../../../languages/en/deeds-done-to.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { isToldOf } from "./noun-participants.ts";
import { type Cast, NO_ENTITY, type Party, partyOf } from "./party.ts";
import { agentWords, objectWord, obliqueWords, phraseGroup, subjectWord } from "./plain-phrases.ts";
import { isTown } from "./towns.ts";

const BY: ReadonlySet<string> = new Set(["by"]);
const OF: ReadonlySet<string> = new Set(["of"]);
const ON: ReadonlySet<string> = new Set(["on", "against", "at", "to"]);

/**
 * Who stands around a word by its grammar alone, whether or not its noun is one of people, as guesses that no dossier
 * counts: for what no rule about who takes part has read.
 */
export function partiesByGrammar(
  view: SentenceView,
  at: number,
  cast: Cast,
  excluded: (start: number) => boolean,
): EventAnnotation["participants"][number][] {
  const { source, target } = grammarAt(view, at)?.upos === "VERB" ? ofVerb(view, at, cast) : ofNoun(view, at, cast);
  const as = (role: "source" | "target", parties: readonly Party[]) =>
    parties
      .filter(({ start }) => !excluded(start))
      .map(({ name, start, end }) => ({ entity: null, role, span: { start, end }, name }));
  return [...as("source", source), ...as("target", target)];
}

type Sides = { readonly source: readonly Party[]; readonly target: readonly Party[] };

function ofVerb(view: SentenceView, at: number, cast: Cast): Sides {
  const { xpos = "", relation = "", children = [] } = grammarAt(view, at) ?? {};
  const isPassive =
    (relation === "acl" && xpos === "VBN") ||
    children.some((child) => /:pass$/.test(grammarAt(view, child)?.relation ?? ""));
  // "an attempt to kill": no attempt kills.
  const subject = relation.startsWith("acl") && xpos === "VB" ? -1 : subjectWord(view, at);
  if (isPassive) return { source: named(view, agentWords(view, at), cast), target: named(view, [subject], cast) };
  const object = objectWord(view, at);
  const target = object === -1 ? obliqueWords(view, at, ON).filter((word) => !isPurpose(view, word)) : [object];
  return { source: named(view, [subject], cast), target: named(view, target.slice(0, 1), cast) };
}

function ofNoun(view: SentenceView, at: number, cast: Cast): Sides {
  const owner = (grammarAt(view, at)?.children ?? []).filter(
    (child) => grammarAt(view, child)?.relation === "nmod:poss",
  );
  // "two Marvanian air raids"
  const before = (grammarAt(view, at)?.children ?? []).filter(
    (child) =>
      child < at && /^(?:compound|amod)$/.test(grammarAt(view, child)?.relation ?? "") && isDoer(view, child, cast),
  );
  const word = lowerAt(view, at);
  const suffered = SUFFERED.has(word) && !isToldOf(view, at);
  const doneTo = DONE_TO.has(word) ? obliqueWords(view, at, OF) : [];
  const on = obliqueWords(view, at, ON).filter((one) => !isPurpose(view, one));
  return {
    source: named(view, [...(suffered ? [] : [...before, ...owner]), ...obliqueWords(view, at, BY)], cast),
    target: named(view, [...(suffered ? [...before, ...owner] : []), ...doneTo, ...on], cast),
  };
}

/** "the Norvik attack" is one in Norvik. */
function isDoer(view: SentenceView, at: number, cast: Cast): boolean {
  const full = wordAt(view, at)?.full ?? -1;
  const party = full === -1 ? null : partyOf(cast, full);
  return party !== null && !isTown(cast, party);
}

const isPurpose = (view: SentenceView, at: number): boolean => PURPOSES.has(lowerAt(view, at));

/** Who the words are; of two that are one, the first. */
function named(view: SentenceView, words: readonly number[], cast: Cast): readonly Party[] {
  const seen = new Set<number>();
  return words
    .filter((word) => word !== -1)
    .flatMap((word) => phraseGroup(view, word, cast, false).parties)
    .filter(({ entity }) => entity === NO_ENTITY || (!seen.has(entity) && seen.add(entity) !== undefined));
}
