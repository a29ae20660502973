import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { unpack } from "./load-model.ts";
import { decodeModel } from "./model-file.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "weights");
const models = readdirSync(FOLDER).filter((name) => name.endsWith(".model"));

it.each(models)("%s is whole, is what its name says, and has a card", (file) => {
  const name = file.slice(0, -".model".length);
  const bytes = readFileSync(join(FOLDER, file));
  // The header follows 32 fixed bytes and tells the features.
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(20, true);
  const { features } = JSON.parse(bytes.subarray(32, 32 + length).toString("utf8")) as { features: string };
  expect(decodeModel(bytes, name, features, unpack).name).toBe(name);
  const card = join(FOLDER, `${name}.md`);
  expect(existsSync(card)).toBe(true);
  expect(readFileSync(card, "utf8")).toMatch(/terms/i);
});

it("is small: less than 12 MB together", () => {
  const size = models.reduce((sum, file) => sum + statSync(join(FOLDER, file)).size, 0);
  expect(size).toBeLessThan(12_000_000);
});
