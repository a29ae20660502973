import { describe, expect, it } from "vitest";
import { madeDossier } from "../../../test/dossier/made-page.ts";
import { PageBuilder } from "../../../test/dossier/page-builder.ts";
import { findUnknown } from "./find-unknown.ts";
import { unknownsStage } from "./unknowns-stage.ts";

describe("findUnknown", () => {
  it.each([
    ["It remains unclear why the talks were put off.", "unclear"],
    ["It was not immediately clear whether Kell would go.", "unclear"],
    ["The ministry did not say when they would meet.", "unclear"],
    ["No further details were given.", "unclear"],
    ["Kell declined to comment.", "no comment"],
    ["The embassy did not immediately respond to a request.", "no comment"],
    ["There was no immediate comment from Marvania.", "no comment"],
    ["The embassy could not immediately be reached for comment.", "no comment"],
    ["Kell, who denied the charges, declined to comment.", "no comment"],
    ["The report could not be independently verified.", "not verified"],
    ["The Courier couldn’t immediately confirm it.", "not verified"],
  ])("%s", (sentence, kind) => expect(findUnknown(sentence)?.kind).toBe(kind));

  it.each([
    "He made his position clear.",
    "Kell did not go.",
    "He commented on the talks.",
    "The clear sky remains.",
    "It is clear why they left.",
    "They verified the report.",
    "Kell denied that Marvania had refused to discuss the prisoners.",
    "An aide spoke on condition of anonymity because the plan had not been announced.",
  ])("nothing in: %s", (sentence) => expect(findUnknown(sentence)).toBeNull());
});

describe("unknownsStage", () => {
  const page = () =>
    new PageBuilder(
      "a",
      "It is unclear why the meeting was put off, the paper says. It is unclear whether the meeting and the call are one.",
    )
      .attribution({ content: "It is unclear why the meeting was put off", source: "the paper" })
      .event({ trigger: "meeting" })
      .event({ trigger: "call" });
  const event = (id: string, member: number) => ({
    id,
    scheme: "plover" as const,
    type: "CONSULT",
    mode: null,
    label: id,
    participants: [],
    when: null,
    whenLinked: null,
    where: null,
    before: [],
    after: [],
    status: { value: "held" as const, asOf: null, disputed: false },
    accounts: [],
    members: [{ page: PageBuilder.id("a"), id: member }],
  });

  it("names the event and the statement it stands in, where that is plain", () => {
    const read = page().build();
    const { unknowns } = unknownsStage.link(
      madeDossier([read], { events: [event("v-1", 0), event("v-2", 1)] }),
    ).findings;
    expect(unknowns).toHaveLength(2);
    expect(unknowns[0]).toMatchObject({
      kind: "unclear",
      attribution: read.ids.attributions[0],
      about: { event: "v-1" },
    });
    expect(unknowns[1]?.attribution).toBeNull();
  });
});
