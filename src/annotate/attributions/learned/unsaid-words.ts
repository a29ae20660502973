import type { TextSpan } from "../../../core/span.ts";
import { firstIn } from "../../../document/document.ts";
import { loadModel } from "../../../models/load-model.ts";
import type { Weights } from "../../../models/weights.ts";
import type { PageView } from "../view.ts";
import { UNSAID_FEATURES, unsaidFeatures } from "./unsaid-features.ts";

/** Log odds from which words in quote marks count as nobody's: real words that are taken for supposed ones are lost. */
export const UNSAID = 0.5;

let shipped: Weights | undefined;

/** The shipped weights, opened once a thread. Throws HearsayError as `loadModel` does. */
function weights(): Weights {
  shipped ??= loadModel("attribution-unsaid", UNSAID_FEATURES).weights("unsaid");
  return shipped;
}

const score = new Float32Array(1);

/** Log odds that nobody said the words of a quotation, by the words around it. */
export function unsaidOdds(view: PageView, quote: TextSpan, model: Weights = weights()): number {
  const features = unsaidFeatures(view, quote);
  if (features === null) return Number.NEGATIVE_INFINITY;
  score[0] = 0;
  model.add(features, features.length, score);
  return score[0];
}

/** Whether a statement is a quotation that, as the words around it show, nobody said: predicted, imagined, wished for. */
export function seemsUnsaid(view: PageView, contents: readonly TextSpan[]): boolean {
  const [first] = contents;
  if (first === undefined) return false;
  const quote = firstIn(view.layers.quotes.annotations, first);
  return quote !== undefined && quote.start <= first.start && unsaidOdds(view, quote) > UNSAID;
}
