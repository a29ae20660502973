import { type DragEvent, type FormEvent, type JSX, useRef, useState } from "react";
import { useChanges } from "../changes/change-context.ts";
import { useSource } from "../data/use-answer.ts";

/** Files of a drop; a folder among them gives those directly in it that the browser tells of. */
function filesOf(event: DragEvent): File[] {
  return [...event.dataTransfer.files];
}

function Paste({ busy }: { readonly busy: boolean }): JSX.Element {
  const { add } = useChanges();
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const told = (name: string): string => String(fields.get(name) ?? "").trim();
    const text = String(fields.get("text") ?? "");
    if (text.trim() === "") return;
    const known = Object.fromEntries(
      ["url", "outlet", "title", "published"].flatMap((name) => (told(name) === "" ? [] : [[name, told(name)]])),
    );
    void add("Text added", { pasted: { text, ...known } }).then((done) => {
      if (done !== null && done.failures.length === 0) form.current?.reset();
    });
  };
  return (
    <details className="paste">
      <summary>Paste a text</summary>
      <form ref={form} onSubmit={submit}>
        <label className="paste-text">
          <span>The page’s text, as it is</span>
          <textarea name="text" rows={7} required maxLength={20_000_000} />
        </label>
        <div className="paste-known">
          <label>
            <span>Address</span>
            <input name="url" type="url" maxLength={4000} placeholder="https://" />
          </label>
          <label>
            <span>Outlet</span>
            <input name="outlet" maxLength={400} />
          </label>
          <label>
            <span>Title</span>
            <input name="title" maxLength={1000} />
          </label>
          <label>
            <span>Published</span>
            <input name="published" maxLength={100} placeholder="2031-05-14" />
          </label>
        </div>
        <button type="submit" className="primary" disabled={busy}>
          Add this text
        </button>
      </form>
    </details>
  );
}

/** Adds pages: files dropped or chosen, or a text that is pasted. What is added is read here, on this machine. */
export function AddPages(): JSX.Element {
  const { can } = useSource();
  const { add, now } = useChanges();
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  if (!can.write) {
    return (
      <p className="nothing">
        What is shown here cannot be changed. To add pages and correct what was read, open the dossier with{" "}
        <code>hearsay serve FILE.dossier</code>.
      </p>
    );
  }
  const busy = now?.state === "working";
  const give = (files: readonly File[]): void => {
    if (files.length === 0 || busy) return;
    void add(files.length === 1 ? "File added" : `${files.length} files added`, { files });
  };
  return (
    <section className="claim-part add-pages" aria-labelledby="add-heading">
      <h2 id="add-heading">Add pages</h2>
      {/* The button and the field inside are what is pressed; the area only takes what is dropped on it. */}
      <fieldset
        className={over ? "drop over" : "drop"}
        aria-labelledby="add-heading"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          give(filesOf(event));
        }}
      >
        <p>
          Drop files here, or{" "}
          <button type="button" className="primary" disabled={busy} onClick={() => chooser.current?.click()}>
            choose files
          </button>
        </p>
        <p className="part-muted">
          HTML, text, JSON lines, feeds and web archives, also compressed; 100 MB and 2,000 files at a time. Nothing
          leaves this machine.
          {!can.keeps && " What is added ends with the server: serve a dossier to keep it."}
        </p>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            give([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
      </fieldset>
      <Paste busy={busy} />
    </section>
  );
}
