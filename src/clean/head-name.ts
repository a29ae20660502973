import { OUTLET_WORDS } from "../languages/en/outlets.ts";
import { BODY_NOUNS } from "../languages/en/reporting-nouns.ts";

/** "Ministry of Health", "Office of the Ombudsman", "NFW Federation of Workers": a body under its own name. */
const BODY_OF = /^(?:(\p{Lu}{2,12}) )?(\p{L}+) (?:of|for) (?:the )?\p{Lu}/u;
/** What stands behind or below such a name. */
const STATE =
  /\s*[,|–-]?\s*\b(?:(?:Federal |People['’]s |Islamic )?Republic|Kingdom|Commonwealth|Government) of(?: the)? \p{Lu}[\p{L} ]{1,30}$/u;
const SMALL = /^(?:of|and|the|for|on|de|la|le|der|di|da)$/u;
const MOST_BODY_WORDS = 9;
/** "Radio Tarn 98.4", "Coast FM 101.2 MHz" */
const FREQUENCY = /\s\d{2,3}[.,]\d{1,2}(?:\s?(?:FM|MHz))?$/iu;
/** "TARN NEWS | English service" */
const EDITION = /\s+[|·–-]\s+(?:\p{L}+\s){0,2}(?:service|edition|version|online|home)$/iu;

/** "World | Markets | Sport": three short items or more on one line. */
export function isMenuLine(line: string): boolean {
  if (line.length > 200 || /[.!?]$/u.test(line)) return false;
  const items = line.split(/\s*[|•·/]\s*|\s{2,}|\t/u).filter((item) => item !== "");
  return items.length >= 3 && items.every((item) => item.length <= 24 && item.split(" ").length <= 3);
}

/** The name in a line that heads a page, without the state, the edition or the frequency that stands behind it. */
export const plainHeadName = (line: string): string =>
  line.replace(EDITION, "").replace(STATE, "").replace(FREQUENCY, "");

/** The body that a line names, by its acronym where one stands before it; null where it names none. */
export function bodyNamed(line: string): string | null {
  const name = plainHeadName(line);
  const words = name.split(" ");
  // Names in capitals alone are read as if they were not.
  const plain = name === name.toUpperCase() ? words.map(capitalised).join(" ") : name;
  const match = BODY_OF.exec(plain);
  if (match === null || words.length > MOST_BODY_WORDS || !BODY_NOUNS.has((match[2] ?? "").toLowerCase())) return null;
  if (!plain.split(" ").every((word) => SMALL.test(word) || /^\p{Lu}/u.test(word))) return null;
  return match[1] ?? name;
}
const capitalised = (word: string): string =>
  SMALL.test(word.toLowerCase()) ? word.toLowerCase() : `${word.charAt(0)}${word.slice(1).toLowerCase()}`;

/** True for a line that names who publishes the page and is no story's title: a body over its state or a menu, a station with its frequency. */
export function headsPage(line: string, next: string | null): boolean {
  const isStation = FREQUENCY.test(line) && line.split(" ").some((word) => OUTLET_WORDS.has(word.toLowerCase()));
  if (isStation) return true;
  if (bodyNamed(line) === null) return false;
  return STATE.test(line) || (next !== null && (isMenuLine(next) || STATE.test(` ${next}`)));
}
