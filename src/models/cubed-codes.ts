import { type Code, get, set } from "./wasm-code.ts";

/*
 * The third power of a code is a whole number: sums of them are exact, whatever their order, and are times one number what
 * the weights say.
 */

/** So many third powers of the greatest code fit into a sum. */
export const MOST_SUMMED = Math.floor((2 ** 31 - 1) / 127 ** 3);

/** What a sum is to be multiplied by; `greatest` as for `codeValues`. */
export const unitOf = (greatest: number): number => greatest / 127 ** 3;

/** Eight codes as numbers of two bytes, and four. */
const eightCodes = (place: Code, offset: number): number[] => [...place, 0xfd, 0x01, 0, offset];
const fourCodes = (place: Code): number[] => [...place, 0xfd, 0x5c, 0, 0, 0xfd, 0x87, 0x01];
const square = (a: Code): number[] => [...a, ...a, 0xfd, 0x95, 0x01];
const productOfLow = (a: Code, b: Code): number[] => [...a, ...b, 0xfd, 0xbc, 0x01];
const productOfHigh = (a: Code, b: Code): number[] => [...a, ...b, 0xfd, 0xbd, 0x01];
export const sumOf = (a: Code, b: Code): number[] => [...a, ...b, 0xfd, 0xae, 0x01];

/** Vectors that `addCodes` needs beside the sums. */
export const VECTORS = 2;

/** Adds the third powers of 4, 8 or 16 codes at a place to sums of four numbers each; `free` are `VECTORS` vectors. */
export function addCodes(place: Code, count: number, sums: number, free: number): number[] {
  const [codes, squares] = [free, free + 1];
  const one = (sum: number, product: (a: Code, b: Code) => number[]) =>
    set(sums + sum, sumOf(get(sums + sum), product(get(squares), get(codes))));
  const blocks = Array.from({ length: Math.ceil(count / 8) }, (_, block) => block);
  return blocks.flatMap((block) => [
    ...set(codes, count === 4 ? fourCodes(place) : eightCodes(place, 8 * block)),
    ...set(squares, square(get(codes))),
    ...one(2 * block, productOfLow),
    ...(count === 4 ? [] : one(2 * block + 1, productOfHigh)),
  ]);
}
