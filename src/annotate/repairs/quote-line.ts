import type { TextSpan } from "../../core/span.ts";
import { FIRST_PERSON, THIRD_PERSON } from "../../languages/en/persons.ts";
import { SPEECH_BEFORE_QUOTE } from "../../languages/en/speech-before-quote.ts";
import type { WordTable } from "./word-table.ts";

/** A word or mark of a line, spaces read where they were lost; offsets into the line as it stands. */
export type QuoteToken = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What the models know it by: a mark or frequent word as itself, others by their kind. */
  readonly kind: string;
};
/** How the place before a token came about: nothing lost, a space lost after a mark, or between letters. */
export type Lost = 0 | 1 | 2;
export type MarkRole = "opens" | "closes" | "opens alone" | "closes alone";

/** A line as the search for lost quote marks sees it. Place i is the one before token i. */
export type QuoteLine = {
  readonly tokens: readonly QuoteToken[];
  readonly lost: readonly Lost[];
  /** Token index of each double mark with its role, in order. */
  readonly marks: readonly { readonly token: number; readonly role: MarkRole }[];
  /** For each place, whether it is inside a pair of marks that are both there. */
  readonly inside: readonly boolean[];
};

const TOKEN = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|\S/gu;
const COMMON = 9;
const MARK = /["“”„«»]/;

/** What a token is for the models. */
function kindOf(text: string, table: WordTable): string {
  if (!/[\p{L}\p{N}]/u.test(text)) return text;
  const lower = text.toLowerCase();
  const bare = lower.replace(/['’].*$/, "");
  if (SPEECH_BEFORE_QUOTE.has(lower)) return lower === "said" || lower === "says" ? lower : "SAY";
  if (FIRST_PERSON.has(bare)) return "I";
  if (THIRD_PERSON.has(bare)) return "HE";
  if (/^\p{N}/u.test(text)) return "0";
  if (table.level(lower) >= COMMON) return lower;
  if (text.charAt(0) !== lower.charAt(0)) return "Name";
  const ending = /(?:ing|ed|ly|s)$/.exec(lower)?.[0];
  return ending === undefined ? "word" : `-${ending}`;
}

/** Takes a line apart. `spaces` are the lost spaces found in it, sorted; the last character of each stands behind one. */
export function quoteLine(line: string, spaces: readonly TextSpan[], table: WordTable): QuoteLine {
  const tokens: QuoteToken[] = [];
  const lost: Lost[] = [];
  let next = 0;
  const add = (start: number, end: number, behind: Lost) => {
    const text = line.slice(start, end);
    tokens.push({ text, start, end, kind: kindOf(text, table) });
    lost.push(behind);
  };
  for (const { index, 0: run } of line.matchAll(TOKEN)) {
    let start = index;
    let behind: Lost = 0;
    for (; next < spaces.length; next++) {
      const place = (spaces[next] as TextSpan).end - 1;
      if (place >= index + run.length) break;
      const kind: Lost = /[\p{L}\p{N}]/u.test(line.charAt(place - 1)) ? 2 : 1;
      if (place > start) add(start, place, behind);
      behind = kind;
      start = Math.max(start, place);
    }
    add(start, index + run.length, behind);
  }
  // Attributes of markup that was left in the text are no speech.
  const marks = /[=<]["“”]?\w*["“”=]/.test(line) ? [] : rolesOf(tokens, lost);
  return { tokens, lost, marks, inside: insidePairs(tokens.length, marks) };
}

function rolesOf(tokens: readonly QuoteToken[], lost: readonly Lost[]): { token: number; role: MarkRole }[] {
  const marks: { token: number; role: MarkRole }[] = [];
  let open = -1;
  tokens.forEach((token, index) => {
    if (!MARK.test(token.text)) return;
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    const tightBefore = before !== undefined && before.end === token.start && lost[index] === 0;
    const tightAfter = after !== undefined && after.start === token.end && lost[index + 1] === 0;
    const opens =
      token.text === '"'
        ? (!tightBefore && tightAfter) || (tightBefore && tightAfter && /[([—–-]/.test(before?.text ?? ""))
        : /[“„«]/.test(token.text);
    if (opens) {
      if (open >= 0) marks[open] = { token: marks[open]?.token ?? 0, role: "opens alone" };
      open = marks.length;
      marks.push({ token: index, role: "opens" });
    } else if (open >= 0) {
      marks.push({ token: index, role: "closes" });
      open = -1;
    } else if (token.text !== '"' || before?.kind !== "0") {
      // A straight mark behind a number says inches.
      marks.push({ token: index, role: "closes alone" });
    }
  });
  if (open >= 0) marks[open] = { token: marks[open]?.token ?? 0, role: "opens alone" };
  return marks;
}

function insidePairs(length: number, marks: readonly { token: number; role: MarkRole }[]): boolean[] {
  const inside = new Array<boolean>(length + 1).fill(false);
  marks.forEach(({ token, role }, index) => {
    const next = marks[index + 1];
    if (role === "opens" && next !== undefined) inside.fill(true, token + 1, next.token + 1);
  });
  return inside;
}
