import { line, muted } from "../brief.ts";
import { byCodeUnits } from "../index-record.ts";
import { pageNames, quoteStretches } from "../quote-words.ts";
import { whoSays } from "../who-says.ts";
import { type SectionBuilder, sectionOf } from "./section-builder.ts";

/** Who says what, in order of the text, for a single page: there is nothing yet to set it against. */
export const statements: SectionBuilder = (index, limit) => {
  if (index.record.pages.length !== 1) return null;
  const entries = index.record.attributions
    .filter((one) => !one.hypothetical && one.contents.length > 0 && one.speaker.kind !== "nobody stated")
    .sort((a, b) => (a.contents[0]?.start ?? 0) - (b.contents[0]?.start ?? 0) || byCodeUnits(a.id, b.id))
    .map((attribution) => [
      line(
        0,
        `${whoSays(index, attribution)} `,
        muted(`${attribution.stance}, ${attribution.form} `),
        quoteStretches(index, attribution.contents),
        " ",
        pageNames(index, [attribution.contents[0] ?? attribution.page]),
      ),
    ]);
  return sectionOf("WHO SAYS WHAT", entries, limit);
};
