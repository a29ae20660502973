import type { AttributionAnnotation } from "../../../core/layers.ts";
import { contains } from "../../../core/span.ts";
import { CRIMES, PROCEDURES } from "../../../languages/en/standing-verbs.ts";
import { ALLEGING_WORDS, HEDGING_WORDS } from "../../../languages/en/status-words.ts";
import { grammarAt, lowerAt } from "../sentence-view.ts";
import { hedgeReaches, isHedgedElsewhere } from "./hedge-scope.ts";
import { isPresupposed } from "./presupposed.ts";
import type { StatusReading, StatusSite, Words } from "./status-site.ts";
import { isOfAccuser } from "./who-charges.ts";

/**
 * What bears on a status from outside its clause: "allegedly", other hedges, a question, the stance of whoever said it.
 * Never makes an event more real than its own clause did.
 */
export function temperStatus(
  site: StatusSite,
  reading: StatusReading,
  attribution: AttributionAnnotation | null,
  holding: readonly AttributionAnnotation[] = attribution === null ? [] : [attribution],
): StatusReading {
  let { status, stance } = reading;
  const evidence: Words[] = [...reading.evidence];
  const alleging = wordNear(site, ALLEGING_WORDS);
  if (alleging !== null) {
    status = "alleged";
    evidence.push({ first: alleging, last: alleging });
  }
  const hedging = wordNear(site, HEDGING_WORDS);
  // "likely to meet" is a status of its own, already read.
  const governs = hedging !== null && lowerAt(site.view, hedging + 1) === "to";
  if (hedging !== null && stance === "asserts" && !governs) {
    stance = "hedges";
    evidence.push({ first: hedging, last: hedging });
  }
  if (site.view.question && stance === "asserts" && !asksForDetail(site)) stance = "asks";
  const denial = denialBefore(site, attribution);
  if (denial !== null) {
    if (status === "unclear") status = "held";
    if (stance === "asserts" || stance === "hedges") stance = "denies";
    evidence.push({ first: denial.at, last: denial.at });
  }
  const wished = attribution === null && status === "unclear" && site.chain !== null ? holding[0] : undefined;
  if (wished !== undefined && (wished.stance === "demands" || wished.stance === "promises"))
    return {
      ...reading,
      status: wished.stance === "demands" ? "proposed" : "planned",
      stance,
      evidence,
      generic: false,
    };
  if (attribution === null || isPresupposed(site.view, site.first, attribution))
    return { ...reading, status, stance, evidence };
  if (status === "held" && stance === "asserts" && isAccusation(site, attribution)) status = "alleged";
  switch (attribution.stance) {
    case "denies":
      if (status === "unclear") status = "held";
      if (status === "held" && isCrime(site)) status = "alleged";
      stance = "denies";
      break;
    case "asks":
      if (stance === "asserts") stance = "asks";
      break;
    case "demands":
    case "promises":
      if (status === "unclear" || (status === "held" && grammarAt(site.view, site.first)?.upos === ""))
        status = attribution.stance === "demands" ? "proposed" : "planned";
      // "demanded that Kell resign": the bare form speaks of no habit.
      return { status, stance, evidence, generic: false };
    case "expects":
      if (status === "unclear" || status === "planned") status = "expected";
      break;
    case "hedges":
      // "may" in the words themselves is read with them; it says nothing of what else they tell.
      if (
        stance === "asserts" &&
        !OPEN.has(status) &&
        hedgesOutside(attribution) &&
        !isHedgedElsewhere(site.view, attribution, site.first)
      )
        stance = "hedges";
      break;
    default:
  }
  return { ...reading, status, stance, evidence };
}

/** What prosecutors or a suit tell of a deed is their charge. */
const isAccusation = (site: StatusSite, attribution: AttributionAnnotation): boolean =>
  site.chain !== null &&
  !PROCEDURES.has((grammarAt(site.view, site.first)?.lemma ?? lowerAt(site.view, site.first)).toLowerCase()) &&
  isOfAccuser(attribution);

/** What hedges these is in the status already. */
const OPEN: ReadonlySet<string> = new Set(["expected", "proposed", "alleged", "unclear"]);
const isCrime = (site: StatusSite): boolean =>
  CRIMES.has((grammarAt(site.view, site.first)?.lemma ?? "").toLowerCase());

const hedgesOutside = ({ hedges, contents }: AttributionAnnotation): boolean =>
  hedges.length === 0 || hedges.some((hedge) => !contents.some((content) => contains(content, hedge)));

/** "no meeting …", "denied that …": a denial of all that is said after it. */
function denialBefore(
  site: StatusSite,
  attribution: AttributionAnnotation | null,
): { at: number; word: string } | null {
  const { noun } = site;
  if (noun !== null && /^(?:no|neither)$/.test(noun.determiner)) return { at: noun.first, word: "no" };
  // With grammar the clause itself was asked what opens it.
  if (attribution !== null || (grammarAt(site.view, site.first)?.upos ?? "") !== "") return null;
  for (let at = (noun?.first ?? site.first) - 1; at > 0; at--) {
    if (/^(?:after|before|since|when|while|because|once)$/.test(lowerAt(site.view, at))) return null;
    if (lowerAt(site.view, at) === "that" && /^den(?:y|ies|ied|ying)$/.test(lowerAt(site.view, at - 1)))
      return { at: at - 1, word: "denied" };
  }
  return null;
}

/** The nearest such word in the clause before the trigger, or right after it. */
function wordNear(site: StatusSite, words: ReadonlySet<string>): number | null {
  const start = site.noun?.first ?? site.chain?.[site.chain.length - 1]?.first ?? site.first;
  for (let at = site.last; at >= Math.max(0, start - 5); at--) {
    const lower = lowerAt(site.view, at);
    if (words.has(lower) && hedgeReaches(site.view, at, site.last)) return at;
    if (at < start && /^[,;:"“”]$/.test(lower)) {
      // "Allegedly, they met": a comma only cuts off what is longer than an adverb.
      return words.has(lowerAt(site.view, at - 1)) && at === 1 ? 0 : null;
    }
  }
  const predicate = site.noun?.predicate;
  if (predicate != null) {
    for (let at = site.last + 1; at <= predicate.last; at++) if (words.has(lowerAt(site.view, at))) return at;
  }
  return null;
}

/** "Why was the meeting postponed?" takes the postponement for granted. */
function asksForDetail(site: StatusSite): boolean {
  for (let at = 0; at < 3; at++) if (/^(?:why|how|when|where|who|what)$/.test(lowerAt(site.view, at))) return true;
  return false;
}
