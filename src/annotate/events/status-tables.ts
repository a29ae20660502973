import {
  ACT_VERBS,
  DECLARING_VERBS,
  EVENT_STATUS_VERBS,
  HAPPENING_VERBS,
  RECEIVING_VERBS,
  STATUS_PHRASES,
} from "../../languages/en/status-words.ts";
import { PhraseTable, verbClasses } from "./phrase-table.ts";

/** Verbs that do something to an event, by the status they leave it in. */
export const statusVerbs = verbClasses(EVENT_STATUS_VERBS);
/** Verbs that say that the object was done ("imposed"), a status only through their tense. */
export const actVerbs = verbClasses({ act: [...ACT_VERBS, ...RECEIVING_VERBS] });
export const declaringVerbs = verbClasses({ act: DECLARING_VERBS });
/** Verbs whose subject is the one that the deed was done to. */
export const receivingVerbs = verbClasses({ act: RECEIVING_VERBS });
/** Verbs whose subject is an event that happens. */
export const happeningVerbs = verbClasses({ held: HAPPENING_VERBS });

export const statusPhrases = new PhraseTable<(typeof STATUS_PHRASES)[number]["status"]>();
for (const phrase of STATUS_PHRASES) statusPhrases.add(phrase.words, phrase.status);
