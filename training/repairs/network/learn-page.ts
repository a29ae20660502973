import { chancesOf } from "../../../src/annotate/repairs/quote-chances.ts";
import { SPECIALS, STATES } from "../../../src/annotate/repairs/quote-lattice.ts";
import { lineScores, MOST_POSITIONS, OUTPUTS } from "../../../src/annotate/repairs/quote-network.ts";
import type { DamagedPage } from "./damaged-page.ts";
import type { NetworkTrainer } from "./network-trainer.ts";

/**
 * One step of a network on a page: the slopes are those of the logarithmic chance of what is right in its lines, all ways
 * through them being weighed. Gives what is wrong with the openings, added up over the page.
 */
export function learnPage(network: NetworkTrainer, page: DamagedPage, rate: number, next: () => number): number {
  const { input } = page;
  if (input.positions > MOST_POSITIONS) return 0;
  const outputs = network.read(input, next);
  const slopes = network.slopes(input.positions).fill(0);
  const special = new Float32Array(SPECIALS);
  const own = Float64Array.from(network.special);
  let wrong = 0;
  page.lines.forEach((one, index) => {
    const right = page.right[index] ?? null;
    if (right === null) return;
    const start = input.starts[index] as number;
    const chances = chancesOf(one.line, lineScores(outputs, one.line, start, own), one);
    if (chances === null) return;
    const error = (what: "opens" | "closes" | "inside" | "special", at: number): number =>
      (chances[what][at] as number) - (right[what][at] as number);
    for (let at = 0; at <= one.line.tokens.length; at++) {
      const to = (start + at) * OUTPUTS;
      slopes[to] = error("opens", at);
      wrong += Math.abs(slopes[to] as number);
      for (let state = 1; state < STATES; state++) slopes[to + state] = error("closes", at * STATES + state);
      if (at === one.line.tokens.length) break;
      slopes[to + STATES] = error("inside", 2 * at);
      slopes[to + STATES + 1] = error("inside", 2 * at + 1);
    }
    for (let which = 0; which < SPECIALS; which++) (special[which] as number) += error("special", which);
  });
  network.learn(input, special, rate);
  return wrong;
}
