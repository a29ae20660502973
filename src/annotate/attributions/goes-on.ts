import type { TextSpan } from "../../core/span.ts";
import { PREPOSITIONS } from "../../languages/en/function-words.ts";
import { trimmedContent } from "./content.ts";
import { isAuxiliary } from "./noun-phrases.ts";
import type { Scene } from "./scene.ts";
import { hasTense, isWord, type Unit } from "./view.ts";

/** "A, she said, and [she would write]", "A, the minister went on, and [did not know B]": a second clause of what was said. */
function joinedClause(scene: Scene, at: number, cued: boolean): TextSpan | null {
  const { units } = scene.sentence;
  if (cued || !/^(?:and|but)$/.test(units[at]?.lower ?? "")) return null;
  const first = units[at + 1];
  const verb = /^(?:he|she|they|it|we|i|there)$/.test(first?.lower ?? "") ? units[at + 2] : first;
  if (verb === undefined || verb.quote !== null || units.some((unit, place) => place > at && unit.text === ";"))
    return null;
  const told = verb === first ? isAuxiliary(verb.lower) : isAuxiliary(verb.lower) || hasTense(scene.view, verb);
  return told || shiftsBack(units, at + 1) ? trimmedContent(units, at + 1, units.length) : null;
}

const LONGEST_SUBJECT = 6;

/** "A, the union said, and [the owners would] lose": whoever does what the told clause says, in the tense of what is told. */
function shiftsBack(units: readonly Unit[], from: number): boolean {
  const modal = units.findIndex(({ lower }, at) => at > from && /^(?:would|could|might)$/.test(lower));
  return modal > from && modal <= from + LONGEST_SUBJECT && units.slice(from, modal).every((unit) => isPlain(unit));
}

function isPlain(unit: Unit): boolean {
  return isWord(unit) && unit.quote === null && !/^(?:that|who|which|if|when|while|as)$/.test(unit.lower);
}

const LONGEST_ADJUNCT = 24;

/**
 * "The frigate, the navy said in a statement released on Tuesday, [had been shadowed]": where a phrase without a verb stands
 * before the tag, its verb stands behind the comma that closes the tag's own adjunct; null where none does.
 */
function verbBehindAdjunct(scene: Scene, from: number, contentTo: number, after: number): TextSpan[] | null {
  const { units } = scene.sentence;
  const first = units[from];
  const last = units[contentTo - 1];
  if (first === undefined || last === undefined || PREPOSITIONS.has(first.lower)) return null;
  if (hasTense(scene.view, { start: first.start, end: last.end })) return null;
  for (let at = after; at < units.length - 1 && at < after + LONGEST_ADJUNCT; at++) {
    const unit = units[at];
    if (unit === undefined || unit.quote !== null || /^[;:]$/.test(unit.text)) return null;
    if (unit.lower !== ",") continue;
    const next = units[at + 1];
    if (next === undefined || next.quote !== null) return null;
    if (!isAuxiliary(next.lower) && !hasTense(scene.view, next)) continue;
    const rest = trimmedContent(units, at + 1, units.length);
    return rest === null ? null : [rest];
  }
  return null;
}

/** What goes on after “Q,” X said: a further quotation, or the rest of a clause that the verb interrupts. */
export function goesOn(scene: Scene, from: number, contentTo: number, after: number): TextSpan[] {
  const { units } = scene.sentence;
  const quotedBefore = units.slice(from, contentTo).some((unit) => unit.quote !== null);
  const parts: TextSpan[] = [];
  const next = scene.cues.find((other) => other.from >= after);
  const end = next === undefined ? units.length : next.from;
  if (quotedBefore) {
    // Mixed content may go on in the same way: A “Q,” he said, and still “R”.
    const joined = units[after]?.lower === "," && /^(?:and|but|or)$/.test(units[after + 1]?.lower ?? "");
    const plainBefore = units.slice(from, contentTo).some((unit) => isWord(unit));
    if (joined && plainBefore && (next === undefined || next.unreal)) {
      const rest = trimmedContent(units, after + 1, units.length);
      return rest === null ? [] : [rest];
    }
    for (let at = after; at < end; at++) {
      const unit = units[at];
      if (unit === undefined) break;
      if (unit.quote === null) continue;
      const mark = units[at - 1];
      // Only a quotation that a mark or a coordinator parts from the verb goes on; “…,” he said of the “plan”.
      if (mark !== undefined && (!isWord(mark) || /^(?:and|but)$/.test(mark.lower)))
        parts.push({ start: unit.start, end: unit.end });
    }
    return parts;
  }
  const verb = units[after]?.lower === "," ? null : verbBehindAdjunct(scene, from, contentTo, after);
  if (verb !== null) return verb;
  if (units[after]?.lower !== "," || after + 1 >= units.length) return parts;
  const opener = units[after + 1];
  if (opener === undefined) return parts;
  if (opener.quote !== null) return [{ start: opener.start, end: opener.end }];
  const second = joinedClause(scene, after + 1, next?.verb.kind === "speech" && !next.unreal);
  if (second !== null) return [second];
  const fronted = PREPOSITIONS.has(units[from]?.lower ?? "");
  if (
    /\p{Ll}ing$/u.test(opener.text) ||
    (!fronted &&
      /^(?:and|but|while|though|although|who|which|citing|quoted|cited|according|as|in|during|a|an)$/.test(
        opener.lower,
      ))
  )
    return parts;
  // "A, she said, with the ministry adding that B": another's words.
  const others = scene.cues.some((cue) => cue.shape === "participle" && cue.from > after && cue.from < after + 12);
  if (opener.lower === "with" && others) return parts;
  if (/^[.!?]$/.test(units[after]?.text ?? "")) return parts;
  // "A, its head said, Northwire reports.": a second tag, and nothing of what was said.
  if (next !== undefined && next.shape === "finite" && next.verb.frames.has("quote") && next.from - after < 7) {
    const rest = units[next.to];
    if (rest === undefined || rest.text === ".") return parts;
  }
  let last = units.length;
  for (const other of scene.cues) {
    if (other.from > after && other.shape === "participle" && units[other.from - 1]?.lower === ",") {
      last = Math.min(last, other.from - 1);
      break;
    }
  }
  const rest = trimmedContent(units, after + 1, last);
  if (rest !== null && rest.end - rest.start > 3) parts.push(rest);
  return parts;
}
