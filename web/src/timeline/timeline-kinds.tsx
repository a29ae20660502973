import type { JSX } from "react";
import { goTo, type Query, screenHref } from "../route.ts";

export type TimelineKind = "event" | "statement" | "publication";
const NAMES: Readonly<Record<TimelineKind, string>> = {
  event: "Events",
  statement: "Statements",
  publication: "Publications",
};
const KINDS: readonly TimelineKind[] = ["event", "statement", "publication"];

type KindsProps = {
  readonly kinds: readonly TimelineKind[];
  readonly query: Query;
  readonly counts: Readonly<Partial<Record<TimelineKind, number>>>;
};

/** When something happened, when it was said and when it was published are three times, each switched on by itself. */
export function TimelineKinds({ kinds, query, counts }: KindsProps): JSX.Element {
  const toggle = (kind: TimelineKind): void => {
    const chosen = kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind];
    const next = chosen.length === 0 ? [kind] : chosen;
    const value = next.length === 1 && next[0] === "event" ? "" : KINDS.filter((one) => next.includes(one)).join(",");
    goTo(screenHref("timeline", { ...query, kinds: value }), true);
  };
  return (
    <fieldset className="filter-kinds">
      <legend>Shown</legend>
      {KINDS.map((kind) => (
        <label key={kind} className="filter-check">
          <input type="checkbox" checked={kinds.includes(kind)} onChange={() => toggle(kind)} />
          {NAMES[kind]}
          {counts[kind] !== undefined && <small> {counts[kind]}</small>}
        </label>
      ))}
    </fieldset>
  );
}
