import { type JSX, useEffect, useMemo, useRef } from "react";
import type { AppData } from "../data/app-data.ts";
import { DataContext } from "../data/data-context.ts";
import { safeWords } from "../data/safe-words.ts";
import { Reader } from "../reader/reader.tsx";
import { RecordScreen } from "../record/record-screen.tsx";
import { parseRoute, RECORD_HREF, useHash } from "../route.ts";
import { PageMenu } from "./page-menu.tsx";

export function Failed(): JSX.Element {
  return (
    <main className="failed" role="alert">
      <h1>The record could not be loaded</h1>
      <p>Is hearsay serve still running? Start it again and reload this page.</p>
    </main>
  );
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Hearsay`;
  }, [title]);
}

export function App({ data }: { readonly data: AppData }): JSX.Element {
  const hash = useHash();
  const route = useMemo(() => parseRoute(hash), [hash]);
  const page = route.screen === "page" ? data.pages.get(route.page) : undefined;
  const main = useRef<HTMLElement>(null);
  const shown = page?.id ?? "record";
  const toPlace = route.screen === "page" && route.span !== null;
  useTitle(safeWords(page?.title?.value ?? data.brief.title));
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    // A new screen starts at its top and with the focus in it; the reader goes to a place on a page by itself.
    if (toPlace) return;
    window.scrollTo({ top: 0, behavior: "instant" });
    main.current?.focus({ preventScroll: true });
  }, [shown, toPlace]);
  return (
    <DataContext value={data}>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        Skip to the text
      </button>
      <header className="masthead">
        <a className="wordmark" href={RECORD_HREF} aria-current={route.screen === "record" ? "page" : undefined}>
          Hearsay
        </a>
        <span className="masthead-matter">{page === undefined ? "" : data.brief.title}</span>
        <PageMenu shown={page?.id ?? null} />
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {page !== undefined ? (
          <Reader key={page.id} page={page} span={route.screen === "page" ? route.span : null} />
        ) : route.screen === "page" ? (
          <div className="failed">
            <h1>No such page</h1>
            <p>
              The address names a page that is not in this record. <a href={RECORD_HREF}>To the record</a>
            </p>
          </div>
        ) : (
          <RecordScreen />
        )}
      </main>
    </DataContext>
  );
}
