import { AGENCIES } from "../../languages/en/agencies.ts";
import { OUTLETS } from "../../languages/en/outlets.ts";
import { OUTLET_HEADS } from "../../languages/en/unnamed-sources.ts";

const plain = (name: string): string => name.toLowerCase().replace(/^the /, "");

const AGENCY_NAMES: ReadonlySet<string> = new Set(
  AGENCIES.flatMap((agency) => [agency.name, ...agency.aliases]).map(plain),
);
const OUTLET_NAMES: ReadonlySet<string> = new Set(
  OUTLETS.flatMap((outlet) => [outlet.name, ...outlet.aliases]).map(plain),
);

/** Whether a name is a known agency's or outlet's; "agency" wins where it is both. */
export function outletKind(name: string): "agency" | "outlet" | null {
  if (!/\p{Lu}/u.test(name)) return null;
  const key = plain(name);
  if (AGENCY_NAMES.has(key)) return "agency";
  if (OUTLET_NAMES.has(key)) return "outlet";
  return null;
}

/** Whether words describe an outlet by its head: "state news agency RIA", "the Norvik newspaper". */
export function describesOutlet(words: readonly string[]): "agency" | "outlet" | null {
  const lower = words.map((word) => word.toLowerCase());
  if (lower.includes("news") && lower.includes("agency")) return "agency";
  return lower.some((word) => OUTLET_HEADS.has(word) && word !== "agency") ? "outlet" : null;
}
