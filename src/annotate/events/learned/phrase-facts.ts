import type { PageEntity } from "../../../core/layers.ts";
import type { TextSpan } from "../../../core/span.ts";
import { REPORTING_FORMS } from "../../../languages/en/reporting-verbs.ts";
import { featurePair } from "../../../models/feature-hash.ts";
import { relationsLike } from "../grammar-of-words.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { Fact, NO_SPELLING } from "../spelling.ts";
import { hashOf, NOTHING } from "./hashed-sentence.ts";
import { CUE_HEADS, cuesOfWord } from "./standing-cues.ts";

export type IsCue = (view: SentenceView, word: number) => boolean;

/** Hashes of what a phrase and the word that it belongs to are, whatever event is asked about. */
export type PhraseFacts = {
  readonly lemma: number;
  readonly xpos: number;
  /** What the governing word bears on, as bits. */
  readonly cues: number;
  readonly isCue: number;
  readonly kind: number;
  readonly headLemma: number;
  readonly saying: number;
  /** The marks around both, and which stands first. */
  readonly frame: number;
  /** The stretch between marks that the governing word stands in, first and last word, and what it looks like as a clause set aside. */
  readonly first: number;
  readonly last: number;
  readonly aside: number;
  /** Relations and words that hang on the governing word and tell of saying. */
  readonly below: readonly number[];
};

/** A hash for each of `CUE_HEADS`. */
export const CUE_HASHES: readonly number[] = CUE_HEADS.map((head) => hashOf(`cue ${head}`));

/** Relations of what hangs on a word of saying. */
const isOfSaying = relationsLike(/^(?:ccomp|parataxis|xcomp|obj|obl|advmod|mark|aux|advcl)/);

export function phraseFacts(
  view: SentenceView,
  head: number,
  governor: number,
  span: TextSpan,
  entities: readonly PageEntity[],
  isCue: IsCue,
): PhraseFacts {
  const mention = view.mentions.find(({ id }) => id === wordAt(view, head)?.mention || id === wordAt(view, head)?.full);
  const first = Math.min(head, governor);
  const last = Math.max(head, governor);
  const below: number[] = [];
  for (const child of grammarAt(view, governor)?.children ?? []) {
    const relation = grammarAt(view, child)?.relation ?? "";
    if (isOfSaying(relation)) below.push(hashOf(relation));
    if (relation === "mark" || relation === "aux")
      below.push(featurePair(2, 1, (wordAt(view, child)?.spelling ?? NO_SPELLING).hash));
  }
  return {
    lemma: (wordAt(view, governor)?.lemma ?? NO_SPELLING).hash,
    xpos: hashOf(grammarAt(view, governor)?.xpos ?? ""),
    cues: cuesOfWord(view, governor),
    isCue: isCue(view, governor) ? 1 : 2,
    kind: hashOf(mention === undefined ? (grammarAt(view, head)?.upos ?? "") : `${entities[mention.entity]?.kind}`),
    headLemma: (wordAt(view, head)?.lemma ?? NO_SPELLING).hash,
    saying: sayingOf(view, governor),
    ...asideOf(view, head, governor),
    frame: featurePair(
      17,
      featurePair(
        1,
        markAt(view, startOf(view, span, first) - 1),
        markAt(view, Math.max(last, endOf(view, span, last)) + 1),
      ),
      head > governor ? 1 : 2,
    ),
    below,
  };
}

/** The stretch between marks around a governing word, and what it looks like: where it stands, what opens it, in which order. */
function asideOf(view: SentenceView, head: number, governor: number): Pick<PhraseFacts, "first" | "last" | "aside"> {
  let first = governor;
  while (first > 0 && !MARK.has(lowerAt(view, first - 1))) first--;
  let last = governor;
  while (last < view.words.length - 1 && !MARK.has(lowerAt(view, last + 1))) last++;
  const end = last + 2 >= view.words.length || (last + 3 >= view.words.length && MARK.has(lowerAt(view, last + 2)));
  const place = end ? (first === 0 ? 4 : 1) : first === 0 ? 3 : 2;
  const { upos = "" } = grammarAt(view, first) ?? {};
  const opener = OPENING.has(upos)
    ? (wordAt(view, first)?.spelling ?? NO_SPELLING).hash
    : hashOf(upos === "VERB" ? "verb" : "np");
  const within = head >= first && head <= last ? (head < governor ? 1 : 2) : 3;
  return { first, last, aside: featurePair(19, featurePair(1, place, within), opener) };
}
const MARK: ReadonlySet<string> = new Set([...',;:.?!()“”"–—-']);

/** True where a word may be one of saying. */
export const maySay = (view: SentenceView, at: number, isCue: IsCue): boolean =>
  sayingOf(view, at) !== NOTHING || isCue(view, at);

/** What kind of saying a word may tell, by the list of reporting verbs. */
function sayingOf(view: SentenceView, at: number): number {
  const { asVerb, asOther } = sayings.of(wordAt(view, at)?.spelling ?? NO_SPELLING);
  return grammarAt(view, at)?.upos === "VERB" ? asVerb : asOther;
}
const sayings = new Fact(({ lower }) => {
  const forms = REPORTING_FORMS.get(lower);
  const asOther = SAYING_NOUNS.has(lower) ? SAID_BY_NOUN : forms === undefined ? NOTHING : SAID_MAYBE;
  return { asVerb: forms === undefined ? asOther : hashOf(`says ${forms.at(-1)?.verb.kind ?? ""}`), asOther };
});
const SAYING_NOUNS: ReadonlySet<string> = new Set(
  (
    "according account view words version telling opinion statement reply answer message letter note denial " +
    "claim reading estimate count reckoning testimony report comment response verdict"
  ).split(" "),
);
const [SAID_BY_NOUN, SAID_MAYBE] = ["said by noun", "said maybe"].map(hashOf) as [number, number];

/** The mark at a word, or that the sentence ends or begins there. */
const markAt = (view: SentenceView, at: number): number => {
  const word = wordAt(view, at);
  return word === undefined ? 1 : (MARKS.get(word.lower) ?? 8);
};
const MARKS: ReadonlyMap<string, number> = new Map([
  [",", 2],
  [":", 3],
  ...[..."“”\"‘’'"].map((mark) => [mark, 4] as const),
  ...[..."–—-"].map((mark) => [mark, 5] as const),
  ...[...".;?!"].map((mark) => [mark, 6] as const),
  ...["that", "as", "if"].map((word) => [word, 7] as const),
]);
/** Parts of speech of words that open a clause. */
const OPENING: ReadonlySet<string> = new Set(["SCONJ", "ADP", "PRON", "CCONJ", "ADV"]);

function startOf(view: SentenceView, span: TextSpan, word: number): number {
  let at = word;
  while (at > 0 && (wordAt(view, at - 1)?.start ?? 0) >= span.start) at--;
  return at;
}

function endOf(view: SentenceView, span: TextSpan, word: number): number {
  let at = word;
  while (at < view.words.length - 1 && (wordAt(view, at + 1)?.end ?? 0) <= span.end) at++;
  return at;
}
