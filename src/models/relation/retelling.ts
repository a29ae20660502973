import { sharedCount } from "../../measure/jaccard.ts";
import { loadModel } from "../load-model.ts";
import type { Signs } from "./compare.ts";
import type { Content } from "./content.ts";
import { type Judged, likelihoodsOf, type RelationWeights } from "./relation-model.ts";

/** Names the signs of `retellingSignsOf`; raise it with them, and train again. */
export const RETELLING_FEATURES = "retelling 1";

/** Signs of `nearSignsOf` by which two statements of one story are known to be one; the same in both orders. */
const NEAR_SIGNS = [
  "usageMean",
  "firmLeast",
  "order",
  "oneNegated",
  "mainMost",
  "kinTold",
  "numbersLeft",
  "numbers",
  "part",
  "agree",
] as const;

/** Smaller numbers stand anywhere, and a year is no count. */
const TELLING_NUMBER = 12;
const YEARS = { first: 1900, last: 2100 };

/** The pair as numbers, as far as it shows whether two statements of the first sentences of real pages say the same. */
export function retellingSignsOf(a: Content, b: Content, { signs, likelihoods }: Judged): Signs {
  const words = [a.words.length, b.words.length];
  const telling = [...a.numerals].filter(
    (number) => number > TELLING_NUMBER && (number < YEARS.first || number >= YEARS.last),
  );
  return {
    ...Object.fromEntries(NEAR_SIGNS.map((name) => [name, signs[name] ?? 0])),
    same: likelihoods.same,
    contradicts: likelihoods.contradicts,
    tellingNumbers: Math.min(2, sharedCount(new Set(telling), b.numerals)),
    shorter: Math.log(1 + Math.min(...words)),
    longer: Math.log(1 + Math.max(...words)),
    otherSpeaker: a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker ? 1 : 0,
    onePlanned: a.planned !== b.planned ? 1 : 0,
  };
}

let opened: RelationWeights | undefined;

/** How likely two statements of one story say the same, 0 to 1. Throws HearsayError as `loadModel` does. */
export function retellingLikelihood(signs: Signs): number {
  opened ??= loadRetelling();
  return likelihoodsOf(signs, opened).same;
}

function loadRetelling(): RelationWeights {
  const model = loadModel("statement-retellings", RETELLING_FEATURES);
  const floats = (name: string) => new Float32Array(new Uint8Array(model.bytes(name)).buffer);
  return {
    signs: model.strings("signs"),
    mean: floats("mean"),
    deviation: floats("deviation"),
    weights: floats("weights"),
  };
}
