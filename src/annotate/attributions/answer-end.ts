import type { Scene } from "./scene.ts";

/** How many sentences an answer may go on for. */
const LONGEST_ANSWER = 12;

/**
 * "Q: Were you there?" "Ilan Dorvet: I was in the building. I was not in the room.": where the answer that a name opens
 * ends. Behind a question, and in a transcript, all of the paragraph is answer, elsewhere what is told by "I" or "we".
 */
export function answerEnd({ view, sentence }: Scene, first: number, inTranscript: boolean): number {
  const before = view.sentences[sentence.index - 1];
  const asked =
    inTranscript || (before !== undefined && before.block !== sentence.block && before.units.at(-1)?.text === "?");
  let end = first;
  for (let at = sentence.index + 1; at <= sentence.index + LONGEST_ANSWER; at++) {
    const next = view.sentences[at];
    if (!sentence.firstInBlock || next === undefined || next.block !== sentence.block) break;
    const { units } = next;
    if (!asked && !units.some(({ lower, quote }) => quote === null && /^(?:i|we|my|our|me|us)$/.test(lower))) break;
    if (units.some(({ lower }, place) => lower === ":" && place < 5)) break;
    const mark = units.at(-1);
    const last = mark !== undefined && /^[.!]$/.test(mark.text) ? units.at(-2) : mark;
    end = last?.end ?? end;
  }
  return end;
}
