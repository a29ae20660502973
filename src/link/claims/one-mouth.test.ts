import { describe, expect, it } from "vitest";
import { madeDossier } from "../../../test/dossier/made-page.ts";
import { known, PageBuilder } from "../../../test/dossier/page-builder.ts";
import type { Findings, OriginFinding } from "../../core/findings.ts";
import type { ReadPage } from "../../core/stage.ts";
import { claimsStage } from "./claims-stage.ts";

const WORDS = "We are very sorry that the ferry left the harbour without its cook";
const REST = ["the lock at Selm is shut for the winter", "a painting by an unknown hand was sold in Brax on Monday"];

const quoting = (name: string, outlet: string, said = WORDS, form: "direct" | "indirect" = "direct"): ReadPage => {
  const page = new PageBuilder(name, `“${said},” they said.\n\n${REST.join(".\n\n")}.`, { outlet: known(outlet) });
  page.attribution({ content: said, form });
  for (const content of REST) page.attribution({ content });
  return page.build();
};
const origin = (name: string, kind: OriginFinding["kind"], ...pages: readonly ReadPage[]): OriginFinding => ({
  id: `o ${name}`,
  name,
  kind,
  behind: [],
  attributions: pages.flatMap((page) => page.ids.attributions[0] ?? []),
});
function traced(pages: readonly ReadPage[], origins: readonly OriginFinding[], copies: Findings["copies"] = []) {
  const { claims } = claimsStage.link(
    madeDossier(pages, {
      matters: [{ id: "m-1", pages: pages.map((one) => one.page.id), main: true }],
      origins: [...origins],
      copies,
    }),
  ).findings;
  const claim = claims.find(({ members }) =>
    members.some(({ attribution }) => attribution === pages[0]?.ids.attributions[0]),
  );
  return { names: claim?.tracedTo.origins.map((id) => id.slice(2)), state: claim?.state };
}

describe("words that came out of one mouth", () => {
  const [a, b] = [quoting("a", "Norvik Courier"), quoting("b", "Porta Times")];

  it("are those of whom a page names, whoever another leaves unnamed", () => {
    const named = origin("Ada Kell", "person", a);
    for (const other of [
      origin("ferry line", "organization", b),
      origin("Porta Times", "outlet", b),
      origin("NRA", "outlet", b),
    ])
      expect(traced([a, b], [named, other])).toEqual({ names: ["Ada Kell"], state: "one origin" });
  });

  it("are of one who is unnamed on all pages", () =>
    expect(traced([a, b], [origin("Norvik Courier", "outlet", a), origin("ferry line", "organization", b)])).toEqual({
      names: ["ferry line"],
      state: "one origin",
    }));

  it("are of two where two are named", () =>
    expect(traced([a, b], [origin("Ada Kell", "person", a), origin("Ilan Dorvet", "person", b)]).names).toHaveLength(
      2,
    ));

  it("are none where they are told and not quoted", () => {
    const [told, other] = [
      quoting("a", "Norvik Courier", WORDS, "indirect"),
      quoting("b", "Porta Times", WORDS, "indirect"),
    ];
    const origins = [origin("Ada Kell", "person", told), origin("Porta Times", "outlet", other)];
    expect(traced([told, other], origins).names).toHaveLength(2);
  });
});

it("counts who said it, and not beside it who only passes it on", () => {
  const text =
    "Radio Tolm said the minister said the ferry had left the harbour at Selm without its cook and one of its two mates.";
  const page = new PageBuilder("a", text)
    .attribution({
      content: "the minister said the ferry had left the harbour at Selm without its cook and one of its two mates",
    })
    .attribution({
      content: "the ferry had left the harbour at Selm without its cook and one of its two mates",
      parent: 0,
    })
    .build();
  const [outer, inner] = page.ids.attributions;
  const of = (name: string, id: string | undefined): OriginFinding => ({
    ...origin(name, "organization"),
    attributions: id === undefined ? [] : [id],
  });
  expect(traced([page], [of("Radio Tolm", outer), of("Ministry of Ferries", inner)]).names).toEqual([
    "Ministry of Ferries",
  ]);
});

it("names the outlet that had the words first, where copies tell who took them", () => {
  const pages = [quoting("a", "Norvik Courier", WORDS, "indirect"), quoting("b", "Porta Times", WORDS, "indirect")];
  const [one, other] = pages.map(({ page }) => ({ page: page.id, start: 0, end: page.text.length }));
  if (one === undefined || other === undefined) throw new Error("two pages are made");
  const copy = (direction: "a to b" | "b to a"): Findings["copies"] => [
    { a: [one], b: [other], direction, agency: null, kind: "reprint", share: 1, why: "" },
  ];
  const origins = pages.map((page) => origin(page.page.outlet?.value ?? "", "outlet", page));
  expect(traced(pages, origins, copy("a to b")).names).toEqual(["Norvik Courier"]);
  expect(traced(pages, origins, copy("b to a")).names).toEqual(["Porta Times"]);
});
