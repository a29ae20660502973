import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The seeds: five real pages beside the project and what a careful reader gets from them. Third-party text, never committed. */
export const SEEDS = join(import.meta.dirname, "..", "..", "..", "shared", "seeds");

export type GoldAttribution = {
  source: string;
  cue: string;
  content: string;
  content_span: [number, number];
  form: "direct" | "indirect" | "mixed";
  chain: string[] | null;
  chain_inferred?: boolean;
  anonymous?: boolean;
  loose?: boolean;
  polarity?: "denies";
  resolves_to?: string;
  hedge?: string;
  speaker_uncertain?: boolean;
};
export type GoldPage = {
  published: string | null;
  boilerplate: string[];
  headings: string[];
  must_not_attribute?: string[];
  attributions: GoldAttribution[];
};
export type GoldHappening = {
  id: string;
  type: string;
  participants?: string[];
  place?: string;
  status?: string | { [page: string]: string };
  pages: string[];
};
export type Reading = {
  pages: { [file: string]: GoldPage };
  story: {
    happenings: GoldHappening[];
    differ: { on: string; kind: string; sides: [string, string[]][] }[];
    origins: { claim: string; pages: string[]; named_origins: string[] }[];
    unknown: string[];
  };
};

export function seedsPresent(): boolean {
  return existsSync(join(SEEDS, "reading.json"));
}

export function loadReading(): Reading {
  return JSON.parse(readFileSync(join(SEEDS, "reading.json"), "utf8")) as Reading;
}

export function seedFiles(): string[] {
  return readdirSync(SEEDS)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => join(SEEDS, name));
}

/** Turns a span of code points into one of UTF-16 code units. */
export function toCodeUnits(text: string, [from, to]: [number, number]): { start: number; end: number } {
  let points = 0;
  let units = 0;
  let start = 0;
  for (const character of text) {
    if (points === from) start = units;
    if (points === to) return { start, end: units };
    points++;
    units += character.length;
  }
  return { start, end: units };
}
