import type { TimelineItem } from "../../../src/queries/contract/answers.ts";
import { safeWords } from "../data/safe-words.ts";
import type { Lane } from "./timeline-drawing.tsx";

/** Event types by what a reader would call them. */
const EVENT_LANES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ["Meetings, calls, messages", new Set(["CONSULT", "MESSAGE"])],
  ["Agreements, support, aid", new Set(["AGREE", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"])],
  ["Demands, accusations, refusals", new Set(["REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST"])],
  ["Force and sanctions", new Set(["SANCTION", "MOBILIZE", "COERCE", "ASSAULT"])],
  ["Laws", new Set(["LAW"])],
  ["Courts", new Set(["COURT"])],
  ["Disasters", new Set(["DISASTER"])],
  ["Companies", new Set(["COMPANY"])],
  ["People and offices", new Set(["LIFE", "PERSONNEL", "ORGANIZATION"])],
  ["Publications, discoveries", new Set(["PUBLICATION", "DISCOVERY"])],
  ["Payments, prices, journeys", new Set(["TRANSACTION", "MARKET", "MOVEMENT"])],
];
const OTHER = "Other events";
/** Fewer events than this stand in one lane. */
const ONE_LANE = 12;

/** Lanes of actors that are drawn; what only others do stands in one below them. */
const MOST_ACTORS = 10;
/** What takes no part in anything by itself. */
const NO_ACTOR: ReadonlySet<string> = new Set(["work", "other"]);

export type LaneOrder = "kind" | "actor";

function byKind(events: readonly TimelineItem[], statements: readonly TimelineItem[]): Lane[] {
  const said = { name: "Statements", items: statements };
  if (events.length < ONE_LANE) return [{ name: "Events", items: events }, said];
  const named = EVENT_LANES.map(([name, types]) => ({
    name,
    items: events.filter(({ type }) => types.has(type ?? "")),
  }));
  const known = new Set(named.flatMap((lane) => lane.items));
  return [...named, { name: OTHER, items: events.filter((event) => !known.has(event)) }, said];
}

/** A lane for each of those who do and say most: what several do together stands in each of their lanes. */
function byActor(items: readonly TimelineItem[]): Lane[] {
  const actors = new Map<string, { name: string; items: TimelineItem[] }>();
  for (const item of items) {
    for (const { id, name, kind } of new Map(item.actors.map((actor) => [actor.id, actor])).values()) {
      if (NO_ACTOR.has(kind)) continue;
      const lane = actors.get(id);
      if (lane === undefined) actors.set(id, { name: safeWords(name), items: [item] });
      else lane.items.push(item);
    }
  }
  const lanes = [...actors.values()]
    .sort((a, b) => b.items.length - a.items.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .slice(0, MOST_ACTORS);
  const shown = new Set(lanes.flatMap((lane) => lane.items));
  return [...lanes, { name: "Others, or nobody named", items: items.filter((item) => !shown.has(item)) }];
}

/**
 * The dated entries in lanes, publications last: events by what they are and then statements, or both by who takes part
 * and who speaks. Lanes without any are left out.
 */
export function laneItems(items: readonly TimelineItem[], order: LaneOrder): readonly Lane[] {
  const dated = items.filter(({ first, last }) => first !== null || last !== null);
  const of = (wanted: TimelineItem["kind"]): TimelineItem[] => dated.filter(({ kind }) => kind === wanted);
  const lanes =
    order === "actor"
      ? byActor(dated.filter(({ kind }) => kind !== "publication"))
      : byKind(of("event"), of("statement"));
  return [...lanes, { name: "Publications", items: of("publication") }].filter((lane) => lane.items.length > 0);
}
