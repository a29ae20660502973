import { PREFIX_ABBREVIATIONS, TITLE_ABBREVIATIONS } from "../../languages/en/abbreviations.ts";
import type { FoundRepair } from "./found-repair.ts";
import type { WordTable } from "./word-table.ts";

/** A mark, perhaps a closing or opening quote mark behind it, and a letter right after. */
const PLACE = /[.!?,;:](["”’'“]?)(?=\p{L})/gu;
/** A closing mark behind a stop, and an opening one: two paragraphs, or two quotes. */
const TWO_MARKS = /[.!?]["”](?=["“]\p{L})/gu;
const WORD_BEFORE = /[\p{L}\p{N}’')%”]{1,40}$/u;
const WORD_AFTER = /^\p{L}{1,40}/u;
/** What addresses, tags and code are made of. */
const NO_PROSE = /[@/\\#=<>{}_|]|www\.|\bmailto:|:.*;|;.*:/i;
const DOMAIN_ENDING =
  /^(?:com|org|net|info|gov|edu|int|tv|io|js|py|md|txt|pdf|html?|php|aspx?|jpe?g|png|net|ai|app|co|uk|eu|us|me|ly|to|fm|ru|de|fr|ca|au)$/i;
/** Levels of the table from which a word counts as common. */
const COMMON = 5;
/** The last letter of an abbreviation that ends sentences and stands for no name: "5 p.m.", "the U.S." */
const SHORT_BEFORE = /(?<![\p{L}.])(?:[ap]\.m|U\.[SKN]|D\.C)$/u;
const STARTS_SENTENCES = 9;

/** Finds spaces lost after punctuation ("meaningless.He", "stating,We"); offsets into the line. Linear. */
export function findGluedAfterPunctuation(line: string, table: WordTable): FoundRepair[] {
  const found: FoundRepair[] = [];
  if (!mayBeGlued(line)) return found;
  let isOpen: boolean | null = null;
  let counted = 0;
  const places = [...line.matchAll(PLACE)];
  for (const match of places) {
    const at = match.index;
    const [whole, closing = ""] = match;
    const next = at + whole.length;
    for (; counted < at; counted++) if (line.charAt(counted) === '"') isOpen = opensAt(line, counted) ?? !isOpen;
    const opensQuote = closing === "“" || (closing === '"' && !(isOpen ?? opensNext(line, next)));
    const before = line.slice(Math.max(0, at - 40), at).replace(/[!?]{1,5}$/, "");
    const left = WORD_BEFORE.exec(before)?.[0] ?? "";
    const right = WORD_AFTER.exec(line.slice(next, next + 40))?.[0] ?? "";
    if (/^['’]$/.test(closing) && (!/[.!?,]/.test(whole.charAt(0)) || right.length < 3)) continue;
    if (left === "" || NO_PROSE.test(around(line, at, next))) continue;
    const after = line.charAt(next + right.length);
    const shortBefore = whole === "." && SHORT_BEFORE.test(before);
    if (shortBefore ? !beginsSentence(right, table) : !readsAsTwo(left, match, right, after, table)) continue;
    // Names in code are written so again and again ("String.Index"); a sentence seldom ends and begins alike.
    const joint = `${left}${whole}${right}`;
    if (whole === "." && table.level(right) < STARTS_SENTENCES && line.indexOf(joint) !== line.lastIndexOf(joint))
      continue;
    // The space is read before an opening mark, and after a closing one.
    const place = opensQuote ? next - 1 : next;
    const start = opensQuote || closing === "" ? at : next - 1;
    const reading = `${line.slice(start, place)} ${line.charAt(place)}`;
    found.push({ start, end: place + 1, kind: "glued", reading, uncertain: false });
  }
  for (const { index } of line.matchAll(TWO_MARKS)) {
    const place = index + 2;
    const reading = `${line.charAt(place - 1)} ${line.charAt(place)}`;
    found.push({ start: place - 1, end: place + 1, kind: "glued", reading, uncertain: false });
  }
  return found;
}

/** Whether the straight mark at a place opens a quote, by the spaces around it; null where these do not tell. */
function opensAt(line: string, at: number): boolean | null {
  const tightBefore = /[^\s([—–-]/.test(line.charAt(at - 1));
  const tightAfter = /\S/.test(line.charAt(at + 1));
  return tightBefore === tightAfter ? null : tightAfter;
}

/** True where the next straight mark from a place on opens a quote: the one before it closes what was opened unseen. */
function opensNext(line: string, from: number): boolean {
  const next = line.indexOf('"', from);
  return next >= 0 && opensAt(line, next) === true;
}

/** A word that begins a sentence behind an abbreviation: written with a capital, and known. */
function beginsSentence(right: string, table: WordTable): boolean {
  return right.length > 1 && /^\p{Lu}\p{Ll}/u.test(right) && table.level(right) > 1;
}

function readsAsTwo(left: string, match: RegExpExecArray, right: string, after: string, table: WordTable): boolean {
  const [mark, closing = ""] = match;
  if (closing === "") return gluesWords(left, mark, right, after, table);
  return left.length > 1 || left === "I" || closing === "“";
}

/** What stands around a place without white space, 60 characters at most to each side. */
function around(line: string, start: number, end: number): string {
  const before = /\S{0,60}$/.exec(line.slice(Math.max(0, start - 60), start))?.[0] ?? "";
  return before + line.slice(start, end) + (/^\S{0,60}/.exec(line.slice(end, end + 60))?.[0] ?? "");
}

function gluesWords(left: string, mark: string, right: string, after: string, table: WordTable): boolean {
  const second = right.toLowerCase();
  const levels = [table.level(left.replace(/['’].*$/, "")), table.level(right)] as const;
  const capital = right.charAt(0) !== second.charAt(0);
  const lowerLeft = left === left.toLowerCase();
  if (/[\p{N}%)]$/u.test(left))
    return /[.,;!?]/.test(mark) && levels[1] >= COMMON && right.length > 1 && (capital || /[,;]/.test(mark));
  if (left.length < 2) return false;
  if (mark === ".") {
    const startsSentence = levels[1] >= STARTS_SENTENCES && after === " ";
    // A lower-case word behind a stop, or a second stop behind it, is an address or an abbreviation.
    if (!capital || (DOMAIN_ENDING.test(right) && right !== right.toUpperCase() && !startsSentence)) return false;
    if (after === "." && right.length < 3 && right !== "I" && !PREFIX_ABBREVIATIONS.has(second)) return false;
    if (right.length === 1) return right === "I" || right === "A";
    if (TITLE_ABBREVIATIONS.has(left.toLowerCase()) && right !== right.toUpperCase()) return true;
    if (!lowerLeft && right === right.toUpperCase() && (right.length < 4 || left === left.toUpperCase())) return false;
    return levels[1] > 1 ? levels[0] > 0 || lowerLeft : lowerLeft && levels[0] >= COMMON;
  }
  if (mark === ":")
    return (
      left.length > 2 &&
      levels[0] >= COMMON &&
      levels[1] >= (capital ? (lowerLeft ? 1 : 3) : COMMON) &&
      (capital || lowerLeft)
    );
  if (mark === ";" && right === right.toUpperCase()) return false;
  if (mark === "," || mark === ";") return levels[0] > 0 || levels[1] > 0;
  return levels[1] > 1 && (levels[0] > 1 || (capital && lowerLeft));
}

/** False where white space, a digit or the line's end stands behind every mark; far cheaper than the patterns. */
function mayBeGlued(line: string): boolean {
  for (let at = 0; at + 1 < line.length; at++) {
    const code = line.charCodeAt(at);
    // The marks of `PLACE`: ! , . : ; ?
    if (
      code > 0x3f ||
      (code !== 0x2c && code !== 0x2e && code !== 0x21 && code !== 0x3a && code !== 0x3b && code !== 0x3f)
    )
      continue;
    const next = line.charCodeAt(at + 1);
    if (next > 0x39 || (next > 0x20 && next < 0x30)) return true;
  }
  return false;
}
