import type { Stance, Status } from "../../../core/vocabulary.ts";
import { CONDITIONAL_WORDS, FUTURE_MODALS, WEAK_MODALS } from "../../../languages/en/status-words.ts";
import { lowerAt, type SentenceView } from "../sentence-view.ts";
import type { Link } from "../verb-chain.ts";
import type { StatusReading, Words } from "./status-site.ts";

const PAST_AUXILIARIES: ReadonlySet<string> = new Set(["was", "were", "had", "did"]);

/**
 * How real the deed of the innermost verb is, from tense, modality, negation and what governs it. "Held" needs a finite
 * past or perfect (or a headline's present) with nothing in between that leaves it open.
 */
export function assessChain(
  view: SentenceView,
  chain: readonly Link[],
  direction: "past" | "future" | null,
  reduced = false,
): StatusReading {
  const evidence: Words[] = chain.slice(0, 1).map((link) => ({ first: link.first, last: link.at }));
  const reading = (status: Status, stance: Stance = "asserts", generic = false): StatusReading => ({
    status,
    stance,
    evidence,
    generic,
  });
  if (isConditional(view, chain)) return reading("unclear", "hedges");
  let factual = chain[0];
  for (const link of chain.slice(1)) {
    evidence.push({ first: link.first, last: link.at });
    const negated = link.negation !== null;
    switch (link.governs) {
      case "happened":
        if (factual?.negation !== null && factual !== undefined) return reading("held", "denies");
        factual = link;
        continue;
      case "denied":
        return reading("held", negated ? "hedges" : "denies");
      case "alleged":
        return reading("alleged");
      case "failed":
        if (REFUSING.test(lowerAt(view, link.at))) return reading("planned", negated ? "hedges" : "denies");
        return reading(negated ? "unclear" : "held", negated ? "hedges" : "denies");
      case "planned":
      case "expected":
      case "proposed":
        for (const outer of chain) {
          if (outer.at < link.first && GOVERNS_UNLIKELY.has(lowerAt(view, outer.at))) {
            evidence.push({ first: outer.first, last: outer.at });
          }
        }
        return reading(link.governs, governedStance(view, link, chain));
      default:
        return reading("unclear");
    }
  }
  if (factual === undefined) return reading("unclear");
  return assessLink(view, factual, direction, reduced, reading);
}

function governedStance(view: SentenceView, link: Link, chain: readonly Link[]): Stance {
  const lower = lowerAt(view, link.at);
  if (link.negation !== null || chain.some((each) => each.negation !== null && each.at <= link.at)) {
    return link.governs === "proposed" ? "hedges" : "denies";
  }
  if (lower === "unlikely") return "hedges";
  if (chain.some((each) => GOVERNS_UNLIKELY.has(lowerAt(view, each.at)))) return "hedges";
  return link.modal !== null && WEAK_MODALS.has(lowerAt(view, link.modal)) ? "hedges" : "asserts";
}
const REFUSING = /^(?:refus|declin|unwilling|oppos|resist)/;
const GOVERNS_UNLIKELY: ReadonlySet<string> = new Set(["unlikely", "reluctant", "unwilling", "unable"]);

function assessLink(
  view: SentenceView,
  link: Link,
  direction: "past" | "future" | null,
  reduced: boolean,
  reading: (status: Status, stance?: Stance, generic?: boolean) => StatusReading,
): StatusReading {
  const negated = link.negation !== null;
  if (link.modal !== null) {
    const modal = lowerAt(view, link.modal);
    if (link.perfect) return modal === "will" ? reading("expected") : reading("held", negated ? "denies" : "hedges");
    if (FUTURE_MODALS.has(modal) || modal === "wo") {
      if (modal === "must") return reading("proposed");
      return reading("planned", negated ? "denies" : "asserts");
    }
    if (modal === "would" || modal === "'d") return reading("planned", negated ? "denies" : "asserts");
    if (modal === "should") return reading("proposed", negated ? "hedges" : "asserts");
    if (negated || modal === "cannot" || modal === "ca") return reading("expected", "denies");
    return WEAK_MODALS.has(modal) ? reading("expected") : reading("unclear", "hedges");
  }
  if (negated) return reading("held", "denies");
  if (link.infinitive) return reading("unclear");
  if (reduced) return reading("held");
  if (link.progressive) {
    if (link.perfect) return reading("held");
    if (link.finite === "past") return direction === "future" ? reading("planned") : reading("held");
    return direction === "future" ? reading("planned") : reading("ongoing");
  }
  if (link.finite === "past" || link.perfect) return reading("held");
  if (link.finite === "present") {
    if (link.passive) return view.kind === "title" ? reading("held") : reading("unclear", "asserts", true);
    if (view.kind === "title" || view.kind === "heading") return reading("held");
    if (direction === "future") return reading("planned");
    return reading("unclear", "asserts", true);
  }
  return assessGerund(view, link, reading);
}

/** "after meeting Kell", ", killing twelve": a gerund leans on the sentence's own past. */
function assessGerund(
  view: SentenceView,
  link: Link,
  reading: (status: Status, stance?: Stance, generic?: boolean) => StatusReading,
): StatusReading {
  const before = lowerAt(view, link.first - 1);
  const leans =
    before === "," ||
    before === "after" ||
    before === "following" ||
    before === "since" ||
    before === "by" ||
    before === "and";
  if (leans && sentenceIsPast(view)) return reading("held");
  if (before === "without") return reading("held", "denies");
  return reading("unclear", "asserts", before !== "before");
}

/** True where the sentence tells of the past and of nothing to come. */
export function sentenceIsPast(view: SentenceView): boolean {
  let past = false;
  for (const word of view.words) {
    if (word.lower === "will" || word.lower === "'ll" || word.lower === "would" || word.lower === "shall") return false;
    if (PAST_AUXILIARIES.has(word.lower) || COMMON_PASTS.has(word.lower)) past = true;
    else if (word.lower.length > 4 && word.lower.endsWith("ed") && word.mention === -1) past = true;
  }
  return past;
}
const COMMON_PASTS: ReadonlySet<string> = new Set(
  "said told came took made gave went began left held met spoke wrote sent saw thought felt fell rose won lost put became struck broke has have sank hit cut shot fought drove flew ran stood sold sought kept paid sent brought built".split(
    " ",
  ),
);

/** True where the outermost verb stands in an "if" clause. */
export function isConditional(view: SentenceView, chain: readonly Link[]): boolean {
  const outermost = chain[chain.length - 1];
  if (outermost === undefined) return false;
  for (let at = Math.min(outermost.first, chain[0]?.first ?? outermost.first) - 1; at >= 0; at--) {
    const lower = lowerAt(view, at);
    if (/^[,;:]$/.test(lower) || /^["“”]$/.test(lower)) return false;
    if (lower === "said" || lower === "says") return false;
    if (lower === "even" || lower === "only") continue;
    if (CONDITIONAL_WORDS.has(lower) && lower !== "should") return true;
    if (lower === "in" && lowerAt(view, at + 1) === "case") return true;
  }
  return false;
}
