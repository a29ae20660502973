import { describe, expect, it } from "vitest";
import { SPECIALS } from "../../../src/annotate/repairs/quote-lattice.ts";
import { QuoteNetwork } from "../../../src/annotate/repairs/quote-network.ts";
import { numbersFrom } from "../../../test/made-up-pages.ts";
import { type DamagedPage, damagedPage } from "./damaged-page.ts";
import { learnPage } from "./learn-page.ts";
import { NetworkTrainer } from "./network-trainer.ts";

const SHAPE = { width: 16, dilations: [1, 2], pageAfter: 0, pageWidth: 8, usages: 64 };
const TEXT = [
  "“We will not sign it,” Foreign Minister Ilan Dorvet said. “They never asked us.”",
  "Secretary of State Ada Kell called the offer “a disgrace to Marvania” and left the hall.",
  "The talks in Norvik go on next week, the Norvik Courier wrote, and nobody knows what comes of them.",
].join("\n");

function page(): DamagedPage {
  const { page } = damagedPage(TEXT, 3, { bothMarks: 1 });
  if (page === null) throw new Error("the page shows no loss");
  return page;
}

describe("training a network", () => {
  it("takes a damaged page with what is right in it", () => {
    const { opened, closed, right } = page();
    expect(opened.size).toBe(3);
    expect(closed.size).toBe(3);
    const opens = right.map((line) => line?.opens.reduce((sum, one) => sum + one, 0));
    expect(opens).toEqual([2, 1, 0]);
  });

  it("reads as the network that is made of it", () => {
    const trainer = new NetworkTrainer(SHAPE, SPECIALS, numbersFrom(1));
    const { input } = page();
    const special = new Float64Array(SPECIALS);
    const network = new QuoteNetwork({
      shape: SHAPE,
      part: (name) => trainer.part(name),
      table: trainer.table,
      special,
    });
    const [own, made] = [[...trainer.read(input, null)], [...network.read(input)]];
    own.forEach((value, at) => {
      expect(value).toBeCloseTo(made[at] as number, 4);
    });
  });

  it("learns where the marks of a page were, the same in every run", () => {
    const learnt = () => {
      const next = numbersFrom(5);
      const trainer = new NetworkTrainer(SHAPE, SPECIALS, next);
      const one = page();
      const wrong = Array.from({ length: 400 }, () => learnPage(trainer, one, 0.01, next));
      return { wrong, table: trainer.table };
    };
    const [first, again] = [learnt(), learnt()];
    expect(first.wrong.at(-1) as number).toBeLessThan(0.3 * (first.wrong[0] as number));
    expect(again.wrong).toEqual(first.wrong);
    expect(again.table).toEqual(first.table);
  });
});
