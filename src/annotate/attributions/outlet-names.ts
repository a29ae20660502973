import { AGENCIES } from "../../languages/en/agencies.ts";
import { GIVEN_NAMES } from "../../languages/en/given-names.ts";
import { AMBIGUOUS_MEDIA, OUTLET_ENDINGS } from "../../languages/en/organizations.ts";
import { OUTLETS } from "../../languages/en/outlets.ts";
import {
  FOREIGN_ARTICLES,
  MORE_OUTLET_ENDINGS,
  OUTLET_BEGINNINGS,
  OUTLET_SUFFIXES,
} from "../../languages/en/relay-words.ts";
import { OUTLET_HEADS } from "../../languages/en/unnamed-sources.ts";

const plain = (name: string): string => name.toLowerCase().replace(/^the /, "");

const AGENCY_NAMES: ReadonlySet<string> = new Set(
  AGENCIES.flatMap((agency) => [agency.name, ...agency.aliases]).map(plain),
);
const OUTLET_NAMES: ReadonlySet<string> = new Set(
  OUTLETS.flatMap((outlet) => [outlet.name, ...outlet.aliases]).map(plain),
);
/** Agencies that write themselves in small letters: "dpa". */
const WRITTEN_SMALL: ReadonlySet<string> = new Set(
  AGENCIES.flatMap((agency) => [agency.name, ...agency.aliases]).filter((name) => !/\p{Lu}/u.test(name)),
);
const SHORTEST_SUFFIXED = 7;

/** Whether a name is a known agency's or outlet's; "agency" wins where it is both. */
export function outletKind(name: string): "agency" | "outlet" | null {
  const key = plain(name);
  if (!/\p{Lu}/u.test(name)) return WRITTEN_SMALL.has(key) ? "agency" : null;
  if (AGENCY_NAMES.has(key)) return "agency";
  if (OUTLET_NAMES.has(key)) return "outlet";
  return null;
}

/** Whether a name has the form of an outlet's: "the Amery Post", "Radio Marvan", "Northwire". */
export function soundsLikeOutlet(name: string): boolean {
  const words = name.replace(/^the /i, "").split(/[\s-]+/);
  const first = words[0] ?? "";
  const last = words[words.length - 1] ?? "";
  if (!/^\p{Lu}/u.test(first) || !/^[\p{Lu}\p{N}]/u.test(last)) return false;
  if (words.length > 1)
    return (
      OUTLET_BEGINNINGS.has(first.toLowerCase()) ||
      endsAsOutlet(words, last) ||
      // "La Voz de Brax", "Il Giornale del Lago"
      (FOREIGN_ARTICLES.has(first.toLowerCase()) && words.length < 7 && isPapersNoun(words[1] ?? "")) ||
      beginsWithOutlet(words) ||
      // "Port Radio Lisse", "Narrows Public Radio Two"
      (words.length < 6 &&
        words.slice(1).some((word) => /^(?:Radio|TV|Television|FM|Rádio|Televisión|News)$/.test(word)))
    );
  if (/^\p{Lu}{1,4}TV(?:\d{1,2})?$/u.test(first)) return true;
  const lower = first.toLowerCase();
  return (
    first.length >= SHORTEST_SUFFIXED &&
    !AMBIGUOUS_MEDIA.has(first) &&
    OUTLET_SUFFIXES.some((suffix) => lower.endsWith(suffix))
  );
}

/** "Examiner", "Dagblad": a noun that the names of papers end in. */
export function isPapersNoun(word: string): boolean {
  const lower = word.toLowerCase();
  return OUTLET_ENDINGS.has(lower) || MORE_OUTLET_ENDINGS.has(lower);
}

function endsAsOutlet(words: readonly string[], last: string): boolean {
  const word = last.toLowerCase();
  // "Southern Press Service", "Tolm News Agency"
  const before = words[words.length - 2] ?? "";
  if (/^(?:Press|News|Wire)$/.test(before) && /^(?:service|agency|association|bureau|network)$/.test(word))
    return words.length > 2 && words.length < 6;
  if (words.length > 5) return false;
  if (OUTLET_ENDINGS.has(word)) return true;
  // "Jessica Alba", "Heath Ledger": surnames, too.
  const person = words.length === 2 && GIVEN_NAMES.has(words[0]?.toLowerCase() ?? "");
  return MORE_OUTLET_ENDINGS.has(word) && !person;
}

/** "Sky News Arabia", "BBC Radio Norvik": an edition or station of an outlet that is known. */
function beginsWithOutlet(words: readonly string[]): boolean {
  if (words.length > 4) return false;
  const short = /^\p{Lu}{3,}$/u.test(words[0] ?? "") && outletKind(words[0] ?? "") === "outlet";
  const [, second = ""] = words;
  return (
    (short && /^(?:Radio|TV|News|World|Sport)$/.test(second)) ||
    (words.length > 2 && outletKind(words.slice(0, 2).join(" ")) === "outlet")
  );
}

/** Whether words describe an outlet by its head: "state news agency RIA", "the Norvik newspaper". */
export function describesOutlet(words: readonly string[]): "agency" | "outlet" | null {
  const lower = words.map((word) => word.toLowerCase());
  if (lower.includes("news") && lower.includes("agency")) return "agency";
  if (
    lower.includes("news") &&
    /^(?:site|portal|service|organisation|organization)$/.test(lower[lower.indexOf("news") + 1] ?? "")
  )
    return "outlet";
  // "state media": the government's outlets as one.
  if (
    /^(?:media|press)$/.test(lower.at(-1) ?? "") &&
    lower.some((word) => /^(?:state|state-run|state-controlled|state-owned|official)$/.test(word))
  )
    return "outlet";
  return lower.some((word) => OUTLET_HEADS.has(word) && word !== "agency") ? "outlet" : null;
}

/** Nouns that take up an outlet that was named, beside those that tell of one by themselves. */
const TAKING_UP: ReadonlySet<string> = new Set(["site", "publication", "service", "title", "portal", "journal"]);

/** "the paper", "that publication": a noun that takes up an outlet. */
export function isOutletNoun(noun: string): boolean {
  return OUTLET_HEADS.has(noun) || TAKING_UP.has(noun);
}

/** Whether words are those of an outlet without its name: "the agency", "local media", "state television". */
export function isNamelessOutlet(words: readonly string[]): boolean {
  const last = words[words.length - 1]?.toLowerCase() ?? "";
  if (words[words.length - 2]?.toLowerCase() === "social") return false;
  // "Swiss newspapers", never "the Norvik Papers".
  const one = /^\p{Ll}{2,}[^s]s$/u.test(words.at(-1) ?? "") ? last.slice(0, -1) : last;
  return (OUTLET_HEADS.has(one) || last === "media" || last === "press") && words.length < 6;
}
