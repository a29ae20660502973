/** How much more often the one of two texts has a thing than the other: a z-score, positive for the first. */
export type LogOdds = ReadonlyMap<string, number>;

/**
 * Weighted log-odds with an informative Dirichlet prior: Monroe, Colaresi and Quinn, "Fightin' Words" (2008), equations
 * 15, 16, 22. `a` and `b` count each thing in the two texts, `prior` in the texts around them; `strength` is how many
 * observations the prior counts for. Things that stand in neither text are not told.
 */
export function logOdds(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  prior: ReadonlyMap<string, number>,
  strength: number,
): LogOdds {
  const things = [...new Set([...a.keys(), ...b.keys()])].sort();
  // Every thing has been seen once more than it was, or one never met elsewhere would have no prior at all.
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);
  const all = sum(prior) + things.length;
  const [ofA, ofB] = [sum(a), sum(b)];
  return new Map(
    things.map((thing) => {
      const alpha = (strength * ((prior.get(thing) ?? 0) + 1)) / all;
      const [inA, inB] = [(a.get(thing) ?? 0) + alpha, (b.get(thing) ?? 0) + alpha];
      const odds = (here: number, total: number) => Math.log(here / Math.max(1e-9, total + strength - here));
      const difference = odds(inA, ofA) - odds(inB, ofB);
      return [thing, difference / Math.sqrt(1 / inA + 1 / inB)];
    }),
  );
}
