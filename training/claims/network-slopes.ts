import { type AlignedWords, FACTS_OF_WORD } from "../../src/models/relation/aligned-words.ts";
import {
  DROPPED,
  type Layout,
  type NetworkInput,
  OF_WORD,
  PROJECTED,
  STEEP,
  type Trace,
  WORDS,
} from "../../src/models/relation/relation-network.ts";

/** Adds to `slopes` those of the weights, where those of the scores are `ofScores`, for a pair that was run with numbers dropped. */
export function slopesOf(
  weights: Float32Array,
  layout: Layout,
  input: NetworkInput,
  trace: Trace,
  ofScores: Float64Array,
  slopes: Float32Array,
): void {
  const { signs } = layout;
  back(weights, slopes, layout.line, input.signs, ofScores);
  const ofPair = back(weights, slopes, layout.last, trace.pair, ofScores);
  const ofJoined = back(weights, slopes, layout.third, trace.joined, scaled(ofPair, trace.pair, DROPPED.pair));
  trace.sides.forEach(({ words, most }, which) => {
    const side = input.words[which] as AlignedWords;
    const other = input.words[1 - which] as AlignedWords;
    const from = signs + which * 2 * OF_WORD;
    const ofOutput = (at: number, row: number): number => {
      const kept = (place: number) => ((trace.joined[place] as number) === 0 ? 0 : 1 / (1 - DROPPED.pair));
      const sum = ((ofJoined[from + row] as number) * kept(from + row)) / WORDS;
      const top = from + OF_WORD + row;
      return sum + (most[row] === at ? (ofJoined[top] as number) * kept(top) : 0);
    };
    words.forEach((word, at) => {
      const ofSecond = Float64Array.from(word.second, (value, row) => (value > 0 ? ofOutput(at, row) : 0));
      const ofFirst = back(weights, slopes, layout.second, word.first, ofSecond);
      const ofInto = back(weights, slopes, layout.first, word.into, scaled(ofFirst, word.first, DROPPED.word));
      backToProjection(slopes, layout, [side, other], at, word.into, ofInto);
    });
  });
}

/** Nothing goes back through what was cut off at nought or dropped; what was kept had been made larger by as much. */
function scaled(slopes: Float64Array, values: Float64Array, share: number): Float64Array {
  return slopes.map((slope, at) => ((values[at] as number) > 0 ? slope / (1 - share) : 0));
}

function back(
  weights: Float32Array,
  slopes: Float32Array,
  from: number,
  into: Float64Array | Float32Array,
  ofOut: Float64Array,
): Float64Array {
  const width = into.length;
  const ofInto = new Float64Array(width);
  ofOut.forEach((slope, row) => {
    if (slope === 0) return;
    const start = from + row * (width + 1);
    slopes[start + width] = (slopes[start + width] as number) + slope;
    for (let at = 0; at < width; at++) {
      slopes[start + at] = (slopes[start + at] as number) + slope * (into[at] as number);
      ofInto[at] = (ofInto[at] as number) + slope * (weights[start + at] as number);
    }
  });
  return ofInto;
}

function backToProjection(
  slopes: Float32Array,
  { project, width }: Layout,
  [side, other]: readonly [AlignedWords, AlignedWords],
  at: number,
  into: Float64Array,
  ofInto: Float64Array,
): void {
  const own = side.own[at] as Float32Array;
  const fellow = new Float64Array(width);
  (side.shares[at] ?? []).forEach((share, index) => {
    const usage = other.own[index];
    if (usage !== undefined)
      for (let step = 0; step < width; step++)
        fellow[step] = (fellow[step] as number) + share * (usage[step] as number);
  });
  for (let row = 0; row < PROJECTED; row++) {
    const place = FACTS_OF_WORD + row;
    const [word, beside] = [into[place] as number, into[place + PROJECTED] as number];
    const ofProduct = ofInto[place + 2 * PROJECTED] as number;
    const ofDistance = (ofInto[place + 3 * PROJECTED] as number) * Math.sign(word - beside);
    const ofOwn = ((ofInto[place] as number) + ofProduct * beside + ofDistance) * (1 - word * word) * STEEP;
    const ofFellow =
      ((ofInto[place + PROJECTED] as number) + ofProduct * word - ofDistance) * (1 - beside * beside) * STEEP;
    for (let index = 0; index < width; index++) {
      const slope = project + row * width + index;
      slopes[slope] = (slopes[slope] as number) + ofOwn * (own[index] as number) + ofFellow * (fellow[index] as number);
    }
  }
}
