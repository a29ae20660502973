import { expect, it } from "vitest";
import { type Codable, ploverCode } from "./plover-code.ts";

const code = (type: Codable["type"], more: Partial<Codable> = {}) =>
  ploverCode({ type, mode: null, status: "held", stance: "asserts", ...more });

it("keeps what was done", () => {
  expect(code("AID")).toBe("AID");
  expect(code("ASSAULT", { status: "ongoing" })).toBe("ASSAULT");
  expect(code("CONSULT", { status: "postponed" })).toBe("CONSULT");
});

it("has promises, threats and refusals where we have a status", () => {
  expect(code("AID", { status: "planned" })).toBe("AGREE");
  expect(code("SANCTION", { status: "planned" })).toBe("THREATEN");
  expect(code("RETREAT", { status: "planned", stance: "denies" })).toBe("REJECT");
  expect(code("CONSULT", { status: "cancelled" })).toBe("REJECT");
  expect(code("PROTEST", { status: "planned" })).toBe("THREATEN");
  expect(code("PROTEST", { status: "proposed" })).toBe("PROTEST");
  expect(code("ACCUSE", { status: "planned" })).toBe("ACCUSE");
});

it("knows arrests and strikes, and has nothing for disasters, laws and mergers", () => {
  expect(code("COURT", { mode: "arrest" })).toBe("COERCE");
  expect(code("COMPANY", { mode: "strike" })).toBe("PROTEST");
  expect(code("COMPANY", { mode: "deal" })).toBeNull();
  expect(code("DISASTER", { mode: "fire" })).toBeNull();
  expect(code("COURT", { mode: "hearing" })).toBeNull();
});
