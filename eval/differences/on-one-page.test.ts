import { describe, expect, it } from "vitest";
import { linkPages, ofOneMatter, readLine } from "../link-lines.ts";

async function differencesOf(...texts: readonly string[]) {
  const pages = texts.flatMap((text, index) => {
    const page = readLine({ id: `page ${index}`, outlet: "Norvik Courier", published: "2031-05-14", text });
    return page === null ? [] : [page];
  });
  const { differences } = await linkPages(pages, ofOneMatter(pages));
  return differences;
}

describe("two sides' own accounts that a page describes", () => {
  const opening =
    "Foreign Minister Ilan Dorvet of Marvania and Foreign Minister Mara Teel of Sorland spoke by phone on Monday.";
  const first =
    "The Marvanian Foreign Ministry issued a statement that dwelt on fishing quotas. It also mentioned a new cable under the sea.";

  it("are set against each other, each with what the page says of it", async () => {
    const second =
      "The Sorlandic Foreign Ministry, by contrast, published a brief readout. It said that Teel had raised the arrest of two sailors.";
    const [told, ...others] = (await differencesOf(`${opening}\n\n${first}\n\n${second}`)).filter(
      ({ kind }) => kind === "emphasis",
    );
    expect(others).toEqual([]);
    expect(told?.sides.map(({ value }) => value)).toEqual([
      expect.stringContaining("fishing quotas"),
      expect.stringContaining("the arrest of two sailors"),
    ]);
  });

  it("are none where the page sets nothing against them, or one body gives both", async () => {
    const alike =
      "The Sorlandic Foreign Ministry published a readout. It said that Teel had raised fishing quotas, too.";
    const own =
      "By contrast, the Marvanian Foreign Ministry published another statement. It said that whales are protected.";
    for (const second of [alike, own]) {
      const found = await differencesOf(`${opening}\n\n${first}\n\n${second}`);
      expect(found.filter(({ kind }) => kind === "emphasis")).toEqual([]);
    }
  });
});

describe("who takes part by one account and was not invited by another", () => {
  const talks = "The Courier reported that envoys are leaving for Brax for peace talks with Marvania and Sorland.";

  it("is a difference of participants", async () => {
    const found = await differencesOf(
      `${talks} President Ana Rojas said on Monday that Sorland had not received an invitation to such talks.`,
    );
    expect(found.map(({ kind, sides }) => [kind, ...sides.map(({ standing }) => standing)])).toContainEqual([
      "participants",
      "asserts",
      "denies",
    ]);
  });

  it("is none where another was not invited, or to something else", async () => {
    for (const other of [
      "President Ana Rojas said on Monday that Kellia had not received an invitation to such talks.",
      "President Ana Rojas said on Monday that Sorland had not received an invitation to the summit.",
      "President Ana Rojas asked on Monday whether Sorland had not been invited to dinner.",
    ])
      expect((await differencesOf(`${talks} ${other}`)).filter(({ kind }) => kind === "participants")).toEqual([]);
  });
});
