import { describe, expect, it } from "vitest";
import { Remembered } from "./remembered.ts";

describe("Remembered", () => {
  it("makes a thing once, round after round", () => {
    const known = new Remembered<string, number>();
    let made = 0;
    for (let round = 0; round < 4; round++) {
      known.turn();
      expect(known.of("a", () => ++made)).toBe(1);
    }
  });

  it("forgets what nobody asks for, and nothing else", () => {
    const known = new Remembered<number, number>();
    known.turn();
    for (let key = 0; key < 5_000; key++) known.set(key, key);
    for (let round = 0; round < 4; round++) {
      known.turn();
      expect(known.get(7)).toBe(7);
    }
    known.turn();
    expect(known.get(8)).toBeUndefined();
    expect(known.get(7)).toBe(7);
  });
});
