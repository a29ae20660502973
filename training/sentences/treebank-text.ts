import { readData } from "../read-data.ts";

type Document = {
  readonly sents: readonly {
    readonly w: readonly string[];
    /** 1 where a space follows the word. */
    readonly sp: readonly number[];
    /** 1 where the sentence begins a paragraph. */
    readonly np: number;
  }[];
};

/** A paragraph of a treebank as text, with the offsets at which words and sentences begin. */
export type Paragraph = {
  readonly text: string;
  readonly words: ReadonlySet<number>;
  readonly sentences: ReadonlySet<number>;
  /** How many words, and the spans of words and sentences as "start-end", for counting. */
  readonly wordSpans: readonly string[];
  readonly sentenceSpans: readonly string[];
};

/** The paragraphs of a treebank's file: each is what a block of a page is. */
export function readParagraphs(folder: string, file: string): Paragraph[] {
  return readData<Document>(folder, file).flatMap(({ sents }) => {
    const groups: Document["sents"][number][][] = [];
    for (const sentence of sents) {
      const last = groups.at(-1);
      if (last === undefined || sentence.np === 1) groups.push([sentence]);
      else last.push(sentence);
    }
    return groups.map(paragraphOf);
  });
}

function paragraphOf(sents: Document["sents"]): Paragraph {
  let text = "";
  const wordSpans: string[] = [];
  const sentenceSpans: string[] = [];
  const words = new Set<number>();
  const sentences = new Set<number>();
  for (const { w, sp } of sents) {
    const start = text.length;
    let end = start;
    w.forEach((word, index) => {
      words.add(text.length);
      wordSpans.push(`${text.length}-${text.length + word.length}`);
      text += word;
      end = text.length;
      if (sp[index] === 1) text += " ";
    });
    sentences.add(start);
    sentenceSpans.push(`${start}-${end}`);
  }
  return { text: text.trimEnd(), words, sentences, wordSpans, sentenceSpans };
}
