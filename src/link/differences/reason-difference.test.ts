import { describe, expect, it } from "vitest";
import { madeDossier, madePage } from "../../../test/dossier/made-page.ts";
import type { ReadPage } from "../../core/stage.ts";
import { Ground } from "./ground.ts";
import { reasonDifference } from "./reason-difference.ts";

/** A page on a fair that was called off, with what it lets somebody say. */
function written(text: string, index: number, said: readonly string[]): ReadPage {
  const page = madePage({
    id: `page ${index}`,
    text,
    published: "2031-05-14",
    entities: [{ kind: "organization", names: ["Oskery Radio"] }],
    events: [{ words: "fair", noun: "fair", status: "cancelled" }],
    attributions: said.filter((content) => text.includes(content)).map((content) => ({ source: 0, content })),
  });
  const annotations = [...text.matchAll(/[^.\s][^.]*\./g)].map(({ index: start, 0: words }, id) => ({
    id,
    start,
    end: start + words.length,
    block: 0,
    first: 0,
    last: 0,
  }));
  return { ...page, layers: { ...page.layers, sentences: { ...page.layers.sentences, annotations } } };
}

function found(texts: readonly string[], said: readonly string[] = []) {
  const read = texts.map((text, index) => written(text, index, said));
  const members = read.flatMap(({ page, layers }) =>
    layers.events.annotations.map(({ id }) => ({ page: page.id, id })),
  );
  const { findings } = madeDossier(read, {
    events: [{ id: "event", type: "CONSULT", members }] as never,
    matters: [{ id: "m-1", pages: read.map(({ page }) => page.id), main: true }],
  });
  return reasonDifference
    .find(new Ground(read, findings))
    .map(({ kind, sides }) => [kind, ...sides.map(({ pages }) => pages.join(" "))]);
}

describe("two reasons for what was called off", () => {
  const rain = "The fair was called off because of heavy rain.";

  it("are set against each other where they have nothing in common", () => {
    expect(found([rain, "The fair was called off, as the town could not pay the dancers."])).toEqual([
      ["cause", "page 0", "page 1"],
    ]);
    expect(found([rain, "Due to unpaid bills the fair was called off."])).toHaveLength(1);
  });

  it("are one where they share a word, and none where a word only tells when or why somebody gave no name", () => {
    expect(found([rain, "The fair was called off owing to the rain."])).toEqual([]);
    expect(found([rain, "The fair was called off as planned."])).toEqual([]);
    expect(found([rain, "The fair was called off after two days of music."])).toEqual([]);
    const silent = "The fair was called off, said a clerk who asked not to be named because he feared for his job.";
    expect(found([rain, silent])).toEqual([]);
  });

  it("may stand side by side on one page, where it gives two voices", () => {
    const first = "Norvik called off the fair after a letter from the dancers had come.";
    const second = "Oskery Radio heard that the talk about fees had put Norvik off.";
    const said = ["the talk about fees had put Norvik off"];
    expect(found([`${first} ${second}`], said)).toEqual([["cause", "page 0", "page 0"]]);
    expect(found([`${first} ${second}`])).toEqual([]);
  });
});
