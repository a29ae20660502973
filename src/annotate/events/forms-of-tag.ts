import type { VerbForm } from "../../languages/en/verb-forms.ts";

const BASE: ReadonlySet<VerbForm> = new Set<VerbForm>(["base"]);
const FORMS: ReadonlyMap<string, ReadonlySet<VerbForm>> = new Map([
  ["VBD", new Set<VerbForm>(["past"])],
  ["VBN", new Set<VerbForm>(["past", "participle"])],
  ["VBG", new Set<VerbForm>(["ing"])],
  ["VBZ", new Set<VerbForm>(["s"])],
]);

/** What a verb may be by its tag; the base form for any other tag. */
export const formsOfTag = (xpos: string): ReadonlySet<VerbForm> => FORMS.get(xpos) ?? BASE;
