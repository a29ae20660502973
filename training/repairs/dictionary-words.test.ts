import { expect, it } from "vitest";
import { dictionaryWords } from "./dictionary-words.ts";

it("has words in small letters with their forms, no names and no short ones", () => {
  const words = dictionaryWords();
  for (const word of ["martyrdom", "intangibles", "outsource", "outsourced", "outsourcing", "pities", "pitied"])
    expect(words.has(word), word).toBe(true);
  for (const word of ["paris", "the", "aaa", "martyrdomes"]) expect(words.has(word), word).toBe(false);
});
