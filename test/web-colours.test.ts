import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const tokens = readFileSync(join(import.meta.dirname, "..", "web", "src", "styles", "tokens.css"), "utf8");
/** Colours are written once for both, as `light-dark(LIGHT, DARK)`. */
function colours(which: "light" | "dark"): ReadonlyMap<string, string> {
  const pairs = tokens.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g);
  return new Map([...pairs].map(([, name = "", light = "", dark = ""]) => [name, which === "light" ? light : dark]));
}

/** Relative luminance of a colour, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** What is written on what. */
const WRITTEN: readonly (readonly [ink: string, ground: string])[] = [
  ...["paper", "paper-raised", "paper-sunk", "said", "said-deep", "said-active", "target", "warn-paper"].map(
    (ground) => ["ink", ground] as const,
  ),
  ...["paper", "paper-raised", "paper-sunk", "said", "warn-paper"].map((ground) => ["ink-soft", ground] as const),
  ...["paper", "paper-raised", "said", "warn-paper"].map((ground) => ["ink-faint", ground] as const),
  ...["paper", "said", "warn-paper"].map((ground) => ["link", ground] as const),
  ...["paper", "paper-sunk", "said"].map((ground) => ["accent", ground] as const),
  ["warn", "paper"],
  ["warn", "warn-paper"],
  ["cue", "paper"],
  ["cue", "said"],
  ["cue", "said-deep"],
  ["event", "paper"],
  ["repair", "paper"],
  ["repair", "said"],
];

describe.each(["light", "dark"] as const)("the %s colours", (which) => {
  const found = colours(which);
  it.each(WRITTEN)("%s can be read on %s (WCAG AA)", (ink, ground) => {
    expect(contrast(found.get(ink) ?? "#000000", found.get(ground) ?? "#000000")).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["focus", "source", "time", "name"])("the line %s can be seen on paper", (line) => {
    expect(contrast(found.get(line) ?? "#000000", found.get("paper") ?? "#000000")).toBeGreaterThanOrEqual(3);
  });
});

it("contrast is what WCAG has it be", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});
