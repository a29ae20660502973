import { isPresent } from "../eval/data.ts";
import { NASTY, NASTY_TEXT } from "./nasty-pages.ts";
import { child, type Row } from "./row.ts";

const REAL = "data/pages/fundus.dev.jsonl.gz";
const MANY = 1_000;
/** Sizes, in millions of characters, at which the nasty pages are cleaned. */
const SMALL = 5;
const LARGE = 20;

type CleaningCost = { readonly cpu: number; readonly pages: number; readonly memory: number };
type NastyCost = { readonly wall: number; readonly cpu: number; readonly memory: number };

/** All that cleaning does beside Readability's article alone, each in a process of its own, on the same pages. */
export function cleaning(): Row[] {
  const sets = ["made up", ...(isPresent(REAL) ? [REAL] : [])];
  return [
    ...sets.flatMap((set) => {
      const group = `cleaning, ${set === "made up" ? "made-up pages of a site's size" : set}, one thread`;
      return (["ours", "readability"] as const).flatMap((mode): Row[] => {
        const cost = child<CleaningCost>("cleaning-child.ts", mode, set, set === "made up" ? String(MANY) : "250");
        const name = mode === "ours" ? "ours, everything" : "Readability, article alone";
        return [
          { group, name, unit: "pages/s", values: [cost === null ? null : cost.pages / cost.cpu] },
          { group, name: "  its peak memory", unit: "MB", values: [cost?.memory ?? null] },
        ];
      });
    }),
    ...nasty("html", Object.keys(NASTY)),
    ...nasty("text", Object.keys(NASTY_TEXT)),
  ];
}

/** Seconds for a page of 20 million characters, and how many times those of one of 5: 4 is linear. */
function nasty(media: "html" | "text", names: readonly string[]): Row[] {
  return names.flatMap((name): Row[] => {
    const [small, large] = [SMALL, LARGE].map((size) =>
      child<NastyCost>("cleaning-child.ts", "nasty", media, name, String(size)),
    );
    const group = `cleaning a nasty page of ${LARGE} MB, ${media}`;
    return [
      { group, name, unit: "s", values: [large?.cpu ?? null] },
      {
        group,
        name: `  times that of ${SMALL} MB`,
        unit: "",
        values: [small == null || large == null ? null : large.cpu / small.cpu],
      },
    ];
  });
}
