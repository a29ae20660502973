import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readLine } from "../../eval/link-lines.ts";
import type { TextSpan } from "../../src/core/span.ts";
import { Parties } from "../../src/link/readouts/parties.ts";
import { POINT_SIGNS, type PointSigns, pointSignsOf } from "../../src/link/readouts/point-signs.ts";
import { pointsOf } from "../../src/link/readouts/points.ts";

/**
 * Fits how likely two points of two own accounts are one on written pairs of readouts, and prints the weights that
 * `src/link/readouts/align.ts` holds, and of every writer how many pairs of points are told rightly by the others' weights.
 * usage: node training/readouts/fit-alignment.ts
 */
const ROOT = join(import.meta.dirname, "..", "..");
const FILES: Readonly<Record<string, string>> = {
  own: join(ROOT, "eval", "differences", "readouts.jsonl"),
  one: join(ROOT, "training", "written", "readouts-one.jsonl"),
  two: join(ROOT, "training", "written", "readouts-two.jsonl"),
  three: join(ROOT, "training", "written", "readouts-three.jsonl"),
  four: join(ROOT, "training", "written", "readouts-four.jsonl"),
};
const ROUNDS = 400;
const STEP = 0.5;
const COST = 3;
/** A point is the reader's where they share half of the shorter. */
const LEAST_SHARED = 0.5;

type Side = "a" | "b";
type Text = { readonly outlet: string; readonly title: string; readonly published: string; readonly text: string };
type Written = {
  readonly id: string;
  readonly a: Text;
  readonly b: Text;
  readonly points: readonly { readonly [S in Side]: readonly string[] }[];
};
type Example = { readonly writer: string; readonly signs: PointSigns; readonly one: boolean };
type Fitted = { readonly weights: PointSigns; readonly constant: number };

const examples = Object.entries(FILES).flatMap(([writer, file]) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => examplesOf(JSON.parse(line) as Written, writer)),
);
for (const writer of Object.keys(FILES)) {
  const fitted = regress(examples.filter((example) => example.writer !== writer));
  const own = examples.filter((example) => example.writer === writer);
  const told = own.filter(({ signs }) => score(signs, fitted) > 0);
  const right = told.filter(({ one }) => one).length;
  console.log(`${writer}: ${right} of ${told.length} told as one are, of ${own.filter(({ one }) => one).length}`);
}
const { weights, constant } = regress(examples);
for (const sign of POINT_SIGNS) console.log(`${sign}: ${weights[sign].toFixed(2)}`);
console.log(`constant: ${constant.toFixed(2)}`);

function examplesOf({ id, a, b, points }: Written, writer: string): Example[] {
  const pages = [a, b].flatMap((text, index) => readLine({ id: `${id} ${index}`, ...text }) ?? []);
  const [first, second] = pages;
  if (first === undefined || second === undefined) return [];
  const parties = new Parties(pages);
  const [ofA, ofB] = [pointsOf(first, parties), pointsOf(second, parties)];
  const ones = new Set<string>();
  for (const point of points) {
    const [inA, inB] = [placeOf(point.a, a.text, ofA), placeOf(point.b, b.text, ofB)];
    if (inA >= 0 && inB >= 0) ones.add(`${inA} ${inB}`);
  }
  return pointSignsOf(ofA, ofB).flatMap((row, i) =>
    row.map((signs, j) => ({ writer, signs, one: ones.has(`${i} ${j}`) })),
  );
}

/** Which of the points found shares most with the reader's words; -1 for none. */
function placeOf(words: readonly string[], text: string, found: readonly { readonly span: TextSpan }[]): number {
  let [best, most] = [-1, 0];
  for (const one of words) {
    const start = text.indexOf(one);
    found.forEach(({ span }, index) => {
      const shared = Math.min(span.end, start + one.length) - Math.max(span.start, start);
      if (shared <= most || shared < LEAST_SHARED * Math.min(span.end - span.start, one.length)) return;
      [best, most] = [index, shared];
    });
  }
  return best;
}

function score(signs: PointSigns, { weights: by, constant: add }: Fitted): number {
  return POINT_SIGNS.reduce((sum, sign) => sum + by[sign] * signs[sign], add);
}

/** A logistic regression over standardised signs by AdaGrad, its weights those of the plain ones. */
function regress(of: readonly Example[]): Fitted {
  const count = POINT_SIGNS.length;
  const mean = POINT_SIGNS.map((sign) => of.reduce((sum, { signs }) => sum + signs[sign], 0) / of.length);
  const deviation = POINT_SIGNS.map(
    (sign, at) =>
      Math.sqrt(of.reduce((sum, { signs }) => sum + (signs[sign] - (mean[at] as number)) ** 2, 0) / of.length) + 1e-3,
  );
  const rows = of.map(({ signs }) => [
    ...POINT_SIGNS.map((sign, at) => (signs[sign] - (mean[at] as number)) / (deviation[at] as number)),
    1,
  ]);
  const by = new Float64Array(count + 1);
  const squares = new Float64Array(count + 1).fill(1e-9);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = Float64Array.from(by, (weight, at) => (at < count ? COST * weight : 0));
    rows.forEach((row, index) => {
      const sum = row.reduce((total, value, at) => total + value * (by[at] as number), 0);
      const error = 1 / (1 + Math.exp(-sum)) - (of[index]?.one === true ? 1 : 0);
      row.forEach((value, at) => {
        slopes[at] = (slopes[at] as number) + error * value;
      });
    });
    for (let at = 0; at <= count; at++) {
      const slope = (slopes[at] as number) / of.length;
      squares[at] = (squares[at] as number) + slope * slope;
      by[at] = (by[at] as number) - (STEP * slope) / Math.sqrt(squares[at] as number);
    }
  }
  const plain = POINT_SIGNS.map((_, at) => (by[at] as number) / (deviation[at] as number));
  const signsOf = Object.fromEntries(POINT_SIGNS.map((sign, at) => [sign, plain[at] as number]));
  return {
    weights: signsOf as PointSigns,
    constant: (by[count] as number) - plain.reduce((sum, weight, at) => sum + weight * (mean[at] as number), 0),
  };
}
