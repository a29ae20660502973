import type { JSX } from "react";
import { goTo, type Query, screenHref } from "../route.ts";
import type { LaneOrder } from "./lanes.ts";

const ORDERS: readonly (readonly [LaneOrder, string])[] = [
  ["kind", "by kind"],
  ["actor", "by actor"],
];

export function laneOrderOf(query: Query): LaneOrder {
  return query.lanes === "actor" ? "actor" : "kind";
}

/** What a lane of the drawing holds; the choice is part of the address. */
export function LaneChoice({ query }: { readonly query: Query }): JSX.Element {
  const chosen = laneOrderOf(query);
  return (
    <fieldset className="filter-kinds">
      <legend>Lanes</legend>
      {ORDERS.map(([order, words]) => (
        <label key={order} className="filter-check">
          <input
            type="radio"
            name="lanes"
            checked={chosen === order}
            onChange={() => goTo(screenHref("timeline", { ...query, lanes: order === "kind" ? "" : order }), true)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
