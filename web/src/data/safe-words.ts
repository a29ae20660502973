/**
 * Controls, characters that turn the direction of writing, and other invisible ones. Joiners stay: several scripts need
 * them.
 */
const UNSAFE = /[\p{Cc}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/gu;

/** Words of a page or source made safe for a label: one line, nothing in them that could turn what stands around them. */
export function safeWords(text: string): string {
  return text.replace(/\s+/g, " ").replace(UNSAFE, "").trim();
}
