import type { ReadoutCircumstance } from "../../core/findings.ts";
import type { Span } from "../../core/record.ts";
import type { TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { ARTICLE_KINDS } from "../../core/vocabulary.ts";
import { blockOf } from "../../document/document.ts";
import { spanIn } from "../../document/dossier-index.ts";
import { BE_FORMS } from "../../languages/en/function-words.ts";
import {
  ASKED_BY,
  ASKING_NOUNS,
  AT_WORDS,
  CALLING_VERBS,
  COMING_WORDS,
  CONTACT_NOUNS,
  CONTACT_VERBS,
  ENDS_OF_NAMES,
  INVITING_NOUNS,
  OF_BOTH,
  OURS,
  TAKING_VERBS,
} from "../../languages/en/readout-words.ts";
import { isNameIn } from "./one-contact.ts";
import type { OwnAccount } from "./own-account.ts";
import { type Token, tokensIn } from "./point-clauses.ts";
import { partiesOf } from "./told-contact.ts";
import { twoPlaces } from "./told-place.ts";

type Kind = "who asked" | "who invited";
/** A phrase that says on whose word a contact came about, and which side that is. */
type Asked = { readonly kind: Kind; readonly span: TextSpan; readonly side: "a" | "b"; readonly isCall: boolean };
type Named = {
  readonly kind: Kind;
  readonly from: number;
  readonly names: readonly [number, number];
  /** True where it is told who rang up whom: perhaps at the other's request. */
  readonly isCall?: boolean;
  /** True where who is named was asked, and the other asked. */
  readonly isAsked?: boolean;
};

/** Sentences that are looked at, from the first and from the last. */
const FIRST = 4;
/** Longer sentences are read as far as this. Code units. */
const LONGEST_SENTENCE = 1_200;
/** Words by which somebody is named, words before a noun of asking, and words between "received" and "call". */
const MOST_NAMED = 8;
const BEFORE = 5;
const NEAR = 3;

/**
 * What two accounts of one contact say on whose request or invitation it was, only where it is sure which side is meant; and
 * where it was, only where they give two places.
 */
export function circumstancesOf(a: OwnAccount, b: OwnAccount): ReadoutCircumstance[] {
  const places = twoPlaces(a, b);
  return [
    ...askedOf(a, b),
    ...(places === null
      ? []
      : [{ kind: "where" as const, a: spanIn(a.page.page, places.a), b: spanIn(b.page.page, places.b), apart: true }]),
  ];
}

function askedOf(a: OwnAccount, b: OwnAccount): ReadoutCircumstance[] {
  const [ofA, ofB] = [askedIn(a, a, b), askedIn(b, a, b)];
  return (["who asked", "who invited"] as const).flatMap((kind): ReadoutCircumstance[] => {
    const [one, other] = [ofA, ofB].map((some) => only(some.filter((asked) => asked.kind === kind)));
    if (one === undefined && other === undefined) return [];
    const isApart = one !== undefined && other !== undefined && one.side !== other.side;
    // Who rang up the other may have been asked to.
    if (isApart && one.isCall !== other.isCall) return [];
    return [{ kind, a: placed(a.page, one), b: placed(b.page, other), apart: isApart }];
  });
}

function placed(page: ReadPage, asked: Asked | undefined): Span | null {
  return asked === undefined ? null : spanIn(page.page, asked.span);
}

/** The first of them, unless they are of two sides: then the page may tell of two contacts. */
function only(asked: readonly Asked[]): Asked | undefined {
  return asked.every(({ side }) => side === asked[0]?.side) ? asked[0] : undefined;
}

function askedIn(by: OwnAccount, a: OwnAccount, b: OwnAccount): Asked[] {
  const { page, layers } = by.page;
  const sentences = layers.sentences.annotations.filter((sentence) => {
    const { kind } = blockOf(page, sentence);
    return ARTICLE_KINDS.has(kind) && kind !== "title" && kind !== "heading";
  });
  return sentences.flatMap((sentence, at) => {
    if (at >= FIRST && at < sentences.length - 1) return [];
    const tokens = tokensIn(by.page, {
      start: sentence.start,
      end: Math.min(sentence.end, sentence.start + LONGEST_SENTENCE),
    });
    const isOfContact = tokens.some(({ word }) => CONTACT_NOUNS.has(word) || CONTACT_VERBS.has(word));
    if (!isOfContact || tokens.some(({ word }) => word !== "to" && COMING_WORDS.has(word))) return [];
    return tokens.flatMap((_, place): Asked[] => {
      const named = namedAt(tokens, place);
      if (named === null) return [];
      const [first, last] = named.names;
      const meant = sideOf(tokens, first, last, by, a, b);
      const side = named.isAsked !== true || meant === null ? meant : meant === "a" ? "b" : "a";
      const [from, until] = [tokens[Math.min(named.from, first)], tokens[Math.max(last, place)]];
      return side === null || from === undefined || until === undefined
        ? []
        : [{ kind: named.kind, side, isCall: named.isCall === true, span: { start: from.start, end: until.end } }];
    });
  });
}

/** Where a phrase of asking stands at a place, and where whom it names. */
function namedAt(tokens: readonly Token[], at: number): Named | null {
  const word = wordAt(tokens, at);
  const isAsking = ASKING_NOUNS.has(word);
  if (isAsking || INVITING_NOUNS.has(word)) {
    const kind: Kind = isAsking ? "who asked" : "who invited";
    const from = lastBefore(tokens, at, BEFORE, ({ word: one }) => AT_WORDS.has(one));
    if (from < 0 || tokens.slice(from, at).some((token) => OF_BOTH.has(token.word) || token.word === ",")) return null;
    if (wordAt(tokens, at + 1) === "of") return { kind, from, names: [at + 2, endOfName(tokens, at + 2)] };
    return from + 1 < at ? { kind, from, names: [from + 1, at - 1] } : null;
  }
  const isContact = lastBefore(tokens, at, NEAR, (token) => CONTACT_NOUNS.has(token.word));
  if (ASKED_BY.has(word) && wordAt(tokens, at + 1) === "by" && isContact >= 0 && BE_FORMS.has(wordAt(tokens, at - 1)))
    return { kind: "who asked", from: isContact, names: [at + 2, endOfName(tokens, at + 2)] };
  // "Minister Kos phoned Minister Bale": who is rung up did not call.
  if (CALLING_VERBS.has(word) && !BE_FORMS.has(wordAt(tokens, at - 1)) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ""))
    return { kind: "who asked", from: at, names: [at + 1, endOfName(tokens, at + 1)], isCall: true, isAsked: true };
  if (word !== "call") return null;
  const taken = lastBefore(tokens, at, NEAR + 1, (token) => TAKING_VERBS.has(token.word));
  const from = tokens.findIndex((token, place) => place > at && place <= at + BEFORE && token.word === "from");
  return taken < 0 || from < 0
    ? null
    : { kind: "who asked", from: taken, names: [from + 1, endOfName(tokens, from + 1)], isCall: true };
}

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? "";
}

/** The last of the words before a place, within some words, of which something holds; -1 for none. */
function lastBefore(tokens: readonly Token[], at: number, within: number, holds: (token: Token) => boolean): number {
  return tokens.findLastIndex((token, place) => place < at && place >= at - within && holds(token));
}

function endOfName(tokens: readonly Token[], from: number): number {
  let last = from;
  while (last + 1 < Math.min(tokens.length, from + MOST_NAMED)) {
    const word = wordAt(tokens, last + 1);
    if (!/\p{L}/u.test(word) || ENDS_OF_NAMES.has(word)) break;
    last++;
  }
  return last;
}

/** The side that some words name; null where they name none for sure, or both. "The latter" is whoever was named last. */
function sideOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  by: OwnAccount,
  a: OwnAccount,
  b: OwnAccount,
): "a" | "b" | null {
  const own = by === a ? "a" : "b";
  const words = tokens.slice(first, last + 1);
  if (words.some(({ word }) => OURS.has(word))) return own;
  const [names, others] = [namesOf(a, b), namesOf(b, a)];
  const sideOfToken = (token: Token): "a" | "b" | null => {
    const [isA, isB] = [isNamed(token, names), isNamed(token, others)];
    return isA === isB ? null : isA ? "a" : "b";
  };
  const isLatter = words.some(({ word }) => word.replace(/['’]s$/, "") === "latter");
  if (isLatter) {
    const named = tokens.slice(0, first).flatMap((token) => sideOfToken(token) ?? []);
    return named.at(-1) ?? null;
  }
  const found = new Set(words.flatMap((token) => sideOfToken(token) ?? []));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** The names by which a side is told from the other: of its body, its country, and those who act for it. */
function namesOf(side: OwnAccount, other: OwnAccount): ReadonlySet<string> {
  const [told, theirs] = [partiesOf(side.told), partiesOf(other.told)];
  // "Talks were held between Minister Kos and Governor Bale": such a sentence does not tell who acts.
  const own = tellsWhoActs(told, theirs) ? told : NOBODY;
  const met = tellsWhoActs(theirs, told) ? theirs : NOBODY;
  const people = [...own.own, ...met.others].filter((name) => !own.others.has(name) && !met.own.has(name));
  const names = [...side.side, ...side.called.flat(), ...people];
  const notOther = (name: string) => ![...other.side].some((word) => isNameIn(name, word) || isNameIn(word, name));
  return new Set([...names.filter(notOther), ...(side.letters === null ? [] : [side.letters.toLowerCase()])]);
}

type Parties = ReturnType<typeof partiesOf>;
const NOBODY: Parties = { own: new Set(), others: new Set() };

function tellsWhoActs({ others }: Parties, by: Parties): boolean {
  const meets = (names: ReadonlySet<string>) => [...others].some((name) => names.has(name));
  return !(meets(by.own) && meets(by.others));
}

function isNamed({ word, text }: Token, names: ReadonlySet<string>): boolean {
  const plain = word.replace(/['’]s?$/, "");
  return /^\p{Lu}/u.test(text) && [...names].some((name) => isNameIn(name, plain));
}
