import { annotateOne } from "../../src/engine/engine.ts";
import { around, codeUnits, readLines } from "../data.ts";
import type { Figure, Miss, Yardstick } from "../yardstick.ts";
import { ROLES, type Stretch, scoreAttributions, type Triple } from "./score-attributions.ts";
import { isSpeechCue } from "./speech-cues.ts";

const FILE = "data/attribution/polnear.dev.jsonl.gz";
type Article = { readonly id: string; readonly text: string; readonly attributions: readonly Triple[] };

/** PolNeAR (Newell et al. 2018): attributions in political news, the development split. */
export const polnear: Yardstick = {
  name: "polnear",
  stage: "attribution",
  needs: [FILE],
  measure() {
    const articles = readLines<Article>(FILE);
    const rows = { sources: [] as number[][], cues: [] as number[][], contents: [] as number[][] };
    const relation: number[][] = [];
    const speech: number[][] = [];
    const wrong: number[][] = [];
    const misses: Miss[] = [];
    for (const { id, text, attributions } of articles) {
      const unit = codeUnits(text);
      const gold = attributions.map((one) => inUnits(one, unit));
      const found: Triple[] = [...annotateOne(JSON.stringify({ id, text })).attributions];
      const score = scoreAttributions(text, gold, found);
      for (const role of ROLES) rows[role].push([...score.spans[role]]);
      relation.push([...score.relation]);
      const spoken = (list: readonly Triple[]) => list.filter((one) => isSpeechCue(wordsOf(text, one.cues)));
      speech.push([...scoreAttributions(text, spoken(gold), spoken(found)).relation]);
      const named = score.matches.filter(
        ({ gold: j, found: i }) => (gold[j]?.sources.length ?? 0) > 0 && (found[i]?.sources.length ?? 0) > 0,
      );
      wrong.push([named.filter(({ sourceOverlap }) => sourceOverlap === 0).length, named.length]);
      misses.push(...missesOf(text, gold, found, score.matches));
    }
    const figure = (metric: string, documents: readonly number[][], anchor: string): Figure => ({
      metric,
      formula: "f",
      documents,
      better: "higher",
      anchor,
    });
    return {
      sample: `${articles.length} articles`,
      figures: [
        {
          metric: "wrong speaker, of matched statements",
          formula: "ratio",
          documents: wrong,
          better: "lower",
          harmful: true,
        },
        figure("relation F", relation, "rules .46, prototype .578, two people .735"),
        figure("relation F, speech cues", speech, "rules .636, prototype .730, people .898"),
        figure("source span F", rows.sources, "rules .55, prototype .705, two people .777"),
        figure("cue span F", rows.cues, "rules .61, prototype .672, two people .705"),
        figure("content span F", rows.contents, "rules .45, prototype .542, two people .710"),
      ],
      misses,
    };
  },
};

export function inUnits(one: Triple, unit: (point: number) => number): Triple {
  const convert = (list: readonly Stretch[]) => list.map(([start, end]): Stretch => [unit(start), unit(end)]);
  return { sources: convert(one.sources), cues: convert(one.cues), contents: convert(one.contents) };
}

export function wordsOf(text: string, stretches: readonly Stretch[]): string {
  return stretches.map(([start, end]) => text.slice(start, end)).join(" … ");
}

/** What went wrong, by kind. */
export function missesOf(
  text: string,
  gold: readonly Triple[],
  found: readonly Triple[],
  matches: readonly { readonly gold: number; readonly found: number; readonly sourceOverlap: number }[],
): Miss[] {
  const misses: Miss[] = [];
  const note = (category: string, one: Triple, more = "") => {
    const [start, end] = one.contents[0] ?? one.cues[0] ?? [0, 0];
    const told = `${wordsOf(text, one.sources) || "(nobody)"} | ${wordsOf(text, one.cues) || "(no cue)"} | `;
    misses.push({ category, context: `${told}${around(text, start, end)}${more}` });
  };
  const touches = (one: Triple, list: readonly Triple[]) =>
    list.some((other) => one.contents.some(([a, b]) => other.contents.some(([c, d]) => a < d && c < b)));
  const cueKind = (one: Triple) =>
    one.cues.length === 0 ? "no cue" : isSpeechCue(wordsOf(text, one.cues)) ? "speech cue" : "other cue";
  const matchOfGold = new Map(matches.map((match) => [match.gold, match]));
  const matchedFound = new Set(matches.map((match) => match.found));
  gold.forEach((one, index) => {
    const match = matchOfGold.get(index);
    if (match === undefined) {
      note(touches(one, found) ? `content cut wrongly (${cueKind(one)})` : `missed (${cueKind(one)})`, one);
      return;
    }
    const mine = found[match.found];
    if (mine === undefined || match.sourceOverlap >= 0.5) return;
    const told = `  FOUND ${wordsOf(text, mine.sources) || "(nobody)"}`;
    if (mine.sources.length === 0) note("source not found", one, told);
    else if (one.sources.length === 0) note("source where there is none", one, told);
    else note(match.sourceOverlap === 0 ? "wrong speaker" : "source cut wrongly", one, told);
  });
  found.forEach((one, index) => {
    if (matchedFound.has(index)) return;
    if (!touches(one, gold)) note(`found where there is none (${cueKind(one)})`, one);
  });
  return misses;
}
