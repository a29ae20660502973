import { readFileSync } from "node:fs";
import type { Claim, Span } from "../../src/core/record.ts";
import type { ReadPage } from "../../src/core/stage.ts";
import { hash32 } from "../../src/measure/hash.ts";
import { linkPages } from "../link-lines.ts";
import type { Miss, Yardstick } from "../yardstick.ts";
import { STORIES_FILE, shortStories } from "./short-stories.ts";

/** What a reader of all its wordings judged of the claims found so far, by `keyOf`: true where all of them say the same. */
const judged: ReadonlyMap<string, boolean> = new Map(
  Object.entries(JSON.parse(readFileSync(new URL("./news-claims.json", import.meta.url), "utf8"))),
);

/** Stories of which the first few sentences of three outlets are read, out of some thousands; others than those of differences. */
const STORIES = 120;
const SEED = 31;

/** Claims of two pages and more of real news, each judged by reading what its pages say: how many are one claim. */
export const newsClaims: Yardstick = {
  name: "claims-short",
  stage: "claims",
  needs: [STORIES_FILE],
  async measure() {
    const misses: Miss[] = [];
    const rows: { readonly right: number; readonly known: number; readonly open: number }[] = [];
    for (const { pages } of shortStories(STORIES, SEED)) {
      const { claims } = await linkPages(pages);
      const verdicts = claims
        .filter((claim) => claim.pages.length > 1)
        .map((claim) => {
          const key = keyOf(claim, pages);
          const verdict = judged.get(key);
          const category = verdict === false ? "claims that are several" : "claims not judged";
          const words = claim.members.map(({ span }) => wordsOf(span, pages)).join(" | ");
          if (verdict !== true) misses.push({ category, context: `${key} ${claim.state}: ${words}` });
          return verdict;
        });
      const known = verdicts.filter((verdict) => verdict !== undefined);
      rows.push({ right: known.filter(Boolean).length, known: known.length, open: verdicts.length - known.length });
    }
    return {
      sample: `${rows.length} stories told by three outlets in a few sentences`,
      figures: [
        {
          metric: "claims of several pages that are one claim",
          formula: "ratio",
          documents: rows.map(({ right, known }) => [right, known]),
          better: "higher",
        },
        {
          metric: "claims that nobody has judged",
          formula: "count",
          documents: rows.map(({ open }) => [open]),
          better: "lower",
        },
      ],
      misses,
    };
  },
};

const wordsOf = ({ page, start, end }: Span, pages: readonly ReadPage[]): string =>
  pages.find((one) => one.page.id === page)?.page.text.slice(start, end) ?? "";

/** The same for one claim however it was found: the letters of its wordings, each once. */
function keyOf({ members }: Claim, pages: readonly ReadPage[]): string {
  const wordings = members.map(({ span, stance }) => {
    const letters = wordsOf(span, pages)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ");
    return `${stance === "denies" ? "not " : ""}${letters.trim()}`;
  });
  return hash32([...new Set(wordings)].sort().join("\n")).toString(16);
}
