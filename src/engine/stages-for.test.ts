import { expect, it } from "vitest";
import { PAGE_STAGES, READ_STAGES, stagesFor } from "./stages.ts";

const made = (name: string, needs: readonly string[], gives: readonly string[]) =>
  ({ name, version: "1", needs, gives, annotate: () => ({}) }) as unknown as (typeof PAGE_STAGES)[number];

it("runs the stages that give what is wanted and what these need, in their order, and no other", () => {
  const stages = [
    made("a", [], ["tokens"]),
    made("b", ["tokens"], ["tags"]),
    made("c", ["tags"], ["dependencies"]),
    made("d", ["tokens"], ["quotes"]),
  ];
  const names = (wanted: Parameters<typeof stagesFor>[0]) => stagesFor(wanted, stages).map(({ name }) => name);
  expect(names(["quotes"])).toEqual(["a", "d"]);
  expect(names(["dependencies"])).toEqual(["a", "b", "c"]);
  expect(names(["quotes", "tags"])).toEqual(["a", "b", "d"]);
  expect(names([])).toEqual([]);
});

it("reads a page with stages of the list alone, each with what it needs before it", () => {
  const given = new Set<string>();
  for (const stage of READ_STAGES) {
    expect(PAGE_STAGES).toContain(stage);
    for (const need of stage.needs) expect(given).toContain(need);
    for (const name of stage.gives) given.add(name);
  }
});
