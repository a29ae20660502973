import type { EventAnnotation } from "../../../core/layers.ts";
import { lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import type { StatusReading } from "../status/status-site.ts";

/** "postponed until Friday", "moved to 3 May", "indefinitely postponed": the date that an event was put off to. */
export function newDateOf(
  view: SentenceView,
  text: string,
  reading: StatusReading,
): EventAnnotation["details"][number] | null {
  for (const words of reading.evidence) {
    for (let at = words.first - 1; at <= words.last + 2; at++) {
      const word = wordAt(view, at);
      if (word?.lower === "indefinitely") {
        return { field: "new date", value: "indefinitely", span: { start: word.start, end: word.end } };
      }
    }
    for (let at = words.last + 1; at <= words.last + 3; at++) {
      if (!/^(?:until|till|to|for)$/.test(lowerAt(view, at))) continue;
      const id = wordAt(view, at + 1)?.time ?? -1;
      const time = id === -1 ? undefined : view.times.find((each) => each.id === id);
      if (time !== undefined && time.type === "DATE") {
        return {
          field: "new date",
          value: time.edtf ?? text.slice(time.start, time.end),
          span: { start: time.start, end: time.end },
        };
      }
    }
  }
  return null;
}
