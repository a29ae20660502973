import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Paragraph, ReadMadeUpPage } from "./made-up-page.test-support.ts";

const read = (...paragraphs: readonly Paragraph[]): ReadMadeUpPage => ReadMadeUpPage.with({}, ...paragraphs);

describe("names and what they name", () => {
  it("tells persons, bodies, places, outlets and works apart", () => {
    const page = read(
      "In Port Essel, trade minister Ilan Dorvet told the Norvik Courier that the Harbour Safety Act of 2031 was before the Council of Elders.",
      "Mira Tolan, who owns Tarn Holdings, said she would sue.",
    );
    expect(page.list).toEqual([
      "place Port Essel",
      "person Ilan Dorvet",
      "outlet Norvik Courier",
      "work Harbour Safety Act of 2031",
      "organization Council of Elders",
      "person Mira Tolan",
      "organization Tarn Holdings",
    ]);
  });

  it("takes ranks cut short for titles", () => {
    const page = read("Norvik police Asst Ch Con Robin Harle said so.", "Det Ch Insp Mira Tolan left.");
    expect(page.list).toEqual(expect.arrayContaining(["person Robin Harle", "person Mira Tolan"]));
  });

  it("takes the short name of a company that the page names in full for the company", () => {
    const page = read("Dorvex Ltd made an offer for Tarn Holdings.", "Dorvex said it would pay. Dorvex shares fell.");
    expect(page.list).toEqual(["organization Dorvex Ltd", "organization Tarn Holdings"]);
    const owned = read("Dorvet Ltd made an offer.", "Ilan Dorvet owns it. Dorvet smiled.");
    expect(owned.list).toContain("person Ilan Dorvet");
  });

  it("leaves everyday words that open sentences", () => {
    const page = read(
      "Sanctions hurt trade. However, Dorvet disagreed. Critics said that. Yesterday it rained. On Monday nothing happened.",
      "Ilan Dorvet came.",
    );
    expect(page.list).toEqual(["person Ilan Dorvet"]);
  });

  it("takes a lone word that opens a sentence for a name where the page writes it so elsewhere", () => {
    const page = read("Vasic fell silent. Then the crowd around Vasic did.");
    expect(page.entities.flatMap(({ names }) => names)).toEqual(["Vasic"]);
    expect(page.mentions).toHaveLength(2);
  });

  it("parts a pair of names at a dash and keeps a double name whole", () => {
    const page = read("The Dorvet–Kell talks failed. Jean-Marc Tolan was absent. So was the Dorvet-Kell line of old.", [
      "body",
      "Ilan Dorvet met Ada Kell.",
    ]);
    expect(page.said("Ilan Dorvet")).toEqual(["Dorvet", "Dorvet", "Ilan Dorvet"]);
    expect(page.said("Ada Kell")).toEqual(["Kell", "Kell", "Ada Kell"]);
    expect(page.said("Jean-Marc Tolan")).toEqual(["Jean-Marc Tolan"]);
  });

  it("reads a headline in capitals only with the body's evidence", () => {
    const page = read(
      ["title", "Dorvet–Kell Meeting Ahead of Summit Postponed Over Harbour Dues"],
      "The meeting of Ilan Dorvet and Ada Kell was put off.",
    );
    expect(page.list).toEqual(["person Ilan Dorvet", "person Ada Kell"]);
    expect(page.said("Ilan Dorvet")).toEqual(["Dorvet", "Ilan Dorvet"]);
    expect(read(["title", "DORVET LEAVES NORTHERN TALKS"], "Ilan Dorvet left.").said("Ilan Dorvet")).toEqual([
      "DORVET",
      "Ilan Dorvet",
    ]);
  });

  it("keeps the possessive out of the span and joins the spellings of a country", () => {
    const page = read("France’s plan pleased the U.S. delegation. The United States sent Mira Tolan’s team.");
    expect(page.said("France")).toEqual(["France"]);
    expect(page.said("United States")).toEqual(["U.S.", "United States"]);
    expect(page.said("Mira Tolan")).toEqual(["Mira Tolan"]);
  });

  it("goes on over particles and the small words of bodies", () => {
    expect(read("Transport for Norvik said no. Transport for the poor was scarce.").list[0]).toBe(
      "organization Transport for Norvik",
    );
    const page = read(
      "We met Karim bin Rashad al-Tolani at the Centre for Coastal Law. The Ministry of Health and Social Welfare declined. President Tolan of the Ministry of Trade and Ada Kell spoke.",
    );
    expect(page.list).toContain("person Karim bin Rashad al-Tolani");
    expect(page.list).toContain("organization Centre for Coastal Law");
    expect(page.list).toContain("organization Ministry of Health and Social Welfare");
    expect(page.list).toContain("organization Ministry of Trade");
    expect(page.list).toContain("person Ada Kell");
  });

  it("finds no names in adjectives of countries, days, months, cries or sums of money", () => {
    expect(
      read("The Danish and Russian sides met on Friday, 3 October, over US $40 million. HURRY UP NOW!").list,
    ).toEqual([]);
  });

  it("reads articles and captions, not furniture or lists", () => {
    const page = read(
      ["caption", "Ada Kell in Norvik."],
      ["boilerplate", "Subscribe with Oren Vasic."],
      ["list", "Piet Harrow wins again"],
      "Ada Kell left.",
    );
    expect(page.entities.map(({ name }) => name)).toEqual(["Ada Kell", "Norvik"]);
  });
});

describe("roles", () => {
  it("takes titles before a name and cuts them into the full span", () => {
    const page = read(
      "Danish Foreign Minister Ilan Dorvet met U.S. Secretary of State Ada Kell. Former deputy prime minister Oren Vasic and special envoy Piet Harrow watched.",
    );
    expect(page.roles("Ilan Dorvet")).toEqual(["Danish Foreign Minister"]);
    expect(page.full("Ada Kell")).toEqual(["U.S. Secretary of State Ada Kell"]);
    expect(page.roles("Oren Vasic")).toEqual(["Former deputy prime minister"]);
    expect(page.roles("Piet Harrow")).toEqual(["special envoy"]);
  });

  it("takes appositions, counterparts and possessors", () => {
    const page = read(
      "Dorvet, the foreign minister of Denmark, left. Ilan Dorvet met his Norwegian counterpart, Ada Kell. Vasic's spokesperson Mira Tolan spoke to state news agency Orsa.",
    );
    expect(page.roles("Ilan Dorvet")).toEqual(["foreign minister of Denmark"]);
    expect(page.full("Ilan Dorvet")[0]).toBe("Dorvet, the foreign minister of Denmark");
    expect(page.roles("Ada Kell")).toEqual(["Norwegian counterpart"]);
    expect(page.full("Ada Kell")).toEqual(["his Norwegian counterpart, Ada Kell"]);
    expect(page.roles("Mira Tolan")).toEqual(["Vasic's spokesperson"]);
    expect(page.entity("Orsa").kind).toBe("outlet");
    expect(page.roles("Orsa")).toEqual(["state news agency"]);
    expect(read("Norvik's special envoy, Piet Harrow, left.").roles("Piet Harrow")).toEqual(["Norvik's special envoy"]);
  });

  it("takes no verb before a title into it", () => {
    const page = read("The committee will vote to hold Attorney General Ilan Dorvet in contempt.");
    expect(page.roles("Ilan Dorvet")).toEqual(["Attorney General"]);
  });

  it("does not give one name of a list the title of the next", () => {
    const page = read("We saw Mira Tolan, Secretary of State Ada Kell, and northern envoy Piet Harrow.");
    expect(page.roles("Mira Tolan")).toEqual([]);
    expect(page.roles("Ada Kell")).toEqual(["Secretary of State"]);
    expect(page.full("Piet Harrow")).toEqual(["northern envoy Piet Harrow"]);
  });

  it("does not take “that” for an article", () => {
    expect(read("She said that President Oren Vasic left.").full("Oren Vasic")).toEqual(["President Oren Vasic"]);
  });
});

describe("names that mean one", () => {
  it("joins a surname to the full name and keeps namesakes apart by title", () => {
    const page = read("Bernard Holt met Susan Holt. Mr. Holt smiled. Mrs. Holt did not.");
    expect(page.said("Bernard Holt")).toEqual(["Bernard Holt", "Holt"]);
    expect(page.said("Susan Holt")).toEqual(["Susan Holt", "Holt"]);
  });

  it("joins an acronym to the name that it is defined by or made of", () => {
    const page = read(
      "The Marvanian Workers' Front (FTM) met the Northern Coal Agency. The FTM left. The NCA stayed. The ZKL came.",
    );
    expect(page.said("Marvanian Workers' Front")).toEqual(["Marvanian Workers' Front", "FTM", "FTM"]);
    expect(page.said("Northern Coal Agency")).toEqual(["Northern Coal Agency", "NCA"]);
    expect(page.said("ZKL")).toEqual(["ZKL"]);
  });

  it("takes letters that a body's name begins with for the body, whatever name they would make", () => {
    const page = read("All Norvik Airways turned back. ANA said in a statement that it was sorry. ANA fell silent.");
    expect(page.list).toEqual(["organization All Norvik Airways"]);
    expect(read("All Norvik Airways turned back. Ana Kell was sorry, Ana said.").list).toContain("person Ana Kell");
  });

  it("does not take the agency of a dateline for short for its place", () => {
    const page = read("ERNVIK, Pa. (AP) — The lake froze. The Union of Norvik Ports (UNP) agreed.");
    expect(page.list).toEqual(expect.arrayContaining(["outlet AP", "organization Union of Norvik Ports"]));
  });

  it("joins the ways to name a ministry, not two countries' ministries", () => {
    const page = read(
      "Denmark’s Foreign Ministry objected. The Danish Foreign Ministry wrote to the Ministry of Foreign Affairs of Norway.",
    );
    expect(page.said("Danish Foreign Ministry")).toHaveLength(2);
    expect(page.list).toEqual([
      "organization Danish Foreign Ministry",
      "organization Ministry of Foreign Affairs of Norway",
    ]);
  });

  it("is one of fields with their country behind them", () => {
    const { list } = read(
      "Officials at Energy, Mines and Industry Norway said nothing. Immigration, Refugees and Citizenship Canada agreed.",
    );
    expect(list).toEqual([
      "organization Energy, Mines and Industry Norway",
      "organization Immigration, Refugees and Citizenship Canada",
    ]);
  });

  it("is one of two districts", () => {
    expect(read("Orlan and Tessaly Police confirmed that a van was hit.").list).toEqual([
      "organization Orlan and Tessaly Police",
    ]);
  });

  it("takes what a newspaper calls somebody for no part of the name", () => {
    expect(read("Heartbroken Anna Kell wept. Defiant Anna Kell left.").list).toEqual(["person Anna Kell"]);
  });

  it("joins two spellings of one name", () => {
    expect(read("President Vasensky spoke. Later President Vasenskyy left.").list).toHaveLength(1);
  });

  it("numbers entities by first mention and lists every form", () => {
    const page = read("Dorvet came. Ilan Dorvet left with Kell.");
    expect(page.entities.map(({ id }) => id)).toEqual(page.entities.map((_, index) => index));
    expect(page.entity("Ilan Dorvet").names).toEqual(["Dorvet", "Ilan Dorvet"]);
  });
});

describe("descriptions", () => {
  it("follows ministries, bills and offices back to their names", () => {
    const page = read(
      "The Danish Foreign Ministry backed the Harbour Safety Act. Foreign Minister Ilan Dorvet signed.",
      "The ministry said the bill was good. The foreign minister agreed.",
    );
    expect(page.said("Danish Foreign Ministry", "description")).toEqual(["The ministry"]);
    expect(page.said("Harbour Safety Act", "description")).toEqual(["the bill"]);
    expect(page.said("Ilan Dorvet", "description")).toEqual(["The foreign minister"]);
  });

  it("learns from “this … leader” what holds for the page", () => {
    const page = read(
      "The hall heard Oren Vasic speak. Vasic smiled. Later this Danish leader left.",
      "Kell praised the Danish leader.",
    );
    expect(page.said("Oren Vasic", "description")).toEqual(["this Danish leader", "the Danish leader"]);
  });

  it("leaves out several people, other offices and other countries", () => {
    const page = read(
      "Danish Foreign Minister Ilan Dorvet met President Ada Kell.",
      "The two diplomats left. The deputy foreign minister stayed. The Norwegian foreign minister came. The vice president slept.",
    );
    expect(page.mentions.filter(({ by }) => by === "description")).toEqual([]);
  });

  it("does not guess between two of an office", () => {
    const page = read("President Oren Vasic met President Mira Tolan. The president left.");
    expect(page.mentions.filter(({ by }) => by === "description")).toEqual([]);
  });
});

describe("pronouns", () => {
  it("takes the one who acts, in the sentence or the one before", () => {
    const page = read("Ilan Dorvet met Ada Kell in Norvik. He said he was glad.");
    expect(page.said("Ilan Dorvet", "pronoun")).toEqual(["He", "he"]);
  });

  it("heeds what names and titles tell of gender", () => {
    expect(read("Bernard Holt thanked Mrs. Kell. She said nothing.").said("Kell", "pronoun")).toEqual(["She"]);
    expect(read("Ilan Dorvet thanked Mrs. Kell. She said nothing.").said("Kell", "pronoun")).toEqual(["She"]);
    const told = read("Velra Dorvet, a young woman from Norvik, met Irvo Tolan. She said nothing.");
    expect(told.said("Velra Dorvet", "pronoun")).toEqual(["She"]);
  });

  it("looks ahead from a phrase set in front", () => {
    const page = read("Bernard Holt spoke. For his part, Ilan Dorvet left.");
    expect(page.said("Ilan Dorvet", "pronoun")).toEqual(["his"]);
    expect(page.said("Bernard Holt", "pronoun")).toEqual([]);
  });

  it("leaves pronouns in somebody's words, and those that an unnamed person may own", () => {
    const page = read("Bernard Holt said: “He lied.”", "Bernard Holt was out. The driver stopped the car and he left.");
    expect(page.said("Bernard Holt", "pronoun")).toEqual([]);
  });

  it("takes “it” with a verb of saying for the body just spoken of, not with any verb", () => {
    const page = read("The Danish Foreign Ministry answered. It said no. It rained.");
    expect(page.said("Danish Foreign Ministry", "pronoun")).toEqual(["It"]);
  });
});

describe("any page", () => {
  const word = fc.constantFrom(
    "Ilan Dorvet Kell the ministry The Minister he said of U.S. ( ) , . “ ” – - ’s Foreign Ministry FTM of and J. Norvik 40 $ al-Tolani counterpart this leader"
      .split(" ")
      .concat("\u{1f600}"),
  );

  it("gives spans inside the text, in order, with names that are slices of it", () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 40 }), { minLength: 1, maxLength: 4 }), (lines) => {
        const page = read(...lines.map((line) => line.join(" ")));
        let before = -1;
        page.mentions.forEach((mention, index) => {
          expect(mention.id).toBe(index);
          expect(mention.start).toBeGreaterThanOrEqual(before);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.full.start).toBeLessThanOrEqual(mention.start);
          expect(mention.full.end).toBeGreaterThanOrEqual(mention.end);
          expect(page.entities[mention.entity]?.id).toBe(mention.entity);
          before = mention.start;
        });
        for (const { id, name, names, roles } of page.entities) {
          expect(names).toContain(name);
          expect(page.mentions.some((mention) => mention.entity === id && mention.by === "name")).toBe(true);
          for (const { value, span } of roles) expect(page.page.text.slice(span.start, span.end)).toBe(value);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same twice", () => {
    const text = "Danish Foreign Minister Ilan Dorvet met Ada Kell. He said the ministry agreed.";
    expect(read(text).mentions).toEqual(read(text).mentions);
  });

  it("ends soon on a hundred thousand words of names", () => {
    const hostile = Array.from({ length: 20_000 }, (_, index) => `Aron${index} Velk said he left. The ministry`).join(
      " ",
    );
    const started = performance.now();
    read(hostile, "Velk ".repeat(100_000));
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
