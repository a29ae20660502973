import { describe, expect, it } from "vitest";
import { madeDossier } from "../../../test/dossier/made-page.ts";
import { PageBuilder } from "../../../test/dossier/page-builder.ts";
import type { AttributionAnnotation } from "../../core/layers.ts";
import type { Stance } from "../../core/vocabulary.ts";
import { denialsStage } from "./denials-stage.ts";

type Said = readonly [
  source: string,
  cue: string,
  content: string,
  more?: { readonly stance?: Stance; readonly speaker?: Partial<AttributionAnnotation["speaker"]> },
];

/** What each denial of a page is said of, in the page's words; null where that is not known. */
function denied(text: string, ...said: readonly Said[]): (string | null)[] {
  const builder = new PageBuilder("a", text);
  for (const [source, cue, content, more] of said)
    builder.attribution({ source, cue, content, ...more, speaker: { entity: null, ...more?.speaker } });
  const page = builder.build();
  return denialsStage
    .link(madeDossier([page]))
    .findings.denials.map(({ denies }) => (denies === null ? null : text.slice(denies.start, denies.end)));
}
const DENIES = { stance: "denies" } as const;
const GUARD = ["Guards", "said", "the bridge at Orve had been mined"] as const;
const GUARDS = "Guards said the bridge at Orve had been mined.";

describe("a denial that points back is of what was told before it", () => {
  it.each([
    ["Marvania denied the claim.", "denied", "the claim", DENIES],
    ["Marvania rejected this as a lie.", "rejected", "this as a lie", DENIES],
    ["Marvania said the report was entirely false.", "said the", "the report was entirely false", {}],
    ["Marvania said that it isn't true.", "said that", "that it isn't true", {}],
    ["Marvania said there was no truth in the story.", "said there", "there was no truth in the story", {}],
    ["Marvania said nothing of the sort happened.", "said nothing", "nothing of the sort happened", {}],
    ["Marvania called the allegation baseless.", "called", "the allegation baseless", { stance: "evaluates" }],
    ["Marvania denied the guards' account.", "denied", "the guards' account", DENIES],
    ["Marvania said no such bridge was mined.", "said no", "no such bridge was mined", {}],
    ["Marvania said none of it was true.", "said none", "none of it was true", {}],
    [
      "The situation you mentioned does not exist, Marvania said.",
      "said.",
      "The situation you mentioned does not exist",
      {},
    ],
  ] as const)("%s", (sentence, cue, content, more) => {
    expect(denied(`${GUARDS} ${sentence}`, GUARD, ["Marvania", cue, content, more])).toEqual([GUARD[2]]);
  });

  it("tells what it denies where that stands in it", () => {
    const text = "Reports that the general had fled were false, the ministry said.";
    expect(
      denied(
        text,
        ["the ministry", "said", "Reports that the general had fled were false", DENIES],
        ["", "Reports", "that the general had fled", { speaker: { kind: "nobody stated" } }],
      ),
    ).toEqual(["that the general had fled"]);
  });

  it("is of what is said against whoever denies", () => {
    const text =
      "Kell said Sorland had shelled a school. Guards said the bridge at Orve had been mined. The Sorlandic army denied the claim.";
    expect(
      denied(text, ["Kell", "said", "Sorland had shelled a school"], GUARD, [
        "The Sorlandic army",
        "denied",
        "the claim",
        DENIES,
      ]),
    ).toEqual(["Sorland had shelled a school"]);
  });
});

describe("nothing is denied that may be another's", () => {
  it("where two things fit", () => {
    const text =
      "Kell said the dam had leaked. Guards said the bridge at Orve had been mined. Marvania denied the claim.";
    expect(
      denied(text, ["Kell", "said", "the dam had leaked"], GUARD, ["Marvania", "denied", "the claim", DENIES]),
    ).toEqual([null]);
  });

  it.each([
    ["Guards denied the claim.", "Guards denied", "denied", "the claim"],
    ["Marvania denied reports.", "Marvania", "denied", "reports"],
    ["Marvania denied a newspaper report.", "Marvania", "denied", "a newspaper report"],
    ["Marvania denied the fishermen's claim.", "Marvania", "denied", "the fishermen's claim"],
    ["Marvania rejected the proposal.", "Marvania", "rejected", "the proposal"],
    ["The court dismissed the claims.", "The court", "dismissed", "the claims"],
    ["Marvania denied rumours about its debts.", "Marvania", "denied", "rumours about its debts"],
    ["Asked about the harvest by a paper, Marvania denied it.", "Marvania", "denied", "it"],
    ["Marvania denied that the harvest was lost.", "Marvania", "denied", "that the harvest was lost"],
    ["Marvania said it was wrong to mine it.", "Marvania", "said it", "it was wrong to mine it"],
    ["Marvania said that is a false choice.", "Marvania", "said that", "that is a false choice"],
    ["Marvania said no such fee was paid.", "Marvania", "said no", "no such fee was paid"],
  ] as const)("%s", (sentence, source, cue, content) => {
    const found = denied(`${GUARDS} ${sentence}`, GUARD, [source, cue, content, DENIES]);
    expect(found.filter((one) => one !== null)).toEqual([]);
  });

  it("nor what is accused of somebody else", () => {
    const text = "Kell accused the prime minister of Lusia of hiding a debt. Marvania rejected the accusation.";
    expect(
      denied(
        text,
        ["Kell", "accused", "the prime minister of Lusia of hiding a debt", { stance: "evaluates" }],
        ["Marvania", "rejected", "the accusation", DENIES],
      ),
    ).toEqual([null]);
  });
});
