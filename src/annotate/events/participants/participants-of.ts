import type { EventAnnotation } from "../../../core/layers.ts";
import { antecedentOf, recent } from "../discourse.ts";
import { isLawName, lawNameIn } from "../law-name.ts";
import type { Reader } from "../reader.ts";
import { type SentenceView, spanOf, wordAt } from "../sentence-view.ts";
import type { Trigger } from "../triggers/trigger.ts";
import { partiesOfNoun } from "./noun-participants.ts";
import { type Cast, kindOf, NO_ENTITY, type Party } from "./party.ts";
import { distinct, sidesOfVerb } from "./verb-participants.ts";
import { withRoles } from "./with-roles.ts";

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
  const opens = trigger.chain.at(-1)?.first ?? own.first;
  const { last, verb, reduced, object } = trigger;
  const sides = sidesOfVerb(view, own, last, verb, cast, excluded, reduced, object, opens);
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
  const indefinite = [1, 2, 3].some((back) => /^(?:a|an|another|new)$/.test(wordAt(view, word - back)?.lower ?? ""));
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
