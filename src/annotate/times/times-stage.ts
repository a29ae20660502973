import type { Time } from "../../core/layers.ts";
import type { PageStage } from "../../core/stage.ts";
import { textOf } from "../../document/document.ts";
import { type CivilDate, parseDay } from "./civil-date.ts";
import { edtfOf } from "./edtf.ts";
import { recogniseTimes } from "./recognise-times.ts";
import { referenceDate } from "./reference-date.ts";

const VERSION = "2";
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
    let earlier = null as { date: CivilDate; at: number } | null;
    for (const sentence of layers.sentences.annotations) {
      const text = textOf(page, sentence).slice(0, LONGEST_SENTENCE);
      const before: CivilDate | null =
        earlier !== null && sentence.start - earlier.at < EARLIER_REACH ? earlier.date : null;
      for (const found of recogniseTimes(text, reference, before)) {
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
        const day: CivilDate | null = parseDay(found.value);
        if (day !== null) earlier = { date: day, at: start };
      }
    }
    return { times: { by: { name: "times", version: VERSION }, annotations: times } };
  },
};
