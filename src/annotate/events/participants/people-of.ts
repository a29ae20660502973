import { ACTING_NOUNS } from "../../../languages/en/acting-nouns.ts";
import { BODIES_OF_PERSONS } from "../../../languages/en/people-words.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { nameOfWords, phraseAround } from "./noun-phrase.ts";
import { type Cast, firstOfMention, type Group, kindOf, NO_ENTITY, NO_GROUP, type Party } from "./party.ts";

/** Words between an owner and who is theirs. */
const REACH = 5;

/**
 * "arrested Kell's brother", "attacked by his supporters": the people of a person, and the bodies, which are others than the person; the
 * mention of the person ends at word `last`. No party where what is the person's is nobody.
 */
export function peopleOf(view: SentenceView, last: number, party: Party, cast: Cast): Group {
  const isPronoun = /^(?:his|her|their)$/.test(lowerAt(view, last));
  if (kindOf(cast, party) !== "person" || !(isPronoun || lowerAt(view, last + 1) === "'s")) return NO_GROUP;
  // The grammar may hang a full name on its first or on its last word.
  const owner = isPronoun ? last : firstOfMention(view, last);
  const heads = view.words.slice(owner, last + 1).map((_, at) => grammarAt(view, owner + at)?.head ?? -1);
  const head = heads.find((at) => at > last && at <= last + REACH) ?? -1;
  const owned = lowerAt(view, head);
  if (!ACTING_NOUNS.has(owned) && !BODIES_OF_PERSONS.has(owned)) return NO_GROUP;
  const phrase = phraseAround(view, head);
  const [first, end] = [wordAt(view, phrase.first), wordAt(view, phrase.last)];
  if (first === undefined || end === undefined) return NO_GROUP;
  const name = nameOfWords(view, phrase.first, phrase.last);
  return {
    parties: [{ entity: NO_ENTITY, name, start: first.start, end: end.end }],
    first: phrase.first,
    last: phrase.last,
  };
}
