import type { PloverType } from "../../../core/plover-code.ts";
import { PLOVER_TYPES } from "../../../core/vocabulary.ts";
import { loadModel } from "../../../models/load-model.ts";
import type { Weights } from "../../../models/weights.ts";
import { CODE_FEATURES } from "./code-features.ts";

/** The codes that are learned, in the order of the weights' classes. Those who code do not part RETREAT from CONCEDE. */
export const CODES: readonly PloverType[] = PLOVER_TYPES.filter((type) => type !== "RETREAT");

/** Below this probability the rules have the word. */
const LEAST_SURE = 0.5;

/** Tells the code that a coder would give, by learned weights where they are sure and by the rules elsewhere. */
export class EventCoder {
  readonly #weights: Weights;
  readonly #scores = new Float32Array(CODES.length);

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  /** The likeliest code and how likely it is, from 0 to 1. */
  likeliest(features: readonly number[]): { readonly code: PloverType; readonly probability: number } {
    const scores = this.#scores;
    scores.fill(0);
    this.#weights.add(Int32Array.from(features), features.length, scores);
    let best = 0;
    for (let label = 1; label < CODES.length; label++) if (valueAt(scores, label) > valueAt(scores, best)) best = label;
    let sum = 0;
    for (const score of scores) sum += Math.exp(score - valueAt(scores, best));
    return { code: CODES[best] ?? "CONSULT", probability: 1 / sum };
  }

  /** The code for an event that the rules give `rule`; a withdrawal stays one where concessions are meant. */
  code(features: readonly number[], rule: PloverType): PloverType {
    const { code, probability } = this.likeliest(features);
    if (probability < LEAST_SURE || (code === "CONCEDE" && rule === "RETREAT")) return rule;
    return code;
  }
}

const valueAt = (scores: Float32Array, label: number): number => scores[label] ?? 0;

let shipped: EventCoder | null = null;

/** The coder with the package's weights, opened when first asked for. Throws HearsayError as `loadModel` does. */
export function shippedCoder(): EventCoder {
  shipped ??= new EventCoder(loadModel("event-codes", CODE_FEATURES).weights("codes"));
  return shipped;
}
