/**
 * What could make a terminal do or show something else than the words: controls, marks that turn the direction of
 * writing, invisible characters, halves of pairs. Joiners stay: several scripts need them.
 */
const UNSAFE = /[\p{Cc}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/gu;
/** A terminal's colour and movement commands whole, so that their letters do not stay behind as words. */
const COMMAND = /(?:\p{Cc}\[|\u009b)[\d;:?<=>]{0,32}[a-zA-Z@`]/gu;

/** A page's words made safe to print on one line: unsafe characters are left out, white space becomes single spaces. */
export function safeText(text: string): string {
  return text.replace(/\s+/g, " ").replace(COMMAND, "").replace(UNSAFE, "").replace(/ {2,}/g, " ").trim();
}
