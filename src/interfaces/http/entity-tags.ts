import { createHash } from "node:crypto";
import type { Context } from "hono";

/** An entity tag made of what a body depends on, or of the body itself. */
export function tagOf(...parts: readonly string[]): string {
  return `"${createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 32)}"`;
}

/** True when the tags a caller holds (`If-None-Match`) name this one; compared weakly, as RFC 9110 has it. */
function known(header: string | undefined, tag: string): boolean {
  const held = (header ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  return held.includes(tag) || held.includes("*");
}

/** Answers with a body under its tag; with nothing but the tag where the caller holds it, and then `make` is not called. */
export function sendTagged(context: Context, tag: string, type: string, make: () => string): Response {
  const headers = { ETag: tag, "Cache-Control": "no-cache", "Content-Type": type };
  if (known(context.req.header("if-none-match"), tag)) return context.body(null, 304, headers);
  return context.body(make(), 200, headers);
}
