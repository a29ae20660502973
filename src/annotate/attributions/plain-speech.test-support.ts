/** Passages about who is told what without "that", phrases with clauses in them, and rows of those who cite, in the form of `RELAY_PASSAGES`. */
export const PLAIN_SPEECH: readonly (readonly [passage: string, ...chains: string[]])[] = [
  [
    "Police said the owner of the kiosk told detectives a man in a yellow coat paid in coins.",
    "Police > the owner of the kiosk",
  ],
  ["Ilan Dorvet told officers the door was open.", "Ilan Dorvet"],
  ["Ilan Dorvet told the inquiry prisoners were counted twice.", "Ilan Dorvet"],
  ["A neighbour who asked not to be identified said the crew knew it.", "A neighbour who asked not to be identified"],
  ["A rancher who found the wreck told Northwire the crew knew it.", "Northwire > A rancher who found the wreck"],
  ["Two officials not permitted to discuss the case told Northwire the crew knew it.", "Northwire > Two officials"],
  ["Talks have failed, Northwire reported, citing a baker.", "Northwire > a baker"],
  [
    "Talks have failed, Northwire said, citing the Amery Post, which cited a port agent.",
    "Northwire > Amery Post > a port agent",
  ],
  [
    "Citing the Amery Post, which cited two officials, Northwire reported that talks had failed.",
    "Northwire > Amery Post > two officials",
  ],
  ["Talks have failed, Northwire was the first to report.", "Northwire"],
  ["Northwire was first to report that talks had failed.", "Northwire"],
  ["A deputy, Lise Amund, said the minister, Ilan Dorvet, believes talks have failed.", "Lise Amund > Ilan Dorvet"],
  [
    "Northwire said that talks had failed, but the ministry, in a statement, said they went on.",
    "Northwire",
    "the ministry",
  ],
  ["Ada Kell had no patience for the court's usher. “The hall was full,” she said.", "Ada Kell"],
  ["An internal audit obtained by Channel Six found that the crew knew it.", "Channel Six > An internal audit"],
  ["Quoted by Northwire, Ilan Dorvet said the crew knew it.", "Northwire > Ilan Dorvet"],
  ["Talks have failed, an aide said, as reported by the Amery Post.", "Amery Post > an aide"],
  ["Talks have failed, the ministry said in a statement read out on Channel Six.", "Channel Six > the ministry"],
  ["Ilan Dorvet told Il Corno del Sud that talks had failed.", "Il Corno del Sud > Ilan Dorvet"],
  ["Two pilots were cited by the Amery Post as having warned that the crew knew it.", "Amery Post > Two pilots"],
  ["A source told Northwire he had heard from a clerk that talks had failed.", "Northwire > A source > a clerk"],
  ["Economists polled by Reuters believe talks have failed.", "Reuters > Economists"],
  ["The rebels’ chief, known as Ilan Dorvet, said talks had failed.", "Ilan Dorvet"],
];
