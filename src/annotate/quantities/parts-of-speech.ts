import type { Tag } from "../../core/layers.ts";
import type { Lexeme } from "./lexeme.ts";

/** What a tagger says of a word; empty strings where it says nothing. */
export type PartOfSpeech = Pick<Tag, "xpos" | "lemma">;
/** A tagged word of a sentence. */
export type SentenceTag = Pick<Tag, "start" | "end" | "xpos" | "lemma">;

const UNKNOWN: PartOfSpeech = { xpos: "", lemma: "" };

/** For each lexeme the tag of the word in which it begins. `offset`: where the lexemes' text begins in that of the tags. */
export function partsOf(lexemes: readonly Lexeme[], tags: readonly SentenceTag[], offset: number): PartOfSpeech[] {
  let at = 0;
  return lexemes.map((lexeme) => {
    const start = lexeme.start + offset;
    while (at < tags.length && (tags[at]?.end ?? 0) <= start) at++;
    const tag = tags[at];
    return tag !== undefined && tag.start <= start ? tag : UNKNOWN;
  });
}

/** True for the forms of verbs, modal verbs left out. */
export const isVerb = (part: PartOfSpeech | undefined): boolean => part?.xpos.startsWith("VB") === true;
/** True for forms that only a finite verb has, and for modal verbs. */
export const isFiniteVerb = (part: PartOfSpeech | undefined): boolean =>
  part !== undefined && /^(?:VBD|VBZ|VBP|MD)$/.test(part.xpos);
/** True for nouns and names. */
export const isNoun = (part: PartOfSpeech | undefined): boolean => part?.xpos.startsWith("NN") === true;
