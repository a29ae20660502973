import { itemsIn } from "../../document/document.ts";
import { PREPOSITIONS } from "../../languages/en/function-words.ts";
import { hasTense, isCapital, isWord, type PageView, type Unit } from "./view.ts";

/** How many units may tell more of a source before the comma that ends them. */
const LONGEST_MODIFIER = 24;
/** How many such parts may stand one behind another. */
const MOST = 3;
const RELATIVE = /^(?:who|whom|whose|which)$/;
const DESCRIBING = /^(?:close|familiar|aware|able|present|privy|responsible|unauthori[sz]ed|loyal)$/;

/**
 * "According to a woman [who asked not to be named], A" · "In the view of the bank, [shared with clients last night], A":
 * the unit of the comma that ends what tells more of a source whose phrase ends at `to`; `to` where nothing does, or
 * where no clause would be left behind it.
 */
export function pastModifiers(view: PageView, units: readonly Unit[], to: number): number {
  let at = to;
  for (let part = 0; part < MOST; part++) {
    const comma = units[at]?.lower === ",";
    const first = comma ? at + 1 : at;
    if (!opensModifier(view, units, first, comma)) break;
    const close = units.findIndex(
      (unit, place) => place > first && (unit.quote === null ? /^[,.;:—–]$/.test(unit.text) : place === first),
    );
    if (close < 0 || close > first + LONGEST_MODIFIER || units[close]?.lower !== ",") break;
    if (!holdsClause(view, units, close + 1)) break;
    at = close;
  }
  return at;
}

/** A relative clause, a participle, or, without a comma, a place or thing that the source goes with. */
function opensModifier(view: PageView, units: readonly Unit[], at: number, comma: boolean): boolean {
  const unit = units[at];
  if (unit === undefined || !isWord(unit)) return false;
  if (RELATIVE.test(unit.lower) || DESCRIBING.test(unit.lower)) return true;
  // "shared with clients", "speaking to reporters"; never a name or a gerund that is a subject ("building it was").
  if (/^(?:VBN|VBG|VBD)$/.test(tagOf(view, unit)) && !isCapital(unit)) {
    const next = units[at + 1];
    return next !== undefined && isWord(next) && !/^(?:is|was|are|were|has|had|would|will)$/.test(next.lower);
  }
  return !comma && PREPOSITIONS.has(unit.lower);
}

function holdsClause(view: PageView, units: readonly Unit[], from: number): boolean {
  const first = units[from];
  const last = units[units.length - 1];
  if (first === undefined || last === undefined || units.length - from < 3) return false;
  // "…, and the bridge was closed": joined to what stands before.
  if (/^(?:and|but|or)$/.test(first.lower)) return false;
  return hasTense(view, { start: first.start, end: last.end }) || first.quote !== null;
}

function tagOf(view: PageView, unit: Unit): string {
  return itemsIn(view.layers.tags.annotations, unit)[0]?.xpos ?? "";
}
