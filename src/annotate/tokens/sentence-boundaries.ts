import type { TextSpan } from "../../core/span.ts";
import { feature, featurePair } from "../../models/feature-hash.ts";
import { normalHash } from "./character-kinds.ts";
import { CAPITAL_WORD, MARK_LOOK, NO_WORD, NUMBER_WORD, type SentenceWords, SMALL_WORD } from "./sentence-words.ts";

/** Most features of one boundary. */
export const SENTENCE_FEATURES = 48;

/** What is known of a block on the way through it: where the sentence began and what is open. */
export type SentenceState = {
  /** Index of the sentence's first word. */
  begun: number;
  quoted: boolean;
  bracketed: boolean;
  /** Whether the block ends in a stop, and how many there are up to two: 0 to 5. */
  readonly style: number;
};

/** Follows quote marks and brackets over one word. */
export function passWord(state: SentenceState, word: string): void {
  if (word === "“" || word === "``") state.quoted = true;
  else if (word === "”") state.quoted = false;
  else if (word === '"' || word === "''") state.quoted = !state.quoted;
  else if (word === "(" || word === "[") state.bracketed = true;
  else if (word === ")" || word === "]") state.bracketed = false;
}

/** See `SentenceState.style`. */
export function styleOf(words: SentenceWords): number {
  let stops = 0;
  for (let index = 0; index < words.count && stops < 2; index++) if (words.stopped[index] === 1) stops++;
  const last = words.count - 1;
  return (words.stopped[last] === 1 || words.closing[last] === 1 ? 1 : 0) + 2 * stops;
}

/** How far a sentence may have come, in five steps and in eight. */
function roughLength(length: number): number {
  return length < 3 ? length : 3 + Math.min(3, Math.floor((length - 3) / 8));
}

function fineLength(length: number): number {
  return Math.min(8, Math.floor(Math.log2(length + 1) * 1.5));
}

/** The word of the sentence itself before closing marks: its index. */
export function coreBefore(words: SentenceWords, at: number): number {
  let core = at;
  while (core > 0 && core > at - 4 && words.closing[core] === 1) core--;
  return core;
}

const COLON = normalHash(":", 0, 1);
/** True for words of names and lists: capitals and numbers. */
const big = (look: number | undefined): boolean => look === CAPITAL_WORD || look === NUMBER_WORD;
/** Features of a sentence's end behind word `at`, into `features`; gives how many. */
export function sentenceFeatures(
  features: Int32Array,
  page: string,
  spans: readonly TextSpan[],
  words: SentenceWords,
  at: number,
  state: SentenceState,
): number {
  const { count, hash, shape, look, spaced, listed } = words;
  const of = (array: Int32Array | Uint8Array, index: number): number =>
    index < 0 ? -1 : index >= count ? -2 : (array[index] as number);
  const core = coreBefore(words, at);
  let open = at + 1;
  while (open < count - 1 && open < at + 4 && words.opening[open] === 1) open++;

  const coreText = words.text[core] ?? "";
  const stop = words.stopped[core] === 1 ? MARK_LOOK + coreText.charCodeAt(coreText.length - 1) : 0;
  const coreLook = look[core] as number;
  const mark = stop !== 0 ? stop : coreLook < MARK_LOOK && coreLook !== NO_WORD ? 1 : (hash[core] as number);
  const opens = look[open] as number;
  const space = of(spaced, at) + 1;
  const signs = (state.quoted ? 1 : 0) + (state.bracketed ? 2 : 0);
  const closed = core < at ? 1 : 0;
  const opened = open > at + 1 ? 1 : 0;
  const length = at - state.begun;
  const fine = fineLength(length);
  const rough = roughLength(length);
  const left = Math.min(4, count - at - 2);

  const p = of(hash, at);
  const p2 = of(hash, at - 1);
  const n = of(hash, at + 1);
  const n2 = of(hash, at + 2);
  const ps = of(shape, at);
  const p2s = of(shape, at - 1);
  const ns = of(shape, at + 1);
  const n2s = of(shape, at + 2);
  const n3s = of(shape, at + 3);
  const c = hash[core] as number;
  const o = hash[open] as number;
  const tail = normalHash(page, Math.max(spans[at]?.start ?? 0, (spans[at]?.end ?? 0) - 3), spans[at]?.end ?? 0);
  const head = normalHash(
    page,
    spans[at + 1]?.start ?? 0,
    Math.min(spans[at + 1]?.end ?? 0, (spans[at + 1]?.start ?? 0) + 3),
  );
  const inside = coreText.length > 1 && coreText.lastIndexOf(".", coreText.length - 2) >= 0 ? 1 : 0;

  const kind = featurePair(90, mark, opens);
  const shapes = featurePair(91, ps, ns);
  let k = 0;
  const put = (value: number): void => {
    features[k++] = value;
  };
  put(featurePair(1, kind, space));
  put(featurePair(2, kind, signs * 4 + closed * 2 + opened));
  put(featurePair(3, c, opens));
  put(featurePair(4, c, ns));
  put(featurePair(5, p, ns));
  put(featurePair(6, ps, n));
  put(featurePair(7, p, n));
  put(featurePair(8, shapes, space));
  put(featurePair(9, p2s, shapes));
  put(featurePair(10, shapes, n2s));
  put(featurePair(11, featurePair(92, p2s, shapes), n2s));
  put(featurePair(12, n, n2));
  put(featurePair(13, featurePair(93, ns, n2), mark));
  put(featurePair(14, p2, p));
  put(featurePair(15, p2, kind));
  put(featurePair(16, mark, o));
  put(featurePair(17, featurePair(94, mark, o), of(hash, open + 1)));
  put(featurePair(18, kind, fine));
  put(featurePair(19, shapes, fine * 4 + signs));
  put(featurePair(20, kind, rough * 8 + state.style));
  put(featurePair(21, kind, hash[state.begun] as number));
  put(featurePair(22, shapes, shape[state.begun] as number));
  put(featurePair(23, kind, Math.min(6, coreText.length)));
  put(featurePair(24, tail, ns));
  put(featurePair(25, kind, of(hash, core - 1)));
  put(featurePair(26, featurePair(95, n2s, n3s), featurePair(96, ns, mark)));
  put(featurePair(27, featurePair(97, mark, n), signs));
  put(featurePair(28, kind, left * 16 + fine));
  put(featurePair(29, featurePair(98, p, p2), opens * 2 + closed));
  put(featurePair(30, featurePair(94, mark, o), inside));
  put(featurePair(31, head, mark));
  put(featurePair(32, featurePair(99, p2s, of(hash, at - 2)), kind));
  put(featurePair(33, kind, state.style * 16 + fine));
  put(featurePair(34, featurePair(97, mark, n), space));
  // What the lists know weighs where the training texts never had the word.
  const known = (listed[core] as number) * 8 + (listed[open] as number);
  put(featurePair(35, known, kind));
  put(featurePair(36, known * 2 + inside, featurePair(100, shapes, space)));
  put(feature(37, 0));
  // Lists and signatures without line breaks: how far capitals and numbers reach on both sides, and what came before.
  let ahead = 0;
  while (ahead < 6 && at + 1 + ahead < count && big(look[at + 1 + ahead])) ahead++;
  let behind = 0;
  while (behind < 6 && at - behind >= state.begun && big(look[at - behind])) behind++;
  const allBig = behind > length ? 1 : 0;
  let small = 0;
  for (let index = state.begun; index <= at && index < state.begun + 12; index++)
    if (look[index] === SMALL_WORD) small = 1;
  put(featurePair(38, kind, ahead * 8 + behind));
  put(featurePair(39, kind, (small * 8 + rough) * 8 + ahead));
  put(featurePair(40, featurePair(101, shapes, n), small));
  put(featurePair(41, kind, of(hash, at + 2) === COLON ? 1 : of(hash, at + 3) === COLON ? 2 : 0));
  put(featurePair(42, kind, n === hash[state.begun] ? n : 0));
  put(featurePair(43, p, small * 16 + allBig * 8 + opens));
  put(featurePair(44, n, featurePair(102, n2, of(hash, at + 3))));
  return k;
}
