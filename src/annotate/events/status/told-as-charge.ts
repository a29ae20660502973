import type { AttributionAnnotation } from "../../../core/layers.ts";
import {
  ACCUSING_VERBS,
  ALLEGING_VERBS,
  CHARGE_SHEETS,
  CHARGING_SOURCES,
  CLAIMED_FORMS,
  CLAIMING_VERBS,
  COURT_HEARERS,
  HEARING_FORMS,
  INVESTIGATORS,
  SURMISING_VERBS,
  WRONG_NOUNS,
  WRONGS,
} from "../../../languages/en/accusation-words.ts";
import { CRIMES, PROCEDURES } from "../../../languages/en/standing-verbs.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { lemmaAt } from "./effect-tables.ts";
import { isOfAccuser, sourceOf } from "./who-charges.ts";
import { isNoun, isVerb, isWrong } from "./wrongs.ts";

const HEADLINE = 18;

/** True where the deed at word `at` is a wrong on the word of those who charge, surmise or call it so. */
export function isToldAsCharge(view: SentenceView, at: number, holding: readonly AttributionAnnotation[]): boolean {
  return (
    isChargeOf(view, at, holding) ||
    isToldInCourt(view, at) ||
    isOfChargeSheet(view, at) ||
    isSomebodysWord(view, at) ||
    isClaimedByNobody(view, at)
  );
}

/** What prosecutors, suits and indictments tell of a deed, and what police tell that a person did. */
function isChargeOf(view: SentenceView, at: number, holding: readonly AttributionAnnotation[]): boolean {
  if (!isVerb(view, at) || PROCEDURES.has(lemmaAt(view, at)) || ACCUSING_VERBS.has(lemmaAt(view, at))) return false;
  const innermost = holding[0];
  if (innermost === undefined) return false;
  if (!isTold(view, at)) return false;
  if (holding.some((each) => hasCue(view, each, ALLEGING_VERBS))) return true;
  if (isOfAccuser(innermost)) return true;
  if (isWrong(view, at) && grammarAt(view, at)?.xpos !== "VBZ" && hasNamedSubject(view, at, innermost)) return true;
  if (isWrong(view, at) && grammarAt(view, at)?.xpos !== "VBZ" && isClaimed(view, innermost)) return true;
  if (isToldToJudges(view, innermost) && hasNamedSubject(view, at, innermost)) return true;
  return WRONGS.has(lemmaAt(view, at)) && INVESTIGATORS.test(sourceOf(innermost)) && hasPersonAsSubject(view, at);
}

/** The clause is one of what is told, not one that it takes for granted ("after the plane crashed"). */
function isTold(view: SentenceView, at: number): boolean {
  const { relation = "", xpos = "" } = grammarAt(view, at) ?? {};
  if (relation === "amod" || relation.startsWith("acl")) return false;
  if (relation !== "advcl") return true;
  return xpos === "VBG";
}

/** "Villagers swear that soldiers burned the granaries": whoever the doer is. */
const isClaimed = (view: SentenceView, told: AttributionAnnotation): boolean => hasCue(view, told, CLAIMING_VERBS);

const hasCue = (view: SentenceView, { cues }: AttributionAnnotation, verbs: ReadonlySet<string>): boolean =>
  cues.some((cue) =>
    view.words.some((word, at) => word.start < cue.end && cue.start < word.end && verbs.has(lemmaAt(view, at))),
  );

/** "was paid to keep quiet, it is claimed in a suit": said of the whole sentence, by nobody. */
function isClaimedByNobody(view: SentenceView, at: number): boolean {
  if (!isVerb(view, at) || OF_THE_COURT.has(lemmaAt(view, at))) return false;
  if (grammarAt(view, at)?.relation === "amod" || (grammarAt(view, at)?.relation ?? "").startsWith("acl")) return false;
  for (let it = 0; it + 2 < view.words.length; it++) {
    if (lowerAt(view, it) !== "it" || !/^(?:is|was)$/.test(lowerAt(view, it + 1))) continue;
    if (!CLAIMED_FORMS.has(lowerAt(view, it + 2)) || at === it + 2) continue;
    // In front it is for what comes; between commas also for the clause before.
    if (at > it) return true;
    if (lowerAt(view, it - 1) !== ",") continue;
    if (view.words.slice(at + 1, it).every(({ lower }) => !/^[;:.]$/.test(lower))) return true;
  }
  return false;
}

/** Somebody is named as the doer, and it is not who tells it. */
function hasNamedSubject(view: SentenceView, at: number, { sources }: AttributionAnnotation): boolean {
  const subject = (grammarAt(view, at)?.children ?? []).find((child) => grammarAt(view, child)?.relation === "nsubj");
  const word = wordAt(view, subject ?? -1);
  return (
    word !== undefined && word.full !== -1 && !sources.some(({ start, end }) => start < word.end && word.start < end)
  );
}

/** "told the inquiry that". */
function isToldToJudges(view: SentenceView, { cues }: AttributionAnnotation): boolean {
  return cues.some((cue) => {
    const word = view.words.findIndex(({ end }) => end > cue.start);
    if (!/^(?:told|tells|testified)$/.test(lowerAt(view, word))) return false;
    for (let next = word + 1; next < word + 5; next++) if (COURT_HEARERS.has(lowerAt(view, next))) return true;
    return false;
  });
}

function hasPersonAsSubject(view: SentenceView, at: number): boolean {
  const subject = (grammarAt(view, at)?.children ?? []).find((child) => grammarAt(view, child)?.relation === "nsubj");
  if (subject === undefined) return false;
  return (
    /^(?:he|she|they)$/.test(lowerAt(view, subject)) ||
    (wordAt(view, subject)?.full ?? -1) !== -1 ||
    /^(?:suspect|man|woman|teenager|couple|gunman|driver|men|youths?|boy|girl|father|mother|husband|wife)s?$/.test(
      lowerAt(view, subject),
    )
  );
}

/** "Ex-minister took bribes, court told", "… – prosecutors": headlines that put a charge in short. */
function isToldInCourt(view: SentenceView, at: number): boolean {
  const { words } = view;
  let last = words.length - 1;
  if (words.length > HEADLINE || !isVerb(view, at) || OF_THE_COURT.has(lemmaAt(view, at))) return false;
  while (last > 0 && /^[.!"'“”‘’]$/.test(lowerAt(view, last))) last--;
  const told =
    HEARING_FORMS.has(lowerAt(view, last)) && COURT_HEARERS.has(lowerAt(view, last - 1))
      ? last - 1
      : CHARGING_SOURCES.has(lowerAt(view, last))
        ? last
        : -1;
  return told > 1 && at < told - 1 && /^[,–—:-]$/.test(lowerAt(view, told - 1));
}
/** "what she called repeated incursions", ", they allege, sold", "Cup chief ‘took yacht’" over an article. */
function isSomebodysWord(view: SentenceView, at: number): boolean {
  if (isNoun(view, at))
    return (WRONG_NOUNS.has(lemmaAt(view, at)) || CRIMES.has(lemmaAt(view, at))) && isCalledSo(view, at);
  const before = lowerAt(view, at - 1);
  const past = /^VB[DN]$/.test(grammarAt(view, at)?.xpos ?? "");
  if (
    past &&
    before === "," &&
    SURMISING_VERBS.has(lowerAt(view, at - 2)) &&
    /^(?:PRON|NOUN|PROPN)$/.test(grammarAt(view, at - 3)?.upos ?? "")
  )
    return true;
  const isHeadline = !/^[.!?"”’']$/.test(lowerAt(view, view.words.length - 1)) || view.kind === "title";
  return (
    past &&
    isHeadline &&
    at > 1 &&
    /^[‘“'"]$/.test(before) &&
    !OF_THE_COURT.has(lemmaAt(view, at)) &&
    view.words.length <= HEADLINE
  );
}

/** "what it called …", "what they said was …": up to the noun, with nothing but its own words between. */
function isCalledSo(view: SentenceView, at: number): boolean {
  for (let word = at - 1; word >= Math.max(1, at - 7); word--) {
    const lower = lowerAt(view, word);
    if (/^(?:calls?|called|calling|describes?|described|terms?|termed|was|were|as)$/.test(lower)) {
      for (let what = word - 1; what >= Math.max(0, word - 7); what--) {
        if (lowerAt(view, what) === "what")
          return lower !== "was" && lower !== "were" ? true : /^sa(?:id|ys?)$/.test(lowerAt(view, word - 1));
        if (/^[,;:.?!]$/.test(lowerAt(view, what))) return false;
      }
      return false;
    }
    if (!/^(?:DET|ADJ|NOUN|NUM|ADV|PUNCT|ADP)$/.test(grammarAt(view, word)?.upos ?? "") && !isParticiple(view, word))
      return false;
    if (/^[,;:.]$/.test(lower)) return false;
  }
  return false;
}

const isParticiple = (view: SentenceView, at: number): boolean => /^VB[NG]$/.test(grammarAt(view, at)?.xpos ?? "");

/** "Under the indictment, he skimmed …", "In an affidavit, the pilot says …". */
function isOfChargeSheet(view: SentenceView, at: number): boolean {
  if (!isVerb(view, at) || PROCEDURES.has(lemmaAt(view, at)) || !isTold(view, at)) return false;
  for (let word = 1; word < at; word++) {
    if (!CHARGE_SHEETS.has(lowerAt(view, word))) continue;
    let first = word - 1;
    while (first > 0 && first > word - 4 && /^(?:DET|ADJ|NOUN|PRON)$/.test(grammarAt(view, first)?.upos ?? "")) first--;
    const lower = lowerAt(view, first);
    const isTelling =
      (first === 0 && /^(?:in|under|per)$/.test(lower)) || (lower === "to" && lowerAt(view, first - 1) === "according");
    // "the indictment unsealed on Monday": the deed is told behind it.
    if (isTelling && grammarAt(view, at)?.head !== word) return true;
  }
  return false;
}

const OF_THE_COURT: ReadonlySet<string> = new Set(
  "charge arrest plead hear try sentence appeal detain convict die tell appear deny".split(" "),
);
