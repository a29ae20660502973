/** Words of who speaks and whom he speaks to, lower case: outside quotation marks reports have few of them. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(
  "i we me us my our mine ours myself ourselves you your yours yourself".split(" "),
);

/** Words that take up a person or body named before, lower case: how a report goes on after a quotation. */
export const THIRD_PERSON: ReadonlySet<string> = new Set("he she they his her their him them".split(" "));
