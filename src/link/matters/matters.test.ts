import { describe, expect, it } from "vitest";
import { type MadePage, madeDossier, madePage } from "../../../test/dossier/made-page.ts";
import { mattersStage } from "./matters.ts";

const dorvet = { names: ["Ilan Dorvet", "Dorvet"] };
const kell = { names: ["Ada Kell", "Kell"] };
const talks = (id: string, text: string): MadePage => ({ id, text, entities: [dorvet, kell] });
const call = talks("a", "Ilan Dorvet and Ada Kell spoke by phone about the grain corridor on Monday.");
const meeting = talks("b", "A meeting of Ada Kell with Ilan Dorvet was put off, the Norvik Courier wrote.");
const football: MadePage = {
  id: "c",
  text: "Marvania beat Nordland by three goals to one. Goalkeeper Per Holm was hurt and left the pitch in tears.",
  entities: [{ names: ["Per Holm"] }, { kind: "place", names: ["Marvania"] }],
};
const matters = (...pages: MadePage[]) => mattersStage.link(madeDossier(pages.map(madePage))).findings.matters;

describe("mattersStage", () => {
  it("puts a few pages that share two people into one matter, and a page about something else into its own", () => {
    const found = matters(call, meeting, football);
    expect(found.map(({ pages, main }) => ({ pages, main }))).toEqual([
      { pages: ["a", "b"], main: true },
      { pages: ["c"], main: false },
    ]);
  });

  it("does not join pages for one person or a country alone", () => {
    const visit: MadePage = {
      id: "d",
      text: "Her bakery in Denmark now sells forty kinds of bread, says Ada Kell, who once was a politician.",
      entities: [kell, { kind: "place", names: ["Denmark"] }],
    };
    const tax: MadePage = {
      id: "e",
      text: "Farmers in Denmark blocked roads with tractors over the price of milk. Nils Borg led them.",
      entities: [{ names: ["Nils Borg"] }, { kind: "place", names: ["Denmark"] }],
    };
    expect(matters(call, visit, tax)).toHaveLength(3);
  });

  it("takes in a short page that names several of the matter's own people", () => {
    const rudd = { names: ["Anselm Rudd", "Rudd"] };
    const long = ["a", "b", "d", "e", "f", "g"].map(
      (id): MadePage => ({
        ...talks(id, "Ilan Dorvet, Ada Kell and Anselm Rudd spoke of grain, ships, harbours, insurance and wheat."),
        entities: [dorvet, kell, rudd],
      }),
    );
    const brief: MadePage = {
      id: "h",
      text: "A photograph shows three politicians at supper: Kell, Dorvet, Rudd. Nobody smiles, soup steams, candles burn.",
      entities: [dorvet, kell, rudd],
    };
    expect(matters(...long, brief, football).map(({ pages }) => pages.length)).toEqual([7, 1]);
  });

  it("does not depend on the order of arrival, and holds every page once", () => {
    const pages = [football, meeting, call];
    expect(matters(...pages)).toEqual(matters(...[...pages].reverse()));
    expect(matters(...pages).flatMap((matter) => matter.pages)).toHaveLength(3);
  });

  it("says why", () => {
    const { findings, joins } = mattersStage.link(madeDossier([call, meeting].map(madePage)));
    expect(joins).toMatchObject([{ subject: findings.matters[0]?.id, features: { people: 2 } }]);
    expect(joins[0]?.evidence).toHaveLength(2);
  });

  it("has nothing to say of no pages", () => expect(matters()).toEqual([]));
});
