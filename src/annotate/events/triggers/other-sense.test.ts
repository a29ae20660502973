import { describe, expect, it } from "vitest";
import { learnedEventsOfText } from "../read-text.test-support.ts";

const types = (text: string): string[] => learnedEventsOfText(text).map(({ type, mode }) => `${type} ${mode}`);

describe("a verb of events in another sense", () => {
  it.each([
    ["COERCE", "Guard Ilan Dorvet boarded the flight to Norvik on Sunday."],
    ["COERCE", "Ilan Dorvet and Ada Kell boarded the flight bound for Norvik on Sunday at Kell Airport."],
    ["COMPANY departure", "Ilan Dorvet, a director of Tarn Rail, survived the crash, which left seven dead."],
    ["COMPANY investment", "Tarn Mills raised its bid for Dorvex Holdings to 9 million crowns on Monday."],
    ["COURT charge", "An attendant of Tarn Air accused Ilan Dorvet of the theft of two blankets."],
    ["ASSAULT", "Ilan Dorvet slipped on a wet floor and hit his head."],
    ["ASSAULT", "The Brax Rovers beat the Norvik Comets to win the cup."],
    ["PROTEST", "Marvania and Sorland have demonstrated restraint so far."],
    ["PROTEST", "The restraint that both Marvania and Sorland have demonstrated was praised."],
    ["COMPANY departure", "Ilan Dorvet's administration left President Kell a plan for floods."],
    ["COMPANY departure", "People pointed out that Ilan Dorvet left a thick playbook."],
    ["RETREAT", "The flight left Marvania for Sorland on Monday."],
    ["REJECT", "Gorillas in Marvania and Sorland have declined by more than 60 per cent since 2001."],
    ["DISASTER", "He began to stagger in the hall before he collapsed on Monday."],
    ["REJECT", "The aquarium of Norvik faced growing pressure and then declining attendance."],
    ["REQUEST", "Tarn Air of Norvik did not respond to phone and email messages requesting comment."],
    ["ASSAULT", "Marvanian authorities have been bombarded with complaints from Sorland."],
    ["ASSAULT", "Sergeant Jay Kell helped wounded Marvanian army soldiers leave a helicopter."],
    ["COURT arrest", "The mayors of Norvik held President Oren Vasic accountable for the fire."],
    ["COURT arrest", "The committee voted to hold Attorney General Ilan Dorvet in contempt of Congress."],
    ["LAW", "Bill Marl met the mayor of Norvik on Monday."],
    ["COMPANY deal", "President Oren Vasic sued two banks of Norvik in a desperate bid to stop them."],
    ["ASSAULT", "President Oren Vasic will strike new deals with Marvania and Sorland in May."],
    ["RETREAT", "Marvania cancelled the gala after it was left out of the pact of Sorland and Kestria."],
    ["COURT verdict", "President Oren Vasic dismissed demands for a hearing on Monday."],
    ["DISASTER rescue", "At least 16 million people in Marvania have recovered from the disease."],
    ["COURT trial", "Marvania and Sorland are doing harm by trying to stop Ada Kell."],
    ["ASSAULT", "Marvania targeted the wine of Sorland with a new tax."],
    ["CONSULT meet", "President Oren Vasic was met with cheers in Norvik on Monday."],
    ["ASSAULT", "Hurricanes Orla and Tess hit Marvania on Monday, killing nine people."],
    ["SUPPORT", "Ada Kell and Marvania backed off their threat to Sorland on Monday."],
    ["CONSULT visit", "President Oren Vasic received the vaccine of Marvania on Monday."],
    ["COURT trial", "A clinical trial of Norvik University's vaccine showed an immune response."],
    ["PROTEST", "President Oren Vasic spoke at a campaign rally in Norvik on Monday."],
    ["COMPANY insolvency", "The Vasic administration and the company said it pleased President Oren Vasic."],
    ["CONSULT phone", "President Oren Vasic's call to halt the count angered Marvania."],
    ["LAW vote", "Senators of Marvania asked Ada Kell about voting rights on Monday."],
    ["COMPANY deal", "A small bird managed to take over a flight of Tarn Air on Monday."],
    ["AID", "Tarn Mills raises hostile bid for Dorvex to 121 billion crowns in quest to be on top."],
    ["ASSAULT", "Former Tarn Rail and Dorvex employees have launched a campaign to curb the harm of games."],
    ["ASSAULT", "Marvania and Sorland are fighting poverty together."],
    ["ASSAULT", "Tarn Rail and Dorvex staff formed a coalition to fight what they built."],
    ["CONSULT meet", "Firms such as Tarn Rail and Dorvex use their size to negotiate down prices."],
    ["COURT release", "In figures released by police in Norvik, the full extent of the arrests was shown."],
  ])("is no %s: %s", (type, text) => expect(types(text).join()).not.toContain(type));

  it.each([
    ["COERCE", "Marvanian troops boarded the tanker of Sorland on Sunday."],
    ["ASSAULT", "Ilan Dorvet was beaten by police in Norvik on Monday."],
    ["PROTEST", "Teachers demonstrated in Norvik on Monday."],
    ["RETREAT", "Marvanian troops left Sorland on Monday."],
    ["REJECT", "Marvania declined an offer of talks with Sorland."],
    ["REQUEST", "Marvania is requesting aid from Sorland."],
    ["ASSAULT", "Sorland has been bombarded by Marvanian warships."],
    ["AID", "Marvania raised 9 million crowns in aid for Sorland on Monday."],
    ["ASSAULT", "Marvania launched a military campaign against Sorland."],
    ["COURT release", "Police released the suspect on bail."],
  ])("is %s where it has its own: %s", (type, text) => expect(types(text).join()).toContain(type));
});

describe("what goes down", () => {
  it.each([
    ["The plane went down in Norvik on Sunday, killing all 12 aboard.", "DISASTER crash"],
    ["The ferry went down in Norvik Bay on Sunday, drowning 12 passengers.", "DISASTER sinking"],
  ])("%s", (text, type) => {
    const told = types(text).filter((one) => one === "DISASTER crash" || one === "DISASTER sinking");
    expect(told).toEqual([type]);
  });
});

describe("what a ship or a lorry runs into", () => {
  it("is a crash", () => {
    expect(types("A tourist ship struck a bridge on the river Oske and 25 people were hurt.")).toContain(
      "DISASTER crash",
    );
    expect(types("NORVIK — A tourist ship struck a bridge on the river Oske.")).toContain("DISASTER crash");
    expect(types("The Queen Mara hit a pillar of the bridge near Norvik on Tuesday.")).toContain("DISASTER crash");
    expect(types("A lorry hit a bus near Norvik on Monday.")).toContain("DISASTER crash");
  });

  it("hurts people by accident", () =>
    expect(types("A tourist ship struck a bridge in Norvik on Monday and 25 people were injured.")).toEqual([
      "DISASTER crash",
      "DISASTER casualties",
    ]));

  it("hurts people by accident in the sentences behind, too", () => {
    const accident = "A tourist ship struck a bridge in Norvik on Monday. Police say 27 people are injured.";
    expect(types(accident)).toContain("DISASTER casualties");
    const attack = "Gunmen stormed a hotel in Norvik on Monday. Police say that 27 people were injured.";
    expect(types(attack).join()).not.toContain("casualties");
  });

  it("is an attack where somebody meant it", () =>
    expect(types("A suicide bomber rammed a truck into the consulate in Norvik.").join()).not.toContain("crash"));
});
