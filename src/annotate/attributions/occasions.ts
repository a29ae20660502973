import { itemsIn } from "../../document/document.ts";
import type { PageView, Unit } from "./view.ts";

/** "[when asked about the road]", "[while visiting Brax]": a participle behind "when" tells on what occasion something was said. */
export function tellsOccasion(view: PageView, units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  if (!/^(?:when|while|where)$/.test(units[at]?.lower ?? "") || next === undefined || next.quote !== null) return false;
  if (/^(?:asked|told|pressed|reached|contacted|questioned)$/.test(next.lower)) return true;
  return (
    itemsIn(view.layers.tags.annotations, next).some(({ xpos }) => /^VB[GN]$/.test(xpos)) && /^\p{Ll}/u.test(next.text)
  );
}
