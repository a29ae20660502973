import { useSyncExternalStore } from "react";

/** The screens that a reader goes to by name. */
export const SCREENS = ["record", "timeline", "claims", "compare", "positions", "desk", "search"] as const;
export type ScreenName = (typeof SCREENS)[number];

/** What can be shown besides, each by its id. */
const THINGS = ["claim", "event", "entity", "difference"] as const;
type ThingName = (typeof THINGS)[number];

/**
 * Where the reader is. Every state of a screen has an address of its own:
 * `#/record`, `#/timeline?status=held`, `#/compare?of=ID,ID`, `#/search?words=…`, `#/claim/ID`, `#/event/ID`,
 * `#/entity/ID`, `#/difference/ID`, `#/positions/ENTITY/TOPIC`,
 * `#/page/ID`, `#/page/ID/raw`, `#/page/ID/START-END` (UTF-16 code units into the page's text).
 */
export type Route =
  | {
      readonly screen: "page";
      readonly page: string;
      readonly span: { start: number; end: number } | null;
      /** What it was read from is shown instead of the page. */
      readonly raw: boolean;
    }
  | { readonly screen: ThingName; readonly id: string }
  | { readonly screen: ScreenName; readonly path: readonly string[]; readonly query: Query };
/** Filters of a screen, as its address has them. */
export type Query = Readonly<Record<string, string>>;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function parseRoute(hash: string): Route {
  const [address = "", filters = ""] = hash.replace(/^#\/?/, "").split("?");
  const [screen, id, place, ...rest] = address.split("/").map(decoded);
  if (screen === "page" && id !== undefined && id !== "") {
    const match = /^(\d{1,10})-(\d{1,10})$/.exec(place ?? "");
    const span = match === null ? null : { start: Number(match[1]), end: Number(match[2]) };
    return {
      screen: "page",
      page: id,
      span: span !== null && span.start < span.end ? span : null,
      raw: place === "raw",
    };
  }
  const thing = THINGS.find((name) => name === screen);
  if (thing !== undefined && id !== undefined && id !== "") return { screen: thing, id };
  const name = SCREENS.find((one) => one === screen) ?? "record";
  const path = [id, place, ...rest].filter((part): part is string => part !== undefined && part !== "");
  return { screen: name, path, query: Object.fromEntries(new URLSearchParams(filters)) };
}

export const RECORD_HREF = "#/record";

/** The address of a screen; filters that are empty are left out, so that one state has one address. */
export function screenHref(screen: ScreenName, query: Readonly<Record<string, string | undefined>> = {}): string {
  const kept = Object.entries(query).filter((one): one is [string, string] => one[1] !== undefined && one[1] !== "");
  const filters = new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : 1))).toString();
  return `#/${screen}${filters === "" ? "" : `?${filters}`}`;
}

export function thingHref(thing: ThingName, id: string): string {
  return `#/${thing}/${encodeURIComponent(id)}`;
}

export function positionHref(entity: string, topic: string): string {
  return `#/positions/${encodeURIComponent(entity)}/${encodeURIComponent(topic)}`;
}

export function pageHref(page: string, span?: { readonly start: number; readonly end: number } | null): string {
  const place = span === undefined || span === null ? "" : `/${span.start}-${span.end}`;
  return `#/page/${encodeURIComponent(page)}${place}`;
}

/** What a page was read from, as it came. */
export function rawHref(page: string): string {
  return `${pageHref(page)}/raw`;
}

/** Goes to an address; `replace` where Back should not lead to every letter of a filter. */
export function goTo(href: string, replace = false): void {
  if (!replace) window.location.hash = href;
  else {
    window.history.replaceState(window.history.state, "", href);
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  }
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}

export function useHash(): string {
  return useSyncExternalStore(subscribe, () => window.location.hash);
}
