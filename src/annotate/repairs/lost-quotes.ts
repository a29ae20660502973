import { SPEECH_BEFORE_QUOTE } from "../../languages/en/speech-before-quote.ts";
import type { FoundRepair } from "./found-repair.ts";

const LAST_WORD = /(\p{L}{2,30})$/u;

export function findLostQuotes(text: string, glued: readonly FoundRepair[]): FoundRepair[] {
  const found: FoundRepair[] = [];
  let open: number | null = null;
  for (const repair of glued) {
    const mark = text.charAt(repair.start);
    const letter = text.charAt(repair.end - 1);
    const capital = letter !== letter.toLowerCase();
    if (open === null) {
      if (!/[,:]/.test(mark) || !capital) continue;
      const word = LAST_WORD.exec(text.slice(Math.max(0, repair.start - 30), repair.start))?.[1];
      if (word !== undefined && SPEECH_BEFORE_QUOTE.has(word.toLowerCase())) open = repair.end - 1;
    } else if (/[.!?]/.test(mark) && capital) {
      if (!/["“”]/.test(text.slice(open, repair.start))) {
        const close = repair.start + 1;
        found.push({
          start: open,
          end: open + 1,
          kind: "quote opened",
          reading: `“${text.charAt(open)}`,
          uncertain: false,
        });
        found.push({
          start: close - 1,
          end: close,
          kind: "quote closed",
          reading: `${mark}”`,
          uncertain: close - open > 600,
        });
      }
      open = null;
    }
  }
  return found;
}
