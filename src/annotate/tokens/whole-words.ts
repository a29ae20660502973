import type { TextSpan } from "../../core/span.ts";

/** Words whose inner marks part nothing. One alternative a kind; all are bounded, and begin with something rare. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”«»]{1,2000}/giu;
const MAIL = /[\p{L}\p{N}_.+-]{1,64}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,5}/gu;
const HANDLE = /(?<![\p{L}\p{N}_@#])[@#][\p{L}\p{N}_]{1,100}/gu;
const DOMAIN =
  /(?<![\p{L}\p{N}.@/-])[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.(?:com|org|net|info|gov|edu|int|news|tv|io|\p{Ll}{2})(?![\p{L}\p{N}@-]|\.\p{L})/gu;
const FACE = /(?<=^|\s)[:;=]['’]?-?[()DPpoO/\\|*\]]{1,5}(?=$|[\s.,!?])/gu;

/** Finds the stretches of text[start, end), a stretch without white space, that stay whole. In order, not overlapping. */
export function wholeWords(text: string, start: number, end: number): TextSpan[] {
  const stretch = text.slice(start, end);
  const found: TextSpan[] = [];
  const take = (pattern: RegExp): void => {
    for (const match of stretch.matchAll(pattern)) {
      const from = match.index;
      const to = from + (pattern === ADDRESS ? withoutTail(match[0]) : match[0].length);
      if (to > from && !found.some((one) => one.start < start + to && start + from < one.end))
        found.push({ start: start + from, end: start + to });
    }
  };
  if (/:\/\/|www\./i.test(stretch)) take(ADDRESS);
  if (stretch.includes("@")) take(MAIL);
  if (/[@#]/.test(stretch)) take(HANDLE);
  if (/[\p{L}\p{N}]\.\p{Ll}/u.test(stretch)) take(DOMAIN);
  if (/^[:;=]/.test(stretch)) take(FACE);
  return found.sort((a, b) => a.start - b.start);
}

/** Length of an address without the marks that belong to the sentence around it. */
function withoutTail(address: string): number {
  let length = address.length;
  while (length > 0 && /[.,;:!?)\]}'’>]/.test(address.charAt(length - 1))) length--;
  return length;
}
