import type { AttributionAnnotation } from "../../../core/layers.ts";
import type { TextSpan } from "../../../core/span.ts";
import { featurePair } from "../../../models/feature-hash.ts";
import { grammarAt, lowerAt, type SentenceView, type Word, wordAt } from "../sentence-view.ts";
import { firstOfConjuncts, type HashedSentence, hashOf, NOTHING } from "./hashed-sentence.ts";
import type { HolderCandidate } from "./holder-candidates.ts";
import { CUE_HASHES } from "./phrase-facts.ts";
import type { ReadByRules } from "./read-by-rules.ts";
import type { RuleReadings } from "./standing-features.ts";
import { unnamedSign } from "./unnamed-sign.ts";
import { coarseWay, stopsBetween, wayBetween } from "./ways-between.ts";
import type { FeatureList } from "./word-features.ts";

const [GRANTED, OWNED, PAGE, UNNAMED, OWN_VERB, QUOTED] = "granted owned page unnamed own-verb quoted"
  .split(" ")
  .map(hashOf) as [number, number, number, number, number, number];

/** What is the same for all who may answer for an event. */
type HeldEvent = {
  readonly hashed: HashedSentence;
  readonly at: number;
  readonly rules: RuleReadings;
  readonly holding: readonly AttributionAnnotation[];
  /** The rules' choice: 0 for the page, else a place in `holding`, from 1. */
  readonly chosen: number;
  /** What the rules read; where it stands in the innermost statement; whether nobody in particular tells it; quotation marks around it. */
  readonly read: number;
  readonly place: number;
  readonly sign: number;
  readonly quoted: number;
};

/** The event at word `at`, about which `holderFeatures` asks candidate after candidate. */
export function heldEvent(hashed: HashedSentence, at: number, { rules, holding, chosen }: ReadByRules): HeldEvent {
  const { status, stance } = rules.tempered;
  return {
    hashed,
    at,
    rules,
    holding,
    chosen,
    read: featurePair(1, hashOf(status), hashOf(stance)),
    place: placeInContent(hashed, at, holding[0]),
    sign: unnamedSign(hashed.view, at),
    quoted: isWithinQuotes(hashed.view, at) ? QUOTED : NOTHING,
  };
}

/** Hashes of what tells whether `candidate` is the one on whose word the event stands. */
export function holderFeatures(event: HeldEvent, candidate: HolderCandidate, into: FeatureList): void {
  into.clear();
  if (candidate.kind === "page") eventFeatures(event, PAGE, into);
  else if (candidate.kind === "unnamed") eventFeatures(event, UNNAMED, into);
  else if (candidate.kind === "statement") statementFeatures(event, candidate, into);
  else phraseFeatures(event, candidate, into);
}

/** What the event's own surroundings say for the page, or for nobody in particular. */
function eventFeatures(event: HeldEvent, who: number, into: FeatureList): void {
  const { hashed, at, rules, holding, chosen, read, place, sign } = event;
  const { view, lemma: lemmas, relation: relations, upos: tags, xpos } = hashed;
  const upos = tags[at] as number;
  const key = featurePair(9, who, Math.min(2, holding.length));
  into.add(1, key);
  into.pair(2, who, chosen + 1);
  into.pair(3, who, rules.own.granted === true ? GRANTED : NOTHING);
  into.pair(4, key, read);
  into.pair(5, who, featurePair(1, relations[at] as number, upos));
  into.pair(6, key, relations[at] as number);
  into.pair(7, who, xpos[at] as number);
  into.pair(8, who, lemmas[at] as number);
  const first = firstOfConjuncts(view, at);
  let slot = 10;
  for (const step of hashed.path(first, 3)) {
    into.pair(slot, who, featurePair(1, step.link, step.relation));
    into.pair(slot + 1, who, featurePair(1, step.effect, step.relation));
    into.pair(slot + 2, who, step.link);
    into.pair(slot + 3, who, featurePair(1, lemmas[step.at] as number, step.relation));
    into.pair(slot + 4, who, featurePair(1, xpos[step.at] as number, step.relation));
    slot += 6;
  }
  into.pair(120, who, place);
  into.pair(121, key, place);
  into.pair(122, who, featurePair(1, place, read));
  into.pair(123, who, sign);
  into.pair(124, key, sign);
  let determiner = NOTHING;
  for (const child of grammarAt(view, at)?.children ?? []) {
    const relation = grammarAt(view, child)?.relation ?? "";
    if (relation === "det" || relation === "nmod:poss")
      determiner = relation === "det" ? (lemmas[child] as number) : OWNED;
    if (relation.startsWith("acl")) into.pair(30, who, relations[child] as number);
  }
  into.pair(31, who, featurePair(1, determiner, upos));
  into.pair(32, key, featurePair(1, determiner, relations[at] as number));
  for (let step = 1; step <= 3; step++) into.pair(33, who, hashed.of(hashed.lower, at - step));
  const cues = hashed.cues();
  for (let word = 0; word < view.words.length; word++) {
    const far = Math.abs(word - at);
    for (let bits = cues[word] as number, bit = 0; bits !== 0; bits >>>= 1, bit++)
      if ((bits & 1) !== 0) {
        into.pair(34, who, featurePair(1, CUE_HASHES[bit] as number, word < at ? 1 : 2));
        if (far <= 6) into.pair(35, who, featurePair(1, CUE_HASHES[bit] as number, word < at ? 1 : 2));
      }
    if (who === UNNAMED && far <= 8 && cues[word] !== 0) into.pair(36, who, lemmas[word] as number);
  }
}

function statementFeatures(
  event: HeldEvent,
  { attribution, level }: Extract<HolderCandidate, { kind: "statement" }>,
  into: FeatureList,
): void {
  const { hashed, at, holding, chosen, rules, read } = event;
  const { view, relation: relations, upos: tags } = hashed;
  const key = featurePair(10, level, Math.min(2, holding.length));
  const said = featurePair(2, hashOf(attribution.stance), hashOf(attribution.form));
  const isChosen = holding[chosen - 1] === attribution ? 1 : 2;
  const place = attribution === holding[0] ? event.place : placeInContent(hashed, at, attribution);
  into.pair(125, key, place);
  into.pair(126, said, place);
  into.pair(127, level, featurePair(1, place, read));
  into.pair(128, level, featurePair(1, place, hashed.xpos[at] as number));
  into.add(40, key);
  into.pair(41, level, isChosen);
  into.pair(42, level, featurePair(1, said, isChosen));
  into.pair(43, level, featurePair(1, said, read));
  into.pair(44, level, hashOf(attribution.speaker.kind));
  into.pair(45, level, featurePair(1, relations[at] as number, tags[at] as number));
  into.pair(46, level, rules.own.granted === true ? GRANTED : NOTHING);
  into.pair(47, level, featurePair(1, said, read));
  for (const cue of attribution.cues) {
    const word = firstWithin(view, cue);
    if (word === -1) {
      into.pair(48, level, cue.start < (wordAt(view, 0)?.start ?? 0) ? 1 : 2);
      continue;
    }
    const lemma = hashed.lemma[word] as number;
    into.pair(49, level, lemma);
    into.pair(50, level, featurePair(1, lemma, word < at ? 1 : 2));
    const way = wayBetween(view, word, at, hashed);
    into.pair(51, level, way);
    into.pair(52, said, way);
    into.pair(53, level, featurePair(1, word < at ? 1 : 2, stopsBetween(hashed, word, at)));
  }
  const content = attribution.contents.find(
    ({ start, end }) => start <= (wordAt(view, at)?.start ?? 0) && (wordAt(view, at)?.end ?? 0) <= end,
  );
  if (content === undefined) return;
  let words = 0;
  for (const { start, end } of view.words) if (content.start <= start && end <= content.end) words++;
  into.pair(54, level, featurePair(1, words < 4 ? 1 : words < 10 ? 2 : 3, said));
}

/** The first word that a stretch touches, -1 where it touches none. */
function firstWithin({ words }: SentenceView, { start, end }: TextSpan): number {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.start >= end) return -1;
    if (word.end > start) return at;
  }
  return -1;
}

function phraseFeatures(
  event: HeldEvent,
  { phrase, side }: Extract<HolderCandidate, { kind: "phrase" }>,
  into: FeatureList,
): void {
  const { hashed, at, holding, quoted } = event;
  const { head, governor, tie, facts } = phrase;
  const { lemma, xpos, cues, isCue, kind, headLemma, saying, frame } = facts;
  const own = hashed.view;
  const key = featurePair(11, hashOf(tie), side);
  const holds = featurePair(12, key, Math.min(1, holding.length));
  into.add(60, key);
  into.add(61, holds);
  into.pair(62, key, lemma);
  into.pair(63, holds, lemma);
  into.pair(64, key, xpos);
  into.pair(65, side, lemma);
  into.pair(66, key, isCue);
  into.pair(67, key, kind);
  into.pair(68, kind, lemma);
  into.pair(69, key, headLemma);
  into.add(70, headLemma);
  into.pair(71, key, quoted);
  into.pair(72, key, featurePair(1, hashed.upos[at] as number, event.read));
  let way = NOTHING;
  let coarse = NOTHING;
  if (side === 0) {
    way = governor === at ? OWN_VERB : wayBetween(own, governor, at, hashed);
    coarse = coarseWay(own, governor, at, hashed);
    const order = featurePair(1, head < at ? 1 : 2, stopsBetween(hashed, governor, at));
    into.pair(73, key, order);
    into.pair(74, key, featurePair(1, order, Math.min(8, Math.abs(head - at) >> 1)));
    into.pair(75, key, way);
    into.pair(76, way, lemma);
    into.pair(77, featurePair(1, way, kind), isCue);
    into.pair(78, featurePair(1, order, lemma), quoted);
    if (governor === at) into.pair(79, OWN_VERB, hashed.lemma[at] as number);
    const group = hashed.group(governor);
    into.pair(100, group, frame);
    into.pair(101, group, coarse);
    into.pair(102, key, group);
  } else into.pair(80, featurePair(1, key, lemma), quoted);
  const apart = side !== 0 ? 3 : at >= facts.first && at <= facts.last ? 1 : 2;
  const aside = featurePair(20, facts.aside, apart);
  into.add(110, aside);
  into.pair(111, aside, saying);
  into.pair(112, aside, kind);
  into.pair(113, aside, xpos);
  into.pair(114, aside, coarse);
  into.pair(115, featurePair(1, aside, key), holds);
  into.pair(116, aside, quoted);
  into.pair(117, aside, hashed.relation[at] as number);
  into.pair(
    118,
    aside,
    grammarAt(own, governor)?.relation === undefined ? NOTHING : hashOf(grammarAt(own, governor)?.relation ?? ""),
  );
  into.pair(119, aside, event.rules.own.granted === true ? GRANTED : NOTHING);
  into.pair(88, saying, side);
  into.pair(89, saying, frame);
  into.pair(90, key, frame);
  into.pair(91, saying, coarse);
  into.pair(92, key, coarse);
  into.pair(93, featurePair(1, saying, coarse), frame);
  into.pair(94, featurePair(1, saying, kind), holds);
  into.pair(95, featurePair(1, saying, quoted), side);
  into.pair(96, featurePair(1, saying, coarse), kind);
  into.pair(97, featurePair(1, saying, holds), hashed.relation[at] as number);
  into.pair(98, featurePair(1, saying, holds), hashOf(event.rules.tempered.stance));
  into.pair(99, featurePair(1, saying, side), event.rules.own.granted === true ? GRANTED : NOTHING);
  for (let bits = cues, bit = 0; bits !== 0; bits >>>= 1, bit++) {
    if ((bits & 1) === 0) continue;
    const cue = CUE_HASHES[bit] as number;
    into.pair(81, key, cue);
    into.pair(82, holds, cue);
    into.pair(83, way, cue);
    into.pair(84, featurePair(1, key, cue), quoted);
    into.pair(85, featurePair(1, key, cue), kind);
  }
  for (const below of facts.below) into.pair(86, key, below);
}

/** How deep an event stands in what is said of it: the kinds of phrase and clause between it and the main clause there. */
function placeInContent(hashed: HashedSentence, at: number, statement: AttributionAnnotation | undefined): number {
  const { view } = hashed;
  const word = wordAt(view, at);
  const content = statement?.contents.find(
    ({ start, end }) => word !== undefined && start <= word.start && word.end <= end,
  );
  let place = NOTHING;
  let here = firstOfConjuncts(view, at);
  for (let step = 0; step < 6; step++) {
    const { head = -1, relation = "" } = grammarAt(view, here) ?? {};
    const above = wordAt(view, head);
    if (above === undefined || (content !== undefined && (above.start < content.start || above.end > content.end)))
      break;
    const known = PLACES.get(relation) ?? (relation.startsWith("acl") ? "acl" : "");
    if (known !== "")
      place = featurePair(21, place, featurePair(1, hashOf(known), known === "by" ? hashed.link(here) : NOTHING));
    here = firstOfConjuncts(view, head);
  }
  return place;
}
const PLACES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nsubj: "subject",
    "nsubj:pass": "subject",
    obj: "object",
    obl: "by",
    "obl:tmod": "time",
    nmod: "by",
    "nmod:poss": "of",
    advcl: "adverbial",
    "acl:relcl": "relative",
    ccomp: "clause",
    xcomp: "infinitive",
    csubj: "clause",
    compound: "part",
    amod: "part",
    appos: "appos",
    parataxis: "apart",
  }),
);

/** Whether the word stands within quotation marks of its sentence. */
function isWithinQuotes(view: SentenceView, at: number): boolean {
  let open = false;
  for (let word = 0; word < at; word++) {
    const lower = lowerAt(view, word);
    if (lower === "“") open = true;
    else if (lower === "”") open = false;
    else if (lower === '"') open = !open;
  }
  return open;
}
