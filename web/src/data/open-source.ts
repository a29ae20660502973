import type { FileStart } from "../../../src/exporters/html/packed-record.ts";
import { CachedSource } from "./cached-source.ts";
import { EmbeddedSource } from "./embedded-source.ts";
import { HttpSource } from "./http-source.ts";

/** When an exported file unpacks its record if nobody asked before: after the first view is drawn. */
const UNPACK_AFTER = 300;

function* pieces(): Generator<string> {
  for (const element of document.querySelectorAll("script[data-hearsay-record]")) yield element.textContent ?? "";
}

function told(name: string): string | null {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? null;
}

/** The token that lets the app change things, where its server gave it one. */
export function appToken(): string | null {
  return told("hearsay-token");
}

/** The record inside this file where it is an export, else the server's. */
export function openSource(): CachedSource {
  const start = document.getElementById("hearsay-start")?.textContent;
  if (start === null || start === undefined) {
    const can = { write: appToken() !== null, keeps: told("hearsay-keeps") === "yes" };
    return new CachedSource(new HttpSource(can));
  }
  const source = new EmbeddedSource(JSON.parse(start) as FileStart, pieces);
  setTimeout(() => void source.unpack(), UNPACK_AFTER);
  return new CachedSource(source);
}
