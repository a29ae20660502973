import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Layers, Repair } from "../../core/layers.ts";
import type { Page } from "../../core/page.ts";
import { repairsStage } from "../repairs/repairs.ts";
import { loadSplitters } from "./segmentation-model.ts";
import { tokensStage } from "./tokens.ts";

const { words: splitter, sentences: parter } = loadSplitters();
const words = (text: string): string[] =>
  splitter.split(text, 0, text.length).map((span) => text.slice(span.start, span.end));
const sentences = (text: string): string[] => {
  const spans = splitter.split(text, 0, text.length);
  const starts = parter.starts(text, spans, new Set());
  return starts.map((from, index) => {
    const last = spans[(starts[index + 1] ?? spans.length) - 1];
    return text.slice(spans[from]?.start, last?.end);
  });
};

describe("words", () => {
  it.each([
    ["Marvania’s envoy didn't sign.", "Marvania ’s envoy did n't sign ."],
    [
      "They didn’t. It can't be: we're done, she'll go, I'd wait, DON'T.",
      "They did n’t . It ca n't be : we 're done , she 'll go , I 'd wait , DO N'T .",
    ],
    ["You cannot go, it is gonna rain.", "You can not go , it is gon na rain ."],
    ["the envoys' talks, the envoys’ talks", "the envoys ' talks , the envoys ’ talks"],
    ["The U.S. paid $1,200.50 at 17:08, or €900.", "The U.S. paid $ 1,200.50 at 17:08 , or € 900 ."],
    ["Dorvet–Kell talks—and others", "Dorvet – Kell talks — and others"],
    ["a face-to-face, 50-minute talk", "a face - to - face , 50 - minute talk"],
    ["its co-founder sent an e-mail", "its co-founder sent an e-mail"],
    ["the Marvania-U.S. talks", "the Marvania - U.S. talks"],
    ["Norvik.mv is down.", "Norvik.mv is down ."],
    ["write to desk@norvik.example now", "write to desk@norvik.example now"],
    ["see https://norvik.example/a?b=1.", "see https://norvik.example/a?b=1 ."],
    ["(see www.norvik.example/talks)", "( see www.norvik.example/talks )"],
    ["“No,” he said…", "“ No , ” he said …"],
    ["He waited... and left.", "He waited ... and left ."],
    ["a 500% tariff by Nov. 3", "a 500 % tariff by Nov. 3"],
    ["It is no. It is so.", "It is no . It is so ."],
    ["It rose 3.5 points on the 21st, by 10am.", "It rose 3.5 points on the 21st , by 10 am ."],
    ["@ada_kell wrote #norvik", "@ada_kell wrote #norvik"],
    ["Kell and/or Dorvet", "Kell and / or Dorvet"],
    ["O’Dorvet met Gen. Marl and Rep. Sayl in Marl v. Kell.", "O’Dorvet met Gen. Marl and Rep. Sayl in Marl v. Kell ."],
    ["good news 😀👍🏽 🇦🇶!", "good news 😀 👍🏽 🇦🇶 !"],
    ["What?! No!!!", "What ?! No !!!"],
    ["''We wait,'' he said.", "'' We wait , '' he said ."],
    ["[our] talks", "[ our ] talks"],
    ["He said 'a deal is near again' and left 'em.", "He said ' a deal is near again ' and left 'em ."],
    ["The Marl Bros. met at 9 p.m. Monday.", "The Marl Bros. met at 9 p.m. Monday ."],
  ])("splits %s", (text, expected) => expect(words(text).join(" ")).toBe(expected));

  it("puts every character that is not white space in exactly one word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const spans = splitter.split(text, 0, text.length);
        let at = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, span.start).trim()).toBe("");
          expect(span.end).toBeGreaterThan(span.start);
          at = span.end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });

  it.each(["a.b'c-d", "a", "-", "'t", "@a.b", "((", "#", "😀", "1."])("stays linear on a line of %s", (piece) => {
    const line = piece.repeat(Math.ceil(100_000 / piece.length));
    const before = performance.now();
    parter.starts(line, splitter.split(line, 0, line.length), new Set());
    expect(performance.now() - before).toBeLessThan(3000);
  });
});

describe("sentences", () => {
  it.each([
    ["Mr. Dorvet met Ms. Kell. They spoke.", 2],
    ["He lives in the U.S. The talks went on.", 2],
    ["The U.S. Senate paused it.", 1],
    ["“Stop!” he said. “Why?”", 2],
    ["“We wait. We hope,” Kell said.", 2],
    ["“We go.” Then they went.", 2],
    ["It fell 3.5 percent. Nobody asked.", 2],
    ["John F. Marlo spoke.", 1],
    ["On Nov. 3 they met.", 1],
    ["He left at 5 p.m. He came back.", 2],
    ["Wait… what?", 1],
    ["Sen. Ilan Dorvet (R-Mo.) said so. Rep. Sayl did not.", 2],
    ["See No. 4 on the list. It is long.", 2],
    ["Norvik Steel Inc. said so on Monday.", 1],
    ["The Dorvet Group met Foreign Minister Ada Kell in Norvik on Monday", 1],
    ["Ilan Dorvet, Marvania’s foreign minister, did not say when talks would begin", 1],
    ["They met at 10 p.m. Sunday in Norvik. Nobody spoke.", 2],
    ["It began at 9 a.m. GMT on Monday.", 1],
    ["The Marl Bros. and Kell Inc. agreed.", 1],
    ["He chose plan B. They went home.", 2],
    ["A deadline set for Attorney General Ilan P. Dorvet to answer passed on Monday.", 1],
    ["The judge Ada Y. Marl left.", 1],
    ["“Why now?” asked Kell.", 1],
    ["Both [Ada] Marl and Kell went.", 1],
    ["It was late. [3] Nobody spoke.", 2],
    ["the tariffs of the S.T.O. -- how strange", 1],
    ["Dorvet Calls Norvik Talks a Failure as Marvania Shuts Its Border", 1],
    ["NORVIK SAYS TALKS WITH MARVANIA FAILED", 1],
    ["Is it so? Nobody knows! They wait.", 3],
    ["''We wait,'' he said. ''It is late.''", 2],
  ])("%s", (text, count) => expect(sentences(text)).toHaveLength(count));
});

const page = (text: string, kinds: Page["blocks"][number]["kind"][]): Page => {
  let at = 0;
  const blocks = text.split("\n").map((line, index) => {
    const block = { kind: kinds[index] ?? "body", start: at, end: at + line.length, reason: "test", confidence: 1 };
    at += line.length + 1;
    return block;
  });
  return { text, blocks } as unknown as Page;
};

describe("the stage", () => {
  const none: Pick<Layers, "repairs"> = { repairs: { by: { name: "repairs", version: "1" }, annotations: [] } };

  it("reads article blocks and captions, and leaves furniture unread", () => {
    const layers = tokensStage.annotate(
      page("Menu. Home.\nKell left. She waved.\nPhoto: Kell.", ["boilerplate", "body", "caption"]),
      none,
    );
    expect(layers.sentences.annotations.map((sentence) => sentence.block)).toEqual([1, 1, 2]);
  });

  it("gives every token its sentence and every sentence its tokens", () => {
    const layers = tokensStage.annotate(page("Kell left. She waved.", ["body"]), none);
    for (const sentence of layers.sentences.annotations) {
      const own = layers.tokens.annotations.slice(sentence.first, sentence.last);
      expect(own.length).toBeGreaterThan(0);
      expect(own.every((token) => token.sentence === sentence.id)).toBe(true);
    }
  });

  const read = (text: string, repairs: readonly Omit<Repair, "id">[]) => {
    const annotations = repairs.map((repair, id) => ({ id, ...repair })).sort((a, b) => a.start - b.start);
    const layers = tokensStage.annotate(page(text, ["body"]), { repairs: { ...none.repairs, annotations } });
    return layers.sentences.annotations.map(({ first, last }) =>
      layers.tokens.annotations.slice(first, last).map(({ start, end }) => text.slice(start, end)),
    );
  };
  const glued = (text: string, joint: string, at: number, uncertain = false) => {
    const place = text.indexOf(joint) + at;
    const reading = `${text.charAt(place - 1)} ${text.charAt(place)}`;
    return { start: place - 1, end: place + 1, kind: "glued" as const, reading, uncertain };
  };

  it("parts words that lost the space between them, and only where that is sure", () => {
    const text = "Kell wasnot happywith it.";
    expect(read(text, [glued(text, "wasnot", 3), glued(text, "happywith", 5, true)])).toEqual([
      ["Kell", "was", "not", "happywith", "it", "."],
    ]);
  });

  it("parts a stop from a word that was glued to it, as if the space were there", () => {
    const text = "It was meaningless.He saw Gen.Marl leave.";
    expect(read(text, [glued(text, "meaningless.He", 12), glued(text, "Gen.Marl", 4)])).toEqual([
      ["It", "was", "meaningless", "."],
      ["He", "saw", "Gen.", "Marl", "leave", "."],
    ]);
  });

  it("ends a heading without a stop where the break behind it was lost", () => {
    const text = "Talks on the straitThe envoys met in Norvik.";
    const at = text.indexOf("The envoys");
    const lost = { start: at, end: at + 1, kind: "paragraph" as const, reading: "\n\nT", uncertain: true };
    expect(read(text, [glued(text, "straitThe", 6), lost])).toEqual([
      ["Talks", "on", "the", "strait"],
      ["The", "envoys", "met", "in", "Norvik", "."],
    ]);
  });

  it("takes misread letters for what they are", () => {
    const text = "Kellâ€™s en\u00advoys said â€œno.â€\u009d";
    const repairs = repairsStage.annotate(page(text, ["body"]), {}).repairs.annotations;
    expect(read(text, repairs)).toEqual([["Kell", "â€™s", "en\u00advoys", "said", "â€œ", "no", ".", "â€\u009d"]]);
  });

  it("keeps the order of words through any repairs", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.array(
          fc.record({ at: fc.nat(60), long: fc.nat(3), reading: fc.string({ maxLength: 3 }), glued: fc.boolean() }),
        ),
        (line, drawn) => {
          const text = line.replaceAll("\n", " ");
          let free = 1;
          const repairs = drawn
            .toSorted((a, b) => a.at - b.at)
            .flatMap(({ at, long, reading, glued: isGlued }) => {
              const end = at + (isGlued ? 1 : long + 1);
              const start = isGlued ? at - 1 : at;
              if (start < free || end > text.length) return [];
              free = end + 1;
              return [
                { start, end, kind: isGlued ? ("glued" as const) : ("encoding" as const), reading, uncertain: false },
              ];
            });
          const annotations = repairs.map((repair, id) => ({ id, ...repair }));
          const { tokens } = tokensStage.annotate(page(text, ["body"]), { repairs: { ...none.repairs, annotations } });
          let last = 0;
          for (const { start, end } of tokens.annotations) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
