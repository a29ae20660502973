import { describe, expect, it } from "vitest";
import { eventLabel } from "./event-label.ts";

const person = (name: string, ...others: string[]) => ({ name, names: [name, ...others], kind: "person" as const });

describe("event labels", () => {
  it("call people by their surnames, in order", () => {
    expect(eventLabel("meeting", null, [person("Ada Kell", "Kell"), person("Ivo Dorvet")])).toBe(
      "Dorvet – Kell, meeting",
    );
  });

  it("keep the small word that a surname begins with", () => {
    expect(eventLabel("meeting", null, [person("Omar bin Tarsel"), person("Ada Kell")])).toBe(
      "Kell – bin Tarsel, meeting",
    );
    expect(eventLabel("visit", null, [person("Erik von Thal", "Thal")])).toBe("Thal, visit");
  });

  it("leave out what a company is in law", () => {
    const company = (name: string) => ({ name, names: [name], kind: "organization" as const });
    expect(eventLabel("merger", null, [company("Dorvex Inc."), company("Tarn Mills Ltd")])).toBe(
      "Dorvex – Tarn Mills, merger",
    );
  });

  it("call somebody whose surname comes first by it", () => {
    expect(eventLabel("visit", null, [person("Han Orlo", "Han")])).toBe("Han, visit");
  });
});
