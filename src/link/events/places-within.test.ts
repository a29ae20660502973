import { describe, expect, it } from "vitest";
import { madePage } from "../../../test/dossier/made-page.ts";
import { comparePlaces, type Place, placeKey, placeKind, stateOf } from "./places.ts";
import { placesWithin } from "./places-within.ts";

const names = ["Tarsel", "Norvik", "Oskery", "Chile", "Peru"];

function within(text: string): [string, readonly string[]][] {
  const entities = names.flatMap((name) => (text.includes(name) ? [{ kind: "place" as const, names: [name] }] : []));
  return [...placesWithin([madePage({ id: "a", text, entities })])];
}

describe("places that pages say lie in others", () => {
  it("are read from rows of town, region and country", () => {
    expect(within("The bus fell into a river at Tarsel, Norvik, Chile.")).toEqual([
      ["tarsel", ["chile", "norvik"]],
      ["norvik", ["chile"]],
    ]);
    expect(within("It happened in Tarsel in Norvik.")).toEqual([["tarsel", ["norvik"]]]);
  });

  it("are not read from lists", () => {
    expect(within("Trains were late in Tarsel, Norvik and Oskery.")).toEqual([]);
    expect(within("Envoys of Chile, Peru spoke.")).toEqual([]);
    expect(within("Tarsel, Norvik rejoice")).toEqual([["tarsel", ["norvik"]]]);
    expect(within("Crowds cheered when Tarsel, Norvik rejoiced.")).toEqual([]);
  });

  it("are no other places than those they lie in", () => {
    const place = (name: string, ...outer: string[]): Place => ({
      key: placeKey(name),
      kind: placeKind(name),
      within: outer.map(placeKey),
    });
    expect(comparePlaces(place("Tarsel", "Norvik"), place("Norvik"))).toBe("compatible");
    expect(comparePlaces(place("Norvik"), place("Tarsel", "Norvik"))).toBe("compatible");
    expect(comparePlaces(place("Norvik"), place("Tarsel"))).toBe("conflict");
    expect(comparePlaces(place("Tar-e-Sharel"), place("Tar-i-Sharel"))).toBe("same");
  });
});

describe("the country that acts under a name", () => {
  it.each([
    ["Chile", "Chile"],
    ["the Chilean navy", "Chile"],
    ["South Korean authorities", "South Korea"],
    ["Ada Kell", null],
  ])("%s", (name, country) => expect(stateOf(name)).toBe(country));
});

describe("a place with the name of what it lies in", () => {
  const place = (name: string): Place => ({ key: placeKey(name), kind: placeKind(name), within: [] });

  it("is the same as by its own name, and no other than what it lies in", () => {
    expect(comparePlaces(place("Tarsel, Norvik"), place("Tarsel"))).toBe("same");
    expect(comparePlaces(place("Norvik"), place("Tarsel, Norvik"))).toBe("compatible");
    expect(comparePlaces(place("Tarsel, Norvik"), place("Oskery"))).toBe("conflict");
  });
});
