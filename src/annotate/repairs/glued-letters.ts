import { bestCut, type Cut } from "./cut-words.ts";
import type { FoundRepair, PossibleSpace } from "./found-repair.ts";
import { PageWords } from "./page-words.ts";
import { type UnknownWord, unknownWords } from "./unknown-words.ts";
import type { SplitModel } from "./word-table.ts";

export type Glued = FoundRepair & { readonly score: number };
/** Below this, no cut is thought of; below `NEEDED` it is weak. */
const LEAST_SCORE = -1.5;
/**
 * What a cut must reach on a page that shows `damage` other damage in a thousand words: a page that lost one space lost
 * more, and a whole page has rare words that look glued. From the development articles.
 */
const NEEDED = [7, 4, 3, 2.5, 2] as const;
/** A cut below this is a guess, however damaged the page is. */
const DOUBTFUL = 2.6;
/** From here a cut is evidence for others. */
const SURE = 6;
/** Names of firms and services are written with a capital inside: where nothing else is lost, they are left alone. */
const CAPITAL_INSIDE = 9;

/**
 * Finds words that lost the space between them ("wasnot"). `lines` are the article's blocks as read so far; `damage`
 * counts lost spaces that are sure already; on a page that is not `damaged` by anything else only cuts into words well
 * known are thought of at first. Gives for each line the repairs in it, offsets into the line.
 */
export function findGluedLetters(
  lines: readonly string[],
  model: SplitModel,
  damage: number,
  damaged = true,
): PossibleSpace[][] {
  const page = new PageWords();
  const unknown = lines.map((line) => unknownWords(line, model.table, page));
  if (unknown.every((words) => words.length === 0)) return lines.map(() => []);
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  const cutAll = (least: Least) => {
    const uncut = new Set<string>();
    return unknown.map((words) => words.map((word) => ({ word, cut: cutOf(word, model, page, uncut, least) })));
  };
  const isSure = ({ cut }: { readonly cut: Cut }): boolean => cut.score >= SURE;
  let cuts = damaged ? [] : cutAll(SOUND);
  // What is weak is read only beside damage.
  if (!damaged && !cuts.some((ofLine) => ofLine.some(isSure))) return lines.map(() => []);
  cuts = cutAll(LEAST);
  const sure = cuts.flat().filter(isSure).length;
  const thousands = Math.max(1, length / 6000);
  return cuts.map((ofLine) =>
    ofLine.flatMap(({ word, cut }) => {
      // A cut is no evidence for itself.
      const others = damage + sure - (cut.score >= SURE ? 1 : 0);
      const needed = NEEDED[Math.min(NEEDED.length - 1, Math.round(others / thousands))] ?? NEEDED[0];
      const inside = others === 0 && /\p{Lu}/u.test(word.word.slice(1)) ? CAPITAL_INSIDE : 0;
      const weak = cut.score < Math.max(needed, inside);
      return cut.at.map((at) => ({ ...repairAt(word, at, cut.score < DOUBTFUL), weak }));
    }),
  );
}

const NO_CUT: Cut = { at: [], score: Number.NEGATIVE_INFINITY };

/** What a cut must reach: its score, and how well the table must know its words that the page does not have elsewhere. */
type Least = { readonly score: number; readonly level: number };
const LEAST: Least = { score: LEAST_SCORE, level: 1 };
/** No cut reached `SURE` on the development articles with a word less known. */
const SOUND: Least = { score: SURE, level: 3 };

/** `uncut` keeps the page's words that no cut leaves words of, whatever stands beside them: names are written again and again. */
function cutOf(word: UnknownWord, model: SplitModel, page: PageWords, uncut: Set<string>, least: Least): Cut {
  const key = `${word.word} ${word.leaning}`;
  if (uncut.has(key)) return NO_CUT;
  const cut = bestCut(word, model, page, least.score, least.level);
  if (cut.at.length === 0) uncut.add(key);
  return cut.score >= least.score ? cut : NO_CUT;
}

function repairAt({ word, start }: UnknownWord, at: number, uncertain: boolean): FoundRepair {
  const reading = `${word.charAt(at - 1)} ${word.charAt(at)}`;
  return { start: start + at - 1, end: start + at + 1, kind: "glued", reading, uncertain };
}
