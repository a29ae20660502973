/** Texts that a list is thought of as having besides: in a short list no term is rare or common yet. */
const IMAGINED = 20;

/** How much a term tells apart, by how many of a list's texts hold it; more than 0. After Sparck Jones 1972. */
export function termWeight(holders: number, texts: number): number {
  return Math.log(1 + (texts + IMAGINED) / (holders + 1));
}
