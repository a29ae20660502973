const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ""));

/** Particles of names that are also English words or parts of them: they join only before a hyphen ("as-Sadr"). */
export const GLUED_PARTICLES = words("as ash ad ar at an az do i e o d nic af so til den bar ap");

/** Small words with which a surname may begin: "von Thal". */
export const LEADING_PARTICLES = words("von van dos bin ibn al el della");

/** Small articles that stand glued before an Arabic name: "al-Sadiq". */
export const GLUED_ARTICLES = words("al el ul as ash");

/** Openings of names of places, laws and events that go on with "of". */
export const OF_OPENINGS = words(
  `republic kingdom gulf bay strait isle sea horn cape state states duchy emirate sultanate city district battle war treaty
  declaration bill act festival feast order statue`,
);

/** Openings of bodies that go on with "on": "Committee on Fisheries". */
export const ON_OPENINGS = words("committee subcommittee commission council conference institute centre center panel");

/** Openings of bodies that go on with "for" alone: "Transport for Norvik". */
export const FOR_OPENINGS = words("transport action citizens mothers veterans");

/** Possessors inside the names of bodies: "People's Republic", "Workers' Party". */
export const INNER_POSSESSORS = words(
  `people peoples children women men workers farmers citizens veterans mothers consumers teachers students employers
  lawyers doctors writers journalists depositors`,
);

/** What stands before a hyphen inside one word: "Co-operative", "Inter-Darvian". */
export const NAME_PREFIXES = words("co inter trans pan anti non pre post sub mid ex neo pro semi");

/** What stands small behind a hyphen and is no part of a name: "Norvik-born". */
export const COMPOUND_TAILS = words(
  `born run era style wide made held free area elect type led sized ruled owned bound built only like plus bred class`,
);

/** Spellings of words in bodies' names that are one word; an empty one counts for nothing ("Foreign Affairs"). */
export const BODY_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["defence", "defense"],
  ["labour", "labor"],
  ["organisation", "organization"],
  ["centre", "center"],
  ["programme", "program"],
  ["dept", "department"],
  ["affairs", ""],
]);

/** Bodies whose name is turned round without becoming another: "Ministry of Trade" is the "Trade Ministry". */
export const TURNED_BODIES = words("ministry department state embassy office");

/** Small words that initials leave out. */
export const UNCOUNTED_INITIALS = words("of the for and in on to de la du des del");

/** Short forms of outlets' names that stand for nothing else in the news; other short capitals are left to the page. */
export const SURE_SHORT_MEDIA = words(
  `BBC CNN NBC CBS ABC PBS NPR CBC ITV AFP DPA EFE NTB APA NHK ARD ZDF RFI RFA VOA RTE RT AP UPI DW RIA PTI ANI FT NYT WSJ SBS RAI`,
);

/** Where somebody stands in a picture. */
export const PICTURE_SIDES = words("left right");

/** Words behind an agency's name in the credit of a picture: "AP Photo". */
export const PICTURE_WORDS = words("photo photos video image images picture pictures file illustration graphic");
