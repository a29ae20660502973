import { describe, expect, it } from "vitest";
import { madeDossier } from "../../../test/dossier/made-page.ts";
import { known, PageBuilder } from "../../../test/dossier/page-builder.ts";
import type { EntityFinding } from "../../core/findings.ts";
import { positionsStage } from "./positions-stage.ts";
import { sayingsStage } from "./sayings-stage.ts";

const entity = (id: string, name: string, local: number): EntityFinding => ({
  id,
  name,
  kind: "person",
  names: [name],
  roles: [],
  mentions: [],
  maybeSame: [],
  members: ["a", "b", "c"].map((page) => ({ page: PageBuilder.id(page), id: local })),
});
const entities = [entity("e-1", "Dorvet", 0), entity("e-2", "Tarn", 1)];
const page = (name: string, published: string | null, content: string, hypothetical = false) =>
  new PageBuilder(name, `Dorvet said ${content}.`, { published: published === null ? null : known(published) })
    .entity("person", "Dorvet")
    .entity("place", "Tarn")
    .attribution({ content, source: "Dorvet", hypothetical, speaker: { entity: 0 } })
    .build();

const linked = (dossier: ReturnType<typeof madeDossier>) =>
  positionsStage.link({ ...dossier, findings: sayingsStage.link(dossier).findings });

describe("positionsStage", () => {
  it("gives what a speaker said on one topic in order of time, the undated last", () => {
    const pages = [
      page("a", null, "Tarn was far"),
      page("b", "2031-03-12", "Tarn was near"),
      page("c", "2031-03-02", "Tarn is ours"),
    ];
    const { positions } = linked(madeDossier(pages, { entities })).findings;
    const [a, b, c] = pages.map((one) => one.ids.attributions[0]);
    expect(positions).toEqual([{ entity: "e-1", topic: "Tarn", attributions: [c, b, a] }]);
    expect(linked(madeDossier([...pages].reverse(), { entities })).findings.positions).toEqual(positions);
  });

  it("makes no topic of a name that is spoken of once, of the speaker, or of words put into a mouth", () => {
    const pages = [
      page("a", null, "Tarn was far"),
      page("b", null, "it was cold"),
      page("c", null, "Dorvet was Dorvet"),
    ];
    expect(linked(madeDossier(pages, { entities })).findings.positions).toEqual([]);
    const mouths = ["a", "b", "c"].map((name) => page(name, null, "Tarn was far", true));
    expect(linked(madeDossier(mouths, { entities })).findings.positions).toEqual([]);
  });

  it("gives no position to a paper that tells", () => {
    const pages = [page("a", null, "Tarn was far"), page("b", null, "Tarn was near"), page("c", null, "Tarn is ours")];
    const [speaker, place] = entities;
    if (speaker === undefined || place === undefined) throw new Error("there are two");
    const paper: EntityFinding = { ...speaker, kind: "outlet" };
    expect(linked(madeDossier(pages, { entities: [paper, place] })).findings.positions).toEqual([]);
    expect(linked(madeDossier(pages, { entities })).findings.positions).toHaveLength(1);
  });
});
