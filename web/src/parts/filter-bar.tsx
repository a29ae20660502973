import { type JSX, type ReactNode, useEffect, useState } from "react";
import { safeWords } from "../data/safe-words.ts";
import { useAnswer } from "../data/use-answer.ts";
import { goTo, type Query, type ScreenName, screenHref } from "../route.ts";

/** Filters that a screen has; each is a part of its address. */
export type FilterName = "q" | "actor" | "outlet" | "status" | "from" | "to" | "disputed";

type FilterBarProps = {
  readonly screen: ScreenName;
  readonly query: Query;
  readonly filters: readonly FilterName[];
  readonly children?: ReactNode;
};

/** How long after the last letter a list is asked for, in milliseconds. */
const PAUSE = 250;

/** Filters over a list. They stand in the address, so that what is seen can be sent to a colleague. */
export function FilterBar({ screen, query, filters, children }: FilterBarProps): JSX.Element {
  const { answer: facets } = useAnswer("facets", {});
  const set = (name: FilterName, value: string): void => goTo(screenHref(screen, { ...query, [name]: value }), true);
  const has = (name: FilterName): boolean => filters.includes(name);
  const active = filters.some((name) => (query[name] ?? "") !== "");
  return (
    <form className="filter-bar" onSubmit={(event) => event.preventDefault()} aria-label="Filters">
      {has("q") && <WordsFilter value={query.q ?? ""} onChange={(value) => set("q", value)} />}
      {has("actor") && (
        <Choice
          label="Actor"
          value={query.actor ?? ""}
          onChange={(value) => set("actor", value)}
          options={(facets?.actors ?? []).slice(0, 200).map(({ id, name }) => [id, safeWords(name)])}
        />
      )}
      {has("outlet") && (
        <Choice
          label="Outlet"
          value={query.outlet ?? ""}
          onChange={(value) => set("outlet", value)}
          options={(facets?.outlets ?? []).filter(({ name }) => name !== "").map(({ name }) => [name, safeWords(name)])}
        />
      )}
      {has("status") && (
        <Choice
          label="Status"
          value={query.status ?? ""}
          onChange={(value) => set("status", value)}
          options={(facets?.statuses ?? []).map(({ value, events }) => [value, `${value} (${events})`])}
        />
      )}
      {has("from") && <DayFilter label="From" value={query.from ?? ""} onChange={(value) => set("from", value)} />}
      {has("to") && <DayFilter label="To" value={query.to ?? ""} onChange={(value) => set("to", value)} />}
      {has("disputed") && (
        <label className="filter-check">
          <input
            type="checkbox"
            checked={query.disputed === "true"}
            onChange={(event) => set("disputed", event.target.checked ? "true" : "")}
          />
          Disputed only
        </label>
      )}
      {children}
      {active && (
        <button
          type="button"
          className="filter-clear"
          onClick={() =>
            goTo(screenHref(screen, { ...query, ...Object.fromEntries(filters.map((name) => [name, ""])) }))
          }
        >
          Clear
        </button>
      )}
    </form>
  );
}

type FieldProps = { readonly value: string; readonly onChange: (value: string) => void };

/** Asks once the letters pause. */
function WordsFilter({ value, onChange }: FieldProps): JSX.Element {
  const [typed, type] = useState(value);
  useEffect(() => type(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), PAUSE);
    return () => clearTimeout(timer);
  });
  return (
    <label>
      <span>Words</span>
      <input type="search" value={typed} maxLength={400} onChange={(event) => type(event.target.value)} />
    </label>
  );
}

function DayFilter({ label, value, onChange }: FieldProps & { readonly label: string }): JSX.Element {
  return (
    <label>
      <span>{label}</span>
      <input type="date" value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

type ChoiceProps = FieldProps & {
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
};

export function Choice({ label, value, onChange, options }: ChoiceProps): JSX.Element {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">All</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
