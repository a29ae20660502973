import type { AttributionAnnotation, EventAnnotation } from "../../../core/layers.ts";
import type { TextSpan } from "../../../core/span.ts";
import { PLOVER_TYPES } from "../../../core/vocabulary.ts";
import { ACTING_NOUNS } from "../../../languages/en/acting-nouns.ts";
import { CHARGING, DONE_TO, PURPOSES, SPEAKS_OF, STAGING, SUFFERED } from "../../../languages/en/deeds-done-to.ts";
import type { Reader } from "../reader.ts";
import { grammarAt, lowerAt, type SentenceView, wordAt } from "../sentence-view.ts";
import { lemmaAt } from "../status/effect-tables.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { withNameBeside } from "./name-beside.ts";
import { isToldOf } from "./noun-participants.ts";
import { partiesByGrammar } from "./parties-by-grammar.ts";
import { type Cast, kindOf, NO_ENTITY, type Party, partyOf } from "./party.ts";
import { conjuncts, objectWord, obliqueWords, partiesBelow, phraseGroup, subjectWord } from "./plain-phrases.ts";
import { tellerAsSubject } from "./tellers.ts";
import { grammaticalSides } from "./verb-participants.ts";
import { withRoles } from "./with-roles.ts";

/**
 * People and bodies without a name of their own who take part by the grammar of the sentence, on the sides where the
 * rules about names found nobody: "police arrested two guards".
 */
export function plainParticipantsOf(
  view: SentenceView,
  trigger: Trigger,
  cast: Cast,
  known: EventAnnotation["participants"],
  excluded: (start: number) => boolean,
  reader: Reader,
  attribution: AttributionAnnotation | null,
): EventAnnotation["participants"][number][] {
  const plain =
    trigger.sort === "noun"
      ? plainOfNoun(view, trigger, cast, known, reader, attribution)
      : plainOfVerb(view, trigger, cast, known, excluded, reader, attribution);
  const all = [...plain, ...joinedTo([...known, ...plain], view, cast, excluded)];
  const harmed = trigger.sort === "verb" && trigger.verb.mode === "casualties";
  return harmed ? all.filter(({ span }) => !isPlaceAt(view, span, cast)) : all;
}

/** "Kell of Norvik": where somebody is from. */
function isPlaceAt(view: SentenceView, { start }: TextSpan, cast: Cast): boolean {
  const full = view.words.find((word) => word.start === start)?.full ?? -1;
  const party = full === -1 ? null : partyOf(cast, full);
  return party !== null && kindOf(cast, party) === "place";
}

/** Names that "and" joins to somebody who takes part: "lifted the ban on Tessel, Norvik and Brax". */
function joinedTo(
  parties: EventAnnotation["participants"],
  view: SentenceView,
  cast: Cast,
  excluded: (start: number) => boolean,
): EventAnnotation["participants"][number][] {
  const found: EventAnnotation["participants"][number][] = [];
  for (const { role, span, entity } of parties) {
    if (entity === null) continue;
    view.words.forEach((word, at) => {
      if (word.start < span.start || word.end > span.end) return;
      for (const party of conjuncts(view, at, cast)) {
        const isKnown = [...parties, ...found].some(
          (one) => (one.span.start < party.end && party.start < one.span.end) || one.entity === party.entity,
        );
        if (isKnown || excluded(party.start)) continue;
        found.push({ entity: null, role, span: { start: party.start, end: party.end }, name: party.name });
      }
    });
  }
  return found;
}

/** "police arrested two guards" */
function plainOfVerb(
  view: SentenceView,
  trigger: Extract<Trigger, { sort: "verb" }>,
  cast: Cast,
  known: EventAnnotation["participants"],
  excluded: (start: number) => boolean,
  reader: Reader,
  attribution: AttributionAnnotation | null,
): EventAnnotation["participants"][number][] {
  // Who is called by telephone has a name; a strike is called otherwise.
  if (grammarAt(view, trigger.first)?.upos === "" || trigger.verb.closed === true) return [];
  const { verb } = trigger;
  const sides = grammaticalSides(view, trigger, cast);
  const mutual = verb.frame === "mutual";
  const own = grammarAt(view, trigger.first)?.children.find((at) => grammarAt(view, at)?.relation === "nsubj") ?? -1;
  const subject = wordAt(view, own)?.start ?? -1;
  // "Marvania plans to impose them": who says so is the verb's own subject.
  const isOwnSubject = ({ start, end }: Party): boolean => start <= subject && subject < end;
  const isNew = (party: Party): boolean =>
    (!excluded(party.start) || isOwnSubject(party)) &&
    !known.some(
      ({ entity, span }) =>
        (span.start < party.end && party.start < span.end) || (party.entity !== NO_ENTITY && entity === party.entity),
    );
  const teller =
    sides.before.parties.length === 0 && !sides.passive
      ? tellerAsSubject(view, trigger.first, attribution, reader)
      : [];
  const doers =
    verb.type === "ASSAULT" && sides.before.parties.length === 0 && !isKnownSource(known)
      ? deedsDoers(view, trigger.first, cast)
      : [];
  const beside = (party: Party): Party => withNameBeside(view, party, cast);
  let source = [...sides.before.parties.filter(isNew).map(beside), ...teller, ...doers.filter(isNew)];
  let target = sides.after.parties.filter(isNew).map(beside);
  // "charged with rape", "pleaded guilty": a charge or a plea is nobody.
  if (verb.type === "COURT" && CHARGING.has(lemmaAt(view, trigger.first))) {
    const object = wordAt(view, objectWord(view, trigger.first));
    const isObject = ({ start, end, name }: Party): boolean =>
      object !== undefined && start <= object.start && object.end <= end && !PLEA.test(name);
    target = target.filter((party) => party.entity !== NO_ENTITY || isObject(party) || isSomebody(party.name));
  }
  // "Nine people died": they did nothing.
  if (verb.mode === "casualties") [source, target] = [[], [...source, ...target]];
  const has = (role: "source" | "target"): boolean => known.some((one) => one.role === role);
  if (!mutual && has("source")) source = [];
  if (!mutual && has("target")) target = [];
  const acts = (party: Party): boolean => party.entity !== NO_ENTITY || isActing(party.name);
  const isDone = source.length + known.length > 0;
  if (
    isDone &&
    DIRECTED.has(verb.type) &&
    !known.some((one) => one.role === "target" && isNamed(one)) &&
    !target.some(isNamed)
  ) {
    const taken = [
      ...source,
      ...target,
      ...known.map((one) => ({ ...one.span, entity: one.entity ?? NO_ENTITY, name: one.name })),
    ];
    const open = !has("target") && !target.some(acts);
    // "A camp for Tesselian refugees was attacked": whose it is that it was done to.
    const patient = subjectWord(view, trigger.first);
    const isPassive = grammarAt(view, patient)?.relation === "nsubj:pass";
    const own = isPassive ? partiesBelow(view, patient, cast, taken, true) : [];
    const below = own.length > 0 ? own : partiesBelow(view, trigger.first, cast, taken, !open);
    // Whom a clause or a phrase below names is a guess: a dossier is not to count him among those who take part.
    const guessed = below.filter(({ start }) => !excluded(start)).map((party) => ({ ...party, entity: NO_ENTITY }));
    target = open && guessed.length > 0 ? guessed : [...target, ...guessed];
  }
  return withRoles(source, target, mutual, reader);
}

const isKnownSource = (known: EventAnnotation["participants"]): boolean => known.some(({ role }) => role === "source");

/** "Marvanian air strikes killed nine": who did the deed that is the verb's subject, as a guess. */
function deedsDoers(view: SentenceView, verb: number, cast: Cast): Party[] {
  const subject = subjectWord(view, verb);
  if (subject === -1 || subject > verb || grammarAt(view, subject)?.upos !== "NOUN") return [];
  return partiesByGrammar(view, subject, cast, () => false)
    .filter(({ role }) => role === "source")
    .map(({ name, span }) => ({ entity: NO_ENTITY, name, ...span }));
}

/** Types whose acts are done to somebody, whom the words may name as late as in a clause. */
const DIRECTED: ReadonlySet<string> = new Set(PLOVER_TYPES.filter((type) => type !== "CONSULT"));

const isNamed = ({ entity }: { readonly entity: number | null }): boolean => entity !== null && entity !== NO_ENTITY;

const isActing = (name: string): boolean => {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  return ACTING_NOUNS.has(last.toLowerCase()) || PEOPLES.test(last);
};
const PLEA = /guilty$|contest$|^\p{Ll}+ing\b/u;
const isSomebody = (name: string): boolean =>
  isActing(name) || /^\p{Lu}/u.test(name.slice(name.lastIndexOf(" ") + 1)) || ACTING_NOUNS.has(headOfName(name));
/** "the head of the bank": what stands before "of". */
const headOfName = (name: string): string => {
  const before = name.split(/ (?:of|at|in) /)[0] ?? name;
  return before.slice(before.lastIndexOf(" ") + 1).toLowerCase();
};
/** "three ethnic Marvanians" */
const PEOPLES = /^\p{Lu}\p{Ll}{2,}(?:ans|is|ites)$/u;

/** Who takes part in the event that a noun names, by grammar: "an attack by rebels on the port". */
function plainOfNoun(
  view: SentenceView,
  trigger: Extract<Trigger, { sort: "noun" }>,
  cast: Cast,
  known: EventAnnotation["participants"],
  reader: Reader,
  attribution: AttributionAnnotation | null,
): EventAnnotation["participants"][number][] {
  if (trigger.noun.type === "DISASTER" && trigger.noun.mode !== "casualties") return [];
  if (grammarAt(view, trigger.last)?.upos === "") return [];
  const { mutual } = trigger.noun;
  const governor = grammarAt(view, trigger.last);
  const harmed = trigger.noun.mode === "casualties";
  const does =
    !harmed && governor?.relation === "obj" && doesIt(view, governor.head) ? subjectWord(view, governor.head) : -1;
  const named = does === -1 ? [] : phraseGroup(view, does, cast, true).parties;
  // "Marvania said it would tighten the blockade"
  const doers =
    named.length > 0 || does === -1 ? named : tellerAsSubject(view, governor?.head ?? -1, attribution, reader);
  const heads = (prepositions: ReadonlySet<string>): Party[] =>
    obliqueWords(view, trigger.last, prepositions)
      .filter((word) => trigger.noun.type === "PROTEST" || !PURPOSES.has(lowerAt(view, word)))
      .flatMap((word) => phraseGroup(view, word, cast, false).parties)
      // "the trial in Norvik" is of nobody called so.
      .filter((party) => trigger.noun.type !== "COURT" || kindOf(cast, party) !== "place");
  const owner = harmed
    ? -1
    : (governor?.children.find((child) => grammarAt(view, child)?.relation === "nmod:poss") ?? -1);
  const owners = owner === -1 ? [] : phraseGroup(view, owner, cast, true).parties;
  const word = lowerAt(view, trigger.last);
  const suffered = SUFFERED.has(word) && !isToldOf(view, trigger.last);
  const isDoneTo = !mutual && DONE_TO.has(word);
  const isStaged = governor?.relation === "obj" && STAGING.has(lemmaAt(view, governor.head));
  if (known.length > 0) {
    // "began a hunger strike against the bill": who does it may be the side that is left.
    if (isStaged && !mutual && DIRECTED.has(trigger.noun.type) && known.every(({ role }) => role === "target")) {
      const isNew = (party: Party): boolean =>
        !known.some(
          ({ entity, span }) =>
            (span.start < party.end && party.start < span.end) ||
            (party.entity !== NO_ENTITY && entity === party.entity),
        );
      return withRoles(
        doers.filter(isNew).map((party) => ({ ...party, entity: NO_ENTITY })),
        [],
        false,
        reader,
      );
    }
    if (!mutual && known.every(({ role }) => role === "target")) {
      const isNew = ({ start, end }: Party): boolean => !known.some(({ span }) => span.start < end && start < span.end);
      const agents = [...agentsOf(view, trigger.last, cast), ...(suffered ? [] : owners)].filter(isNew);
      if (agents.length > 0) return withRoles(agents, [], false, reader);
    }
    const isOpen = !mutual && known.every(({ role, entity }) => role === "source" || entity === null);
    if (!isOpen || !DIRECTED.has(trigger.noun.type)) return [];
    const taken = known.map((one) => ({ ...one.span, entity: one.entity ?? NO_ENTITY, name: one.name }));
    const own = partiesBelow(view, trigger.last, cast, taken, true);
    const below = own.length > 0 || !isStaged ? own : partiesBelow(view, governor?.head ?? -1, cast, taken, true);
    return withRoles(
      [],
      below.map((party) => ({ ...party, entity: NO_ENTITY })),
      false,
      reader,
    );
  }
  const beyond = governor?.relation === "obj" ? obliqueWords(view, governor.head, ON) : [];
  const given = beyond.flatMap((word) => phraseGroup(view, word, cast, false).parties);
  const source = [
    ...doers,
    ...(suffered ? [] : owners),
    ...(isDoneTo ? agentsOf(view, trigger.last, cast) : heads(mutual ? WITH : BY_OR_OF)),
  ];
  const target = mutual ? [] : [...(suffered ? owners : []), ...(isDoneTo ? heads(OF) : []), ...heads(ON), ...given];
  if (!mutual && DIRECTED.has(trigger.noun.type) && source.length > 0 && !target.some(isNamed)) {
    const at = governor?.relation === "obj" ? governor.head : trigger.last;
    const below = partiesBelow(view, at, cast, [...source, ...target], true);
    target.push(...below.map((party) => ({ ...party, entity: NO_ENTITY })));
  }
  return withRoles(source, target, mutual, reader);
}
/** "The killing of a trader by soldiers": what "by" brings in hangs on the deed, or on whom it was done to. */
function agentsOf(view: SentenceView, at: number, cast: Cast): Party[] {
  const own = obliqueWords(view, at, BY);
  const words = own.length > 0 ? own : obliqueWords(view, at, OF).flatMap((word) => obliqueWords(view, word, BY));
  return words.flatMap((word) => phraseGroup(view, word, cast, false).parties);
}

/** "Launched an attack", and not "condemned the attack". */
const doesIt = (view: SentenceView, at: number): boolean => !SPEAKS_OF.has(lemmaAt(view, at));

const WITH: ReadonlySet<string> = new Set(["between", "with", "among", "by"]);
const BY: ReadonlySet<string> = new Set(["by"]);
const OF: ReadonlySet<string> = new Set(["of"]);
const BY_OR_OF: ReadonlySet<string> = new Set(["by", "of"]);
const ON: ReadonlySet<string> = new Set(["on", "against", "at", "to", "for", "in", "into"]);
