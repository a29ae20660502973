import type { Time } from "../../core/layers.ts";
import type { PageStage } from "../../core/stage.ts";
import { textOf } from "../../document/document.ts";
import { edtfOf } from "./edtf.ts";
import { isNarrative } from "./is-narrative.ts";
import { recogniseTimes } from "./recognise-times.ts";
import { referenceDate } from "./reference-date.ts";
import { NOTHING_TOLD, type Told, toldAfter } from "./told.ts";

const VERSION = "6";
/** A day named further back than this no longer serves "the day before". Code units. */
const EARLIER_REACH = 800;
/** A sentence longer than this is no sentence; its rest is left unread. Code units. */
const LONGEST_SENTENCE = 20_000;

/**
 * Finds dates, times, durations and sets (TIMEX3, Pustejovsky et al. 2003) in every sentence and resolves them against
 * the page's date. On an undated page what is relative stays open.
 */
export const timesStage: PageStage<"tokens" | "sentences", "times"> = {
  name: "times",
  version: VERSION,
  needs: ["tokens", "sentences"],
  gives: ["times"],
  annotate(page, layers) {
    const reference = referenceDate(page);
    const times: Time[] = [];
    let told: Told = { ...NOTHING_TOLD, narrative: isNarrative(page.text, reference?.year ?? null) };
    let dayAt = 0;
    for (const sentence of layers.sentences.annotations) {
      const text = textOf(page, sentence).slice(0, LONGEST_SENTENCE);
      if (told.day !== null && !told.narrative && sentence.start - dayAt >= EARLIER_REACH)
        told = { ...told, day: null };
      for (const found of recogniseTimes(text, reference, told)) {
        const start = sentence.start + found.start;
        const isDate = found.type === "DATE" || found.type === "TIME";
        times.push({
          id: times.length,
          start,
          end: sentence.start + found.end,
          type: found.type,
          value: found.value,
          edtf: isDate ? edtfOf(found.value) : null,
          anchor: found.anchor,
        });
        const before = told;
        told = toldAfter(told, found.type, found.value);
        if (told.day !== before.day) dayAt = start;
      }
    }
    return { times: { by: { name: "times", version: VERSION }, annotations: times } };
  },
};
