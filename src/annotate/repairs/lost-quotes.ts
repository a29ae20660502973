import type { Page } from "../../core/page.ts";
import type { TextSpan } from "../../core/span.ts";
import { SPEECH_BEFORE_QUOTE } from "../../languages/en/speech-before-quote.ts";
import type { FoundRepair } from "./found-repair.ts";

const LAST_WORD = /(\p{L}{2,30})$/u;

/**
 * Finds quotes whose marks were lost together with the spaces beside them: a verb of saying, a comma or colon glued to a
 * capital ("stating,We get …") opens one, and the next stop glued to a capital ("… meaningless.He described") closes it.
 * Nothing is read as a quote unless both ends are there.
 */
export function findLostQuotes(
  _page: Page,
  block: TextSpan,
  earlier: readonly FoundRepair[],
  text: string,
): FoundRepair[] {
  const found: FoundRepair[] = [];
  const glued = earlier.filter(
    (repair) => repair.kind === "glued" && block.start <= repair.start && repair.end <= block.end,
  );
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
      // Marks inside would have survived the loss: then this stretch was no quote.
      if (!/["“”]/.test(text.slice(open, repair.start))) {
        const close = repair.start + 1;
        const long = close - open > 600;
        found.push({
          start: open,
          end: open + 1,
          kind: "quote opened",
          reading: `“${text.charAt(open)}`,
          uncertain: false,
        });
        found.push({ start: close - 1, end: close, kind: "quote closed", reading: `${mark}”`, uncertain: long });
      }
      open = null;
    }
  }
  return found;
}
