import type { TextSpan } from "../../core/span.ts";
import type { ReadPage } from "../../core/stage.ts";
import { itemAt, itemsIn } from "../../document/document.ts";
import { openingEnd } from "../../document/opening.ts";
import type { EventMention, PartyOf } from "./page-event.ts";

/** The dossier's entity for an entity of the page. */
type EntityOf = (pageEntity: number) => { readonly id: string } | null;

/** Of whom a page's courts speak this much more often than of anybody else, all that they do concerns. */
const CLEAR = 2;

/** Steps that are taken by whom they concern; the others are taken by judges, juries and prosecutors. */
const OWN_STEPS: ReadonlySet<string> = new Set(["plea", "appeal", "testimony", "settlement"]);

/**
 * Fills in whom the steps of a court's course concern where the words leave it out ("the trial opens in May", "was found
 * guilty of nine counts"): the one person that the page's other steps are about, or who else is tried and stands in the
 * sentence. Steps that name whom they concern are left as they are, as are all where two are tried alike.
 */
export function withDefendant(
  mentions: readonly EventMention[],
  { page, layers }: ReadPage,
  partyOf: PartyOf,
  entityOf: EntityOf,
): EventMention[] {
  const tried = triedOn(layers.events.annotations, partyOf);
  const people = layers.mentions.annotations.filter(
    ({ entity, by }) => by === "name" && layers.entities.annotations[entity]?.kind === "person",
  );
  const defendant = mostTried(tried, page, (span) =>
    itemsIn(people, span).flatMap(({ entity }) => entityOf(entity)?.id ?? []),
  );
  if (defendant === null) return [...mentions];
  // "Leila Tran, who admitted it, is to be sentenced": the sentence has somebody of its own.
  const concerned = ({ annotation }: EventMention): string | null => {
    const sentence = itemAt(layers.sentences.annotations, annotation.start);
    const own = new Set(annotation.participants.map(({ entity }) => entity));
    const named = sentence === undefined ? [] : itemsIn(people, sentence).filter(({ entity }) => !own.has(entity));
    const ids = new Set(named.flatMap(({ entity }) => entityOf(entity)?.id ?? []));
    if (ids.size === 0 || ids.has(defendant.id)) return defendant.id;
    const others = tried.filter(({ id }) => ids.has(id));
    return others.length === 1 ? (others[0]?.id ?? null) : null;
  };
  return mentions.map((mention) => {
    if (mention.family?.startsWith("court ") !== true || isOfSomebody(mention, partyOf)) return mention;
    const party = concerned(mention);
    return party === null ? mention : { ...mention, parties: [...new Set([...mention.parties, party])].sort() };
  });
}

function isOfSomebody({ annotation: { mode, participants }, parties }: EventMention, partyOf: PartyOf): boolean {
  // "A former cashier told the court": somebody, though without a name.
  if (mode === "testimony") return participants.length > 0;
  if (OWN_STEPS.has(mode ?? "")) return parties.length > 0;
  return participants.some((one) => one.role !== "source" && partyOf(one)?.kind === "person");
}

type Tried = { readonly id: string; readonly steps: number };

/** Who is tried on a page: whom clearly most steps concern, and of two who are tried alike the only one whom the page opens with. */
function mostTried(
  tried: readonly Tried[],
  page: ReadPage["page"],
  namedIn: (span: TextSpan) => readonly string[],
): Tried | null {
  const [first, second] = tried;
  if (first === undefined || first.steps < CLEAR) return null;
  if (first.steps >= CLEAR * (second?.steps ?? 1)) return first;
  const title = page.blocks.find(({ kind }) => kind === "title");
  const alike = tried.filter(({ steps }) => steps === first.steps);
  for (const span of [title ?? null, { start: title?.end ?? 0, end: openingEnd(page) }]) {
    const names = span === null ? [] : namedIn(span);
    const named = tried.filter(({ id }) => names.includes(id));
    if (named.length > 1) return null;
    const [only] = named;
    if (only !== undefined) return alike.includes(only) ? only : null;
  }
  return null;
}

/** The people that the page's courts have to do with, and in how many steps; most first. */
function triedOn(events: ReadPage["layers"]["events"]["annotations"], partyOf: PartyOf): Tried[] {
  const times = new Map<string, number>();
  for (const { type, participants } of events) {
    if (type !== "COURT") continue;
    for (const id of new Set(participants.map(partyOf).flatMap((one) => (one?.kind === "person" ? [one.id] : []))))
      times.set(id, (times.get(id) ?? 0) + 1);
  }
  return [...times].map(([id, steps]) => ({ id, steps })).sort((a, b) => b.steps - a.steps || (a.id < b.id ? -1 : 1));
}
