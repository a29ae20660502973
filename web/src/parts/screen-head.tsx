import type { JSX, ReactNode } from "react";

type ScreenHeadProps = { readonly title: ReactNode; readonly note?: ReactNode; readonly kicker?: ReactNode };

/** What a screen is of, and in a line what it says and does not say. */
export function ScreenHead({ title, note, kicker }: ScreenHeadProps): JSX.Element {
  return (
    <header className="screen-head">
      {kicker !== undefined && <p className="kicker">{kicker}</p>}
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {note !== undefined && <p className="facts">{note}</p>}
    </header>
  );
}
