import { AGENCIES } from "../../languages/en/agencies.ts";
import { OUTLETS } from "../../languages/en/outlets.ts";
import { boilerplate } from "../passage.ts";
import { folded } from "../phrase-matcher.ts";
import type { LineRecogniser } from "./line.ts";

/** Names that are plain words as well ("Time", "Nature") are no mastheads by themselves. */
const names = new Set(
  [...OUTLETS, ...AGENCIES]
    .flatMap((outlet) => [outlet.name, ...outlet.aliases])
    .filter((name) => name.includes(" ") || name === name.toUpperCase())
    .map(folded),
);

/** True where the words are a well-known outlet's name and nothing else. */
export const isOutletName = (text: string) => names.has(folded(text));

/** A well-known outlet's name alone on a line. */
export const masthead: LineRecogniser = {
  name: "masthead",
  recognise: ({ shape }) => (shape.words <= 6 && names.has(shape.folded) ? boilerplate("masthead", 0.8) : null),
};

/** Rules, bullets and arrows. */
export const marksOnly: LineRecogniser = {
  name: "marks only",
  recognise: ({ shape }) => (shape.marksOnly ? boilerplate("marks only", 0.99) : null),
};
