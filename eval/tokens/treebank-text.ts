/** A document of a treebank as words. */
export type TreebankDocument = {
  readonly id: string;
  readonly sents: readonly TreebankSentence[];
};
export type TreebankSentence = {
  readonly w: readonly string[];
  /** 1 where a space follows the word. */
  readonly sp: readonly number[];
  /** 1 where the sentence begins a paragraph. */
  readonly np: number;
};

/** A document as text, with its words and sentences as "start-end". */
export type TreebankText = {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly sentences: ReadonlySet<string>;
};

/**
 * Writes a document out as the treebank marks it: a blank line between paragraphs, one space where a space follows a word,
 * nothing else. A sentence's end inside a paragraph leaves no trace but its own words.
 */
export function textOf(sents: readonly TreebankSentence[]): TreebankText {
  let text = "";
  const words = new Set<string>();
  const sentences = new Set<string>();
  for (const { w, sp, np } of sents) {
    if (np === 1 && text !== "") text = `${text.trimEnd()}\n\n`;
    const start = text.length;
    let end = start;
    w.forEach((word, index) => {
      words.add(`${text.length}-${text.length + word.length}`);
      text += word;
      end = text.length;
      if (sp[index] === 1) text += " ";
    });
    sentences.add(`${start}-${end}`);
  }
  return { text, words, sentences };
}

/** The ends of spans written as "start-end". */
export function endsOf(spans: Iterable<string>): Set<number> {
  return new Set([...spans].map((span) => Number(span.split("-")[1])));
}
