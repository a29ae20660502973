/** What a company is in law, at the end of its name, which some write and some do not. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  "inc incorporated ltd limited llc llp plc corp corporation co gmbh ag sa nv ab asa oyj spa srl pty group holdings holding".split(
    " ",
  ),
);

/** Of these, those that are part of no name: what stands before them is a whole one, even of a word. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set("inc incorporated ltd llc llp plc gmbh asa oyj srl".split(" "));

/** Words of names that two kinds of English spell in two ways, each under one. */
export const ONE_SPELLING: ReadonlyMap<string, string> = new Map(
  [
    "and &",
    "center centre",
    "defense defence",
    "labor labour",
    "organization organisation",
    "program programme",
    "theater theatre",
    "harbor harbour",
    "mobilization mobilisation",
    "civilization civilisation",
    "modernization modernisation",
    "jewelry jewellery",
    "counselors counsellors",
  ].map((pair): [string, string] => {
    const [one = "", other = ""] = pair.split(" ");
    return [other, one];
  }),
);
