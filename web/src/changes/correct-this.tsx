import { type FormEvent, type JSX, useState } from "react";
import type { CorrectionAsked } from "../data/changes.ts";
import { useSource } from "../data/use-answer.ts";
import { useChanges } from "./change-context.ts";

/** What stands on a screen and may be corrected. */
export type Correctable =
  | { readonly kind: "event"; readonly id: string; readonly when: string | null }
  | { readonly kind: "page"; readonly id: string; readonly when: string | null }
  | { readonly kind: "entity"; readonly id: string; readonly name: string }
  | { readonly kind: "difference" | "attribution" | "unknown" | "claim"; readonly id: string };

const REJECT: Readonly<Partial<Record<Correctable["kind"], string>>> = {
  event: "No such event is told",
  difference: "This is no difference",
  attribution: "Nobody says this here",
  unknown: "This is no open question",
};

type FormProps = { readonly onAsk: (what: string, asked: Omit<CorrectionAsked, "targets">) => void };

function ValueForm({
  label,
  value,
  placeholder,
  button,
  onValue,
}: {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly button: string;
  readonly onValue: (value: string) => void;
}): JSX.Element {
  const [typed, type] = useState(value);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() !== "" && typed !== value) onValue(typed.trim());
  };
  return (
    <form className="correct-value" onSubmit={submit}>
      <label>
        <span>{label}</span>
        <input value={typed} placeholder={placeholder} maxLength={200} onChange={(event) => type(event.target.value)} />
      </label>
      <button type="submit">{button}</button>
    </form>
  );
}

function Forms({
  thing,
  note,
  onAsk,
}: FormProps & { readonly thing: Correctable; readonly note: string }): JSX.Element {
  const reject = REJECT[thing.kind];
  const noted = note.trim() === "" ? {} : { note: note.trim() };
  return (
    <>
      {(thing.kind === "event" || thing.kind === "page") && (
        <ValueForm
          label={thing.kind === "page" ? "Date of the page" : "When it happened"}
          value={thing.when ?? ""}
          placeholder="2031-05-14, 2031-05, 2031-05-14/2031-05-16"
          button="Set the date"
          onValue={(value) => onAsk("Date set", { kind: "date", value, ...noted })}
        />
      )}
      {thing.kind === "entity" && (
        <ValueForm
          label="Name"
          value={thing.name}
          placeholder="Name"
          button="Rename"
          onValue={(value) => onAsk("Renamed", { kind: "rename", value, ...noted })}
        />
      )}
      {reject !== undefined && (
        <button
          type="button"
          className="correct-reject"
          onClick={() => onAsk("Rejected", { kind: "reject", ...noted })}
        >
          {reject}
        </button>
      )}
    </>
  );
}

/** Corrections of what a screen shows. They are kept apart from the pages, told on the desk, and can be taken back. */
export function CorrectThis({ thing }: { readonly thing: Correctable }): JSX.Element | null {
  const { can } = useSource();
  const { correct, now } = useChanges();
  const [note, setNote] = useState("");
  if (!can.write) return null;
  const ask: FormProps["onAsk"] = (what, asked) => void correct(what, { ...asked, targets: [thing.id] });
  return (
    <details className="correct">
      <summary>Correct this</summary>
      <fieldset disabled={now?.state === "working"}>
        <legend>Correct this</legend>
        <Forms thing={thing} note={note} onAsk={ask} />
        <label className="correct-note">
          <span>Why (kept with the correction)</span>
          <input value={note} maxLength={2000} onChange={(event) => setNote(event.target.value)} />
        </label>
      </fieldset>
    </details>
  );
}

/** Says of two things that they are one, or are not. */
export function PairButtons({
  targets,
  same = "The same",
  different = "Not the same",
}: {
  readonly targets: readonly [string, string];
  readonly same?: string | null;
  readonly different?: string | null;
}): JSX.Element | null {
  const { can } = useSource();
  const { correct, now } = useChanges();
  if (!can.write) return null;
  const busy = now?.state === "working";
  return (
    <span className="pair-buttons">
      {same !== null && (
        <button type="button" disabled={busy} onClick={() => void correct("Taken for one", { kind: "same", targets })}>
          {same}
        </button>
      )}
      {different !== null && (
        <button
          type="button"
          disabled={busy}
          onClick={() => void correct("Told apart", { kind: "different", targets })}
        >
          {different}
        </button>
      )}
    </span>
  );
}
