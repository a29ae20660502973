import type { TextSpan } from "../../core/span.ts";
import { COUNTRIES, COUNTRY_OF_ADJECTIVE } from "../../languages/en/countries.ts";
import { SURE_ADJECTIVE } from "../../languages/en/countries-by-grammar.ts";
import { OUTLET_KIND_WORDS } from "../../languages/en/origin-words.ts";
import { OUTLET_HEADS } from "../../languages/en/unnamed-sources.ts";
import { outletKind } from "./outlet-names.ts";
import type { PageView } from "./view.ts";

/** "Norvik-Inform" in "the Norvik-Inform news agency"; words without a name stay whole. */
export function nameIn(text: string): string {
  // "the army's magazine, Bugle", "the Genoa daily Il Secolo": what stands behind the noun.
  const behind =
    /(?:^|\s)(\p{Ll}+),? ((?:\p{Lu}[\p{L}\p{N}&.’'-]*|of|de|del|la)(?: (?:[\p{Lu}\p{N}][\p{L}\p{N}&.’'-]*|of|de|del|la)){0,4}),?$/u.exec(
      text,
    );
  const noun = behind?.[1] ?? "";
  if (behind?.[2] !== undefined && (OUTLET_HEADS.has(noun) || /^(?:site|portal|blog|service|title)$/.test(noun)))
    return behind[2];
  // "Britain's Guardian newspaper", "Egypt's MENA agency"
  const owner = /^(\p{Lu}[\p{L} ]{2,30})['’]s (?=\p{Lu})/u.exec(text);
  if (owner !== null && COUNTRY_NAMES.has(owner[1]?.toLowerCase() ?? "")) return nameIn(text.slice(owner[0].length));
  const described =
    /^(?:[Tt]he |[Aa]n? |[Ii]ts |state |state-run )*(\p{Lu}[\p{L}\p{N}-]*(?: \p{Lu}[\p{L}\p{N}-]*){0,4}) (?:news agency|state news agency|state agency|press agency|agency|newspaper|daily|weekly|broadcaster|television|channel|magazine|website|news site)$/u;
  const lower = /^the (\p{Ll}{2,6}) (?:news |press )?agency$/iu.exec(text)?.[1];
  if (lower !== undefined && outletKind(lower.toUpperCase()) === "agency") return lower;
  const name = described.exec(text)?.[1];
  // "State television", "Local radio": the capital is the sentence's.
  return name === undefined ||
    /^(?:The|This|Our|That|His|Her|Its|Their)$/.test(name) ||
    SURE_ADJECTIVE.test(name) ||
    /^\p{L}{4,}ish$/u.test(name) ||
    // "A South Korean newspaper" has no name.
    COUNTRY_OF_ADJECTIVE.has(name) ||
    OUTLET_KIND_WORDS.has(name.toLowerCase())
    ? text
    : name;
}

export const COUNTRY_NAMES: ReadonlySet<string> = new Set(COUNTRIES.map(({ name }) => name.toLowerCase()));

const LONGEST_TAIL = 50;
const NUMBERED =
  /^\s\d{1,3}(?=[,.;:)”"’']|\s(?:on|in|at|that|he|she|they|it|and|said|says|told|reported|reports|has|had|by|to)\s)/u;
const SERVICE = /^['’]s (?:\p{Lu}\p{L}+(?:-language)? |\p{Ll}+(?:-\p{Ll}+)? )?service(?![\p{L}])/u;

/** "Dozhd-Samarat" where the mention has only one half of the hyphenated name. */
export function hyphenatedName(view: PageView, mention: TextSpan, name: string): string {
  let { start, end } = mention;
  const rest = view.text.slice(end, end + LONGEST_TAIL);
  // "Kanal 4", "Farol 24", "the BBC's Swahili service": a channel's number, and an outlet's outlet.
  const number = NUMBERED.exec(rest)?.[0] ?? SERVICE.exec(rest)?.[0];
  if (number !== undefined && view.text.slice(start, end) === name) return `${name}${number}`;
  // "the Sunday Herald" where the mention has the paper without its day.
  const day = /(?:Sunday|Saturday|Daily|Evening|Morning|Weekly) $/.exec(
    view.text.slice(Math.max(0, start - 10), start),
  )?.[0];
  if (day !== undefined && view.text.slice(start, end) === name) return `${day}${name}`;
  if (view.text.slice(start, end) !== name) return name;
  if (/^[-‑]\p{L}/u.test(view.text.slice(end, end + 2))) while (/[\p{L}\p{N}’'-]/u.test(view.text.charAt(end))) end++;
  if (/\p{L}[-‑]$/u.test(view.text.slice(Math.max(0, start - 2), start)))
    while (start > 0 && /[\p{L}\p{N}’'-]/u.test(view.text.charAt(start - 1))) start--;
  return view.text.slice(start, end).replace(/['’]s?$/, "");
}
