import { describe, expect, it } from "vitest";
import { eventLabel } from "./event-label.ts";

type Role = "source" | "target" | "participant";
const person = (name: string, ...others: string[]) => ({
  entity: { name, names: [name, ...others], kind: "person" as const },
  role: "participant" as Role,
});
const body = (name: string, role: Role = "participant") => ({
  entity: { name, names: [name], kind: "organization" as const },
  role,
});

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
    expect(eventLabel("merger", null, [body("Dorvex Inc."), body("Tarn Mills Ltd")])).toBe(
      "Dorvex – Tarn Mills, merger",
    );
  });

  it("call somebody whose surname comes first by it", () => {
    expect(eventLabel("visit", null, [person("Han Orlo", "Han")])).toBe("Han, visit");
  });

  it("say who does a deed to whom", () => {
    const parties = [body("Alder Union", "target"), body("Veldt Council", "source")];
    expect(eventLabel("accusation", null, parties, "ACCUSE")).toBe("Veldt Council → Alder Union, accusation");
    expect(eventLabel("attack", "Norvik", parties, "ASSAULT")).toBe("Norvik, attack: Veldt Council → Alder Union");
    expect(eventLabel("talks", null, parties, "CONSULT")).toBe("Alder Union – Veldt Council, talks");
  });

  it("say to whom it is done where nobody is told to do it", () => {
    expect(eventLabel("letter", null, [body("Alder Union", "target")], "MESSAGE")).toBe("letter to Alder Union");
    expect(eventLabel("ban", null, [body("Alder Union", "target")], "COERCE")).toBe("Alder Union, ban");
    expect(eventLabel("demand", null, [body("Alder Union", "source")], "REQUEST")).toBe("Alder Union, demand");
  });

  it("do not call a law's resolution a resolution twice", () => {
    const law = (name: string) => ({ entity: { name, names: [name], kind: "work" as const } });
    expect(eventLabel("resolution", null, [law("Veldt Council Resolution")], "LAW")).toBe("Veldt Council Resolution");
    expect(eventLabel("bill", null, [law("Fair Harbours Act")], "LAW")).toBe("Fair Harbours Act, bill");
  });
});
