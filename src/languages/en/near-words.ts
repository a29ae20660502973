import { NEAR_ACTS } from "./near-words/acts.ts";
import { NEAR_CHANGES } from "./near-words/changes.ts";
import { NEAR_DEGREES } from "./near-words/degrees.ts";
import { NEAR_DISASTERS } from "./near-words/disasters.ts";
import { NEAR_LAW_AND_STATE } from "./near-words/law-and-state.ts";
import { NEAR_MATTERS } from "./near-words/matters.ts";
import { NEAR_PEOPLE } from "./near-words/people.ts";
import { NEAR_PLACES } from "./near-words/places.ts";
import { NEAR_WORK_AND_MONEY } from "./near-words/work-and-money.ts";

/**
 * Words that news may use of one thing in two accounts, a group a line. Looser than `WORD_KIN`: a group may hold a kind
 * and what is of that kind, a cause and its effect, an act and who does it. A word may stand in several groups. Lower
 * case, one form of each word: they are compared by their stems, irregular forms stand beside.
 */
export const NEAR_WORDS: readonly string[] = [
  ...NEAR_PEOPLE,
  ...NEAR_PLACES,
  ...NEAR_DISASTERS,
  ...NEAR_LAW_AND_STATE,
  ...NEAR_WORK_AND_MONEY,
  ...NEAR_MATTERS,
  ...NEAR_DEGREES,
  ...NEAR_ACTS,
  ...NEAR_CHANGES,
];
