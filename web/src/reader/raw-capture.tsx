import { type JSX, useEffect, useState } from "react";
import type { CaptureAnswer } from "../../../src/interfaces/http/capture-route.ts";
import { CopyButton } from "../copy/copy-button.tsx";
import { capture } from "../data/changes.ts";
import { safeWords } from "../data/safe-words.ts";
import { SourceError } from "../data/source.ts";
import { useDetail } from "./detail-context.ts";
import { plainWords } from "./plain-words.tsx";

/** Letters of a capture that are shown before more is asked for. */
const FIRST = 60_000;

type Asked = "waiting" | CaptureAnswer | SourceError;

function useCapture(page: string): Asked {
  const [asked, answer] = useState<Asked>("waiting");
  useEffect(() => {
    let wanted = true;
    const failed = (error: unknown): SourceError =>
      error instanceof SourceError ? error : new SourceError("no-answer", "no capture is kept here", "");
    const told = window.location.protocol.startsWith("http")
      ? capture(page)
      : Promise.reject(
          new SourceError("unknown-id", "This file holds the record and not the captures", "The dossier keeps them."),
        );
    told.then(
      (one) => wanted && answer(one),
      (error: unknown) => wanted && answer(failed(error)),
    );
    return () => {
      wanted = false;
    };
  }, [page]);
  return asked;
}

/** What the page was read from, as it came, and its hash: never anything but text. */
export function RawCapture(): JSX.Element {
  const { page } = useDetail();
  const asked = useCapture(page.id);
  const [all, setAll] = useState(false);
  return (
    <section className="raw" aria-labelledby="raw-heading">
      <h2 id="raw-heading">As it came</h2>
      <p className="part-muted">
        {page.bytes} bytes{page.capturedAt !== null && `, captured ${safeWords(page.capturedAt)}`}, SHA-256{" "}
        <code>{page.sha256}</code> <CopyButton label="Copy hash" text={() => page.sha256} />
      </p>
      {asked === "waiting" && (
        <p className="waiting" role="status">
          Looking for the capture …
        </p>
      )}
      {asked instanceof SourceError && (
        <p className="nothing">
          {asked.message}. {asked.hint}
        </p>
      )}
      {typeof asked === "object" && !(asked instanceof SourceError) && (
        <>
          <pre className="raw-text" dir="auto">
            {plainWords(all ? asked.text : asked.text.slice(0, FIRST).toWellFormed())}
          </pre>
          {!all && asked.text.length > FIRST && (
            <button type="button" className="more" onClick={() => setAll(true)}>
              Show all of it
            </button>
          )}
          {asked.cut && <p className="nothing">Only the first million letters are shown.</p>}
        </>
      )}
    </section>
  );
}
