/** Words with the places they take in a text made of them. */
export type JoinedText = { readonly text: string; readonly spans: readonly (readonly [start: number, end: number])[] };

const NO_SPACE_BEFORE = /^(?:[,.;:!?%)\]}…]|['’](?:s|S|re|ve|ll|d|m|t)?|n['’]t|''|”)$/;
const NO_SPACE_AFTER = /^(?:[([{$£€#]|``|“)$/;
/** What some corpora part from its apostrophe: "Marvania ’ s". */
const APOSTROPHE = /^['’]$/;
const AFTER_APOSTROPHE = /^(?:s|S|t|d|m|re|ve|ll)$/;
const ENDS_SENTENCE = /^(?:[.!?…"”’)]|'')$/;

/**
 * Text from words that a corpus gives without their spaces: written as English is, sentences parted by a space, and by
 * a line break behind one that ends without a mark, as headlines do. Straight double quotes open and close in turn.
 */
export function joinWords(sentences: readonly (readonly string[])[]): JoinedText {
  let text = "";
  const spans: (readonly [number, number])[] = [];
  for (const words of sentences) {
    let glue = true;
    let open = false;
    let last = "";
    for (const word of words) {
      const closes = word === '"' && open;
      if (APOSTROPHE.test(last) && AFTER_APOSTROPHE.test(word)) glue = true;
      if (!glue && !closes && !NO_SPACE_BEFORE.test(word)) text += " ";
      spans.push([text.length, text.length + word.length]);
      text += word;
      glue = NO_SPACE_AFTER.test(word) || (word === '"' && !open);
      if (word === '"') open = !open;
      last = word;
    }
    if (words.length > 0) text += ENDS_SENTENCE.test(words.at(-1) ?? "") ? " " : "\n\n";
  }
  return { text, spans };
}
