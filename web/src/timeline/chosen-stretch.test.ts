import { describe, expect, it } from "vitest";
import { chosenStretch, stretchWords } from "./chosen-stretch.ts";

describe("the stretch of time in an address", () => {
  it("comes back as it was written", () => {
    const stretch = { from: 19_780, to: 19_800 };
    expect(chosenStretch({ shown: stretchWords(stretch) })).toEqual(stretch);
    expect(chosenStretch({ shown: "all" })).toBe("whole");
  });

  it.each([undefined, "", "2024", "2024-05-01_2024-04-01", "2024-99-99_2025-01-01"])("is left open by %s", (shown) => {
    expect(chosenStretch(shown === undefined ? {} : { shown })).toBeNull();
  });
});
