import { describe, expect, it } from "vitest";
import { isQuoted } from "./quoted.tsx";

describe("words that bring their own quote marks", () => {
  it("are those that begin and end with one", () => {
    expect(isQuoted('"I warned everybody"')).toBe(true);
    expect(isQuoted("“The door is open,”")).toBe(true);
    expect(isQuoted("«Rien»")).toBe(true);
  });

  it("are not those that only hold some, or only begin with one", () => {
    expect(isQuoted("that the seizure was “a plain breach” of it")).toBe(false);
    expect(isQuoted("“a plain breach” of it")).toBe(false);
    expect(isQuoted("the ministers' meeting")).toBe(false);
    expect(isQuoted('"')).toBe(false);
  });
});
