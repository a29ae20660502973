import type { TextSpan } from "../../core/span.ts";
import { BE_FORMS, CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS } from "../../languages/en/function-words.ts";
import {
  ANYTHING_NOUNS,
  NEAR_POINTERS,
  ONE_TOLD,
  POINTERS,
  TOLD_ADJECTIVES,
  TOLD_NOUNS,
  type ToldKind,
} from "../../languages/en/pointing-denials.ts";
import type { Word } from "./words.ts";

/** What a denial that points back points by. */
export type Pointing = {
  /** "noun": a noun for what was said; "pronoun"; "such": "no such meeting", which names what there was not. */
  readonly by: "noun" | "pronoun" | "such";
  /** The word that points. */
  readonly at: TextSpan;
  readonly kind: ToldKind;
  /** True for "the claim", false for "the claims": several things may have been told. */
  readonly one: boolean;
  /** "This claim": what stands nearest. */
  readonly near: boolean;
  /** "The claim", "his lawyer's claim": false for "a report", "allegations", which may be no one's that the page tells of. */
  readonly known: boolean;
  /** Whose it is, as the words before or behind tell: "the activists' claims", "claims by the activists". */
  readonly owner: readonly Word[];
  /** What it is about: "allegations of fraud"; for "no such meeting" the noun. */
  readonly topic: readonly Word[];
  /** True where a clause behind it tells again what was said: "reports that he had fled". */
  readonly toldAgain: boolean;
  /** Index of the word behind it. */
  readonly next: number;
};

/** Words before the noun. */
const LONGEST_LEAD = 6;
const MOST_OWNERS = 4;
const LONGEST_TOPIC = 10;

const TOPIC_LINKS: ReadonlySet<string> = new Set(
  "of about on over regarding concerning around surrounding into".split(" "),
);
const OWNER_LINKS: ReadonlySet<string> = new Set(["by", "from"]);

const PLAIN: Pick<Pointing, "kind" | "owner" | "topic" | "toldAgain"> = {
  kind: "any",
  owner: [],
  topic: [],
  toldAgain: false,
};

/** A phrase around a noun for what was said, that begins at a word; null where there is none. */
export function toldPhrase(words: readonly Word[], from: number, text: string): Pointing | null {
  const owner: Word[] = [];
  let [known, near, owned] = [false, false, false];
  for (let at = from; at < Math.min(words.length, from + LONGEST_LEAD + 1); at++) {
    const word = words[at];
    if (word === undefined) return null;
    const kind = TOLD_NOUNS.get(word.word);
    const isOwner = /['’]/.test(text.slice(word.end - 2, word.end + 1));
    if (kind !== undefined && !isOwner && !TOLD_NOUNS.has(words[at + 1]?.word ?? "")) {
      return {
        ...behind(at + 1),
        by: "noun",
        at: { start: word.start, end: word.end },
        kind,
        one: ONE_TOLD.has(word.word),
        near,
        known: known || owned,
      };
    }
    if (POINTERS.has(word.word)) {
      known = true;
      near ||= NEAR_POINTERS.has(word.word);
    } else if (isOwner) {
      owned = true;
      owner.push(word);
    } else if (!TOLD_ADJECTIVES.has(word.word) && !(DETERMINERS.has(word.word) && at === from)) {
      if (PREPOSITIONS.has(word.word) || CLAUSE_OPENERS.has(word.word) || BE_FORMS.has(word.word)) return null;
      owner.push(word);
    } else if (/^(?:media|press|newspaper|online)$/.test(word.word)) owner.push(word);
    if (owner.length > MOST_OWNERS) return null;
  }
  return null;

  function behind(next: number): Pick<Pointing, "owner" | "topic" | "toldAgain" | "next"> {
    const topic: Word[] = [];
    const by: Word[] = [...owner];
    let take: Word[] | null = null;
    let toldAgain = false;
    for (let at = next; at < Math.min(words.length, next + LONGEST_TOPIC); at++) {
      const word = words[at];
      if (word === undefined) break;
      const parted = /[,;:.–—“”"]/.test(text.slice(words[at - 1]?.end ?? word.start, word.start));
      if (parted) break;
      if (word.word === "that") {
        toldAgain = true;
        break;
      }
      if (OWNER_LINKS.has(word.word)) take = by;
      else if (at === next && TOPIC_LINKS.has(word.word)) take = topic;
      else if (take === topic && word.word === "against") take = null;
      else if (BE_FORMS.has(word.word) || CLAUSE_OPENERS.has(word.word)) break;
      else if (word.word === "made" || word.word === "against") continue;
      else take?.push(word);
    }
    return { owner: by, topic, toldAgain, next };
  }
}

/** A pronoun that stands for what was said, at a word. */
export function pronounAt(word: Word, next: number): Pointing {
  return {
    ...PLAIN,
    by: "pronoun",
    at: { start: word.start, end: word.end },
    one: true,
    near: true,
    known: true,
    next,
  };
}

/** "No such meeting": the thing that there was not; "no such thing" is whatever was told. */
export function suchPhrase(words: readonly Word[], such: number): Pointing | null {
  const nouns: Word[] = [];
  for (const word of words.slice(such + 1, such + 4)) {
    if (
      BE_FORMS.has(word.word) ||
      PREPOSITIONS.has(word.word) ||
      /^(?:has|had|have|ever|took|happened|exists?|existed)$/.test(word.word)
    )
      break;
    nouns.push(word);
  }
  const [head] = nouns.slice(-1);
  if (head === undefined) return null;
  const anything = ANYTHING_NOUNS.has(head.word);
  return {
    ...PLAIN,
    by: anything ? "pronoun" : "such",
    at: { start: head.start, end: head.end },
    one: true,
    near: true,
    known: true,
    topic: anything ? [] : [head],
    next: such + 1 + nouns.length,
  };
}
