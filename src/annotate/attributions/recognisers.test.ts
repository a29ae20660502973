import { describe, expect, it } from "vitest";
import { readMadeUp } from "./read-made-up.test-support.ts";
import { SENTENCE_RECOGNISERS } from "./recognisers.ts";

/** "source | cue | content" of every attribution of a page; parts of a content joined by " + ". */
function said(text: string): string[] {
  return readMadeUp(text).map((a) => `${a.sources.join(" + ")} | ${a.cues.join(" ")} | ${a.contents.join(" + ")}`);
}

describe("what was said stands before the verb", () => {
  it.each([
    ["“We wait,” Ada Kell said.", "Ada Kell | said | “We wait,”"],
    ["“We wait,” said Ada Kell, the secretary of state.", "Ada Kell, the secretary of state | said | “We wait,”"],
    ["“We wait,” Kell said on Monday. “We hope.”", "Kell | said | “We wait,” + “We hope.”"],
    ["“Shall we wait?” Kell asked.", "Kell | asked | “Shall we wait?”"],
    ["“We have won.” Kell said.", "Kell | said | “We have won.”"],
    ["The talks have failed, the Norvik Courier reported.", "the Norvik Courier | reported | The talks have failed"],
    ["The talks, Kell said, would fail.", "Kell | said | The talks + would fail"],
    ["But the talks would fail, Kell said.", "Kell | said | the talks would fail"],
    ["“No more trains,” says the operator, but unions disagree.", "the operator | says | “No more trains,”"],
    [
      "The dam is safe, insists the ministry, though engineers at the site doubt it.",
      "the ministry | insists | The dam is safe",
    ],
    [
      "Nobody was hurt, says the fire chief, and the school will open on Monday.",
      "the fire chief | says | Nobody was hurt",
    ],
    ["He has, Kell told the bench, written to the owner.", "Kell | told | He has + written to the owner"],
    [
      "Somebody took the money, says the watchdog Clean Hands, and the receipts are in Tolm.",
      "the watchdog Clean Hands | says | Somebody took the money",
    ],
    [
      "Most of it “is lost,” Kell said, and still “can be found.”",
      "Kell | said | Most of it “is lost,” + and still “can be found.”",
    ],
  ])("%s", (text, expected) => expect(said(text)).toEqual([expected]));
});

describe("an answer behind a name and a colon", () => {
  it("goes on to the end of its paragraph behind a question", () => {
    const text = "Q: Minister, were you there?\n\nIda Moen: It was late. The room was full.";
    expect(said(text)).toEqual(["Ida Moen | : | It was late. The room was full"]);
  });

  it("goes on elsewhere where the speaker does", () => {
    expect(said("Ida Moen: I was late. I saw a full room.")).toEqual(["Ida Moen | : | I was late. I saw a full room"]);
    expect(said("Ida Moen: The fire is out. Two houses burnt down.")).toEqual(["Ida Moen | : | The fire is out"]);
  });
});

describe("what was said follows the verb", () => {
  it.each([
    ["Kell said that talks had failed.", "Kell | said | that talks had failed"],
    ["Kell said on Monday the talks had failed.", "Kell | said | the talks had failed"],
    ["Kell said in a statement on Friday that talks had failed.", "Kell | said in a statement | that talks had failed"],
    ["Kell told reporters in Norvik that talks had failed.", "Kell | told | that talks had failed"],
    ["Kell said: “We wait.”", "Kell | said: | “We wait.”"],
    ["Kell said of the senator, “We wait.”", "Kell | said | “We wait.”"],
    ["Kell vowed to stay in Norvik.", "Kell | vowed | to stay in Norvik"],
    [
      "The ministry denied that a deal between the mayor and Ada Kell was signed in May.",
      "The ministry | denied | that a deal between the mayor and Ada Kell was signed in May",
    ],
    ["Kell urged the council to wait.", "Kell | urged | the council to wait"],
    ["Kell went on to say that talks had failed.", "Kell | went on to say | that talks had failed"],
    [
      "The talks ended, and the minister, 59, of Norvik, told the Courier that he was glad.",
      "the minister, 59, of Norvik, | told | that he was glad",
    ],
    ["The company that built the bridge said it was safe.", "The company that built the bridge | said | it was safe"],
    ["Polls show Kell is ahead.", "Polls | show | Kell is ahead"],
    ["The premier is due at the port at noon, it is said.", " | it is said | The premier is due at the port at noon"],
    ["The premier was paid in watches, reportedly.", " | reportedly | The premier was paid in watches"],
    ["“Why now?” stood on every wall. Police said on Monday it held nine men.", "Police | said | it held nine men"],
    ["Kell said she was ready but that Marvania was not.", "Kell | said | she was ready but that Marvania was not"],
  ])("%s", (text, expected) => expect(said(text)).toEqual([expected]));

  it("parts two verbs with one subject", () => {
    const found = said("Kell said talks had failed and warned that war was near, adding that she would wait.");
    expect(found.toSorted()).toEqual([
      "Kell | adding | that she would wait",
      "Kell | said | talks had failed",
      "Kell | warned | that war was near",
    ]);
  });
});

describe("a word that fills the place of a subject says nothing", () => {
  it.each([
    ["There were reports that the dam had failed.", " | reports | that the dam had failed"],
    ["There are claims that the vote was rigged.", " | claims | that the vote was rigged"],
  ])("%s", (text, expected) => expect(said(text)).toEqual([expected]));

  it.each(["There were no reports that the dam had failed."])("%s", (text) => expect(said(text)).toEqual([]));
});

describe("other forms", () => {
  it.each([
    ["According to Kell, talks have failed.", "Kell | According to | talks have failed"],
    [
      "The talks have failed, according to a report by the Courier.",
      "a report by the Courier | according to | The talks have failed",
    ],
    ["They met, during which, according to Kell, they quarrelled.", "Kell | according to | they quarrelled"],
    ["Kell described the talks as “useful.”", "Kell | described | the talks as “useful.”"],
    ["Kell called the talks a waste of time, but they went on.", "Kell | called | the talks a waste of time"],
    ["The plan was described by Kell as a mistake.", "Kell | was described | The plan + as a mistake"],
    ["It is reported that talks have failed.", " | It is reported | that talks have failed"],
    ["There was Kell’s claim that talks had failed.", "Kell | claim | that talks had failed"],
    ["Kell sent a message indicating talks had failed.", "Kell | message indicating | talks had failed"],
    ["The Courier quoted a diplomat as saying that talks had failed.", "a diplomat | saying | that talks had failed"],
    ["Added Kell, “We wait.”", "Kell | Added | “We wait.”"],
    ["“We wait for nobody.” — Ilan Dorvet", "Ilan Dorvet | — | “We wait for nobody.”"],
    ["Talks have reportedly failed in Norvik.", " | reportedly | Talks have + failed in Norvik"],
    ["Kell dismissed speculation that talks had failed.", "Kell | dismissed | speculation that talks had failed"],
  ])("%s", (text, expected) => expect(said(text)).toEqual([expected]));

  it("leads in to the next block, and goes on from it", () => {
    expect(said("Ada Kell repeated her offer:\n“We wait.”\n“We hope.”")).toEqual([
      "Ada Kell | repeated | “We wait.” + “We hope.”",
    ]);
    expect(said("Ilan Dorvet and Ada Kell were of one mind: “We wait.”")).toEqual([
      "Ilan Dorvet and Ada Kell | were of one mind | “We wait.”",
    ]);
    expect(said("Ada Kell’s answer was short: “We wait.”")).toEqual(["Ada Kell | answer | “We wait.”"]);
  });

  it("keeps a that-clause before a lead-in as a statement of its own", () => {
    expect(said("Ada Kell told reporters that talks had failed:\n“We wait.”")).toContain(
      "Ada Kell | told | that talks had failed",
    );
    expect(said("Ada Kell told reporters that talks had failed:\n“We wait.”")).toContain(
      "Ada Kell | told | “We wait.”",
    );
  });
});

describe("nothing is said", () => {
  it.each([
    "The talks failed in Norvik.",
    "The so-called “Norvik plan” was dropped.",
    "According to the plan, work begins in May.",
    "Kell did not say whether talks had failed.",
    "Nobody said that talks had failed.",
    "Officials are studying the claims of the opposition.",
    "The stated goals of the talks were modest.",
    "There were no reports that anyone was hurt.",
    "The accusations that were made in May are old.",
    "If the court finds that the law is void, the tax ends.",
    "Five men accused of plotting to kill the president were held.",
    "A man described as a loner was held.",
    "A ship thought to be carrying arms was stopped.",
    "Kell called off the talks.",
    "Kell called a meeting.",
    "The United States is ready.",
    "Kell showed courage.",
    "Kell’s film reviews appear in the Courier.",
    "Who would say that talks had failed?",
    "Weather threatened the harvest.",
  ])("%s", (text) => expect(said(text)).toEqual([]));

  it("a name between told and the statement is who was told, not who spoke", () => {
    expect(said("Ada Kell, who lives in Norvik, told the Courier: “We wait.”")).toEqual([
      "Ada Kell | told | “We wait.”",
    ]);
  });

  it("a title in quote marks is not what was said", () => {
    expect(said("On the broadcast of “Norvik Tonight,” Ada Kell said that talks had failed.")).toEqual([
      "Ada Kell | said | that talks had failed",
    ]);
  });
});

it("has a bit for every recogniser of sentences in a number", () => {
  expect(SENTENCE_RECOGNISERS.length).toBeLessThanOrEqual(31);
});
