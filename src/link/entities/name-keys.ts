import { COMPANY_ENDINGS, LEGAL_FORMS, ONE_SPELLING } from "../../languages/en/body-name-forms.ts";
import { foldLetters, foldNameWord, nameWords } from "../../measure/folded-name.ts";
import { foldGivenName } from "./given-name.ts";

/** A person's name in parts, each folded: "Ana M. Ruiz-Ortega" → ana / m / ruiz-ortega. */
export type PersonName = { readonly first: string; readonly middle: readonly string[]; readonly last: string };

/** Words behind a surname that are no part of it. */
const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);
/** Articles that some write before a surname and some leave out ("al-Hadi", "Hadi"). */
const ARTICLE = /^(?:al|el|as|ash|an|ad|ar|az)-(?=.{3})/;

/** First halves of Arabic names that are written as a word of their own or with a hyphen: "Abdel-Karim". */
const SERVANT_OF = /^(?:Abd|Abdel|Abdul|Abdal|Abu)[-‐‑]\p{Lu}\p{Ll}+$/u;

/** The parts of a full name; null for a name of one word. */
export function personName(name: string): PersonName | null {
  const words = nameWords(name).flatMap(syllables).map(foldNameWord);
  while (words.length > 2 && SUFFIXES.has(words[words.length - 1] ?? "")) words.pop();
  // "J. Orlan Kell" is called Orlan.
  if (words.length > 2 && /^\p{Lu}\.?\s\p{Lu}\p{Ll}/u.test(name)) words.shift();
  const first = words[0];
  const last = words[words.length - 1];
  if (words.length < 2 || first === undefined || last === undefined || first === "" || last === "") return null;
  return { first: foldGivenName(first), middle: words.slice(1, -1), last: withoutArticle(last) };
}

/** "Jae-ho" is written "Jae Ho" too, "Ruiz-Ortega" and "al-hadi" are one word. */
function syllables(word: string): readonly string[] {
  if (SERVANT_OF.test(word)) return word.split(/[-‐‑]/);
  return /^\p{Lu}\p{Ll}+[-‐‑]\p{Ll}{2,}$/u.test(word) && !ARTICLE.test(word.toLowerCase())
    ? word.split(/[-‐‑]/)
    : [word];
}

/** The letters of a name of several words, run together: "Abdel Rahim Osk" and "Abdelrahim Osk" give one. Null for a name of one word. */
export function lettersOfName(name: string): string | null {
  const words = nameWords(name);
  return words.length < 2 ? null : words.map((word) => foldLetters(word).replace(/[^\p{L}\p{N}]/gu, "")).join("");
}

/** A name of one word as a key; null for a longer one. */
export function singleName(name: string): string | null {
  const words = nameWords(name);
  const [word] = words;
  return words.length !== 1 || word === undefined ? null : withoutArticle(foldNameWord(word)) || null;
}

/** False where two people with the same first and last name show different middle names. */
export function middlesAgree(a: PersonName, b: PersonName): boolean {
  const shared = Math.min(a.middle.length, b.middle.length);
  for (let index = 0; index < shared; index++) {
    const [x = "", y = ""] = [a.middle[index], b.middle[index]];
    if (!(x.startsWith(y) || y.startsWith(x))) return false;
  }
  return true;
}

/** True for a short name in capitals ("NATO", "U.N."): it may stand for several longer ones. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,7}$/u.test(name);
}

/** The name of anything but a person, folded: case, diacritics, a leading article and a possessive ending do not count. */
export function plainKey(name: string): string {
  return foldLetters(name.replace(/['’]s?(?=\s|$)/gu, ""))
    .replace(/[^\p{L}\p{N}&+]+/gu, " ")
    .replace(/^the /, "")
    .trim();
}

/** The name of a body as a key: besides, "&" is "and", and neither the kind of English nor what it is in law counts. */
export function bodyKey(name: string): string {
  const words = plainKey(name)
    .split(" ")
    .map((word) => ONE_SPELLING.get(word) ?? word);
  const least = () => (LEGAL_FORMS.has(words[words.length - 1] ?? "") ? 1 : 2);
  while (words.length > least() && COMPANY_ENDINGS.has(words[words.length - 1] ?? "")) words.pop();
  return words.join(" ");
}

/** What stands behind an article is written with one consonant or two: "al-Sabi", "el-Sabbi". */
function withoutArticle(word: string): string {
  const bare = word.replace(ARTICLE, "");
  return bare === word ? word : bare.replace(/(.)\1/g, "$1");
}
