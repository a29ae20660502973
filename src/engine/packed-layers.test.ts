import { describe, expect, it } from "vitest";
import { madePage } from "../../test/dossier/made-page.ts";
import { letGoOfLayers, packedOf, packLayers, unpackLayers } from "./packed-layers.ts";

const { layers } = madePage({
  id: "p-1",
  text: "Ilan Dorvet met Ada Kell in Norvik on Monday.",
  entities: [{ names: ["Ilan Dorvet"] }, { names: ["Ada Kell"] }],
});
const NAMES = [
  "repairs",
  "tokens",
  "sentences",
  "quotes",
  "times",
  "quantities",
  "entities",
  "mentions",
  "attributions",
  "events",
] as const;

describe("layers as they are kept", () => {
  const packed = packLayers(layers);
  const unpacked = () => unpackLayers(packed.layers, packed.tokens);

  it("are what they were, and not tags and dependencies", () => {
    const read = unpacked();
    for (const name of NAMES) expect(read[name], name).toEqual(layers[name]);
    expect(read.tags.annotations).toEqual([]);
    expect(read.dependencies.annotations).toEqual([]);
  });

  it("are the same objects for as long as they are held, and read the same once let go", () => {
    const read = unpacked();
    expect(read.mentions).toBe(read.mentions);
    const { attributions } = read;
    letGoOfLayers(read);
    for (const name of NAMES) expect(read[name], name).toEqual(layers[name]);
    expect(read.attributions).toBe(attributions);
  });

  it("tell what they were unpacked from, but for changed ones", () => {
    const read = unpacked();
    expect(packedOf(read)).toEqual(packed);
    expect(packedOf(layers)).toBeUndefined();
    letGoOfLayers(layers);
    expect(layers.mentions.annotations.length).toBeGreaterThan(0);
  });
});
