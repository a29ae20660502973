import { describe, expect, it } from "vitest";
import { readMadeUp } from "./read-made-up.test-support.ts";

const seconds = (text: string): number => {
  const began = process.cpuUsage();
  readMadeUp(text);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
};

describe("a sentence of very many verbs of saying", () => {
  it.each(["said ", "who said ", "he said she told ", "a clerk who asked said ", "told her that "])(
    "takes about as long as it is long: %s",
    (words) => {
      seconds("Kell said on Monday that the ferry would sail. ".repeat(40));
      // Looked at in pairs of pairs, forty of them took minutes.
      expect(seconds(words.repeat(300))).toBeLessThan(5);
    },
    60_000,
  );
});
