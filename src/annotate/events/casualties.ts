import { ACCIDENT_WORDS, ATTACK_WORDS } from "../../languages/en/harm-words.ts";
import type { SentenceView } from "./sentence-view.ts";

const HARMING: ReadonlySet<string> = new Set(["killing", "assault"]);

/** True for the verbs of killing and wounding, which accidents do as well as people. */
export const isHarm = (noun: string): boolean => HARMING.has(noun);

/** How the people of the sentence came to harm; null where no word tells. An attack outweighs the vehicle it used. */
export function causeOfHarm(view: SentenceView): "attack" | "accident" | null {
  let accident = false;
  for (const word of view.words) {
    if (ATTACK_WORDS.has(word.lower)) return "attack";
    if (ACCIDENT_WORDS.has(word.lower)) accident = true;
  }
  return accident ? "accident" : null;
}
