import { describe, expect, it } from "vitest";
import { ReadMadeUpPage } from "./made-up-page.test-support.ts";
import { confidenceOf } from "./name-confidence.ts";

describe("confidence of names", () => {
  it("is the logistic of the weighted signs", () => {
    expect(confidenceOf([1, 0, 2], [0.5, 9, -0.25])).toBe(0.5);
    expect(confidenceOf([1, 1], [0, 3])).toBeCloseTo(1 / (1 + Math.exp(-3)));
  });

  it("is told of people, bodies and places, of nothing else", () => {
    const page = new ReadMadeUpPage(
      "Foreign Minister Ilan Dorvet spoke in Geneva on Monday about the Fair Harbours Act. He praised it.",
    );
    const told = (name: string) =>
      page.mentions.filter(({ entity }) => entity === page.entity(name).id).map((mention) => mention.nameConfidence);
    const [dorvet, he] = told("Ilan Dorvet");
    expect(dorvet).toBeGreaterThan(0.5);
    expect(dorvet).toBeLessThanOrEqual(1);
    expect(he).toBeUndefined();
    expect(told("Geneva")[0]).toBeGreaterThan(0.8);
    expect(told("Fair Harbours Act")[0]).toBeUndefined();
  });

  it("is smaller where little speaks for a name", () => {
    const page = new ReadMadeUpPage(
      "President Ada Kell of France met the Velkor people. Kell said so in Paris. Tornhal was loud.",
    );
    const sure = (text: string) =>
      page.mentions.find(({ start, end }) => page.page.text.slice(start, end) === text)?.nameConfidence ?? 0;
    expect(sure("Ada Kell")).toBeGreaterThan(sure("Tornhal"));
    expect(sure("Paris")).toBeGreaterThan(sure("Velkor"));
  });
});
