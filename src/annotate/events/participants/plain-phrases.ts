import { ACTING_NOUNS } from "../../../languages/en/acting-nouns.ts";
import { DEMANDING, MANNERS } from "../../../languages/en/deeds-done-to.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { lemmaAt } from "../status/effect-tables.ts";
import { groupAfter } from "./groups.ts";
import { nameOfWords, phraseAround } from "./noun-phrase.ts";
import { type Cast, type Group, kindOf, NO_ENTITY, NO_GROUP, type Party, partyOf } from "./party.ts";

/** The noun at word `head` and all that "and" joins to it, as parties: those the page knows by name, and plain ones. */
export function phraseGroup(view: SentenceView, head: number, cast: Cast, acting: boolean): Group {
  const heads = [
    head,
    ...(grammarAt(view, head)?.children ?? []).filter((at) => grammarAt(view, at)?.relation === "conj"),
  ];
  const parties: Party[] = [];
  let first = head;
  let last = head;
  for (const at of heads) {
    const party = partyAt(view, at, cast, acting);
    if (party === null) continue;
    parties.push(party);
    const phrase = phraseAround(view, at);
    first = Math.min(first, phrase.first);
    last = Math.max(last, phrase.last);
  }
  return parties.length === 0 ? NO_GROUP : { parties, first, last };
}

/** The noun at word `at` as a party; a plain noun only where it names people or a body, unless `acting` is not asked for. */
export function partyAt(view: SentenceView, at: number, cast: Cast, acting: boolean): Party | null {
  const word = wordAt(view, at);
  const grammar = grammarAt(view, at);
  if (word === undefined || grammar === undefined || word.time !== -1) return null;
  const named = word.full === -1 ? null : partyOf(cast, word.full);
  if (named !== null) return named;
  const people = ACTING_NOUNS.has(word.lower);
  const counted =
    grammar.upos === "NUM" ||
    /^(?:tens|dozens|hundreds|thousands|millions|scores|others|some|many|several)$/.test(word.lower);
  if (grammar.upos !== "NOUN" && grammar.upos !== "PROPN" && !counted) return null;
  if (acting && !people && !counted && grammar.upos !== "PROPN") return null;
  const { first, last } = phraseAround(view, at);
  const start = wordAt(view, first)?.start ?? word.start;
  const end = wordAt(view, last)?.end ?? word.end;
  return { entity: NO_ENTITY, name: nameOfWords(view, first, last), start, end };
}

/**
 * The first who is named, or is people or a body, in what hangs on the word at `at` behind it, not among `taken`, and
 * whom "and" joins to him: "demanded that Sorland leave", "threatened to close its border with Sorland and Tessel". With
 * `named` only who has a name. Empty where there is none.
 */
export function partiesBelow(
  view: SentenceView,
  at: number,
  cast: Cast,
  taken: readonly Party[],
  named: boolean,
): readonly Party[] {
  const isTaken = (party: Party): boolean =>
    taken.some(
      (one) =>
        (party.start <= one.start && one.end <= party.end) ||
        // "Kell's brother" is taken, and Kell is somebody else.
        (kindOf(cast, party) === "person" && one.start <= party.start && party.end <= one.end) ||
        (one.entity !== NO_ENTITY && (one.entity === party.entity || (one.start < party.end && party.start < one.end))),
    );
  const asked = DEMANDING.has(lemmaAt(view, at)) ? askedOf(view, at, cast) : null;
  if (asked !== null && !isTaken(asked) && (!named || asked.entity !== NO_ENTITY)) return [asked];
  // "cleansing in Norvik against the Tessel minority": whom it is against, wherever that stands.
  for (let word = at + 1; word < view.words.length; word++) {
    if (!isAgainst(view, word) || !hangsOn(view, word, at)) continue;
    const found = [word, ...wordsBefore(view, word)]
      .map((one) => partyAt(view, one, cast, true))
      .find((one) => one !== null && one.entity !== NO_ENTITY && !isTaken(one));
    if (found !== undefined && found !== null) return [found];
  }
  let plain: Party | null = null;
  for (let word = at + 1; word < view.words.length; word++) {
    if (/^[;:]$/.test(lowerAt(view, word))) break;
    if (!hangsOn(view, word, at)) continue;
    const party = partyAt(view, word, cast, true);
    const isPlain = party !== null && party.entity === NO_ENTITY;
    const isAble = ACTING_NOUNS.has(lowerAt(view, word));
    if (party === null || (isPlain && (named || plain !== null || !isAble))) continue;
    if (isTaken(party) || (plain !== null && party.start < plain.end)) continue;
    const joined = joinedNames(view, word, cast).filter((one) => !isTaken(one));
    // "refused to send peacekeepers to Sorland": whom the words name stands behind who has no name.
    if (isPlain && joined.length === 0) plain = party;
    else return [...(plain === null ? [] : [plain]), party, ...joined];
  }
  return plain === null ? [] : [plain];
}

/** "demanded that Marl leave": of whom a deed is demanded, be he a name that the page does not know. */
function askedOf(view: SentenceView, at: number, cast: Cast): Party | null {
  // Whatever the parser makes of a bare form behind it, a name right behind "that" is who is to act.
  const named = lowerAt(view, at + 1) === "that" ? (wordAt(view, at + 2)?.full ?? -1) : -1;
  const known = named === -1 ? null : partyOf(cast, named);
  if (known !== null) return known;
  const clause = grammarAt(view, at)?.children.find((child) => grammarAt(view, child)?.relation === "ccomp") ?? -1;
  const subject = grammarAt(view, clause)?.children.find((child) => grammarAt(view, child)?.relation === "nsubj") ?? -1;
  return subject > at ? partyAt(view, subject, cast, true) : null;
}

/** True of what "against" brings in. */
export const isAgainst = (view: SentenceView, at: number): boolean =>
  (grammarAt(view, at)?.children ?? []).some((child) => lowerAt(view, child) === "against");

/** The words of a noun's own phrase before it. */
const wordsBefore = (view: SentenceView, head: number): readonly number[] =>
  (grammarAt(view, head)?.children ?? []).filter(
    (child) => child < head && /^(?:amod|compound|nmod:poss)$/.test(grammarAt(view, child)?.relation ?? ""),
  );

/** Who "and" and commas join to the name at word `word`, by grammar or, where that hangs them elsewhere, by order. */
function joinedNames(view: SentenceView, word: number, cast: Cast): readonly Party[] {
  const byGrammar = conjuncts(view, word, cast);
  if (wordAt(view, word)?.full === -1) return byGrammar;
  const byOrder = groupAfter(view, word, cast, 0).parties.slice(1);
  return [...byGrammar, ...byOrder.filter(({ start }) => !byGrammar.some((one) => one.start === start))];
}

/** Who has a name and is joined by "and" to the name at word `word`: "Tessel, Norvik and Brax". */
export function conjuncts(view: SentenceView, word: number, cast: Cast): readonly Party[] {
  let first = word;
  for (let step = 0; step < 8 && grammarAt(view, first)?.relation === "conj"; step++)
    first = grammarAt(view, first)?.head ?? first;
  // A list's names may each hang on the one before.
  const joined = [first];
  for (let next = 0; next < joined.length && joined.length < 12; next++)
    for (const at of grammarAt(view, joined[next] ?? -1)?.children ?? [])
      if (grammarAt(view, at)?.relation === "conj") joined.push(at);
  const own = wordAt(view, word)?.full ?? -1;
  const found: Party[] = [];
  for (const at of joined) {
    const full = wordAt(view, at)?.full ?? -1;
    const party = full === -1 || full === own ? null : partyOf(cast, full);
    if (party !== null) found.push(party);
  }
  return found;
}

function hangsOn(view: SentenceView, word: number, on: number): boolean {
  let at = word;
  for (let step = 0; step < 8; step++) {
    const { head = -1, relation = "" } = grammarAt(view, at) ?? {};
    if (head === on) return relation !== "conj" && relation !== "parataxis" && !/^(?:nsubj|acl:relcl)/.test(relation);
    // "the judge who sentenced Kell": she has a clause of her own.
    if (head === -1 || relation === "acl:relcl") return false;
    at = head;
  }
  return false;
}

const SUBJECTS: ReadonlySet<string> = new Set(["nsubj", "nsubj:pass", "csubj"]);
/** A verb joined or subordinated without a subject of its own has that of the one above. */
const SHARES_SUBJECT: ReadonlySet<string> = new Set(["conj", "xcomp", "advcl", "parataxis", "dep"]);

/** Word of the subject of the verb at `verb`, over verbs that it is joined to or hangs on; -1 where there is none. */
export function subjectWord(view: SentenceView, verb: number): number {
  let at = verb;
  for (let step = 0; step < 4; step++) {
    const word = grammarAt(view, at);
    if (word === undefined) return -1;
    // Of two the nearer: the other one is a dateline ("NORVIK — A ship struck a bridge").
    const isSubject = (child: number): boolean => SUBJECTS.has(grammarAt(view, child)?.relation ?? "");
    const own = word.children.findLast((child) => child < at && isSubject(child)) ?? word.children.find(isSubject);
    if (own !== undefined) {
      const pronoun = /^(?:who|which|that)$/.test(lowerAt(view, own));
      return pronoun && word.relation.startsWith("acl") ? word.head : own;
    }
    // "the guards arrested in May", "the man accused of"
    if (word.relation === "acl" && word.head !== -1) return word.head;
    if (!SHARES_SUBJECT.has(word.relation) || word.head === -1) return -1;
    // "… most exports after a court rejected the plan": a finite verb has a subject of its own, wherever it was hung.
    if (at === verb && word.relation === "xcomp" && word.xpos === "VBD") {
      const before = subjectHungElsewhere(view, at);
      if (before !== -1) return before;
    }
    // "urged Kell to resign": who is to act is the object.
    if (word.relation === "xcomp") {
      const object = objectWord(view, word.head);
      if (object !== -1) return object;
    }
    at = word.head;
  }
  return -1;
}

/** The noun right before a verb, behind a word that opens a clause; -1 where there is none. */
function subjectHungElsewhere(view: SentenceView, verb: number): number {
  const { upos = "", children = [] } = grammarAt(view, verb - 1) ?? {};
  const opener = children.find((child) => grammarAt(view, child)?.relation === "case") ?? -1;
  const isOpener = /^(?:after|before|since|until|as|because|while|when)$/.test(lowerAt(view, opener));
  return /^(?:NOUN|PROPN)$/.test(upos) && isOpener ? verb - 1 : -1;
}

/** Word of the object of the verb at `verb`, -1 where there is none. */
export function objectWord(view: SentenceView, verb: number): number {
  const children = grammarAt(view, verb)?.children ?? [];
  const object = children.find((child) => grammarAt(view, child)?.relation === "obj");
  return object ?? children.find((child) => isBareObject(view, verb, child)) ?? -1;
}

/** "arrested more than 100 Palestinians": parsed as a phrase of time, though no preposition and no day is there. */
function isBareObject(view: SentenceView, verb: number, at: number): boolean {
  const { relation = "", upos = "", children = [] } = grammarAt(view, at) ?? {};
  if (relation !== "obl" || at < verb || !/^(?:NOUN|PROPN|NUM)$/.test(upos)) return false;
  if (wordAt(view, at)?.time !== -1 || children.some((child) => grammarAt(view, child)?.relation === "case"))
    return false;
  // Nothing but what belongs to it stands between.
  for (let between = verb + 1; between < at; between++) if (!hangsBelow(view, between, at)) return false;
  return true;
}

/** True where word `at` hangs on word `on`, by whatever way. */
export function hangsBelow(view: SentenceView, at: number, on: number): boolean {
  let up = at;
  for (let step = 0; step < 8 && up !== -1; step++) {
    if (up === on) return true;
    up = grammarAt(view, up)?.head ?? -1;
  }
  return false;
}

const BY: ReadonlySet<string> = new Set(["by"]);

/** Who a passive says did it: what "by" brings in, over words of how ("shot down by mistake by rebels"). */
export function agentWords(view: SentenceView, verb: number): number[] {
  const words = obliqueWords(view, verb, BY);
  return words.flatMap((word) => (MANNERS.has(lowerAt(view, word)) ? obliqueWords(view, word, BY) : [word]));
}

/** Words that hang on `on` by one of these prepositions, in order. */
export function obliqueWords(view: SentenceView, on: number, prepositions: ReadonlySet<string>): number[] {
  return (grammarAt(view, on)?.children ?? []).filter((child) => {
    const relation = grammarAt(view, child)?.relation ?? "";
    if (!/^(?:obl|nmod)/.test(relation)) return false;
    return (grammarAt(view, child)?.children ?? []).some(
      (mark) => grammarAt(view, mark)?.relation === "case" && prepositions.has(lowerAt(view, mark)),
    );
  });
}
