import { joinWords } from "../../eval/entities/join-words.ts";
import { type Name, type NameKind, namesOf } from "../../eval/entities/score-names.ts";
import { Evidence } from "../../src/annotate/entities/evidence.ts";
import { LEARNED_KINDS, labelOf, POSITION } from "../../src/annotate/entities/learned-names/labels.ts";
import type { NameColumns } from "../../src/annotate/entities/learned-names/name-columns.ts";
import { pageColumns } from "../../src/annotate/entities/learned-names/page-columns.ts";
import type { WordForms } from "../../src/annotate/entities/learned-names/word-forms.ts";
import { markPageNames } from "../../src/annotate/entities/page-names.ts";
import { ruledNames } from "../../src/annotate/entities/ruled-names.ts";
import { type WordedSentence, wordSentence } from "../../src/annotate/entities/words.ts";
import { tagsStage } from "../../src/annotate/grammar/tags-stage.ts";
import { tokensStage } from "../../src/annotate/tokens/tokens.ts";
import { pageFromText } from "../../src/clean/page-from-text.ts";
import { blockOf } from "../../src/document/document.ts";
import { hashText } from "../../src/models/feature-hash.ts";
import { readData } from "../read-data.ts";

/** A document of a corpus: words with BIO tags. */
export type TaggedDocument = {
  readonly id: string;
  readonly sents: readonly { readonly w: readonly string[]; readonly ner: readonly string[] }[];
};
/** A document as the finder sees it. */
export type NamedPage = {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly WordedSentence[];
  readonly columns: readonly NameColumns[];
  /** The right labels of each sentence; null where they cannot be told in our words. */
  readonly labels: readonly (Uint8Array | null)[];
  /** The right names, UTF-16 code units into the page's text. */
  readonly names: readonly Name[];
};

export const NEWSWIRE = "entities/worldwide-newswire.train.jsonl.gz";
export const WIKIGOLD = "entities/wikigold.jsonl.gz";
export const TWITTER = "entities/btc.jsonl.gz";
export const EWT = "entities/uner-ewt.dev.jsonl.gz";

export const KINDS: { readonly [type: string]: NameKind } = {
  PER: "person",
  ORG: "organization",
  LOC: "place",
  FAC: "place",
};

export const readTagged = (folder: string, file: string): TaggedDocument[] =>
  readData<TaggedDocument>(folder, file).filter(({ sents }) => sents.some(({ w }) => w.length > 0));

const NONE = { by: { name: "none", version: "0" }, annotations: [] };

/** A document's page, read by our own tokens and rules, with the right names laid over our words. */
export function namedPage({ id, sents }: TaggedDocument, lexicon: WordForms): NamedPage {
  const { text, spans } = joinWords(sents.map(({ w }) => w));
  const page = pageFromText({ id, text });
  const { tokens, sentences: cut } = tokensStage.annotate(page, { repairs: NONE });
  const { tags } = tagsStage.annotate(page, { tokens, sentences: cut });
  const sentences = cut.annotations.map((sentence) =>
    wordSentence(page, sentence, tokens.annotations, blockOf(page, sentence).kind, tags.annotations),
  );
  markPageNames(page, sentences);
  const evidence = new Evidence(sentences);
  const columns = pageColumns(sentences, ruledNames(page, sentences, evidence), evidence, lexicon);
  const names = namesOf(
    sents.flatMap(({ ner }) => ner),
    spans,
    KINDS,
  );
  return { id, text, sentences, columns, labels: labelsOf(sentences, columns, names), names };
}

function labelsOf(
  sentences: readonly WordedSentence[],
  columns: readonly NameColumns[],
  names: readonly Name[],
): (Uint8Array | null)[] {
  let next = 0;
  return sentences.map(({ words }, index) => {
    const labels = new Uint8Array(words.length);
    const end = words.at(-1)?.end ?? 0;
    let sound = true;
    while (next < names.length && (names[next]?.end ?? 0) <= (words[0]?.start ?? 0)) next++;
    for (; next < names.length; next++) {
      const name = names[next];
      if (name === undefined || name.start >= end) break;
      const from = words.findIndex((word) => word.end > name.start);
      let to = from;
      while (to < words.length && (words[to]?.start ?? 0) < name.end) to++;
      // A name cut by our sentences, or one the finder never looks at, would teach it nonsense.
      if (name.end > end || from < 0 || to === from || labels[from] !== 0) sound = false;
      const kind = LEARNED_KINDS.indexOf(name.kind);
      for (let at = from; at < to; at++) {
        const position =
          to - from === 1
            ? POSITION.unit
            : at === from
              ? POSITION.begin
              : at === to - 1
                ? POSITION.last
                : POSITION.inside;
        labels[at] = labelOf(kind, position);
        if (columns[index]?.active[at] !== 1 && columns[index]?.active[at] !== 2) sound = false;
      }
    }
    return sound ? labels : null;
  });
}

/** One in this many documents is learnt from in a copy with headlines too. */
const COPIED = 6;
/** Every how many sentences of a copy is set as a headline. */
const SET_AS_HEADLINE = 3;

/** Copies of some documents in which some sentences are set as headlines: in capitals, or each word with one. */
export function withHeadlines(documents: readonly TaggedDocument[]): TaggedDocument[] {
  return documents
    .filter(({ id, sents }) => sents.length > 2 && hashText(id, 1) >>> 0 < 2 ** 32 / COPIED)
    .map(({ id, sents }) => ({
      id: `${id} (headlines)`,
      sents: sents.map(({ w, ner }, index) => {
        if (index % SET_AS_HEADLINE !== 0) return { w, ner };
        const set = index % (2 * SET_AS_HEADLINE) === 0 ? capitals : titleCase;
        return { w: w.map(set), ner };
      }),
    }));
}

export const capitals = (word: string): string => word.toUpperCase();
/** As headlines are set: small words stay small. */
export const titleCase = (word: string): string =>
  /^(?:an?|the|o[fnr]|in|to|a[st]|by|for|and|but|'s|’s)$/.test(word)
    ? word
    : word.charAt(0).toUpperCase() + word.slice(1);
