/**
 * Short passages by people and outlets that do not exist: whom somebody tells by another name than most outlets bear, and
 * speakers that the page names in another place. Each with the chains behind the page's outlet, the Norvik Courier.
 */
export const TOLD_AND_NAMED: readonly (readonly [passage: string, ...chains: string[]])[] = [
  ["Ada Kell denied to Corriere del Lago that talks had failed.", "Corriere del Lago > Ada Kell"],
  ["Ada Kell told the Voice of Marvania that talks had failed.", "Voice of Marvania > Ada Kell"],
  ["Ada Kell told Qatar's Al-Noor that talks had failed.", "Al-Noor > Ada Kell"],
  ["In remarks made to the Tolm weekly L'Écho, Ada Kell said talks had failed.", "L'Écho > Ada Kell"],
  [
    "“Talks have failed,” Ada Kell said in an interview with Stuff of the meeting that ended early.",
    "Stuff > Ada Kell",
  ],
  ["Ada Kell told the student paper, The Gown, that talks had failed.", "Gown > Ada Kell"],
  ["Ada Kell told the online paper Canal Norte she had been on leave that day.", "Canal Norte > Ada Kell"],
  ["Ada Kell told the television channel N3 a clerk had misled her.", "N3 > Ada Kell"],
  [
    "Ada Kell said in a speech broadcast by the party's own radio station, Radio Unity, that talks had failed.",
    "Radio Unity > Ada Kell",
  ],
  ["The ministry told Amnesty International that the prison was closed.", "Amnesty International > The ministry"],
  ["Her mother told the rights group Open Cell that nobody had informed the family.", "Open Cell > Her mother"],
  [
    "The captain, Ada Kell, denied it to BBC Ulster, saying the lights had been green.",
    "BBC Ulster > Ada Kell",
    "BBC Ulster~ > Ada Kell",
  ],
  ["A guard told the Courier that talks had failed.", "A guard"],
  [
    "Neighbours told Channel Six they had heard two shots. One of them, Ida Moen, said a car had driven off.",
    "Channel Six > Neighbours",
    "Channel Six~ > Ida Moen",
  ],
  [
    "Trains will be normal by six, promised the operator. They will be normal by eight, it promised later.",
    "the operator",
  ],
  [
    "The environmental group Clear Shore published photographs which, it says, show a tanker near the reef.",
    "Clear Shore",
  ],
  [
    "The audit of the fuel account blames nobody. It says that two million litres left the depot.",
    "The audit of the fuel account",
  ],
  [
    "Northwire carried a statement by the ministry in which it denied that the fund had sold its stake.",
    "Northwire > the ministry",
  ],
  ["Bank Rutman could need fresh capital. The bank said its position was robust.", "Bank Rutman"],
  ["The Halden Museum was closed, a clerk said. The museum said it would reopen.", "Halden Museum", "a clerk"],
  [
    "Chocolate maker Brenner-Wills will close its plant, the company told staff in a letter on Friday.",
    "Brenner-Wills",
  ],
  [
    "Two soldiers were killed by a mine, the provincial governor said. The governor, Lado Kell, said the road had been declared safe.",
    "Lado Kell",
  ],
  [
    "A spokeswoman for the diocese said the roof was safe. Asked about the tower, the spokeswoman said repairs would follow.",
    "diocese",
  ],
  ["Jessica Alba wrote: “We feel so blessed.”", "Jessica Alba"],
  ["“We need everyone who can help us,” Ada Kell said, referring to her police forces.", "Ada Kell"],
  ["Ada Kell said the network knew from the outset that it was harmful.", "Ada Kell > the network"],
  ["Former President Ada Kell said via Twitter that the pilot was her cousin.", "Ada Kell"],
  [
    "“It is safe,” Ada Kell told Northwire. She stressed that the area won't be fenced off, as some media reports claimed.",
    "Northwire > Ada Kell",
    "Northwire~ > Ada Kell",
    "some media reports",
  ],
  ["Ilan Dorvet, a fellow at the Tolm Centre in Brax told Northwire that talks had failed.", "Northwire > Ilan Dorvet"],
  ["Officials have moved money overseas, according to a 2011 report by the audit office.", "the audit office"],
  ["The claim was false, the airport's press office said.", "airport"],
  ["Talks will resume, said the press service of the defence ministry.", "defence ministry"],
  [
    "Court filings reviewed by Northwire show a nurse told a jury that the log had been rewritten.",
    "Northwire > Court filings > a nurse",
  ],
  [
    "A letter seen by Northwire says Ada Kell told the union that talks had failed.",
    "Northwire > A letter",
    "Northwire > Ada Kell",
  ],
  [
    "A jet will be sold, the Amery Post claimed, attributing it to an officer's mother.",
    "Amery Post > an officer's mother",
  ],
  [
    "Mutale Kang has assured nurses that nobody will be dismissed, the Amery Post quoted Doreen Sakal as saying on Tuesday.",
    "Amery Post > Doreen Sakal > Mutale Kang",
  ],
  [
    "A duty officer in Yuzhno, reached by telephone by RIA Vostok, said that talks had failed.",
    "RIA Vostok > A duty officer in Yuzhno",
  ],
  [
    "The arrests were confirmed to Northwire by a security official, who said eight men were being held.",
    "Northwire > official",
  ],
  [
    "The note was quoted in a ruling by Justice Amrit Kell on Friday, which found that nobody had pushed her.",
    "Amrit Kell",
  ],
];

/** What the same speaker says to others, or on an occasion of its own: behind these the last statement has the chain. */
export const TOLD_ELSEWHERE: readonly (readonly [passage: string, chain: string])[] = [
  ["Ada Kell told Channel Six that talks had failed. Kell said that talks would resume.", "Channel Six~ > Ada Kell"],
  ["Ada Kell told Channel Six that talks had failed. Kell told reporters in Brax that talks would resume.", "Ada Kell"],
  ["Ada Kell told Channel Six that talks had failed. Kell said on her website that talks would resume.", "Ada Kell"],
  [
    "Ada Kell told Channel Six that talks had failed. At a news conference, Kell said that talks would resume.",
    "Ada Kell",
  ],
];
