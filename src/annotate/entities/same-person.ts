import { NAME_PARTICLES, NAME_SUFFIXES } from "../../languages/en/name-words.ts";
import type { Word } from "./words.ts";

/** A name brought to a form in which spellings of one name on one page agree: "Zorensky", "Zorenskyy", "Zorenski". */
export function skeleton(lower: string): string {
  return PLAIN.test(lower) && !SPELLED_ANEW.test(lower) ? lower : respelled(lower);
}
const PLAIN = /^[a-z]+$/;
/** What a skeleton writes otherwise: most names hold nothing of it. */
const SPELLED_ANEW = /[wyj]|ph|kh|ks|ck|ou|ei$|(.)\1/;

function respelled(lower: string): string {
  return lower
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’.]/g, "")
    .replace(/ph/g, "f")
    .replace(/kh/g, "h")
    .replace(/ks/g, "x")
    .replace(/ck/g, "k")
    .replace(/ou/g, "u")
    .replace(/w/g, "v")
    .replace(/[yj]/g, "i")
    .replace(/ei$/, "i")
    .replace(/(.)\1+/g, "$1")
    .replace(/ii+/g, "i");
}

/** The words of a person's name that count: no marks, no particles at the front, no "Jr". */
export function nameParts(words: readonly Word[]): string[] {
  const parts: string[] = [];
  for (const word of words) {
    if (!word.letter) continue;
    const lower = word.lower.replace(/\.$/, "");
    if (NAME_SUFFIXES.has(lower) && parts.length > 0) continue;
    if (NAME_PARTICLES.has(lower) && (!word.capital || parts.length === 0)) continue;
    parts.push(lower);
  }
  return parts.length > 0 ? parts : words.filter((word) => word.letter).map((word) => word.lower);
}

const alike = (a: string, b: string): boolean =>
  a === b || (a.length >= 4 && b.length >= 4 && skeleton(a) === skeleton(b));
const initial = (a: string, b: string): boolean => (a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0);

/** How well a shorter name fits a fuller one of a person: 3 by last name, 2 by first name, 1 by a middle one, 0 not at all. */
export function fits(short: readonly string[], full: readonly string[]): number {
  if (short.length === 0 || short.length > full.length) return 0;
  for (let offset = full.length - short.length; offset >= 0; offset--) {
    if (short.every((part, index) => alike(part, full[offset + index] ?? "")))
      return offset + short.length === full.length ? 3 : offset === 0 ? 2 : 1;
  }
  return 0;
}

/** True when two full names are one person's: last names alike, first names alike, an initial, or one of two left out. */
export function onePerson(a: readonly string[], b: readonly string[]): boolean {
  const lastA = a.at(-1);
  const lastB = b.at(-1);
  const firstA = a[0];
  const firstB = b[0];
  if (lastA === undefined || lastB === undefined || firstA === undefined || firstB === undefined) return false;
  if (a.length < 2 || b.length < 2 || !alike(lastA, lastB)) return false;
  return alike(firstA, firstB) || initial(firstA, firstB);
}
