/**
 * Passages by people and outlets that do not exist, in the form of `RELAY_PASSAGES`: statements three links deep, and
 * links that stand in the sentence before or behind.
 */
export const THREE_LINKS: readonly (readonly [passage: string, ...chains: string[]])[] = [
  // Who hears or learns something is the one who tells of it.
  ["A fisherman told Northwire that he heard Dorvet say that the door was open.", "Northwire > A fisherman > Dorvet"],
  ["Police say they had heard from an aide that the door was open.", "Police > an aide"],
  ["He had learned from the ministry that the door was open, lawyer Ada Kell said.", "Ada Kell > the ministry"],
  [
    "They had heard his brother say the door was open, the rebels told Northwire.",
    "Northwire > the rebels > his brother",
  ],
  [
    "Northwire reported, citing a nurse, that she had heard a guard say the door was open.",
    "Northwire > a nurse > a guard",
  ],
  // What a statement before a tag tells is told by the tag.
  ["They had been warned by Dorvet that the door was open, neighbours said.", "neighbours > Dorvet"],
  [
    "He had been told by his brother that the door was open, Northwire reported on Monday, citing Ada Kell.",
    "Northwire > Ada Kell > his brother",
  ],
  // A name beside what somebody is, or beside the paper that quotes them.
  ["The door was open, according to a nurse quoted by a local paper, the Norvik Mirror.", "Norvik Mirror > a nurse"],
  ["Northwire reported, citing the mayor of Norvik, Ada Kell, that the door was open.", "Northwire > Ada Kell"],
  [
    "The ministry said it had learned from the mayor of Norvik, Ada Kell, that the door was open.",
    "The ministry > Ada Kell",
  ],
  [
    "According to union leader Lise Amund, the mayor of Norvik, Ada Kell, told police the door was open.",
    "Lise Amund > Ada Kell",
  ],
  ["Ada Kell, who runs the ferry, quoted by Northwire, said that the door was open.", "Northwire > Ada Kell"],
  // A pronoun behind what was said hardly means somebody whom those words name.
  [
    "A nurse told Northwire that talks had failed. Lise Amund had warned her that the door was open, she said.",
    "Northwire > A nurse",
    "Northwire~ > A nurse > Lise Amund",
  ],
  [
    "Talks had failed, Northwire reported, citing the mayor, Ilan Dorvet. The door was open, he said.",
    "Northwire > Ilan Dorvet",
    "Northwire~ > Ilan Dorvet",
  ],
  // Who spoke to an outlet in the sentence before.
  ["Prosecutors spoke to Northwire on Friday. They said the door was open.", "Northwire > Prosecutors"],
  ["The embassy gave an interview to Northwire. It said the door was open.", "Northwire > The embassy"],
  // Somebody gets through, and says; somebody lets others know.
  ["Police said a guard had let investigators know that the door was open.", "Police > a guard"],
  ["Ada Kell said that two drivers had called to say most of the doors were open.", "Ada Kell > two drivers"],
  ["One of the drivers said the court had promised him that the door was open.", "One of the drivers > the court"],
  // Where it was said, told behind it.
  ["Dorvet said that the door was open. He was speaking to Northwire.", "Northwire > Dorvet"],
  ["Ada Kell said the door was open. She made the remarks in an interview with Channel Six.", "Channel Six > Ada Kell"],
  [
    "In a leaked memo, Dorvet tells managers that the door was open. The memo was obtained by Northwire.",
    "Northwire > Dorvet",
  ],
  [
    "In a letter to the council, Dorvet wrote that the door was open. The letter was published on Friday by Radio Marvan.",
    "Radio Marvan > Dorvet",
  ],
  // An outlet behind a speaker who stands behind the verb, and one that was told.
  ["“The door was open,” wrote the columnist Ada Kell in the Amery Post.", "Amery Post > Ada Kell"],
  ["“The door was open,” said the coach, Ilan Dorvet, grimly, on Radio Marvan.", "Radio Marvan > Ilan Dorvet"],
  ["Northwire was told by two officials that the door was open.", "Northwire > two officials"],
  // A clause of what carries the words is none of them.
  [
    "The door was open, the union told its members in a message that was obtained by Northwire.",
    "Northwire > the union",
  ],
  ["The door was open, the auditor has concluded in a report that Northwire obtained.", "Northwire > the auditor"],
  // What somebody who is quoted was told by another.
  ["“The guard had admitted to police that the door was open,” Ada Kell said.", "Ada Kell > The guard"],
  ["“We were told by the agent that the door was open,” Ada Kell said.", "Ada Kell > the agent"],
  // The verb of what was said stands behind a tag with an adjunct of its own.
  ["The frigate, the navy said in a statement released on Tuesday, had been shadowed for two days.", "the navy"],
  ["By the prefecture’s count 800 people marched.", "the prefecture"],
  ["A spokesman for the Norvik navy said the door was open.", "Norvik navy"],
  // Entries of a page that goes on, behind their times.
  ["14:05 Police: the door was open.", "Police"],
  ["11.52am: The door was open, Dorvet says.", "Dorvet"],
  // Whose words they are, as pages of every day put it.
  ["Ada Kell said her party has supported the plan, and said it was wrong to wait.", "Ada Kell > her party"],
  ["Ferrin Holdings last year disclosed that the door was open.", "Ferrin Holdings"],
  [
    "Dorvet says the door was open.\nOne victim who spoke with Northwire accused the guard of keeping her out.",
    "Dorvet",
    "Northwire > One victim who spoke with Northwire",
  ],
  [
    "Dorvet announced his exit in a letter released by Northwire, a day after Kell said he was leaving.",
    "Dorvet",
    "Kell",
  ],
  [
    "The port authority told Northwire that talks had failed. The union disagreed. “The door was open,” it said.",
    "Northwire > The port authority",
    "The union",
  ],
  [
    "Two people told Northwire talks had failed, one of whom said the door was open.",
    "Northwire > Two people",
    "Northwire > one of whom",
  ],
  ["The door was open, said the head of the port, Ada Kell, quoted by Northwire.", "Northwire > Ada Kell"],
  [
    "Talks had failed, a fisherman told Northwire on Friday.\n“The door was open, and nobody came.”",
    "Northwire > a fisherman",
  ],
  ["Ada Kell told Al Sahil that the door was open.", "Al Sahil > Ada Kell"],
  ["A guard’s testimony was that the door was open.", "A guard"],
  // Credits.
  ["NORVIK, May 3 (EFE).- The door was open, Dorvet said.", "EFE > Dorvet"],
  ["NORVIK — The door was open, Dorvet said on Monday. — Prensa Lumen", "Prensa Lumen > Dorvet"],
];
