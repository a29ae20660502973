import { type FormEvent, type JSX, useState } from "react";
import { useChanges } from "../changes/change-context.ts";
import { useSource } from "../data/use-answer.ts";

/** A field for the day of a page that does not state it; times told on it are then read from that day. */
export function DateOfPage({ id }: { readonly id: string }): JSX.Element | null {
  const { can } = useSource();
  const { correct, now } = useChanges();
  const [day, setDay] = useState("");
  if (!can.write) return null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (day.trim() !== "") void correct("Date set", { kind: "date", targets: [id], value: day.trim() });
  };
  return (
    <form className="inline-form" onSubmit={submit}>
      <label>
        <span className="part-muted">Published on </span>
        <input value={day} placeholder="2031-05-14" maxLength={40} onChange={(event) => setDay(event.target.value)} />
      </label>{" "}
      <button type="submit" disabled={now?.state === "working"}>
        Set the date
      </button>
    </form>
  );
}
