import { describe, expect, it } from "vitest";
import { madeDossier } from "../../../test/dossier/made-page.ts";
import { known, PageBuilder } from "../../../test/dossier/page-builder.ts";
import type { EntityFinding } from "../../core/findings.ts";
import type { ReadPage } from "../../core/stage.ts";
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

  it("makes topics of nouns that several speakers speak of, and none of verbs or of a question", () => {
    const told = (name: string, who: string, content: string, stance: "asserts" | "asks" = "asserts") =>
      new PageBuilder(
        name,
        `${who} said ${content}. The hotline was cut. The hotline, its patrol boats and the patrol boats.`,
      )
        .entity("person", who)
        .attribution({ content, source: who, stance, speaker: { entity: 0 } })
        .build();
    const people = ["a", "b", "c"].map((name) => ({
      ...entity(`e-${name}`, `Kell ${name}`, 0),
      members: [{ page: PageBuilder.id(name), id: 0 }],
    }));
    const said = [
      "the hotline fell silent at noon",
      "a hotline and patrol boats fell",
      "our hotline fell to patrol boats",
    ];
    const pages = said.map((content, at) => told("abc"[at] ?? "", `Kell ${"abc"[at]}`, content));
    const topics = (dossier: readonly ReadPage[]) =>
      linked(madeDossier(dossier, { entities: people })).findings.positions.map(({ topic }) => topic);
    expect(new Set(topics(pages))).toEqual(new Set(["hotline"]));
    const asked = [...pages.slice(0, 2), told("c", "Kell c", said[2] ?? "", "asks")];
    expect(topics(asked)).toEqual([]);
  });

  it("makes no topic of a point of the compass", () => {
    const south: EntityFinding = { ...entity("e-2", "South", 1), kind: "place" };
    const pages = ["a", "b", "c"].map((name) =>
      new PageBuilder(name, "Dorvet said South was far.")
        .entity("person", "Dorvet")
        .entity("place", "South")
        .attribution({ content: "South was far", source: "Dorvet", speaker: { entity: 0 } })
        .build(),
    );
    const [dorvet] = entities;
    if (dorvet === undefined) throw new Error("there is one");
    expect(linked(madeDossier(pages, { entities: [dorvet, south] })).findings.positions).toEqual([]);
  });
});
