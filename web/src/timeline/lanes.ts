import type { TimelineItem } from "../../../src/queries/contract/answers.ts";
import type { Lane } from "./timeline-drawing.tsx";
import type { TimelineKind } from "./timeline-kinds.tsx";

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
];
const OTHER = "Other events";
/** Fewer events than this stand in one lane. */
const ONE_LANE = 12;

/** The dated entries in lanes: events by what they are, then statements, then publications; lanes without any are left out. */
export function laneItems(items: readonly TimelineItem[], kinds: readonly TimelineKind[]): readonly Lane[] {
  const dated = items.filter(({ first, last }) => first !== null || last !== null);
  const events = dated.filter(({ kind }) => kind === "event");
  const lanes: Lane[] = [];
  if (events.length < ONE_LANE) lanes.push({ name: "Events", items: events });
  else {
    const named = EVENT_LANES.map(([name, types]) => ({
      name,
      items: events.filter(({ type }) => types.has(type ?? "")),
    }));
    const known = new Set(named.flatMap((lane) => lane.items));
    lanes.push(...named, { name: OTHER, items: events.filter((event) => !known.has(event)) });
  }
  lanes.push({ name: "Statements", items: dated.filter(({ kind }) => kind === "statement") });
  lanes.push({ name: "Publications", items: dated.filter(({ kind }) => kind === "publication") });
  return lanes.filter(
    (lane) => lane.items.length > 0 && (lane.items[0] === undefined || kinds.includes(lane.items[0].kind)),
  );
}
