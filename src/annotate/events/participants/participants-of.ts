import type { AttributionAnnotation, EventAnnotation } from "../../../core/layers.ts";
import type { TextSpan } from "../../../core/span.ts";
import { PLOVER_TYPES } from "../../../core/vocabulary.ts";
import { ACTING_NOUNS } from "../../../languages/en/acting-nouns.ts";
import { DONE_TO, PURPOSES, SPEAKS_OF, SUFFERED } from "../../../languages/en/deeds-done-to.ts";
import { antecedentOf, recent } from "../discourse.ts";
import { isLawName, lawNameIn } from "../law-name.ts";
import type { Reader } from "../reader.ts";
import { lowerAt, type SentenceView, spanOf } from "../sentence-view.ts";
import { lemmaAt } from "../status/effect-tables.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { isToldOf, partiesOfNoun } from "./noun-participants.ts";
import { type Cast, kindOf, NO_ENTITY, type Party, partyOf } from "./party.ts";
import { conjuncts, obliqueWords, partiesBelow, phraseGroup, subjectWord } from "./plain-phrases.ts";
import { tellerAsSubject } from "./tellers.ts";
import { distinct, grammaticalSides, sidesOfVerb } from "./verb-participants.ts";

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
      ? plainOfNoun(view, trigger, cast, known, reader)
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
  if (view.grammar[trigger.first]?.upos === "" || trigger.verb.closed === true) return [];
  const { verb } = trigger;
  const sides = grammaticalSides(view, trigger.first, verb, trigger.object, cast);
  const mutual = verb.frame === "mutual";
  const isNew = (party: Party): boolean =>
    !excluded(party.start) &&
    !known.some(
      ({ entity, span }) =>
        (span.start < party.end && party.start < span.end) || (party.entity !== NO_ENTITY && entity === party.entity),
    );
  const teller = sides.before.parties.length === 0 ? tellerAsSubject(view, trigger.first, attribution, reader) : [];
  let source = [...sides.before.parties.filter(isNew), ...teller];
  let target = sides.after.parties.filter(isNew);
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
    const below = partiesBelow(view, trigger.first, cast, taken, !open);
    // Whom a clause or a phrase below names is a guess: a dossier is not to count him among those who take part.
    const guessed = below.filter(({ start }) => !excluded(start)).map((party) => ({ ...party, entity: NO_ENTITY }));
    target = open && guessed.length > 0 ? guessed : [...target, ...guessed];
  }
  return withRoles(source, target, mutual, reader);
}

/** Types whose acts are done to somebody, whom the words may name as late as in a clause. */
const DIRECTED: ReadonlySet<string> = new Set(PLOVER_TYPES.filter((type) => type !== "CONSULT"));

const isNamed = ({ entity }: { readonly entity: number | null }): boolean => entity !== null && entity !== NO_ENTITY;

const isActing = (name: string): boolean => {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  return ACTING_NOUNS.has(last.toLowerCase()) || PEOPLES.test(last);
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
): EventAnnotation["participants"][number][] {
  if (trigger.noun.type === "DISASTER" && trigger.noun.mode !== "casualties") return [];
  if (view.grammar[trigger.last]?.upos === "") return [];
  const { mutual } = trigger.noun;
  const governor = view.grammar[trigger.last];
  const harmed = trigger.noun.mode === "casualties";
  const does =
    !harmed && governor?.relation === "obj" && doesIt(view, governor.head) ? subjectWord(view, governor.head) : -1;
  const doers = does === -1 ? [] : phraseGroup(view, does, cast, true).parties;
  const heads = (prepositions: ReadonlySet<string>): Party[] =>
    obliqueWords(view, trigger.last, prepositions)
      .filter((word) => trigger.noun.type === "PROTEST" || !PURPOSES.has(lowerAt(view, word)))
      .flatMap((word) => phraseGroup(view, word, cast, false).parties);
  const owner = harmed ? -1 : (governor?.children.find((child) => view.grammar[child]?.relation === "nmod:poss") ?? -1);
  const owners = owner === -1 ? [] : phraseGroup(view, owner, cast, true).parties;
  const word = lowerAt(view, trigger.last);
  const suffered = SUFFERED.has(word) && !isToldOf(view, trigger.last);
  const isDoneTo = !mutual && DONE_TO.has(word);
  if (known.length > 0) {
    // "began a hunger strike against the bill": who does it may be the side that is left.
    const isStaged = governor?.relation === "obj" && STAGING.has(lemmaAt(view, governor.head));
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
    const below = partiesBelow(view, trigger.last, cast, taken, true);
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
/** Verbs whose subject does what their object names. */
const STAGING: ReadonlySet<string> = new Set(
  "begin start continue stage hold launch mount resume organise organize end join conduct declare extend".split(" "),
);

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

/** Who takes part in what a trigger names, by its own words. `place` is a town in the phrase; `offices` as in officeHolders. */
export function participantsOf(
  view: SentenceView,
  trigger: Trigger,
  cast: Cast,
  excluded: (start: number) => boolean,
  reader: Reader,
): {
  participants: EventAnnotation["participants"][number][];
  place: Party | null;
  offices: readonly string[];
  /** True where somebody is told by an office: "Marvania's foreign minister". */
  isOffice: boolean;
} {
  if (trigger.sort === "noun") {
    const { source, target, place } = partiesOfNoun(view, trigger.site, trigger.noun, cast, excluded);
    const participants = withRoles(source, target, trigger.noun.mutual, reader);
    if (trigger.noun.type === "LAW") participants.push(...lawOf(view, trigger, reader));
    return { participants, place, ...inOffice([...source, ...target]) };
  }
  const own = trigger.chain[0];
  if (own === undefined) return { participants: [], place: null, offices: [], isOffice: false };
  const sides = sidesOfVerb(view, own, trigger.last, trigger.verb, cast, excluded, trigger.reduced, trigger.object);
  const mutual = trigger.verb.frame === "mutual" || trigger.verb.type === "AGREE";
  // "…, sentencing him": whom it is done to, by whatever word, is not who does it.
  const done = new Set(mutual ? [] : sides.after.parties.map(({ entity }) => entity));
  const before = sides.before.parties.filter(({ entity }) => entity === NO_ENTITY || !done.has(entity));
  // Who died did nothing; and "Kell of Norvik" is where she was from.
  const participants =
    trigger.verb.mode === "casualties"
      ? withRoles(
          [],
          [...before, ...sides.after.parties].filter((party) => kindOf(cast, party) !== "place"),
          false,
          reader,
        )
      : withRoles(before, sides.after.parties, mutual, reader);
  if (trigger.verb.type === "LAW") participants.push(...lawOf(view, trigger, reader));
  return { participants, place: null, ...inOffice([...sides.before.parties, ...sides.after.parties]) };
}

function withRoles(
  source: readonly Party[],
  target: readonly Party[],
  mutual: boolean,
  reader: Reader,
): EventAnnotation["participants"][number][] {
  const all = distinct([...source, ...target]);
  return all.map((party) => ({
    entity: party.entity === NO_ENTITY || party.entity >= reader.firstAdded ? null : party.entity,
    role: mutual ? "participant" : source.includes(party) ? "source" : "target",
    span: { start: party.start, end: party.end },
    name: party.name,
    ...(party.title === undefined ? {} : { office: { title: party.title, of: party.of ?? party.name } }),
  }));
}

/** The law itself: its name in this sentence, the page's only one, or the one that the page was last about. */
function lawOf(view: SentenceView, trigger: Trigger, reader: Reader): EventAnnotation["participants"][number][] {
  const named = lawNameIn(view);
  if (named !== null) {
    const entity = reader.entities[reader.mentions[named.mention ?? -1]?.entity ?? -1];
    const known = entity !== undefined && entity.kind === "work" ? entity : null;
    const span = { start: named.start, end: named.end };
    return [{ entity: known?.id ?? null, role: "target", span, name: known?.name ?? named.name }];
  }
  const word = trigger.sort === "verb" ? trigger.object : trigger.last;
  const indefinite = [1, 2, 3].some((back) => /^(?:a|an|another|new)$/.test(view.words[word - back]?.lower ?? ""));
  if (word === -1 || indefinite) return [];
  const span = spanOf(view, word, word);
  if (reader.law !== null) return [{ entity: reader.law.id, role: "target", span, name: reader.law.name }];
  const before = recent(reader.drafts, view.sentence.id, 4).find((draft) => draft.type === "LAW");
  const law = before?.participants.find((each) => isLawName(each.name));
  return law === undefined ? [] : [{ ...law, span }];
}

/** Officials' visits, not everybody's travels: somebody with a role, or a body, must be among those who came. */
export function isOfficialVisit(parties: EventAnnotation["participants"], reader: Reader): boolean {
  return parties.some(({ entity }) => {
    const known = reader.entities[entity ?? -1];
    return known !== undefined && (known.roles.length > 0 || known.kind === "organization");
  });
}

/** Companies buy organisations and dismiss persons; armies "take over" towns and "fire" at people. */
export function suitsCompany(parties: EventAnnotation["participants"], mode: string, reader: Reader): boolean {
  const kinds = parties
    .filter((each) => each.role !== "source" || mode === "deal")
    .map(({ entity }) => reader.entities[entity ?? -1]?.kind);
  const wanted = mode === "deal" ? ["organization", "outlet"] : mode === "dismissal" ? ["person"] : null;
  return wanted === null || kinds.every((kind) => kind !== undefined && wanted.includes(kind));
}

const inOffice = (parties: readonly Party[]): { readonly offices: readonly string[]; readonly isOffice: boolean } => ({
  offices: officesOf(parties),
  isOffice: parties.some(({ office }) => office !== undefined),
});

/** The offices that the parties stand for; empty unless all of them do. */
function officesOf(parties: readonly Party[]): string[] {
  const offices = distinct(parties).flatMap((party) => (party.office === undefined ? [] : [party.office]));
  return offices.length === distinct(parties).length ? offices : [];
}

/** "the Marvanian and U.S. foreign ministers": the persons of the meeting that the page is about, unless their roles differ. */
export function officeHolders(
  offices: readonly string[],
  noun: string,
  reader: Reader,
  view: SentenceView,
): EventAnnotation["participants"] {
  if (offices.length !== 2) return [];
  const antecedent = antecedentOf(reader.drafts, noun, view.sentence.id);
  if (antecedent === null || antecedent.participants.length !== offices.length) return [];
  const fits = antecedent.participants.every(({ entity }) => {
    const known = entity === null ? undefined : reader.entities[entity];
    if (known?.kind !== "person") return false;
    return (
      known.roles.length === 0 ||
      known.roles.some((role) => offices.some((office) => role.value.toLowerCase().includes(office)))
    );
  });
  return fits ? antecedent.participants : [];
}

/** A bare "the meeting" takes over who took part from the mention that it goes on about. */
export function inherit(
  trigger: Extract<Trigger, { sort: "noun" }>,
  reader: Reader,
  view: SentenceView,
  where: Party | null,
): EventAnnotation["participants"] {
  if (!/^(?:the|this|that|these|those)$/.test(trigger.site.determiner)) return [];
  const antecedent = antecedentOf(reader.drafts, trigger.noun.noun, view.sentence.id);
  // "the meeting in Norvik" tells itself apart from a meeting that stood without the place, or in another.
  if (antecedent === null || (where !== null && antecedent.where?.name !== where.name)) return [];
  return antecedent.participants;
}
