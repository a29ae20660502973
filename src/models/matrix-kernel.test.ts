import { describe, expect, it } from "vitest";
import { makeKernel } from "./matrix-kernel.ts";

/** The same by plain loops, for a left matrix given by its steps. */
function slowly(
  left: (row: number, at: number) => number,
  right: (at: number, column: number) => number,
  [rows, inner, columns]: readonly [number, number, number],
): number[] {
  return Array.from({ length: rows * columns }, (_, place) => {
    let sum = 0;
    for (let at = 0; at < inner; at++) sum += left(Math.floor(place / columns), at) * right(at, place % columns);
    return sum;
  });
}

describe("products of matrices", () => {
  const [a, b, c] = [16, 4000, 8000];
  const { memory, multiply } = makeKernel(16_000);
  for (let at = 0; at < 8000; at++) memory[at] = ((at * 37) % 101) / 50 - 1;
  const clear = () => memory.fill(0, c, c + 8000);

  it.each([
    [4, 3, 8],
    [1, 1, 8],
    [7, 13, 24],
    [37, 5, 16],
  ] as const)("are right for %i rows, %i within, %i columns", (rows, inner, columns) => {
    clear();
    multiply(c, columns, a, inner, 1, b, columns, rows, inner, columns);
    const slow = slowly(
      (row, at) => memory[a + row * inner + at] as number,
      (at, column) => memory[b + at * columns + column] as number,
      [rows, inner, columns],
    );
    for (const [place, value] of slow.entries()) expect(memory[c + place]).toBeCloseTo(value, 4);
    expect(memory[c + rows * columns]).toBe(0);
  });

  it("take the left matrix turned", () => {
    clear();
    multiply(c, 8, a, 1, 6, b, 8, 6, 9, 8);
    const slow = slowly(
      (row, at) => memory[a + at * 6 + row] as number,
      (at, column) => memory[b + at * 8 + column] as number,
      [6, 9, 8],
    );
    for (const [place, value] of slow.entries()) expect(memory[c + place]).toBeCloseTo(value, 4);
  });

  it("are added to what is there, and nothing is done for none", () => {
    memory.fill(1, c, c + 8);
    multiply(c, 8, a, 1, 1, b, 8, 0, 4, 8);
    multiply(c, 8, a, 1, 1, b, 8, 1, 0, 8);
    expect([...memory.subarray(c, c + 8)]).toEqual(new Array(8).fill(1));
    multiply(c, 8, a, 1, 1, b, 8, 1, 1, 8);
    expect(memory[c]).toBeCloseTo(1 + (memory[a] as number) * (memory[b] as number), 5);
  });
});

describe("what a network does beside", () => {
  it("adds up rows of a table for each position", () => {
    const { memory, whole, gather } = makeKernel(200);
    for (let at = 0; at < 40; at++) memory[at] = at;
    whole.set([0, 4, 4, 1], 100);
    memory.fill(0.5, 120, 137);
    gather(120, 0, 100, 2, 2, 8);
    const sums = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => [0.5 + at + 32 + at, 0.5 + 32 + at + 8 + at] as const);
    expect([...memory.subarray(120, 136)]).toEqual([...sums.map(([first]) => first), ...sums.map(([, next]) => next)]);
    expect(memory[136]).toBe(0.5);
    gather(120, 0, 100, 2, 0, 8);
    expect(memory[120]).toBe(32.5);
  });

  it("lets the first half of a position through as far as the second is above 0", () => {
    const { memory, gate } = makeKernel(64);
    memory.set([1, 2, 3, 4, 2, -1, 0, 0.5, 5, 6, 7, 8, 1, 1, -2, 3], 0);
    gate(32, 0, 2, 4);
    expect([...memory.subarray(32, 41)]).toEqual([2, 0, 0, 2, 5, 6, 0, 24, 0]);
  });
});
