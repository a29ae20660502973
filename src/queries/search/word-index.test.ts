import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../folded-words.ts";
import { ftsWordIndex } from "./fts-word-index.ts";
import { PlainWordIndex, type WordIndex, wordsToIndex } from "./word-index.ts";
import { askedWord, parseWords } from "./word-query.ts";

const INDEXES: readonly (readonly [name: string, make: () => WordIndex])[] = [
  ["FTS5", ftsWordIndex],
  ["plain JavaScript", () => new PlainWordIndex()],
];

const TEXTS = [
  "Foreign Minister Ilan Dorvet left Norvik.",
  "The talks were frank but useful, Dorvet said.",
  "The talks were useful but not frank.",
  "Łódź, Čapek and Ångström: naïve façades",
  "Министр Дорвет уехал из Норвика",
  "محادثات في نورفيك",
  "AND OR NOT NEAR dorvetish",
];

describe.each(INDEXES)("a word index in %s", (_, make) => {
  const index = make();
  for (const text of TEXTS) index.add(wordsToIndex(text));
  it.each<[string, readonly number[]]>([
    ["dorvet", [0, 1, 6]],
    ["dorvet ", [0, 1, 6]],
    ["DORVET norvik", [0]],
    ['"frank but useful"', [1]],
    ['"useful frank"', []],
    ["frank useful", [1, 2]],
    ["dor", [0, 1, 6]],
    ["dor left", []],
    ["left dor", [0]],
    ["lodz", [3]],
    ["capek ANGSTROM", [3]],
    ["C\u030capek", [3]],
    ["naive facade", [3]],
    ["дорвет", [4]],
    ["нор", [4]],
    ["نورفيك", [5]],
    ["and", [3, 6]],
    ["or not near", [6]],
    ["", []],
    ['"" * ^ : - + ( ) { } \\ ; --', []],
    ['dorvet" OR "frank', []],
    ["held:dorvet", []],
    ["dorvet*", [0, 1, 6]],
    ["NEAR(dorvet norvik, 2)", []],
  ])("%j finds %j", (words, found) => {
    expect(index.matching(parseWords(words))).toEqual(found);
  });
});

/** Few words, so that they meet; with signs that mean something to FTS5. */
const word = fc.constantFrom(
  "dor",
  "dorvet",
  "kell",
  "Kéll",
  "norvik",
  "and",
  "near",
  "łódź",
  "дор",
  "дорвет",
  "7",
  "2031",
);
const sign = fc.constantFrom(
  " ",
  "-",
  '"',
  "*",
  "(",
  ")",
  ":",
  "^",
  "'",
  "“",
  ", ",
  "\u0000",
  "\n",
  "’",
  "…",
  "{",
  "+",
);
const phrase = fc.array(fc.oneof(word, sign), { maxLength: 12 }).map((parts) => parts.join(" "));

describe("both word indexes", () => {
  it("find the same for any texts and any words", () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { maxLength: 12 }),
        fc.array(fc.oneof(phrase, fc.string()), { maxLength: 6 }),
        (texts, asked) => {
          const [fts, plain] = [ftsWordIndex(), new PlainWordIndex()];
          for (const text of texts) for (const index of [fts, plain]) index.add(wordsToIndex(text));
          for (const words of asked) {
            const query = parseWords(words);
            expect(fts.matching(query)).toEqual(plain.matching(query));
          }
          fts.close();
        },
      ),
      { numRuns: 200 },
    );
  });

  it("find what any scripts' words hold, whatever the database takes for a letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const [fts, plain] = [ftsWordIndex(), new PlainWordIndex()];
        for (const index of [fts, plain]) index.add(wordsToIndex(text));
        for (const one of wordsToIndex(text).slice(0, 5)) {
          const query = parseWords(`"${one}"`);
          expect([fts.matching(query), plain.matching(query)]).toEqual([[0], [0]]);
        }
        fts.close();
      }),
      { numRuns: 200 },
    );
  });
});

describe("a user's words", () => {
  it("are terms; the last may be a beginning unless it stands in quote marks", () => {
    expect(parseWords('frank "but useful" tal')).toEqual({
      terms: [["frank"], ["but", "useful"], ["tal"]],
      open: true,
    });
    expect(parseWords('frank "but useful"')).toEqual({ terms: [["frank"], ["but", "useful"]], open: false });
    expect(parseWords('frank "but use')).toEqual({ terms: [["frank"], ["but", "use"]], open: false });
  });

  it("are marked where they stand", () => {
    const asked = askedWord(parseWords("kell nor"));
    expect(["kell", "kelly", "norvik", "nor", "no"].map((one) => asked(one))).toEqual([true, false, true, true, false]);
  });

  it("are folded once: folding again changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
