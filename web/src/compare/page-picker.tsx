import { type JSX, useState } from "react";
import { dateOf, outletOf, titleOf } from "../data/page-names.ts";
import { usePaged } from "../data/use-answer.ts";
import { MoreRows } from "../parts/more-rows.tsx";

type PickerProps = {
  /** Ids of the pages that are compared, in the order of the columns. */
  readonly chosen: readonly string[];
  readonly onChoose: (pages: readonly string[]) => void;
};

/** More columns than this nobody reads. */
const MOST = 12;

function Choices({ chosen, onChoose }: PickerProps): JSX.Element {
  const [words, setWords] = useState("");
  const { items, total, more } = usePaged("pages", words === "" ? {} : { q: words }, 100);
  return (
    <>
      <label className="picker-find">
        <span>Find a page</span>
        <input type="search" value={words} maxLength={400} onChange={(event) => setWords(event.target.value)} />
      </label>
      <ul className="picker-list">
        {items.map((page) => (
          <li key={page.id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(page.id)}
                disabled={!chosen.includes(page.id) && chosen.length >= MOST}
                onChange={(event) =>
                  onChoose(event.target.checked ? [...chosen, page.id] : chosen.filter((id) => id !== page.id))
                }
              />
              <span>
                <span className="part-page">{page.label}</span> <bdi>{titleOf(page)}</bdi>{" "}
                <small>
                  <bdi>{outletOf(page)}</bdi>, {dateOf(page)}
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <MoreRows shown={items.length} total={total} more={more} />
    </>
  );
}

/** Which pages stand beside one another; the choice is part of the address. */
export function PagePicker(props: PickerProps): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details className="picker" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        Choose pages <small>{props.chosen.length} shown; two stand side by side in full</small>
      </summary>
      {open && <Choices {...props} />}
    </details>
  );
}
