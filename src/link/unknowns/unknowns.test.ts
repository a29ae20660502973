import { describe, expect, it } from "vitest";
import { madeDossier } from "../../../test/dossier/made-page.ts";
import { known, PageBuilder } from "../../../test/dossier/page-builder.ts";
import { findUnknowns } from "./find-unknown.ts";
import { unknownsStage } from "./unknowns-stage.ts";

describe("findUnknowns", () => {
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
    ["Calls to the harbour office went unanswered.", "no comment"],
    ["Kell would not say whether she had been asked.", "no comment"],
    ["The guard at the gate refused to say anything.", "no comment"],
    ["The embassy could not immediately be reached.", "no comment"],
    ["Asked about the harbour, she declined to say.", "no comment"],
    ["She declined to say, adding that it was late.", "no comment"],
    ["It could not be learned who had paid.", "unclear"],
    ["I do not know whether that is so.", "unclear"],
    ["She didn’t say more.", "unclear"],
    ["It is too early to tell whether the pier will hold.", "unclear"],
    ["Divers have not yet identified the boat.", "unclear"],
    ["The cause has not yet been determined.", "unclear"],
    ["The council has yet to decide.", "unclear"],
    ["Nobody knows exactly where it will land.", "unclear"],
    ["Investigators do not know why the gate was open.", "unclear"],
    ["The guard did not identify the ship.", "unclear"],
    ["They were still seeking to establish the names of the dead.", "unclear"],
    ["Why it sank remains a mystery.", "unclear"],
    ["The Courier has been unable to confirm either account.", "not verified"],
    ["The Courier couldn’t immediately confirm it.", "not verified"],
  ])("%s", (sentence, kind) => expect(findUnknowns(sentence)[0]?.kind).toBe(kind));

  it.each([
    "He made his position clear.",
    "“I didn’t say anything,” she said.",
    "“It is like saying, ‘I make knives, and I don’t know how they are used.’ ”",
    "Kell did not name Orlo.",
    "The child had not yet eaten.",
    "Kell did not go.",
    "He commented on the talks.",
    "The clear sky remains.",
    "It is clear why they left.",
    "They verified the report.",
    "Kell denied that Marvania had refused to discuss the prisoners.",
    "No agreement could be reached.",
    "A deal could not be reached in Tarn.",
    "Marvania would not discuss the islands without Sorland.",
    "She warned of lists of names that have not been verified.",
    "They did not say Brax.",
    "The teacher refused to say the harbour was ever safe.",
    "“I don’t know why I came,” she said.",
    "An aide spoke on condition of anonymity because the plan had not been announced.",
  ])("nothing in: %s", (sentence) => expect(findUnknowns(sentence)).toEqual([]));
});

it("finds several in one sentence, one of each kind", () => {
  const sentence = "The bank has not responded to our questions, and we were unable to verify the claim.";
  expect(findUnknowns(sentence).map(({ kind }) => kind)).toEqual(["no comment", "not verified"]);
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

describe("answers", () => {
  const asked = new PageBuilder("q", "It was not immediately clear what had caused the ferry to sink.", {
    published: known("2031-05-02"),
  }).build();
  const later = (name: string, text: string, published = "2031-05-09") =>
    new PageBuilder(name, text, { published: known(published) }).build();
  const answers = (...pages: readonly ReturnType<typeof later>[]) => {
    const all = [asked, ...pages];
    const matters = [{ id: "m-1", pages: all.map(({ page }) => page.id), main: true }];
    const { unknowns } = unknownsStage.link(madeDossier(all, { matters })).findings;
    return unknowns.find(({ evidence }) => evidence.page === asked.page.id)?.answeredBy.map(({ page }) => page);
  };

  it("stand on later pages that tell what was asked", () => {
    const told = later("r", "The ferry sank because of a torn bow door, the inquiry found.");
    expect(answers(told)).toEqual([told.page.id]);
  });

  it("are none on earlier pages, where nothing of the kind is told, and where it is still unknown", () => {
    expect(answers(later("s", "The ferry sank because of a torn bow door.", "2031-05-01"))).toEqual([]);
    expect(answers(later("t", "The ferry sank on Tuesday."))).toEqual([]);
    expect(answers(later("u", "It is unclear what caused the ferry to sink, because of the fog."))).toEqual([]);
  });
});
