import { feature, featurePair } from "../../models/feature-hash.ts";
import { type LineFacts, MARGIN } from "./line-facts.ts";
import { type PageLook, type PageMarks, pageLook } from "./page-marks.ts";
import { isPlain, STATES } from "./quote-lattice.ts";
import type { QuoteLine } from "./quote-line.ts";

export const MOST_QUOTE_FEATURES = 80;
/** Distance in steps that grow. */
const step = (distance: number): number =>
  distance < 6 ? distance : distance < 12 ? 6 : distance < 25 ? 7 : distance < 50 ? 8 : distance < 90 ? 9 : 10;

/** What features ask of a page, worked out once for a line. */
export type PageFacts = { readonly marks: PageMarks; readonly look: PageLook };

export function pageFacts(marks: PageMarks): PageFacts {
  return { marks, look: pageLook(marks) };
}

/** Hash of a token up to `MARGIN` beyond the line, and of its word. */
const hashAt = (facts: LineFacts, index: number): number => facts.hashes[index + MARGIN] as number;
const wordAt = (facts: LineFacts, index: number): number => facts.words[index + MARGIN] as number;

/** A verb of saying within so many tokens is near. */
const NEAR = 4;
const near = (distance: number): number => (distance > NEAR ? 0 : distance);

/** The trace at an index, 0 for none or before the line. */
const traceOf = (facts: LineFacts, at: number): number => (at < 0 ? 0 : (facts.traces[at] as number));

/** How the words between two places are written: 0 all small, 1 mixed, 2 all with capitals. */
function capitals({ written }: LineFacts, from: number, to: number): number {
  let [capital, small] = [0, 0];
  for (let at = from; at < to && at < written.length; at++) {
    if (written[at] === 1) capital++;
    else if (written[at] === 2) small++;
  }
  return capital === 0 ? 0 : small === 0 ? 2 : 1;
}

/** Features of a place for an opening or a closing mark that was lost there. */
export function placeFeatures(
  line: QuoteLine,
  facts: LineFacts,
  at: number,
  page: PageFacts,
  into: Int32Array,
): number {
  let count = 0;
  const lost = isPlain(line, at) ? 4 : (line.lost[at] ?? 0);
  const mark = facts.marksBefore[at] as number;
  const end = at >= line.tokens.length ? 1 : 0;
  const base = (lost * 8 + mark) * 2 + end;
  const capital = end === 1 ? 2 : line.tokens[at]?.capital === true ? 1 : 0;
  const put = (slot: number, first: number, second = 0) => {
    into[count++] = featurePair(slot, first, second);
  };
  const [c, d] = [hashAt(facts, at - 1), hashAt(facts, at)];
  put(1, base, capital);
  put(2, hashAt(facts, at - 3), base);
  put(3, hashAt(facts, at - 2), base);
  put(4, c, lost);
  put(5, d, base);
  put(6, hashAt(facts, at + 1), base);
  put(7, hashAt(facts, at + 2), lost);
  put(8, featurePair(90, hashAt(facts, at - 2), c), lost);
  put(9, featurePair(91, c, d), lost);
  put(10, featurePair(92, d, hashAt(facts, at + 1)), lost);
  put(11, wordAt(facts, at), lost);
  put(12, wordAt(facts, at - 1), lost);
  put(13, wordAt(facts, at - 2), base);
  put(14, wordAt(facts, at + 1), lost);
  const ahead = facts.ahead[at] as number;
  const behind = facts.behind[at] as number;
  put(15, ahead, base * 4 + capital);
  put(16, behind, base * 4 + capital);
  put(17, ahead * 27 + behind, lost * 4 + capital);
  const [speechAhead, speechBehind] = [facts.speechAhead[at] as number, facts.speechBehind[at] as number];
  const said = near(speechBehind) * 5 + near(speechAhead);
  put(18, said, base * 4 + capital);
  const next = facts.after[at] as number;
  const last = facts.before[at] as number;
  const nextTrace = traceOf(facts, next);
  const lastTrace = traceOf(facts, last);
  put(19, nextTrace, base * 4 + capital);
  put(20, lastTrace, base * 4 + capital);
  put(21, featurePair(93, nextTrace, next < 0 ? 11 : step(next - at)), base);
  put(22, featurePair(94, lastTrace, last < 0 ? 11 : step(at - last)), base);
  put(23, featurePair(95, nextTrace, next < 0 ? 0 : (facts.marksBefore[next] as number)), base * 4 + capital);
  put(24, featurePair(96, lastTrace, last < 0 ? 0 : (facts.marksBefore[last] as number)), base * 4 + capital);
  put(25, nextTrace * 16 + lastTrace, base);
  put(26, featurePair(97, hashAt(facts, next), nextTrace), base);
  const [speechShare, letters, persons, alone] = page.look;
  put(27, speechShare, base * 4 + capital);
  put(28, letters, base);
  put(29, persons, base);
  put(30, alone, base);
  put(31, featurePair(98, speechShare, letters), base);
  put(32, featurePair(99, speechShare, nextTrace * 16 + lastTrace), lost * 4 + capital);
  put(33, featurePair(100, said, speechShare), base);
  const sentences = next < 0 ? 0 : Math.min(3, (facts.sentence[next] as number) - (facts.sentence[at] as number));
  put(41, featurePair(107, nextTrace, sentences), ahead);
  put(42, featurePair(108, nextTrace, sentences), base * 4 + capital);
  put(43, featurePair(109, nextTrace, sentences), behind);
  const close = next < 0 ? 7 : Math.min(6, next - at);
  const titled = close < 7 ? capitals(facts, at, next) : 3;
  put(44, featurePair(110, speechAhead, nextTrace), base);
  put(45, featurePair(111, close * 16 + nextTrace, letters), base);
  put(46, featurePair(112, close * 4 + titled, nextTrace), lost);
  put(47, featurePair(113, close, c), lost);
  put(48, featurePair(114, speechBehind, mark), lost * 4 + capital);
  if (at === 0 || end === 1) {
    put(34, facts.whole, end);
    put(35, featurePair(101, facts.whole, speechShare), end);
    put(36, featurePair(102, facts.whole, persons), end);
    put(37, featurePair(103, ahead, nextTrace), end);
    put(38, featurePair(104, behind, lastTrace), end);
    put(39, featurePair(105, persons, ahead), end);
    put(40, featurePair(106, nextTrace, next < 0 ? -1 : Math.min(4, facts.sentence[next] as number)), end);
  }
  return count;
}

/** Features of a place as the end of a quote that is in `state`. */
export function endFeatures(line: QuoteLine, facts: LineFacts, at: number, state: number, into: Int32Array): number {
  const lost = line.lost[at] ?? 0;
  const end = at >= line.tokens.length ? 1 : 0;
  const base = ((lost * 8 + (facts.marksBefore[at] as number)) * 2 + end) * STATES + state;
  const last = facts.before[at] as number;
  const next = facts.after[at] as number;
  const capital = line.tokens[at]?.capital === true ? 1 : 0;
  into[0] = featurePair(201, base, 0);
  into[1] = featurePair(202, base, capital);
  into[2] = featurePair(203, base, near(facts.speechAhead[at] as number));
  into[3] = featurePair(204, base, hashAt(facts, at));
  into[4] = featurePair(205, base, traceOf(facts, last));
  into[5] = featurePair(206, base, traceOf(facts, next));
  into[6] = featurePair(207, base, facts.ahead[at] as number);
  into[7] = featurePair(208, base, featurePair(209, traceOf(facts, last), last < 0 ? 0 : step(at - last)));
  into[8] = featurePair(210, state, hashAt(facts, at - 1));
  const sentences = last < 0 ? 5 : Math.min(4, (facts.sentence[at] as number) - (facts.sentence[last] as number));
  into[9] = featurePair(211, base, featurePair(212, traceOf(facts, last), sentences));
  into[10] = featurePair(213, base, hashAt(facts, at + 1));
  into[11] = featurePair(214, base, (line.tokens[at]?.person ?? 3) * 27 + (facts.behind[at] as number));
  return 12;
}

/** Features of a token inside a quote. */
export function insideFeatures(
  line: QuoteLine,
  facts: LineFacts,
  at: number,
  page: PageFacts,
  into: Int32Array,
): number {
  const token = line.tokens[at];
  const d = hashAt(facts, at);
  const mark = facts.marksBefore[at] as number;
  into[0] = feature(301, d);
  into[1] = featurePair(302, hashAt(facts, at - 1), d);
  into[2] = featurePair(303, d, hashAt(facts, at + 1));
  into[3] = featurePair(304, wordAt(facts, at), 0);
  into[4] = featurePair(305, line.lost[at] ?? 0, mark);
  into[5] = featurePair(306, traceOf(facts, at), 0);
  into[6] = featurePair(
    307,
    (token?.person ?? 0) * 2 + (token?.contracted === true ? 1 : 0),
    Math.min(5, Math.floor(page.marks.persons / 4)),
  );
  into[7] = featurePair(308, mark === 1 || mark === 5 ? (facts.ahead[at] as number) : -1, 0);
  into[8] = feature(309, 0);
  return 9;
}
