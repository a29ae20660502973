import { describe, expect, it } from "vitest";
import { checkOrder } from "./check-order.ts";
import { LINK_STAGES } from "./link-stages.ts";
import { PAGE_STAGES } from "./stages.ts";

const first = { name: "first", needs: [], gives: ["tokens"] };
const second = { name: "second", needs: ["tokens"], gives: ["quotes"] };

describe("the order of stages", () => {
  it("holds as it is configured", () => {
    expect(() => checkOrder(PAGE_STAGES)).not.toThrow();
    expect(() => checkOrder(LINK_STAGES)).not.toThrow();
    expect(() => checkOrder([first, second], ["tokens", "quotes"])).not.toThrow();
  });

  it("does not hold when any stage that others need is left out or comes too late", () => {
    for (const stages of [PAGE_STAGES, LINK_STAGES]) {
      for (const stage of stages) {
        const others = stages.filter((other) => other !== stage);
        const needed = others.some((other) =>
          other.needs.some((need) => (stage.gives as readonly string[]).includes(need)),
        );
        if (!needed) continue;
        expect(() => checkOrder(others), stage.name).toThrow(/needs/);
        expect(() => checkOrder([...others, stage]), stage.name).toThrow(/needs/);
      }
    }
  });

  it.each([
    ["a need that nothing gives", [second], [], "The stage second needs tokens, which no earlier stage gives."],
    ["a need given only later", [second, first], [], "The stage second needs tokens"],
    ["a stage that needs what it gives itself", [{ ...first, needs: ["tokens"] }], [], "needs tokens"],
    [
      "two that give the same",
      [first, { ...first, name: "third" }],
      [],
      "The stages first and third both give tokens.",
    ],
    ["two of one name", [first, { ...second, name: "first" }], [], "Two stages are named first."],
    ["something that no stage gives", [first], ["events" as const], "No stage gives events."],
  ])("does not hold with %s", (_, stages, all, message) => {
    expect(() => checkOrder(stages, all)).toThrow(message);
  });
});
