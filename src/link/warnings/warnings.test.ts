import { describe, expect, it } from "vitest";
import { madeDossier } from "../../../test/dossier/made-page.ts";
import { known, PageBuilder } from "../../../test/dossier/page-builder.ts";
import type { Page } from "../../core/page.ts";
import { warningsStage } from "./warnings-stage.ts";

const codes = (text: string, overrides: Partial<Page>, change: (page: PageBuilder) => PageBuilder = (page) => page) =>
  warningsStage
    .link(madeDossier([change(new PageBuilder("a", text, overrides)).build()]))
    .findings.warnings.map((warning) => warning.code);
const whole = { outlet: known("Norvik Courier"), published: known("2031-03-12") };
const text = "The talks were put off, an official said on Monday in the capital of Marvania.";

describe("warningsStage", () => {
  it("says nothing of a page that lacks nothing", () => expect(codes(text, whole)).toEqual([]));
  it("warns of an undated page, and of one whose outlet is not stated", () => {
    expect(codes(text, { ...whole, published: null })).toEqual(["undated"]);
    expect(codes(text, { ...whole, outlet: null })).toEqual(["outlet not stated"]);
  });
  it("warns of opinion and translation", () =>
    expect(codes(text, { ...whole, voice: [known("opinion" as const), known("translation" as const)] })).toEqual([
      "opinion",
      "translated",
    ]));
  it("warns of lost quote marks with their places", () =>
    expect(codes(text, whole, (page) => page.repair("quote opened", "an official"))).toEqual(["quotes lost"]));
  it("does not take a glued word for a lost quote mark", () =>
    expect(codes(text, whole, (page) => page.repair("glued", "an official"))).toEqual([]));
  it("warns of another language and of damage", () => {
    expect(codes(text, { ...whole, language: "de" })).toEqual(["language not readable"]);
    expect(codes(text, { ...whole, language: "en-GB" })).toEqual([]);
    expect(codes(text.replace("talks", "t\uFFFDlks"), whole)).toEqual(["damaged encoding"]);
  });
  it("warns of a page that breaks off", () => {
    expect(codes(`${text.slice(0, -1)} and then...`, whole)).toEqual(["cut off"]);
    expect(codes("So it goes…", whole)).toEqual([]);
  });
});
