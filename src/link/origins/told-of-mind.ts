import type { AttributionAnnotation } from "../../core/layers.ts";
import type { ReadPage } from "../../core/stage.ts";
import { textOf } from "../../document/document.ts";
import { REPORTING_FORMS } from "../../languages/en/reporting-verbs.ts";

/**
 * True when the cue tells what somebody thought and not what they said ("concluded", "believes"). Nobody can be quoted
 * with a thought: where an outlet tells it, that outlet is as far as the words lead.
 */
export function tellsThought(page: ReadPage, attribution: AttributionAnnotation): boolean {
  return (
    attribution.form === "indirect" &&
    attribution.cues.length > 0 &&
    attribution.cues.every((cue) => {
      const words =
        textOf(page.page, cue)
          .toLowerCase()
          .match(/[\p{L}’'-]+/gu) ?? [];
      const readings = words.flatMap((word) => REPORTING_FORMS.get(word) ?? []);
      return readings.length > 0 && readings.every(({ verb }) => verb.kind === "thought");
    })
  );
}
