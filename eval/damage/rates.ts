/** The kinds of damage, named for what was lost. */
export type DamageKind =
  | "space after punctuation"
  | "space between letters"
  | "opening mark"
  | "closing mark"
  | "paragraph break"
  | "encoding"
  | "invisible characters";

/**
 * How often each kind is done: the chance of each place where it could be. Without rates of one's own, each text draws
 * which kinds it has: marks in 6 of 10 texts, each of the others but encoding in 5 of 10. Real pages are damaged in one
 * way or two, throughout.
 */
export type Rates = {
  /** Of spaces after . , ; : ! ? and before a letter. */
  readonly spaceAfterPunctuation: number;
  /** Of spaces between two words of letters; half of them one by one, half in pairs around one to four words, as lost links leave them. */
  readonly spaceBetweenLetters: number;
  /**
   * Of quotes in double marks, for both marks lost. In 17 of 20 the spaces outside go with the marks (a tag that held
   * them was dropped), in 3 of 20 the marks alone, which leaves little for anyone to see.
   */
  readonly bothMarks: number;
  /** Of quotes, for the opening mark alone; half of them with the space before it. */
  readonly openingMark: number;
  /** Of quotes, for the closing mark alone; half of them with the space after it. */
  readonly closingMark: number;
  /** Of breaks between paragraphs of running text: all white space lost. */
  readonly paragraphBreak: number;
  /** Of texts, in which every letter beyond ASCII is read in the wrong encoding; one way a text, drawn. */
  readonly encoding: number;
  /** Of words of seven letters and more, for a soft hyphen inside, and of spaces, for a zero-width space beside. */
  readonly invisible: number;
};

export const DEFAULT_RATES: Rates = {
  spaceAfterPunctuation: 0.04,
  spaceBetweenLetters: 0.01,
  bothMarks: 0.3,
  openingMark: 0.1,
  closingMark: 0.1,
  paragraphBreak: 0.15,
  encoding: 0.25,
  invisible: 0.01,
};
