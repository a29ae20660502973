import { describe, expect, it } from "vitest";
import { type MadePage, madeDossier, madePage } from "../../../test/dossier/made-page.ts";
import { copiesStage } from "./copies.ts";

const opening =
  "The harbour board of Norvik voted on Tuesday to close the old fish market by the end of the year after an inspection found that its roof could no longer bear the weight of snow. ";
const middle =
  "Traders who have sold there for three generations said they had been given two weeks to clear their stalls and that nobody had told them where the new market would stand or what it would cost them. ";
const end =
  "The board will meet again in March to choose between a site beside the ferry terminal and another at the edge of the town, where rents are lower and hardly any buses go at night.";
const other =
  "Snow is heavy this winter along the whole coast of Nordland, and engineers have been looking at old roofs since a school gym fell in. Nobody was hurt then. In the capital the council has paid for repairs to eleven halls, and smaller towns are asking for the same sum to be paid to them.";
const quote =
  "we were given two weeks and not a single word about where we are to go with our fish, our ice, our knives and our customers, who have come to us since before the war and who will not take a bus to the edge of town to buy a herring";

function copies(...pages: MadePage[]) {
  const matters = [{ id: "m-0", pages: pages.map(({ id }) => id), main: true }];
  return copiesStage.link(madeDossier(pages.map(madePage), { matters }));
}

describe("copiesStage", () => {
  it("knows a reprint, an edited copy and a passage by their share", () => {
    const kinds = (b: string) =>
      copies({ id: "a", text: opening + middle + end }, { id: "b", text: b }).findings.copies.map(({ kind }) => kind);
    expect(kinds(`NORVIK – ${opening}${middle}${end}`)).toEqual(["reprint"]);
    expect(kinds(opening + middle + other)).toEqual(["edited"]);
    const decision = `${end} Nobody on the board spoke against either place.`;
    const long = other.split(" ").reverse().join(" ");
    expect(
      copies(
        { id: "a", text: [other, decision, long].join(" ") },
        { id: "b", text: [opening, middle, decision, opening.split(" ").sort().join(" ")].join(" ") },
      ).findings.copies.map(({ kind }) => kind),
    ).toEqual(["passage"]);
    expect(kinds(other)).toEqual([]);
  });

  it("gives the very words that are shared", () => {
    const [a, b] = [opening + middle + other, end + opening + middle];
    const [copy] = copies({ id: "a", text: a }, { id: "b", text: b }).findings.copies;
    const slice = (text: string, spans: readonly { start: number; end: number }[] = []) =>
      spans.map(({ start, end: to }) => text.slice(start, to));
    expect(slice(a, copy?.a)).toEqual(slice(b, copy?.b));
    expect(slice(a, copy?.a).join(" ")).toContain("what it would cost them");
  });

  it("does not take one speaker's words on two pages for a copy", () => {
    const told = { text: `${opening}A trader said: “${quote}”`, quotes: [quote] };
    const heard = { text: `“${quote}”, said one of them on the quay. ${other}`, quotes: [quote] };
    expect(copies({ id: "a", ...told }, { id: "b", ...heard }).findings.copies).toEqual([]);
    expect(copies({ id: "a", text: told.text }, { id: "b", text: heard.text }).findings.copies).toHaveLength(1);
  });

  it("tells quotes that make up much of a page, as from one place", () => {
    const said = `${quote} ${middle} ${end}`;
    const told = { text: `A trader said: “${said}”`, quotes: [said] };
    const heard = { text: `${other} “${said}”, said one of them on the quay.`, quotes: [said] };
    const { copies: found } = copies({ id: "a", ...told }, { id: "b", ...heard }).findings;
    expect(found.map(({ kind, direction }) => [kind, direction])).toEqual([["passage", "common source"]]);
  });

  it("does not take the standing words of a site for a copy, but takes a whole story for one", () => {
    const standing = `${end} Nobody on the board spoke against either place.`;
    const shuffled = (text: string) => text.split(" ").sort().join(" ");
    const texts = [opening + middle + shuffled(other + end), `${other} ${shuffled(opening + middle + end)}`];
    const outlet = "Norvik Courier";
    const pages = texts.map((text, index) => ({ id: `p${index}`, text: `${text} ${standing}`, outlet }));
    const story = { id: "q", text: opening + middle + standing, outlet };
    const kinds = (...made: MadePage[]) => copies(...made).findings.copies.map(({ kind }) => kind);
    expect(kinds(...pages)).toEqual([]);
    expect(kinds(...pages.map((page, index) => ({ ...page, outlet: `${outlet} ${index}` })))).toEqual(["passage"]);
    expect(kinds(...pages.slice(0, 1), story)).toEqual(["reprint"]);
  });

  it("says who took it from whom only where a date or a credit says so", () => {
    const text = opening + middle + end;
    const direction = (a: Partial<MadePage>, b: Partial<MadePage>) =>
      copies({ id: "a", text, ...a }, { id: "b", text, ...b }).findings.copies[0]?.direction;
    expect(direction({}, {})).toBe("unknown");
    expect(direction({ published: "2031-02-04" }, { published: "2031-02-03" })).toBe("b to a");
    expect(direction({ published: "2031-02-04" }, { published: "2031-02-04" })).toBe("unknown");
    expect(direction({ outlet: "Norwire" }, { agency: { name: "Norwire" } })).toBe("a to b");
    expect(direction({ agency: { name: "Norwire" } }, { agency: { name: "Norwire" } })).toBe("common source");
    expect(direction({ published: "2031-02-04", agency: { name: "Norwire" } }, { published: "2031-02-06" })).toBe(
      "unknown",
    );
  });

  it("notes the same agency, place and day without shared words, and nothing for another day", () => {
    const agency = { name: "Norwire", place: "Norvik", date: "2031-02-04" };
    const found = copies({ id: "a", text: opening, agency }, { id: "b", text: other, agency }).findings.copies;
    expect(found).toMatchObject([{ kind: "credit only", direction: "common source", agency: "Norwire", share: 0 }]);
    const later = { ...agency, date: "2031-02-05" };
    expect(copies({ id: "a", text: opening, agency }, { id: "b", text: other, agency: later }).findings.copies).toEqual(
      [],
    );
  });

  it("compares a story on many pages with one of them only, so that the work does not grow with the square", () => {
    const pages = Array.from({ length: 60 }, (_, index) => ({ id: `p${100 + index}`, text: opening + middle + end }));
    expect(copies(...pages).findings.copies).toHaveLength(59);
  });

  it("knows a short notice that is for the most part of another page, in one matter only", () => {
    const notice =
      "Ferries from Norvik were held back on Monday. An inspection found that its roof could no longer bear the weight of snow, and traders were given two weeks to clear their stalls and nothing else to go by.";
    const long = `${opening}They said they had been given two weeks to clear their stalls and nothing else to go by. ${other}`;
    const pages = [madePage({ id: "a", text: long }), madePage({ id: "b", text: notice })];
    const inMatters = (...matters: string[][]) =>
      copiesStage.link(
        madeDossier(pages, { matters: matters.map((held, index) => ({ id: `m-${index}`, pages: held, main: false })) }),
      );
    const { findings, joins } = inMatters(["a", "b"]);
    expect(findings.copies.map(({ kind }) => kind)).toEqual(["edited"]);
    expect(joins.every(({ score = 0, threshold = 0 }) => score >= threshold)).toBe(true);
    expect(inMatters(["a"], ["b"]).findings.copies).toEqual([]);
  });

  it("explains every copy on both of its pages", () => {
    const { joins } = copies({ id: "a", text: opening + middle }, { id: "b", text: opening + middle });
    expect(joins.map(({ subject }) => subject)).toEqual(["a", "b"]);
    expect(joins[0]?.score).toBeGreaterThanOrEqual(joins[0]?.threshold ?? 0);
  });
});
