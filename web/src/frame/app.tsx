import { type JSX, useEffect, useMemo, useRef } from "react";
import { ChangesContext, useChangesOf } from "../changes/change-context.ts";
import { ChangeStatus } from "../changes/change-status.tsx";
import type { CachedSource } from "../data/cached-source.ts";
import { safeWords } from "../data/safe-words.ts";
import type { Answer, SourceError } from "../data/source.ts";
import { type Asked, SourceContext, useAnswer } from "../data/use-answer.ts";
import { Reader } from "../reader/reader.tsx";
import { RecordScreen } from "../record/record-screen.tsx";
import { parseRoute, RECORD_HREF, type Route, useHash } from "../route.ts";
import { HeadSearch } from "./head-search.tsx";
import { HelpButton } from "./help-button.tsx";
import { PageMenu } from "./page-menu.tsx";
import { ScreenNav } from "./screen-nav.tsx";
import { ScreenOf } from "./screens.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

export function Failed({ error }: { readonly error: SourceError }): JSX.Element {
  return (
    <div className="failed" role="alert">
      <h1>The record could not be loaded</h1>
      <p>
        {error.message}. {error.hint}
      </p>
    </div>
  );
}

function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (title !== undefined) document.title = `${title} – Hearsay`;
  }, [title]);
}

/** A new screen starts at its top and with the focus in it; the reader goes to a place on a page by itself. */
function useStart(main: { readonly current: HTMLElement | null }, shown: string, toPlace: boolean): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (toPlace) return;
    window.scrollTo({ top: 0, behavior: "instant" });
    // A screen may have taken the focus to its own first field.
    if (main.current?.contains(document.activeElement) !== true) main.current?.focus({ preventScroll: true });
  }, [main, shown, toPlace]);
}

type Detail = Answer<"page">;

function NoSuchPage(): JSX.Element {
  return (
    <div className="failed">
      <h1>No such page</h1>
      <p>
        The address names a page that is not in this record. <a href={RECORD_HREF}>To the record</a>
      </p>
    </div>
  );
}

type FrameProps = {
  readonly route: Route;
  readonly overview: Asked<Answer<"overview">>;
  readonly detail: Detail | null;
  readonly children: JSX.Element | null;
};

/** What is shown, told from what is only another place or another filter on it. */
function shownBy(route: Route, detail: Detail | null): string {
  if (route.screen === "page") return detail?.page.id ?? "record";
  return "id" in route ? `${route.screen} ${route.id}` : [route.screen, ...route.path].join(" ");
}

/** What stands around every screen. */
function Frame({ route, overview, detail, children }: FrameProps): JSX.Element {
  const main = useRef<HTMLElement>(null);
  const toPlace = route.screen === "page" && route.span !== null;
  const matter = overview.answer === undefined ? undefined : safeWords(overview.answer.title);
  useStart(main, shownBy(route, detail), toPlace);
  useTitle(detail === null ? matter : safeWords(detail.page.title?.value ?? "") || matter);
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        Skip to the text
      </button>
      <header className="masthead">
        <a className="wordmark" href={RECORD_HREF} aria-current={route.screen === "record" ? "page" : undefined}>
          Hearsay
        </a>
        <ScreenNav route={route} />
        <span className="masthead-matter">{route.screen === "record" ? "" : matter}</span>
        {route.screen !== "search" && <HeadSearch />}
        <PageMenu shown={detail?.page.id ?? null} before={detail?.before ?? null} after={detail?.after ?? null} />
        <ThemeSwitch />
        <HelpButton />
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

function RecordRoute({ route }: { readonly route: Route & { readonly screen: "record" } }): JSX.Element {
  const overview = useAnswer("overview", {});
  return (
    <Frame route={route} overview={overview} detail={null}>
      {overview.state === "failed" ? (
        <Failed error={overview.error} />
      ) : overview.answer === undefined ? null : (
        <RecordScreen overview={overview.answer} query={route.query} />
      )}
    </Frame>
  );
}

function PageRoute({ route }: { readonly route: Route & { readonly screen: "page" } }): JSX.Element {
  const overview = useAnswer("overview", {});
  const asked = useAnswer("page", { id: route.page });
  // The page before stays until the next one is there: a flash of nothing tells nobody anything.
  const detail = asked.answer ?? null;
  return (
    <Frame route={route} overview={overview} detail={detail}>
      {asked.state === "failed" ? (
        asked.error.code === "unknown-id" ? (
          <NoSuchPage />
        ) : (
          <Failed error={asked.error} />
        )
      ) : detail === null ? null : (
        <Reader
          key={detail.page.id}
          detail={detail}
          span={detail.page.id === route.page ? route.span : null}
          raw={route.raw}
        />
      )}
    </Frame>
  );
}

function OtherRoute({ route }: { readonly route: Route }): JSX.Element {
  const overview = useAnswer("overview", {});
  return (
    <Frame route={route} overview={overview} detail={null}>
      {overview.state === "failed" ? <Failed error={overview.error} /> : <ScreenOf route={route} />}
    </Frame>
  );
}

function RouteView({ route }: { readonly route: Route }): JSX.Element {
  if (route.screen === "page") return <PageRoute route={route} />;
  if ("id" in route) return <OtherRoute route={route} />;
  return route.screen === "record" ? (
    <RecordRoute route={{ ...route, screen: "record" }} />
  ) : (
    <OtherRoute route={route} />
  );
}

export function App({ source }: { readonly source: CachedSource }): JSX.Element {
  const hash = useHash();
  const route = useMemo(() => parseRoute(hash), [hash]);
  const changes = useChangesOf(source);
  return (
    <SourceContext value={source}>
      <ChangesContext value={changes}>
        <RouteView route={route} />
        <ChangeStatus />
      </ChangesContext>
    </SourceContext>
  );
}
