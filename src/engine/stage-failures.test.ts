import { describe, expect, it } from "vitest";
import { madePage } from "../../test/dossier/made-page.ts";
import { annotatePage, emptyLayers, StageFailure } from "./annotate-page.ts";
import type { AnyLinkStage, AnyPageStage } from "./check-order.ts";
import { linkDossier } from "./link-dossier.ts";
import { noFindings } from "./no-findings.ts";
import { PAGE_STAGES } from "./stages.ts";

const { page } = madePage({ id: "p-1", text: "Ada Kell said that Marvania would sign." });

const breaks: AnyPageStage = {
  name: "planted",
  version: "1",
  needs: ["tokens"],
  gives: ["quotes"],
  annotate() {
    throw new RangeError("no such word");
  },
};

describe("annotating a page", () => {
  it("gives every layer", () => {
    const layers = annotatePage(page, PAGE_STAGES);
    expect(Object.keys(layers)).toEqual(Object.keys(emptyLayers()));
    for (const stage of PAGE_STAGES) for (const name of stage.gives) expect(layers[name].by.name).not.toBe("none");
  });

  it("names the stage that throws, and the one that does not give what it declares", () => {
    const cause = () => annotatePage(page, [...PAGE_STAGES.slice(0, 2), breaks]);
    expect(cause).toThrow(StageFailure);
    expect(cause).toThrow("The stage planted failed: no such word");
    const forgets = { ...breaks, annotate: () => ({}) };
    expect(() => annotatePage(page, [forgets])).toThrow("The stage planted failed: it did not give quotes");
  });

  it("does not let a stage give more than it declares", () => {
    const layer = { by: { name: "planted", version: "1" }, annotations: [] };
    const greedy = { ...breaks, annotate: () => ({ quotes: layer, tokens: layer }) };
    expect(annotatePage(page, [greedy]).tokens.by.name).toBe("none");
  });
});

describe("linking", () => {
  const warning = { code: "undated", message: "no date", evidence: [] };
  const gives: AnyLinkStage = {
    name: "gives",
    version: "1",
    needs: [],
    gives: ["warnings"],
    link: () => ({ findings: { warnings: [warning] }, joins: [] }),
  };
  const fails: AnyLinkStage = {
    name: "fails",
    version: "1",
    needs: [],
    gives: ["copies"],
    link() {
      throw new RangeError("planted");
    },
  };

  it("goes on past a stage that throws, names it, and leaves what it gives empty", async () => {
    const { findings, failures } = await linkDossier([], [], [fails, gives]);
    expect(findings).toEqual({ ...noFindings(), warnings: [warning] });
    expect(failures).toEqual([
      expect.objectContaining({ source: {}, code: "stage-failed", message: "The stage fails failed: planted" }),
    ]);
  });

  it("lets each stage see what the ones before it found", async () => {
    const seen: unknown[] = [];
    const looks: AnyLinkStage = {
      ...fails,
      name: "looks",
      needs: ["warnings"],
      link(view: { findings: object }) {
        seen.push(structuredClone(view.findings));
        return { findings: { copies: [] }, joins: [] };
      },
    };
    await linkDossier([], [], [gives, looks]);
    expect(seen).toEqual([expect.objectContaining({ warnings: [warning] })]);
  });

  it("stops where `between` throws", async () => {
    const stop = new Error("stopped");
    await expect(linkDossier([], [], [gives], () => Promise.reject(stop))).rejects.toBe(stop);
  });
});
