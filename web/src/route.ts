import { useSyncExternalStore } from "react";

/** Where the reader is: `#/record`, `#/page/ID`, `#/page/ID/START-END` (UTF-16 code units into the page's text). */
export type Route =
  | { readonly screen: "record" }
  | { readonly screen: "page"; readonly page: string; readonly span: { start: number; end: number } | null };

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function parseRoute(hash: string): Route {
  const [screen, page, place] = hash.replace(/^#\/?/, "").split("/");
  if (screen !== "page" || page === undefined || page === "") return { screen: "record" };
  const match = /^(\d{1,10})-(\d{1,10})$/.exec(place ?? "");
  const span = match === null ? null : { start: Number(match[1]), end: Number(match[2]) };
  return { screen: "page", page: decoded(page), span: span !== null && span.start < span.end ? span : null };
}

export const RECORD_HREF = "#/record";

export function pageHref(page: string, span?: { readonly start: number; readonly end: number } | null): string {
  const place = span === undefined || span === null ? "" : `/${span.start}-${span.end}`;
  return `#/page/${encodeURIComponent(page)}${place}`;
}

function subscribe(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}

export function useHash(): string {
  return useSyncExternalStore(subscribe, () => window.location.hash);
}
