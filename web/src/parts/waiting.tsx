import type { JSX } from "react";
import type { SourceError } from "../data/source.ts";

/** Said to those who cannot see that something is on its way. */
export function Waiting({ what }: { readonly what: string }): JSX.Element {
  return (
    <p className="waiting" role="status">
      Looking for {what} …
    </p>
  );
}

export function FailureNote({ error }: { readonly error: SourceError }): JSX.Element {
  return (
    <p className="failure-note" role="alert">
      {error.message} <span>{error.hint}</span>
    </p>
  );
}
