import { describe, expect, it } from "vitest";
import { mattersBySay } from "./dossier-index.ts";

const inOrder = (sizes: { readonly [id: string]: number }) => {
  const matters = Object.entries(sizes).map(([id, length]) => ({ id, pages: { length } }));
  return [...mattersBySay(matters)].sort(([, a], [, b]) => a - b).map(([id]) => id);
};

describe("mattersBySay", () => {
  it("gives the say to the larger, whatever their order", () => {
    expect(inOrder({ "m-a": 1, "m-b": 40, "m-c": 5 })).toEqual(["m-b", "m-c", "m-a"]);
    expect(inOrder({ "m-c": 5, "m-a": 1, "m-b": 40 })).toEqual(["m-b", "m-c", "m-a"]);
  });

  it("is not turned round by a page more where two are about alike", () => {
    expect(inOrder({ "m-a": 12, "m-b": 13 })).toEqual(["m-a", "m-b"]);
    expect(inOrder({ "m-a": 13, "m-b": 13 })).toEqual(["m-a", "m-b"]);
    expect(inOrder({ "m-a": 12, "m-b": 14 })).toEqual(["m-a", "m-b"]);
  });
});
