import { describe, expect, it } from "vitest";
import { known, PageBuilder } from "../../../test/dossier/page-builder.ts";
import { found, page } from "./readouts.test-support.ts";

/** Two bodies' pages of one day. */
const areTaken = (one: readonly [string, string], other: readonly [string, string]) =>
  found(page("a", ...one), page("b", ...other)).length === 1;

describe("who tells of a contact with whom", () => {
  it("takes what bodies of every kind tell of a call, a visit, a hearing, a table", () => {
    const pairs = [
      [
        ["Parks Board of Elm", "The Board heard Alder Timber for an hour. The felling stops in May."],
        ["Alder Timber", "Our foresters answered the Parks Board. Felling will go on until May."],
      ],
      [
        [
          "Alder Timber",
          "Alder Timber and Local 9 of the Sawyers sat across the table again. A raise of 2 per cent stands.",
        ],
        ["Sawyers Local 9", "Two per cent. That is no raise, whatever Alder may say."],
      ],
      [
        [
          "Elm Rovers",
          "The directors of Elm Rovers received the captain of the women's team, Ida Roe. Pay was discussed.",
        ],
        [
          "Women's Team of Elm",
          "Following the conversation with the directors, Ida Roe says: we asked for one pay for all.",
        ],
      ],
      [
        ["Town of Elm", "Our mayor spent the evening with colleagues from Birk. The tram to the border was the topic."],
        ["Town of Birk", "The mayor welcomed his counterpart from Elm. The tram costs too much."],
      ],
      [
        [
          "Pilots' Circle of Elm",
          "Nobody from Birk Air could tell us about night flights. Two hours with Birk Air for nothing.",
        ],
        ["Birk Air", "We met the Pilots' Circle. Night flights stay as they are."],
      ],
      [
        ["Ovens & Daughters", "We sat down with the bakers' speakers. Split shifts stay until autumn."],
        ["Bakers of the Mole", "Fans, said Ovens & Daughters. We want split shifts to end."],
      ],
      [
        ["Premier of Westmark", "I had an hour with the Prime Minister. Hospitals get 400 million."],
        ["Office of the Prime Minister of Elm", "Prime Minister Roe met Premier Vos. Wildfires were spoken of."],
      ],
      [
        ["Kremlin", "Ivan Orlov had a telephone conversation with Jan Vos of the Netherlands. Gas was discussed."],
        ["Ministry of General Affairs", "Prime Minister Vos called the Russian president. He asked for the sailors."],
      ],
    ] as const;
    for (const [one, other] of pairs) expect(areTaken(one, other), one[0]).toBe(true);
  });

  it("takes two that tell of one meeting by its name, whoever was in it", () => {
    const north = [
      "Northern Brigade",
      "The flag meeting at the Elm bridge lasted an hour. Shots of 3 May were raised.",
    ] as const;
    expect(
      areTaken(north, ["Southern Army Office", "Brigade commanders met at the Elm bridge. Shots were denied."]),
    ).toBe(true);
    expect(
      areTaken(north, ["Southern Army Office", "The Elm bridge was closed by the Brigade. A meeting was offered."]),
    ).toBe(false);
  });

  it("takes no two bodies that speak of each other for two that were in contact", () => {
    const pairs = [
      [
        [
          "Ministry of Foreign Affairs of Elm",
          "Elm condemns the seizure of the ship by Birk. A session of the League was called for.",
        ],
        ["Ministry of Foreign Affairs of Birk", "The statement of Elm is baseless. Birk met all its duties at sea."],
      ],
      [
        ["Alder Timber", "The strike called by the Sawyers shut two mills. Managers took the night shift."],
        ["Sawyers Local 9", "Four of five Alder mills stand still. Members met at the gate."],
      ],
      [
        ["Elm Rovers", "Elm Rovers received 4 million from Birk United. We thank Ivo Strand."],
        ["Birk United", "Birk United welcomed striker Ivo Strand from Elm Rovers. He took number 9."],
      ],
      [
        ["Ministry of Foreign Affairs of Elm", "Minister Hale met Minister Brandt of Birk. Visas were discussed."],
        ["Ministry of Foreign Affairs of Birk", "Birk voted against the text of Elm. It names one side of the war."],
      ],
    ] as const;
    for (const [one, other] of pairs) expect(areTaken(one, other), one[1]).toBe(false);
  });

  it("takes minutes that come late for those of the day that their title names", () => {
    const pageOf = (name: string, outlet: string, published: string, title: string, text: string) =>
      new PageBuilder(name, text, { published: known(published), outlet: known(outlet), title: known(title) }).build();
    const late = (day: string) =>
      pageOf(
        "a",
        "Parks Board",
        "2031-05-22",
        `Minutes of the meeting of ${day}`,
        "The Board met Alder Timber. Oaks were discussed.",
      );
    const soon = pageOf(
      "b",
      "Alder Timber",
      "2031-05-04",
      "Talks of 3 May",
      "We sat with the Parks Board. The oaks must go.",
    );
    expect(found(late("3 May"), soon)).toHaveLength(1);
    expect(found(late("20 May"), soon)).toEqual([]);
  });
});
