import { createContext, useCallback, useContext, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { type CachedSource, questionKey } from "./cached-source.ts";
import { type Answer, type ItemOf, type PagedName, type Parameters, type QueryName, SourceError } from "./source.ts";

export const SourceContext = createContext<CachedSource | null>(null);

export function useSource(): CachedSource {
  const source = useContext(SourceContext);
  if (source === null) throw new Error("no source above this component");
  return source;
}

export type Asked<T> =
  | { readonly state: "waiting"; readonly answer: T | undefined }
  | { readonly state: "there"; readonly answer: T }
  | { readonly state: "failed"; readonly answer: undefined; readonly error: SourceError };

function asFailure(error: unknown): SourceError {
  if (error instanceof SourceError) return error;
  return new SourceError("no-answer", error instanceof Error ? error.message : String(error), "Reload this page.");
}

/**
 * What a query answers. While it waits, `answer` is the one before (of the same query), so that a list does not vanish
 * at every letter typed into its filter. `parameters` may be made anew at every call.
 */
export function useAnswer<Name extends QueryName>(name: Name, parameters: Parameters<Name>): Asked<Answer<Name>> {
  const source = useSource();
  const version = useSyncExternalStore(source.subscribe, () => source.version);
  const key = `${version} ${questionKey(name, parameters)}`;
  const [settled, settle] = useState<{ key: string; answer?: Answer<Name>; error?: SourceError } | null>(null);
  const asked = useRef({ name, parameters });
  asked.current = { name, parameters };
  useEffect(() => {
    let wanted = true;
    source.ask(asked.current.name, asked.current.parameters).then(
      (answer) => wanted && settle({ key, answer }),
      (error: unknown) => wanted && settle({ key, error: asFailure(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [source, key]);
  const known = source.known(name, parameters);
  if (known !== undefined) return { state: "there", answer: known };
  if (settled?.key === key) {
    if (settled.error !== undefined) return { state: "failed", answer: undefined, error: settled.error };
    if (settled.answer !== undefined) return { state: "there", answer: settled.answer };
  }
  return { state: "waiting", answer: settled?.answer };
}

export type PagedAnswer<Name extends PagedName> = {
  readonly items: readonly ItemOf<Name>[];
  /** The pages that the items name. */
  readonly pages: Answer<Name>["pages"];
  /** How many there are in all; null until it is known. */
  readonly total: number | null;
  readonly state: "waiting" | "there" | "failed";
  readonly error: SourceError | null;
  /** Asks for the next stretch; does nothing while one is on its way or when all are there. */
  readonly more: () => void;
};

/** A list that grows as it is asked to: its first `step` items, then as many more at each call of `more`. */
export function usePaged<Name extends PagedName>(
  name: Name,
  parameters: Omit<Parameters<Name>, "offset" | "limit">,
  step = 50,
): PagedAnswer<Name> {
  const source = useSource();
  const version = useSyncExternalStore(source.subscribe, () => source.version);
  const key = `${version} ${step} ${questionKey(name, parameters)}`;
  type Grown = {
    readonly key: string;
    readonly items: readonly ItemOf<Name>[];
    readonly pages: Answer<Name>["pages"];
    readonly total: number | null;
    readonly error: SourceError | null;
    readonly waiting: boolean;
  };
  const [grown, grow] = useState<Grown | null>(null);
  const asked = useRef(parameters);
  asked.current = parameters;
  const latest = useRef({ key, busy: "" });
  latest.current.key = key;

  const load = useCallback(
    (before: Pick<Grown, "items" | "pages">): void => {
      const offset = before.items.length;
      latest.current.busy = `${key} ${offset}`;
      const question = { ...asked.current, offset, limit: step } as Parameters<Name>;
      source.ask(name, question).then(
        (answer) => {
          if (latest.current.key !== key) return;
          latest.current.busy = "";
          const { items, pages, total } = answer as unknown as {
            items: readonly ItemOf<Name>[];
            pages: Answer<Name>["pages"];
            total: number;
          };
          const all = offset === 0 ? items : [...before.items, ...items];
          const named = offset === 0 ? pages : { ...(before.pages as object), ...(pages as object) };
          grow({ key, items: all, pages: named as Answer<Name>["pages"], total, error: null, waiting: false });
        },
        (error: unknown) => {
          if (latest.current.key !== key) return;
          latest.current.busy = "";
          grow({ key, ...before, total: null, error: asFailure(error), waiting: false });
        },
      );
    },
    [source, name, key, step],
  );

  useEffect(() => load({ items: [], pages: {} as Answer<Name>["pages"] }), [load]);
  const fresh = grown?.key === key;
  const more = useCallback((): void => {
    if (grown === null || grown.key !== key || grown.total === null || grown.items.length >= grown.total) return;
    if (latest.current.busy === `${key} ${grown.items.length}`) return;
    load(grown);
  }, [grown, key, load]);
  return {
    items: grown?.items ?? [],
    pages: grown?.pages ?? ({} as Answer<Name>["pages"]),
    total: fresh ? (grown?.total ?? null) : null,
    state: !fresh ? "waiting" : grown?.error !== null && grown?.error !== undefined ? "failed" : "there",
    error: fresh ? (grown?.error ?? null) : null,
    more,
  };
}
