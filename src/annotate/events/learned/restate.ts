import type { Page } from "../../../core/page.ts";
import { type EventType, PLOVER_TYPES } from "../../../core/vocabulary.ts";
import { type Draft, recent } from "../discourse.ts";
import { asOf, evidenceOf } from "../evidence.ts";
import { isOfField, type WordsNear, wordsNear } from "../field-near.ts";
import { isHappening } from "../happening-types.ts";
import type { Reader } from "../reader.ts";
import { grammarAt, type SentenceView, spanOf, wordAt } from "../sentence-view.ts";
import { NO_SPELLING } from "../spelling.ts";
import { lemmaAt } from "../status/effect-tables.ts";
import { isAttackInWords } from "../triggers/attack-in-words.ts";
import { isFigureOfSpeech, isNoStep } from "../triggers/find-nouns.ts";
import { hasOtherSense, isAppeal } from "../triggers/other-sense.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { kindsOfSpelling, MAY_BE_HAPPENING } from "./event-kinds.ts";
import type { HashedSentence } from "./hashed-sentence.ts";
import { mayNameEvent } from "./head-features.ts";
import type { HolderCandidate, Surroundings } from "./holder-candidates.ts";
import type { LearnedStanding, StandingReader } from "./standing-reader.ts";
import { actsAsVerb, wordSite } from "./word-site.ts";

const PLOVER: ReadonlySet<string> = new Set(PLOVER_TYPES);
/** How likely a word that no rule took must name an event: one of the lists, and any other. */
const LEAST_LISTED = 0.25;
const LEAST_HEAD = 0.4;
/** How likely a standing must be to stay where rules read it off words, and "held": on the page alone, and in a record. */
const LEAST_KEPT = { other: 0.3, held: 0.6 };
/** Of what the rules found and a record may show, "held" needs less: events with names around them, disasters, courts, strikes. */
const LEAST_HELD_IN_RECORD = 0.5;
const LEAST_KEPT_IN_RECORD = { other: 0.03, held: 0.2 };
/** How likely "alleged" must be for a reading as held to give way. */
const LEAST_ALLEGED = 0.5;
const ALLEGED = { status: "alleged", stance: "asserts" } as const;

/** Gives the events that rules found in a sentence the standing that was learned, those of which a rule is sure left out. */
export function restate(around: Surroundings, hashed: HashedSentence, reader: Reader, learned: StandingReader): void {
  const { view } = hashed;
  // Other slight events of such a sentence are dropped in the end.
  const isFull = reader.isFull(view);
  for (const drafts of [reader.drafts, reader.slight])
    for (let index = drafts.length - 1; index >= 0; index--) {
      const draft = drafts[index];
      if (draft === undefined || draft.sentence !== view.sentence.id) break;
      if (draft.certain === true || draft.earlier !== undefined) continue;
      if (draft.slight === true && !isFull && !isHappening(draft)) continue;
      // What the rules read off words stays where the record rests on it, but for "held", which is never shown lightly.
      const isRead = draft.statusEvidence.length > 0;
      const isHeld = draft.status === "held" && draft.stance === "asserts";
      if (isRead && draft.slight !== true && !isHeld) continue;
      const at = headOf(view, draft.start, draft.end);
      if (at === -1) continue;
      // Disasters, courts and strikes may come into a record with little around them.
      const isForRecord = draft.slight !== true || !PLOVER.has(draft.type);
      const leastHeld = isForRecord ? LEAST_HELD_IN_RECORD : undefined;
      const told = learned.standing(reader.page, hashed, at, reader.attributed, leastHeld);
      // To drop "alleged" is libel: a reading as held gives way to it.
      const least = isForRecord ? LEAST_KEPT_IN_RECORD : LEAST_KEPT;
      const kept =
        isRead &&
        !(isHeld && told.likelihood(ALLEGED) >= LEAST_ALLEGED) &&
        (isFirm(told, draft) || told.likelihood(draft) >= least[isHeld ? "held" : "other"]);
      const standing = kept ? {} : { status: told.status, stance: told.stance };
      // What the record rests on keeps the statement that the rules found.
      const isOpen = draft.slight === true || draft.attribution === null;
      const answering: Partial<Answering> = isOpen ? answersFor(learned.holder(around, hashed, at, told, reader)) : {};
      const holder =
        draft.slight === true ? answering : answering.holder !== undefined ? { holder: answering.holder } : {};
      drafts[index] = { ...draft, ...standing, ...holder };
    }
}

/** True where the rules read the draft's standing off words that leave no doubt. */
const isFirm = ({ status: learned, rules: { own, tempered } }: LearnedStanding, { status, stance }: Draft): boolean =>
  own.firm === true && learned !== "alleged" && tempered.status === status && tempered.stance === stance;

type Answering = Pick<Draft, "attribution" | "holder">;

/** Who answers for an event, as its draft has it. */
function answersFor(who: HolderCandidate): Answering {
  if (who.kind === "page") return { attribution: null };
  if (who.kind === "statement") return { attribution: who.attribution.id };
  const holder = who.kind === "unnamed" ? { name: "", span: null } : { name: who.phrase.name(), span: who.phrase.span };
  return { attribution: null, holder };
}

/** The word of a stretch that the others of it hang on; -1 where no tagged word is in it. */
export function headOf(view: SentenceView, start: number, end: number): number {
  let found = -1;
  for (let at = 0; at < view.words.length; at++) {
    const word = wordAt(view, at);
    if (word === undefined || word.end <= start) continue;
    if (word.start >= end) break;
    const { upos = "", head = -1 } = grammarAt(view, at) ?? {};
    if (upos === "") return -1;
    const above = wordAt(view, head);
    const outside = above === undefined || above.end <= start || end <= above.start;
    if (found === -1 || (outside && (upos === "VERB" || upos === "NOUN" || !mayNameEvent(view, found)))) found = at;
  }
  return found;
}

/** The events of a sentence that no rule took, by words that the models take for the name of one. On the page alone. */
export function findMore(
  around: Surroundings,
  hashed: HashedSentence,
  reader: Reader,
  learned: StandingReader,
  read: (trigger: Trigger) => Draft | null,
): Draft[] {
  const { view } = hashed;
  const taken = [...recent(reader.drafts, view.sentence.id, 0), ...recent(reader.slight, view.sentence.id, 0)];
  const found: Draft[] = [];
  const isFull = reader.isFull(view);
  for (let at = 0; at < view.words.length; at++) {
    const word = wordAt(view, at);
    if (word === undefined || (!isFull && !MAY_BE_HAPPENING.of(word.lemma)) || !mayNameEvent(view, at)) continue;
    if (isFigureOfSpeech(view, at) || isNoStep(view, at)) continue;
    if (taken.some(({ start, end }) => start < word.end && word.start < end)) continue;
    if (!isFull && !isHappening(kindAt(reader.page, view, at))) continue;
    const least = hashed.isListed(at) ? LEAST_LISTED : LEAST_HEAD;
    if (learned.headProbability(hashed, at, reader.attributed.isCue(word)) < least) continue;
    const told = learned.standing(reader.page, hashed, at, reader.attributed);
    if (told.holding.some((each) => reader.attributed.isHypothetical(each))) continue;
    const { status, stance } = told;
    const answering = answersFor(learned.holder(around, hashed, at, told, reader));
    // Without people, day and place no record shows it: of a court, a company or a disaster the rules alone tell more.
    const kind = kindAt(reader.page, view, at);
    const named =
      kind.type === "ASSAULT" && isAttackInWords(reader.page, view, at, reader)
        ? ({ type: "ACCUSE", mode: null, noun: "criticism" } as const)
        : kind;
    const draft =
      (PLOVER.has(named.type) ? read(triggerAt(view, at, named)) : null) ?? bareDraft(view, at, named, reader, told);
    found.push({ ...draft, status, stance, ...answering, slight: true });
  }
  return found;
}

/** A trigger that asks for nothing beside the word, of the type that the lists give the word first. */
function triggerAt(view: SentenceView, at: number, { type, mode, noun }: Named): Trigger {
  const { chain, noun: site, reduced } = wordSite(view, at, null);
  if (site === null) {
    const verb = { type, ...(mode === null ? {} : { mode }), noun, verbs: [], frame: "any", wide: true } as const;
    return { sort: "verb", first: at, last: at, verb, chain: chain ?? [], reduced, object: -1 };
  }
  const named = { type, mode, noun, words: [], needs: "mention", mutual: type === "CONSULT" } as const;
  return { sort: "noun", first: at, last: at, noun: named, site };
}

/** What the word names by the lists where the words near are of its field. */
export function kindAt(page: Page, view: SentenceView, at: number): Named {
  const lemma = lemmaAt(view, at);
  const isVerb = actsAsVerb(view, at);
  const isOther = (type: EventType): boolean =>
    isVerb ? hasOtherSense(view, at, type) : type === "CONSULT" && isAppeal(view, at);
  const kinds = kindsOfSpelling(wordAt(view, at)?.lemma ?? NO_SPELLING, isVerb).filter(({ type }) => !isOther(type));
  let near: WordsNear | null = null;
  const fits = kinds.find((kind) => {
    if (kind.beside === undefined && kind.unless === undefined) return true;
    near ??= wordsNear(page, view);
    return isOfField(kind, near, view, at, at);
  });
  // A disaster may be shown in a record by its type alone, and make two of one: that is left to the rules.
  if (fits !== undefined && (fits.type !== "DISASTER" || OUTCOMES.has(fits.mode ?? ""))) return fits;
  // A word of one kind alone is of that kind wherever the models take it for an event.
  const only = kinds[0];
  if (
    only !== undefined &&
    only.unless === undefined &&
    only.type !== "DISASTER" &&
    kinds.every(({ type }) => type === only.type)
  )
    return only;
  return { type: "OTHER", mode: null, noun: lemma };
}
const OUTCOMES: ReadonlySet<string> = new Set(["casualties", "evacuation", "rescue"]);
type Named = { readonly type: EventType; readonly mode: string | null; readonly noun: string };

/** What is left where the rules would not tell of the word: that it stands there, and how it stands. */
function bareDraft(view: SentenceView, at: number, named: Named, reader: Reader, told: LearnedStanding): Draft {
  const { type, mode, noun } = named;
  return {
    ...spanOf(view, at, at),
    sentence: view.sentence.id,
    scheme: PLOVER.has(type) ? "plover" : "hearsay",
    type,
    mode,
    noun,
    participants: [],
    when: null,
    where: null,
    status: told.status,
    stance: told.stance,
    asOf: asOf(reader.page, told.holding[told.chosen - 1] ?? null),
    statusEvidence: evidenceOf(view, told.rules.own),
    attribution: null,
    details: [],
  };
}
