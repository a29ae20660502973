import type { JSX } from "react";

export const LAYERS = [
  { id: "statements", name: "Statements" },
  { id: "events", name: "Events" },
  { id: "names", name: "Names" },
  { id: "times", name: "Dates" },
  { id: "repairs", name: "Repairs" },
  { id: "removed", name: "Removed parts" },
] as const;
export type LayerId = (typeof LAYERS)[number]["id"];

type LayerSwitchesProps = {
  readonly on: ReadonlySet<LayerId>;
  /** How many marks each layer has on this page. */
  readonly counts: { readonly [layer in LayerId]: number };
  readonly onChange: (on: ReadonlySet<LayerId>) => void;
};

/** What is marked in the text; the look of each switch is the look of its marks. */
export function LayerSwitches({ on, counts, onChange }: LayerSwitchesProps): JSX.Element {
  return (
    <fieldset className="layers">
      <legend>Show</legend>
      {LAYERS.map(({ id, name }) => (
        <label key={id} className={`layer layer-${id}`}>
          <input
            type="checkbox"
            checked={on.has(id)}
            disabled={counts[id] === 0}
            onChange={(event) => {
              const next = new Set(on);
              if (event.target.checked) next.add(id);
              else next.delete(id);
              onChange(next);
            }}
          />
          <span className="layer-name">{name}</span> <span className="layer-count">{counts[id]}</span>
        </label>
      ))}
    </fieldset>
  );
}
