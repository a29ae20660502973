import { describe, expect, it } from "vitest";
import { addressOfWords, citation } from "./citation.ts";

const page = {
  id: "p-1",
  label: "1",
  outlet: "The Norvik Courier",
  date: "2031-05-14",
  dateFrom: "own" as const,
  title: "Talks put off",
  apart: false,
};

describe("a statement with its citation", () => {
  it("holds words, speaker, outlet, date, address with the words, and hash", () => {
    const text = citation({
      words: "nothing was agreed",
      speaker: "Ilan Dorvet",
      verbatim: false,
      page,
      url: "https://courier.example/a?b=1",
      path: undefined,
      sha256: "ab".repeat(32),
    });
    expect(text.split("\n")).toEqual([
      "“nothing was agreed” (as the page has it) – Ilan Dorvet",
      "The Norvik Courier, 14 May 2031: “Talks put off”",
      "https://courier.example/a?b=1#:~:text=nothing%20was%20agreed",
      `SHA-256 of the capture: ${"ab".repeat(32)}`,
    ]);
  });

  it("makes a fragment that dashes, commas and earlier fragments do not break", () => {
    expect(addressOfWords("https://a.example/x#part", "a well-known, old one")).toBe(
      "https://a.example/x#part:~:text=a%20well%2Dknown%2C%20old%20one",
    );
    const long = Array.from({ length: 30 }, (_, at) => `w${at}`).join(" ");
    expect(addressOfWords("https://a.example/", long)).toBe(
      "https://a.example/#:~:text=w0%20w1%20w2%20w3%20w4%20w5,w24%20w25%20w26%20w27%20w28%20w29",
    );
  });

  it("links nothing but web addresses", () => {
    expect(addressOfWords("javascript:alert(1)", "a")).toBeNull();
    expect(addressOfWords("https://", "a")).toBeNull();
    expect(addressOfWords(undefined, "a")).toBeNull();
  });
});
