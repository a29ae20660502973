import { type JSX, useCallback, useRef } from "react";
import { HelpOverlay } from "./help-overlay.tsx";
import { useKeys } from "./keys.ts";

/** Opens the help; the keys that it tells of work from here on every screen. */
export function HelpButton(): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const show = useCallback(() => dialog.current?.showModal(), []);
  useKeys(show);
  return (
    <>
      <button type="button" className="frame-button" aria-label="Keys and words" aria-keyshortcuts="?" onClick={show}>
        ?
      </button>
      <HelpOverlay dialog={dialog} />
    </>
  );
}
