import type { JSX } from "react";
import type { Stance, Status } from "../../../src/core/vocabulary.ts";

/** A status in its word and colour; a denial, a doubt or a question about it says so. */
export function StatusMark({
  status,
  stance = "asserts",
}: {
  readonly status: Status;
  readonly stance?: Stance;
}): JSX.Element {
  const before = stance === "asserts" ? "" : `${stance}: `;
  return (
    <span className={`status status-${status}${stance === "denies" ? " denied" : ""}`}>{`${before}${status}`}</span>
  );
}
