import type { JSX, RefObject } from "react";
import { SCREEN_LIST } from "./screen-nav.tsx";

type Row = readonly [string, string];

const ROWS: readonly Row[] = [
  ["/", "search everything"],
  ["j  k", "next row, row before"],
  ["Enter", "follow what is in focus"],
  ["[  ]", "page before, page after"],
  ["n  p", "on a page: next mention of what is chosen, mention before"],
  ["←  →  +  −", "on the band above the timeline: move the stretch shown, closer, farther"],
  ["Esc", "let go"],
  ["?", "this help"],
];

const MARKS: readonly Row[] = [
  ["“…”", "a slice of a page, exactly; everything else is a fixed label or a name"],
  ["uncontradicted", "nobody in these pages says otherwise; that does not make it true"],
  ["traced to 1: a name", "so many named origins; people who stand unnamed behind them are not counted"],
  ["silent", "a page that could have told it and does not"],
];

function Keys({ rows }: { readonly rows: readonly Row[] }): JSX.Element {
  return (
    <dl className="help-rows">
      {rows.map(([key, words]) => (
        <div key={key}>
          <dt>
            {key.split("  ").map((one) => (
              <kbd key={one}>{one}</kbd>
            ))}
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Keys, and what the words of the app mean; closed by Escape or by its button. */
export function HelpOverlay({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }): JSX.Element {
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title">
      <form method="dialog">
        <h2 id="help-title">Keys and words</h2>
        <button type="submit" className="frame-button" aria-label="Close">
          ×
        </button>
      </form>
      <div className="help-columns">
        <Keys rows={ROWS} />
        <Keys rows={SCREEN_LIST.map(({ name, key }): Row => [`g  ${key}`, name])} />
      </div>
      <h3>What is meant by</h3>
      <dl className="help-rows help-words">
        {MARKS.map(([mark, words]) => (
          <div key={mark}>
            <dt>{mark}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
