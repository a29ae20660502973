import { describe, expect, it } from "vitest";
import { madeDossier, madePage } from "../../../test/dossier/made-page.ts";
import type { ReadPage } from "../../core/stage.ts";
import { deniedThingDifference } from "./denied-thing-difference.ts";
import type { Detector } from "./found.ts";
import { Ground } from "./ground.ts";

type Written = readonly [published: string, text: string];
const NAMES = ["Halvard", "Norvik Lines", "Ilan Dorvet", "Mara Teel"];

/** A page with its sentences, each ending at a full stop or a question mark. */
function written([published, text]: Written, index: number): ReadPage {
  const names = NAMES.filter((name) => text.includes(name));
  const page = madePage({
    id: `page ${index}`,
    text,
    published,
    entities: names.map((name) => ({ kind: name.includes(" ") ? "person" : "other", names: [name] })),
  });
  const annotations = [...text.matchAll(/[^.?\s][^.?]*[.?]/g)].map(({ index: start, 0: words }, id) => ({
    id,
    start,
    end: start + words.length,
    block: 0,
    first: 0,
    last: 0,
  }));
  return { ...page, layers: { ...page.layers, sentences: { ...page.layers.sentences, annotations } } };
}

function found(detector: Detector, ...pages: readonly Written[]) {
  const read = pages.map(written);
  const entities = NAMES.map((name, id) => ({
    id: `e-${id}`,
    name,
    members: read.flatMap(({ page, layers }) =>
      layers.entities.annotations.flatMap((one) => (one.name === name ? [{ page: page.id, id: one.id }] : [])),
    ),
  }));
  const { findings } = madeDossier(read, {
    entities: entities as never,
    matters: [{ id: "m-1", pages: read.map(({ page }) => page.id), main: true }],
  });
  return detector
    .find(new Ground(read, findings))
    .map(({ kind, sides }) => [kind, ...sides.map(({ standing, pages: on }) => `${standing} ${on.join(" ")}`)]);
}

describe("what some tell and others say there was not", () => {
  const day = "2031-05-14";
  it("is set against each other where both speak of one named thing", () => {
    expect(
      found(
        deniedThingDifference,
        [day, "The Halvard was overloaded."],
        [day, "Norvik Lines denied that the Halvard had been overloaded."],
      ),
    ).toEqual([["claim", "asserts page 0", "denies page 1"]]);
    expect(
      found(
        deniedThingDifference,
        [day, "The Halvard was struck by a sudden squall."],
        [day, "No squall was recorded near the Halvard."],
      ),
    ).toHaveLength(1);
  });

  it("is nothing in a question, under a condition, weeks apart, of another thing, or on one page alone", () => {
    const denial: Written = [day, "Norvik Lines denied that the Halvard had been overloaded."];
    expect(found(deniedThingDifference, denial, [day, "Was the Halvard overloaded?"])).toEqual([]);
    expect(found(deniedThingDifference, denial, [day, "It is not known whether the Halvard was overloaded."])).toEqual(
      [],
    );
    expect(found(deniedThingDifference, denial, ["2031-09-14", "The Halvard was overloaded."])).toEqual([]);
    expect(found(deniedThingDifference, denial, [day, "The bus of Mara Teel was overloaded."])).toEqual([]);
    expect(
      found(
        deniedThingDifference,
        [day, "The Halvard was overloaded. Norvik Lines denied that the Halvard had been overloaded."],
        [day, "The Halvard sank."],
      ),
    ).toEqual([]);
  });
});
