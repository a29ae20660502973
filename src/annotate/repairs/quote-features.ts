import { feature, featurePair, hashText } from "../../models/feature-hash.ts";
import type { QuoteLine } from "./quote-line.ts";

/** What the whole page shows: pairs of marks that are there, and lost spaces. */
export type PageMarks = {
  readonly pairs: number;
  readonly lost: number;
  /** Lost spaces between letters. */
  readonly letters: number;
  /** Lost spaces beside which speech leads in or follows: what lost marks leave behind. */
  readonly speech: number;
};

export const MOST_QUOTE_FEATURES = 64;
const FAR = 14;

const kindAt = (line: QuoteLine, index: number): string => line.tokens[index]?.kind ?? "";
const isSpeech = (kind: string): boolean => kind === "said" || kind === "says" || kind === "SAY";
const isStop = (kind: string): boolean => kind === "." || kind === "!" || kind === "?";
const isCapital = (text: string): number => (text === "" ? 2 : text.charAt(0) === text.charAt(0).toLowerCase() ? 0 : 1);

/** How many words of first or second person stand from `from` on in the direction of `step`, to the sentence's end; 2 at most. */
function persons(line: QuoteLine, from: number, step: 1 | -1, most = FAR): number {
  let count = 0;
  for (let turn = 0, index = from; turn < most; turn++, index += step) {
    const kind = kindAt(line, index);
    if (kind === "" || (isStop(kind) && turn > 0)) break;
    if (kind === "I") count++;
  }
  return Math.min(2, count);
}

/** Whether a verb of saying stands within `most` tokens, and how far: 0 for none. */
function speech(line: QuoteLine, from: number, step: 1 | -1, most: number): number {
  for (let turn = 0, index = from; turn < most; turn++, index += step) {
    const kind = kindAt(line, index);
    if (kind === "" || (isStop(kind) && turn > 0)) return 0;
    if (isSpeech(kind)) return turn + 1;
  }
  return 0;
}

/** Distance in steps that grow. */
const step = (distance: number): number =>
  distance < 6 ? distance : distance < 12 ? 6 : distance < 25 ? 7 : distance < 50 ? 8 : distance < 90 ? 9 : 10;

/** The nearest place beyond `at` where a space was lost, or mark, within 80 tokens. */
function nearest(line: QuoteLine, at: number, direction: 1 | -1): { kind: string; distance: number; beside: string } {
  for (let turn = 1; turn < 80; turn++) {
    const index = at + turn * direction;
    if (index < 0 || index >= line.tokens.length) break;
    const lost = line.lost[index] ?? 0;
    if (lost > 0)
      return { kind: `lost ${lost}`, distance: turn, beside: kindAt(line, index - 1) + kindAt(line, index) };
    const kind = kindAt(line, index);
    if (/["“”]/.test(kind))
      return { kind: line.marks.find(({ token }) => token === index)?.role ?? "", distance: turn, beside: "" };
  }
  return { kind: "", distance: 0, beside: "" };
}

class Features {
  readonly hashes: Int32Array;
  count = 0;
  constructor(hashes: Int32Array) {
    this.hashes = hashes;
  }
  add(slot: number, text: string, more = 0): void {
    this.hashes[this.count++] = featurePair(slot, hashText(text), more);
  }
  number(slot: number, value: number, more = 0): void {
    this.hashes[this.count++] = featurePair(slot, value, more + 1);
  }
}

/** What stands around a place, the same for all three questions. */
function addSurroundings(features: Features, line: QuoteLine, at: number, slot: number): void {
  const lost = line.lost[at] ?? 0;
  const [a, b, c] = [kindAt(line, at - 3), kindAt(line, at - 2), kindAt(line, at - 1)];
  const [d, e, f] = [kindAt(line, at), kindAt(line, at + 1), kindAt(line, at + 2)];
  features.add(slot, a, lost);
  features.add(slot + 1, b, lost);
  features.add(slot + 2, c, lost);
  features.add(slot + 3, d, lost);
  features.add(slot + 4, e, lost);
  features.add(slot + 5, f, lost);
  features.add(slot + 6, `${b} ${c}`, lost);
  features.add(slot + 7, `${c} ${d}`, lost);
  features.add(slot + 8, `${d} ${e}`, lost);
  features.add(slot + 9, `${c} ${isCapital(line.tokens[at]?.text ?? "")}`, lost);
  features.number(slot + 10, persons(line, at, 1) * 3 + persons(line, at - 1, -1), lost);
  features.number(slot + 11, speech(line, at - 1, -1, 4) * 5 + speech(line, at, 1, 4), lost);
}

/** Features of a place for what was lost there: nothing, an opening mark, a closing one. */
export function siteFeatures(line: QuoteLine, at: number, page: PageMarks, into: Int32Array): number {
  const features = new Features(into);
  const lost = line.lost[at] ?? 0;
  addSurroundings(features, line, at, 100);
  const after = nearest(line, at, 1);
  const before = nearest(line, at, -1);
  const mark = kindAt(line, at - 1);
  features.add(120, after.kind, lost);
  features.add(121, before.kind, lost);
  features.add(122, `${after.kind} ${step(after.distance)}`, lost);
  features.add(123, `${before.kind} ${step(before.distance)}`, lost);
  features.add(124, `${after.kind} ${after.beside}`, lost);
  features.add(125, `${before.kind} ${before.beside}`, lost);
  features.add(126, `${before.kind} ${after.kind} ${/[,.:!?]/.test(mark) ? mark : "w"}`, lost);
  features.number(127, Math.min(3, page.pairs), lost);
  features.number(128, Math.min(6, page.lost), lost);
  const share = page.lost === 0 ? 5 : Math.min(4, Math.round((8 * page.speech) / page.lost));
  features.number(131, Math.min(4, page.speech) * 6 + share, lost);
  features.number(132, page.lost === 0 ? 9 : Math.round((6 * page.letters) / page.lost), lost);
  features.add(133, `${share} ${mark} ${after.kind}`, lost);
  features.add(134, `${share} ${mark} ${before.kind}`, lost);
  features.add(129, `${mark} ${speech(line, at, 1, 4) > 0} ${persons(line, at - 2, -1)}`, lost);
  features.number(130, at === 0 ? 1 : 0, lost);
  return features.count;
}

/** What lies between an end that is known and one that is sought. */
function addBetween(features: Features, line: QuoteLine, from: number, to: number, slot: number): void {
  let stops = 0;
  let lost = 0;
  let first = 0;
  let saying = 0;
  for (let index = from; index < to; index++) {
    const kind = kindAt(line, index);
    if (isStop(kind) && index < to - 1) stops++;
    if ((line.lost[index] ?? 0) > 0 && index > from) lost++;
    if (kind === "I") first++;
    if (isSpeech(kind)) saying++;
  }
  const distance = step(to - from);
  features.number(slot, Math.min(5, stops));
  features.number(slot + 1, distance);
  features.number(slot + 2, Math.min(3, lost));
  features.number(slot + 3, Math.min(2, first) * 3 + Math.min(2, saying));
  features.number(slot + 4, Math.min(5, stops) * 4 + Math.min(3, lost));
}

const endKind = (line: QuoteLine, at: number): string => {
  if (at >= line.tokens.length) return "end";
  const before = kindAt(line, at - 1);
  const lost = line.lost[at] ?? 0;
  return `${lost} ${isStop(before) ? "stop" : before === "," ? "," : before === ":" ? ":" : "word"}`;
};

/** Features of a place as the end of a quote whose opening is known. `order` counts the candidates before it. */
export function closingFeatures(line: QuoteLine, opening: number, at: number, order: number, into: Int32Array): number {
  const features = new Features(into);
  addSurroundings(features, line, at, 200);
  addBetween(features, line, opening, at, 220);
  const kind = endKind(line, at);
  const capital = isCapital(line.tokens[opening]?.text ?? "");
  features.add(230, kind);
  features.add(231, `${kind} ${capital}`);
  features.add(232, `${kind} ${Math.min(order, 4)} ${capital}`);
  features.add(233, `${kind} ${line.lost[opening] ?? 0}`);
  features.add(234, `${kind} ${kindAt(line, at)} ${speech(line, at, 1, 3)}`);
  features.add(235, `${kind} ${persons(line, at, 1)} ${persons(line, opening, 1)}`);
  features.add(236, `${kind} ${speech(line, opening - 1, -1, 3) > 0} ${capital}`);
  features.add(237, `${nearest(line, at, 1).kind} ${kind}`);
  features.add(238, `${kindAt(line, opening - 1)} ${kind}`);
  return features.count;
}

/** Features of a place as the beginning of a quote whose end is known. `order` counts the candidates after it. */
export function openingFeatures(line: QuoteLine, at: number, closing: number, order: number, into: Int32Array): number {
  const features = new Features(into);
  addSurroundings(features, line, at, 300);
  addBetween(features, line, at, closing, 320);
  const kind = at === 0 ? "start" : endKind(line, at);
  const last = kindAt(line, closing - 1);
  const end = `${isStop(last) ? "stop" : last === "," ? "," : "word"} ${line.lost[closing] ?? 0} ${speech(line, closing, 1, 4) > 0}`;
  const capital = isCapital(line.tokens[at]?.text ?? "");
  features.add(330, `${kind} ${end}`);
  features.add(331, `${kind} ${capital}`);
  features.add(332, `${kind} ${Math.min(order, 4)}`);
  features.add(333, `${kind} ${persons(line, at, 1)} ${end}`);
  features.add(334, `${kind} ${speech(line, at - 1, -1, 3)} ${capital}`);
  features.add(335, `${kind} ${persons(line, at - 1, -1)}`);
  features.number(336, feature(1, Math.min(order, 4)), capital);
  return features.count;
}
