import { describe, expect, it } from "vitest";
import { clean } from "../clean.ts";

const body =
  "The ministers of Marvania and Tessel met on Monday to talk about the river Ansel, officials said.\nA second meeting was held in the evening, and nothing was decided there, two of them added.\n";
const outletOf = (text: string) =>
  clean(
    { source: {}, sha256: "ef".repeat(32), capturedAt: null, bytes: 1 },
    { media: "text", text, charset: "utf-8", damaged: false, stated: {} },
  ).outlet;
const page = (head: string, foot = "") => `${head}\nMinisters of Marvania and Tessel meet on the river\n${body}${foot}`;

describe("an outlet named at the head of the page", () => {
  it.each([
    ["over a menu", page("Anselwire\nWorld | Markets | Sport | Weather"), "Anselwire"],
    ["with a name that outlets have, over the title", page("The Norvik Courier"), "The Norvik Courier"],
    [
      "over what it says of itself",
      page("Valley Notes\na weblog about the river since 2019\nAbout  Archive  Links"),
      "Valley Notes",
    ],
    ["that the foot names again", page("Station Nine\nSign in", "station nine is part of anselmedia"), "Station Nine"],
    ["under a link to the content", page("Skip to content\nTessel Weekly\nOPINION"), "Tessel Weekly"],
    [
      "with its edition",
      page("TESSEL NEWS | English service\nTop stories   Rivers   Business   Photos   Video"),
      "TESSEL NEWS",
    ],
    ["with its frequency", page("Radio Tessel 98.4\nListen live\nProgrammes"), "Radio Tessel"],
    [
      "as the body that it is, over its state",
      page("MINISTRY OF RIVERS\nRepublic of Tessel\nMinistry | Services | Forms"),
      "MINISTRY OF RIVERS",
    ],
    [
      "as an office, under its state's banner",
      page(
        "An official website of the Republic of Tessel\nOffice of the Keeper of Rivers and Lakes\nAbout | Forms | Search",
      ),
      "Office of the Keeper of Rivers and Lakes",
    ],
    ["as a body with its acronym", page("TFB Federation of Boatmen of Tessel\nStart | Statutes | Dues"), "TFB"],
  ])("is found %s", (_, text, name) => {
    const outlet = outletOf(text);
    expect(outlet).toMatchObject({ value: name, basis: "masthead" });
    expect(outlet?.confidence).toBeLessThan(0.8);
    const [span] = outlet?.evidence ?? [];
    expect(text.slice(span?.start, span?.end)).toBe(name);
  });

  it.each([
    ["a section", page("Opinion\nWorld | Markets | Sport")],
    ["a kicker", page("Exclusive")],
    ["a country", page("France\nWorld | Markets | Sport")],
    ["a person", page("Peter Roke\nWorld | Markets | Sport")],
    ["a lone line over the title that says nothing", page("Water Talks")],
    ["the headline itself", `Ministers Meet Again\n${body}`],
  ])("is not %s", (_, text) => {
    expect(outletOf(text)).toBeNull();
  });
});

describe("a body's name over its state", () => {
  it("is no title of its page", () => {
    const cleaned = clean(
      { source: {}, sha256: "ef".repeat(32), capturedAt: null, bytes: 1 },
      {
        media: "text",
        text: `MINISTRY OF RIVERS\nRepublic of Tessel\nMinistry | Services | Forms\nClarification on false news about the river\n12 May 2031\n${body}`,
        charset: "utf-8",
        damaged: false,
        stated: {},
      },
    );
    expect(cleaned.title?.value).toBe("Clarification on false news about the river");
  });
});
