import { describe, expect, it } from "vitest";
import { type Paragraph, ReadMadeUpPage } from "./made-up-page.test-support.ts";

const read = (...paragraphs: readonly Paragraph[]): ReadMadeUpPage => ReadMadeUpPage.with({}, ...paragraphs);
const span = { page: "p-000000000000", start: 0, end: 0 };

describe("countries that no list knows", () => {
  it("takes a name that recurs with the ending of an adjective for a place, and its adjective for no name", () => {
    const page = read(
      "Marvelia sent a note. The Marvelian fleet sailed.",
      "Sorvland answered. Three Sorvlandic boats left.",
    );
    expect(page.list).toEqual(["place Marvelia", "place Sorvland"]);
  });

  it("does not make a place of a person whose name has an adjective", () => {
    const page = read("Ilan Dorvet spoke. The Dorvetian plan failed, and Dorvet left.");
    expect(page.list).not.toContain("place Dorvet");
    expect(read("Julia Kell met Julian Harrow. Julian friends came.").list).not.toContain("place Julia");
  });

  it("knows a country by what only countries have", () => {
    expect(read("Orvela’s foreign ministry objected.").list).toEqual(["place Orvela"]);
    expect(read("The Orvela embassy closed.").list).toEqual(["place Orvela"]);
    expect(read("The foreign ministers of Orvela and Tarvia met.").list).toEqual(["place Orvela", "place Tarvia"]);
    expect(read("Ilan Dorvet came. Dorvet’s government fell.").list).toEqual(["person Ilan Dorvet"]);
  });

  it("leaves an adjective alone whose country the page does not name", () => {
    expect(read("The boat was in Kelvarian waters. A Kelvarian patrol came.").list).toEqual([]);
  });

  it("takes a place that says something for a place where the page is in it", () => {
    expect(read("The mayor of Norvik said no. Crowds gathered in Norvik. Norvik said more.").list).toEqual([
      "place Norvik",
    ]);
  });
});

describe("what the page's head explains", () => {
  const dateline = { place: "KELDA", date: null, agency: "Orsawire", span };
  const outlet = { value: "The Norvik Lantern", evidence: [], basis: "heading", confidence: 1 };

  it("takes the dateline's place and agency and the masthead for what they are", () => {
    const page = ReadMadeUpPage.with(
      { dateline, outlet },
      "KELDA (Orsawire) – An official told Orsawire that Kelda had refused, the Norvik Lantern wrote.",
    );
    expect(page.list).toEqual(["place Kelda", "outlet Orsawire", "outlet Norvik Lantern"]);
  });

  it("takes no everyday word for an outlet, and no ministry", () => {
    const everyday = { ...outlet, value: "Report" };
    expect(ReadMadeUpPage.with({ outlet: everyday }, "Ada Kell read the Report aloud.").list).not.toContain(
      "outlet Report",
    );
    const ministry = { ...outlet, value: "Ministry of Trade of Orvela" };
    const page = ReadMadeUpPage.with({ outlet: ministry }, "The Ministry of Trade of Orvela closed.");
    expect(page.entities.map(({ kind }) => kind)).not.toContain("outlet");
  });

  it("takes “the Minister” of a ministry's own page for its minister", () => {
    const page = ReadMadeUpPage.with(
      { outlet: { ...outlet, value: "Ministry of Foreign Affairs of Orvela" } },
      "Foreign Minister Ilan Dorvet spoke today with the Foreign Minister of Tarvia, Ada Kell. The Minister asked for calm.",
    );
    expect(page.said("Ilan Dorvet", "description")).toEqual(["The Minister"]);
  });
});

describe("ships, outlets and companies", () => {
  it("takes no ship for a person", () => {
    expect(read("The trawler Anna Tarn sank.", "The owner of the Anna Tarn wept.").list).toEqual(["other Anna Tarn"]);
    expect(read("The crew of the Mira Tolan left.").list).toEqual(["other Mira Tolan"]);
    expect(read("Storm Orla came. Ada Kell left.").list).toEqual(["other Storm Orla", "person Ada Kell"]);
  });

  it("takes who reports, and who is told in interviews, for an outlet", () => {
    expect(read("An envoy told Channel Nine on Tuesday that he would go.").entity("Channel Nine").kind).toBe("outlet");
    expect(read("Orsanet news agency said so. An aide told Orsanet on Monday.").list).toEqual(["outlet Orsanet"]);
    expect(read("“No,” he told the Gazette.").list).toEqual(["outlet Gazette"]);
  });

  it("takes a company for one by the phrase before it", () => {
    expect(read("The company, Tarn Ropeways, said it would close.").list).toEqual(["organization Tarn Ropeways"]);
  });

  it("makes a person of one who speaks, bears a title or is named again by surname", () => {
    expect(read("Velka Brunn said no.").list).toEqual(["person Velka Brunn"]);
    expect(read("They saw Velka Brunn there. Then Brunn slept.").list).toEqual(["person Velka Brunn"]);
    expect(read("They saw Velka Brunn there. Minister Brunn slept.").list).toEqual(["person Velka Brunn"]);
  });
});

describe("titles of any length", () => {
  it("cuts them from the name and keeps the office with its country", () => {
    const page = read(
      "Deputy Minister of External Relations and Reefs Anselm Tarn met the Foreign Minister of Orvela, Ada Kell.",
    );
    expect(page.roles("Anselm Tarn")).toEqual(["Deputy Minister of External Relations and Reefs"]);
    expect(page.roles("Ada Kell")).toEqual(["Foreign Minister of Orvela"]);
    expect(page.entity("Orvela").kind).toBe("place");
  });

  it("takes no office for a name, in the singular or the plural", () => {
    expect(read("The Ministers agreed. The Minister of External Relations left.").list).toEqual([]);
    expect(read("We watched the Velden Governors play.").entity("Velden Governors").kind).not.toBe("person");
  });

  it("gives each of two names in a row the office of its country", () => {
    const page = read(
      "The foreign ministers of Norway and Denmark, Ilan Dorvet and Ada Kell, met.",
      "Denmark’s foreign minister left.",
    );
    expect(page.roles("Ilan Dorvet")).toEqual(["foreign ministers of Norway and Denmark"]);
    expect(page.said("Ada Kell", "description")).toEqual(["foreign minister"]);
  });

  it("resolves the description of two to those of them whom the page names", () => {
    const page = read(
      "Danish Foreign Minister Ilan Dorvet met Ada Kell, the foreign minister of Norway.",
      "The foreign ministers of Denmark and Norway spoke. The foreign ministers of Denmark and Sweden did not.",
    );
    expect(page.said("Ilan Dorvet", "description")).toEqual(["The foreign ministers", "The foreign ministers"]);
    expect(page.said("Ada Kell", "description")).toEqual(["The foreign ministers"]);
  });

  it("does not call a prime minister “the minister”", () => {
    expect(read("Prime Minister Ada Kell came. The minister left.").said("Ada Kell", "description")).toEqual([]);
  });

  it("follows a minister's ministry to her country's", () => {
    const page = read(
      "The Danish Trade Ministry was shut.",
      "Danish Minister Ada Kell sighed. Kell’s ministry reopened.",
    );
    expect(page.said("Danish Trade Ministry", "description")).toEqual(["ministry"]);
  });
});

describe("captions, credits and cries", () => {
  it("drops what only a caption's capitals show", () => {
    expect(read(["caption", "Fig. Purposes by Hand."], "Ada Kell left.").list).toEqual(["person Ada Kell"]);
    expect(read("They were ENGAGED then.").list).toEqual([]);
  });

  it("takes an agency's credit off a name, and no more than the agency from a picture's", () => {
    expect(read("Reuters Equivax fell.").entities.map(({ name }) => name)).toEqual(["Reuters", "Equivax"]);
    expect(read("This is an AP Photo of it.").list).toEqual(["outlet AP"]);
    expect(read("It was shown at the Reuters Institute.").list).toEqual(["organization Reuters Institute"]);
  });
});
