import { MIDDLE_ABBREVIATIONS, PREFIX_ABBREVIATIONS, TITLE_ABBREVIATIONS } from "../../languages/en/abbreviations.ts";
import { feature, featurePair } from "../../models/feature-hash.ts";
import { DIGIT, isCapital, LETTER, MARK, normalHash } from "./character-kinds.ts";
import { CLITIC, isCapitalForm, isDigitForm, isSmallForm, type Runs } from "./runs.ts";

/** Most features of one boundary. */
export const WORD_FEATURES = 30;

const REPEATED = /^[.\-_*=~#+!?'`]$/;
const NUMBER_MARK = /^[.,:]$/;
const ORDINAL = /^(?:st|nd|rd|th)$/i;
const HOUR = /^(?:am|pm)$/i;
const ALONE = /^[–—―“”«»„"•]$/;

/** What is written with an apostrophe for its lost beginning or end: 'em, 'cause; ol', goin'. Any other is a quote mark. */
const CUT_AT_START = /^(?:em|til|till|cause|cuz|tis|twas|n|round|bout|er|im|kay|nother|scuse)$/i;
const CUT_AT_END = /^(?:o|ol|th|lil|li|an|n|wi|t|d|l|y|goin|doin|nothin|somethin|comin|gettin|lookin|talkin)$/i;

/**
 * Whether words part between runs `at - 1` and `at`: true or false where it is plain, undefined where it is for the model
 * to say. `next` is the form of what follows the stretch. The order matters: what keeps numbers and repeated marks together comes before what parts marks.
 */
export function plainBoundary(text: string, runs: Runs, at: number, next: number): boolean | undefined {
  const before = runs.kind[at - 1];
  const after = runs.kind[at];
  if (before === CLITIC || after === CLITIC) return true;
  if (before !== MARK && after !== MARK) {
    // "21st" stays, "10am" parts.
    if (before !== DIGIT || after !== LETTER) return undefined;
    const letters = textOf(text, runs, at);
    return ORDINAL.test(letters) ? false : HOUR.test(letters) ? true : undefined;
  }
  const left = before === MARK ? textOf(text, runs, at - 1) : "";
  const right = after === MARK ? textOf(text, runs, at) : "";
  if (right === "." && before === LETTER && keepsStop(text, runs, at - 1, next)) return false;
  if (isApostrophe(left) && at === 1 && after === LETTER)
    return CUT_AT_START.test(textOf(text, runs, at)) ? undefined : true;
  if (isApostrophe(right) && before === LETTER && (runs.kind[at + 1] ?? MARK) === MARK)
    return CUT_AT_END.test(textOf(text, runs, at - 1)) ? undefined : true;
  if (left === right) return REPEATED.test(left) || left === "—" || left === "–" ? false : undefined;
  if (NUMBER_MARK.test(right) && before === DIGIT && runs.kind[at + 1] === DIGIT) return false;
  if (NUMBER_MARK.test(left) && after === DIGIT && runs.kind[at - 2] === DIGIT) return false;
  // Two apostrophes are a quote mark, as old wire archives have it.
  if (isDoubled(text, runs, at - 2, left) || isDoubled(text, runs, at + 1, right)) return true;
  return ALONE.test(left) || ALONE.test(right) ? true : undefined;
}

function isApostrophe(mark: string): boolean {
  return mark === "'" || mark === "’" || mark === "‘";
}

function isDoubled(text: string, runs: Runs, other: number, mark: string): boolean {
  return (mark === "'" || mark === "`") && runs.kind[other] === MARK && textOf(text, runs, other) === mark;
}

/** True where the run at `at` and the stop behind it are one word. */
function keepsStop(text: string, runs: Runs, at: number, next: number): boolean {
  const start = runs.start[at] as number;
  const length = (runs.end[at] as number) - start;
  if (length > 6) return false;
  // "U.S.", "p.m."
  if (length === 1 && runs.kind[at - 2] === LETTER && runs.start[at - 2] === start - 2)
    return text.charAt(start - 1) === ".";
  // "Ada Y. Marl": whether a sentence ends there is for later to say.
  if (length === 1 && at === 0 && isCapital(text, start) && runs.kind.length === 2 && isCapitalForm(next)) return true;
  const small = text.slice(start, start + length).toLowerCase();
  if (small === "v" || small === "vs") return true;
  if (!isCapital(text, start)) return false;
  // "Gen. Kell" always, "Nov. 3" and "Inc., said" where no sentence can end.
  if (TITLE_ABBREVIATIONS.has(small)) return true;
  const last = at + 2 >= runs.kind.length;
  const goesOn = last ? isSmallForm(next) || isDigitForm(next) : text.charAt(runs.start[at + 2] as number) === ",";
  return goesOn && MIDDLE_ABBREVIATIONS.has(small);
}

function textOf(text: string, runs: Runs, at: number): string {
  return text.slice(runs.start[at], runs.end[at]);
}

/** 1 for what belongs to what follows ("Gen."), 2 for other abbreviations, 0 for anything else; without the stop. */
function abbreviation(word: string): number {
  if (word.length > 7) return 0;
  const small = word.toLowerCase();
  return PREFIX_ABBREVIATIONS.has(small) ? 1 : MIDDLE_ABBREVIATIONS.has(small) ? 2 : 0;
}

/** Longest word begun of which the whole counts: features must cost the same wherever they are taken. */
const LONGEST_BEGUN = 24;

/**
 * Features of the boundary between runs `at - 1` and `at`, into `features`; gives how many. `begun` is where the word that
 * may end here began, `parted` whether the boundary before parted words, `next` the form of what follows the stretch.
 */
export function wordFeatures(
  features: Int32Array,
  text: string,
  runs: Runs,
  at: number,
  begun: number,
  parted: boolean,
  next: number,
): number {
  const { hash, form, start, end } = runs;
  const of = (array: number[], index: number): number => array[index] ?? 0;
  const a = of(hash, at - 1);
  const b = of(hash, at);
  const b2 = of(hash, at + 1);
  const b3 = of(hash, at + 2);
  const a2 = of(hash, at - 2);
  const a3 = of(hash, at - 3);
  const ka = of(form, at - 1);
  const kb = of(form, at);
  const kb2 = of(form, at + 1);
  const kb3 = of(form, at + 2);
  const ka2 = of(form, at - 2);
  const ka3 = of(form, at - 3);
  const stop = end[at - 1] as number;
  const word = normalHash(text, Math.max(begun, stop - LONGEST_BEGUN), stop);
  const tail = normalHash(text, Math.max(begun, stop - 3), stop);
  const head = normalHash(text, start[at] as number, Math.min(end[at] as number, (start[at] as number) + 2));
  const follows = at + 1 < form.length ? 1 : next;
  const state = parted ? 2 : 1;
  const middle = featurePair(90, ka, kb);
  const around = featurePair(91, middle, kb2);
  const behind = featurePair(92, ka2, middle);
  features[0] = featurePair(1, ka, kb);
  features[1] = featurePair(2, a, b);
  features[2] = featurePair(3, a, kb);
  features[3] = featurePair(4, ka, b);
  features[4] = feature(5, around);
  features[5] = feature(6, behind);
  features[6] = featurePair(7, behind, kb2);
  features[7] = featurePair(8, featurePair(93, a, kb), kb2);
  features[8] = featurePair(9, featurePair(94, ka, b), b2);
  features[9] = featurePair(10, featurePair(95, a2, a), kb);
  features[10] = featurePair(11, around, kb3);
  features[11] = featurePair(12, ka3, behind);
  features[12] = featurePair(13, featurePair(95, a2, a), b);
  features[13] = featurePair(14, featurePair(96, a, b), b2);
  features[14] = featurePair(15, featurePair(96, b, b2), b3);
  features[15] = featurePair(16, featurePair(95, a3, a2), a);
  features[16] = featurePair(17, word, kb);
  features[17] = featurePair(18, featurePair(97, word, b), kb2);
  features[18] = featurePair(19, tail, kb);
  features[19] = featurePair(20, state, middle);
  features[20] = featurePair(21, state, featurePair(98, behind, kb2));
  features[21] = featurePair(22, follows, middle);
  features[22] = featurePair(23, follows, featurePair(97, word, b));
  features[23] = featurePair(24, featurePair(99, ka3, behind), around);
  features[24] = featurePair(25, b2, featurePair(93, a, kb));
  features[25] = featurePair(26, a2, middle);
  features[26] = featurePair(27, a, head);
  features[27] = feature(28, 0);
  // What the lists know weighs where the training texts never had the word.
  const known = begun === start[at - 1] ? abbreviation(text.slice(begun, stop)) : 0;
  features[28] = featurePair(29, known, b);
  features[29] = featurePair(30, featurePair(100, known, b), featurePair(101, follows, ka));
  return WORD_FEATURES;
}
