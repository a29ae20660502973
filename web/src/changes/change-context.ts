import { createContext, useCallback, useContext, useMemo, useRef, useState } from "react";
import type { CachedSource } from "../data/cached-source.ts";
import {
  addPages,
  type ChangeDone,
  type ChangeProgress,
  type CorrectionAsked,
  correct,
  type PastedText,
} from "../data/changes.ts";
import { SourceError } from "../data/source.ts";

/** The change that is being made, or the latest one that was. */
export type ChangeNow =
  | { readonly state: "working"; readonly what: string; readonly progress: ChangeProgress | null }
  | { readonly state: "done"; readonly what: string; readonly done: ChangeDone }
  | { readonly state: "failed"; readonly what: string; readonly error: SourceError };

export type Changes = {
  readonly now: ChangeNow | null;
  readonly correct: (what: string, asked: CorrectionAsked) => Promise<ChangeDone | null>;
  readonly add: (
    what: string,
    given: { readonly files?: readonly File[]; readonly pasted?: PastedText },
  ) => Promise<ChangeDone | null>;
  readonly dismiss: () => void;
};

export const ChangesContext = createContext<Changes | null>(null);

export function useChanges(): Changes {
  const changes = useContext(ChangesContext);
  if (changes === null) throw new Error("no changes above this component");
  return changes;
}

/** One change at a time, told wherever its reader has gone meanwhile; then every screen asks anew. */
export function useChangesOf(source: CachedSource): Changes {
  const [now, tell] = useState<ChangeNow | null>(null);
  const busy = useRef(false);
  const run = useCallback(
    async (
      what: string,
      work: (onProgress: (progress: ChangeProgress) => void) => Promise<ChangeDone>,
    ): Promise<ChangeDone | null> => {
      if (busy.current) return null;
      busy.current = true;
      tell({ state: "working", what, progress: null });
      try {
        const done = await work((progress) => tell({ state: "working", what, progress }));
        source.forget();
        tell({ state: "done", what, done });
        return done;
      } catch (error) {
        const failure =
          error instanceof SourceError ? error : new SourceError("no-answer", String(error), "Reload this page.");
        tell({ state: "failed", what, error: failure });
        return null;
      } finally {
        busy.current = false;
      }
    },
    [source],
  );
  return useMemo(
    () => ({
      now,
      correct: (what, asked) => run(what, (onProgress) => correct(asked, onProgress)),
      add: (what, given) => run(what, (onProgress) => addPages(given, onProgress)),
      dismiss: () => tell(null),
    }),
    [now, run],
  );
}
