import {
  BYLINE_LABELS,
  BYLINE_OPENINGS,
  NAME_JOINERS,
  PICTURE_CREDITS,
  WRITER_ROLES,
} from "../../languages/byline-words.ts";
import { agencyNamed } from "../../languages/en/agency-names.ts";
import { folded } from "../phrase-matcher.ts";
import { decodedEntities } from "./decoded-entities.ts";
import { readDates } from "./read-date.ts";

const LONGEST_BYLINE = 260;
/** Longer values are read no further: markup and entities may make a byline some times as long. */
const LONGEST_RAW = 2_000;
const LONGEST_NAME = 60;
const MOST_WORDS = 5;

const alternatives = (words: readonly string[]) =>
  words
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replaceAll(" ", "\\s"))
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .join("|");
const opening = new RegExp(
  `^(?:(?:${alternatives(BYLINE_OPENINGS)})(?:\\s?[:：/|]\\s?|\\s+)|(?:${alternatives(BYLINE_LABELS)})\\s?[:：/|／]\\s?)(?=\\S)`,
  "iu",
);
const joiner = new RegExp(
  `\\s*(?:[;；,，、|｜/&+•·●]|\\s[–—-]\\s|\\s(?:${alternatives(NAME_JOINERS)}|by)\\s(?=[\\p{Lu}\\p{Lo}])|\\s(?:et|y|e|i|a)\\s(?=\\p{Lu}\\p{Ll}+\\s\\p{Lu}))\\s*`,
  "u",
);
const pictures = new RegExp(`^(?:${alternatives(PICTURE_CREDITS)})(?![\\p{L}\\p{N}])`, "iu");
const roles = new Set(WRITER_ROLES);
/** Titles that follow a name: they are no second name. */
const DEGREES =
  /^(?:jr|sr|ii|iii|iv|md|m\.d|phd|ph\.d|ph\.d\.|ms|m\.s|ma|m\.a|mba|msc|bsc|rd|rdn|rn|esq|cpa|cfp|dds|do|dvm|jd|llm|mph|fand|cfa|pt|dpt|cscs|lcsw|psyd|edd|e-ryt|cissp|pmp|mbe|obe|cbe)\.?(?:\s\d+)?$/iu;
const NOBODY =
  /^(?:admin|administrator|administrador|redaktion|staff|editor|editors|unknown|null|none|undefined|n\/a|author|authors|autor|webmaster|news ?desk|web ?desk|newsroom|editorial|guest|agencies|online desk|staff reporter|staff writer|editorial board|news services|our correspondent|root|user|superuser|super user|system|anonymous|test|share|follow|facebook|twitter|instagram|linkedin|email|e-mail|more|read more|contact|about|about the author|all posts|view all posts|see all|bio|profile|login|log in|subscribe|comments?|leave a comment|no comments|print|home|menu|search|senior|updated|published|posted)$/u;
const NO_NAME =
  /\b(?:https?|www|cookies?|comments?|minutes?|subscribe|newsletter|copyright|rights|reserved|follow|share|updated|published|posted|reviewed|fact|checked|views?|read|login|sign|search)\b/iu;
const ADDRESS = /^https?:|^www\.|@|\.(?:html?|php)\b/iu;

/** A name as it is compared: "The Norvik Courier" is norvikcourier. */
export const bareName = (name: string): string =>
  folded(name)
    .replace(/^(?:the|der|die|das|le|la|el) /u, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");

/** A desk, a role or a word of the site, not somebody. */
export const isNobody = (name: string): boolean => NOBODY.test(folded(name));

/** The names in a byline as a page shows it: "By Ilan Roke, Political Editor, and Mara Venn" → Ilan Roke, Mara Venn. */
export function splitNames(byline: string): string[] {
  if (byline.length > LONGEST_RAW || pictures.test(byline.trim())) return [];
  const bare = withoutTail(withoutOpening(decodedEntities(byline)));
  if (bare === "" || bare.length > LONGEST_BYLINE || ADDRESS.test(bare)) return [];
  const parts = bare.split(joiner).map(trimmedName);
  const several = parts.some((part) => part.includes(" "));
  return parts.filter((part, index) => {
    if (agencyNamed(part) !== null) return false;
    if (!couldBeName(part) || DEGREES.test(part)) return false;
    if (pictures.test(part)) return false;
    // "Ilan Roke, NORVIK NEWS": a desk in capitals beside a name that is not.
    if (index > 0 && part === part.toUpperCase() && /\p{Lu}{3}/u.test(part) && parts[0] !== parts[0]?.toUpperCase())
      return false;
    // "Ilan Roke, Norvik": a lone word beside full names is a place or a part of what the writer is.
    if (!part.includes(" ") && several && /^\p{Lu}/u.test(part)) return false;
    if (!part.includes(" ") && index > 0 && !several && /\p{Lu}{3}/u.test(part)) return false;
    return !part.split(" ").some((word) => roles.has(word.toLowerCase().replace(/[.,]$/u, ""))) && !isOutletLike(part);
  });
}

/** The names in data that state the author: desks, agencies and outlets are names there too. */
export function statedNames(value: string): string[] {
  if (value.length > LONGEST_RAW) return [];
  const bare = withoutOpening(decodedEntities(value).replace(/\s+/gu, " ").trim());
  if (bare === "" || bare.length > LONGEST_BYLINE || ADDRESS.test(bare) || isNobody(bare)) return [];
  if (pictures.test(bare.replace(/^[([]/u, ""))) return [];
  // "Center for Rivers and Lakes": a body's name goes on behind its "and".
  if (/\s(?:for|of|für|pour|de la|del)\s.*\s(?:and|und|et|y)\s[\p{L}-]+$/u.test(bare) && bare.length <= 80)
    return [bare];
  const parts = bare
    .split(joiner)
    .map(trimmedName)
    .filter((part) => part !== "" && !DEGREES.test(part));
  if (parts.length === 1) return parts.filter(couldBeStated);
  const several = parts.filter((part) => part.includes(" ")).length;
  return parts.filter((part, index) => {
    if (!couldBeStated(part)) return false;
    if (agencyNamed(part) !== null) return true;
    // "Ilan Roke, Norvik": as above. "Roke, Ilan" is one name turned round, and left to those who know.
    if (!part.includes(" ") && several > 0 && index > 0) return false;
    return index === 0 || !part.split(" ").some((word) => roles.has(word.toLowerCase()));
  });
}

function withoutOpening(text: string): string {
  let rest = text.replace(/^[\s|•·*–—-]+/u, "");
  for (let round = 0; round < 3; round++) {
    const shorter = rest.replace(opening, "");
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}

/** Cuts what follows the names: dates, times, places after "in", what was done with the text. */
function withoutTail(text: string): string {
  const date = readDates(text)[0];
  const dated = date === undefined ? text : text.slice(0, date.start);
  return dated
    .replace(
      /(?:\s[|•·–—-])?\s(?:last\s)?(?:updated|published|posted|publié|veröffentlicht|aktualisiert|publicado|actualizado|aggiornato|pubblicato|stand|опубликовано|mis à jour)\b.*$/isu,
      "",
    )
    .replace(/\s(?:on|in|at|am|im|aus|a|à|en|em|for|für|pour|para|per|special\sto|exclusively)\s.*$/su, (tail) =>
      /^\s(?:en|a)\s\p{Lu}\p{Ll}+\s\p{Lu}/u.test(tail) ? tail : "",
    )
    .replace(/[\s,|•·–—-]+\d.*$/su, "")
    .replace(/[\s,|•·–—:(-]+$/u, "")
    .trim();
}

const trimmedName = (part: string) =>
  part
    .replace(/\s*[([（【].*$/su, "")
    .replace(/\s+\d.*$/su, "")
    .replace(/^(?:and|by|und|von|et|par|y|e|og|och|with)\s+(?=\S)/iu, "")
    .replace(/\s?(?:기자|記者|记者)$/u, "")
    .replace(/^[\s"“”'‘’*_.:-]+|[\s"“”*_:,-]+$/gu, "")
    .trim();

const couldBeStated = (name: string) =>
  name.length >= 2 &&
  name.length <= 80 &&
  name.split(" ").length <= 8 &&
  /\p{L}/u.test(name) &&
  !isNobody(name) &&
  !/^\d/.test(name);

function couldBeName(name: string): boolean {
  const words = name.split(" ");
  if (words.length > MOST_WORDS || name.length > LONGEST_NAME || !/^\p{L}/u.test(name) || /\d/.test(name)) return false;
  if (name.length < 3 && !/^\p{Lo}{2}$/u.test(name)) return false;
  if (isNobody(name) || NO_NAME.test(name) || /[!?:;"<>{}=]/u.test(name)) return false;
  // A name begins its words with capitals, but for particles and scripts without them; a byline may be all in small letters.
  return (
    words.every((word) => !/^\p{Ll}/u.test(word) || PARTICLES.has(word)) ||
    (words.length <= 3 && words.every((word) => /^\p{Ll}/u.test(word)) && words.length >= 2)
  );
}

const PARTICLES: ReadonlySet<string> = new Set(
  "de da do dos das del della di van von vom zu zur zum der den la le el al bin ibn ben ter ten te af av du y e i san 't d'".split(
    " ",
  ),
);

const OUTLET =
  /\b(?:news|times|post|courier|herald|agency|press|daily|magazine|tribune|gazette|media|today|online|team|tv|radio|zeitung|nachrichten|editors?|desk|services?|department|office)\b/iu;
const isOutletLike = (part: string) => OUTLET.test(part);
