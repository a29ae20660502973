import type { MiddlewareHandler } from "hono";
import { HearsayError } from "../../core/errors.ts";

/** What a browser may do with anything served: run our own script, show our own style, fetch from here alone. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "X-Frame-Options": "DENY",
} as const;

const NAMES: readonly string[] = ["127.0.0.1", "localhost", "[::1]"];

/** The names of this server at a port; port 80 goes without saying. */
function hosts(port: number): readonly string[] {
  return NAMES.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
}

/** Every answer, errors too, says what a browser may do with it. */
export const secureHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
};

/** Lets pass only calls to this machine's own names: a page elsewhere whose name was pointed here (DNS rebinding) is turned away. */
export function checkHost(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header("host")?.toLowerCase() ?? "";
    if (!hosts(port()).includes(host)) throw new HearsayError("wrong-host", "the call names another host");
    await next();
  };
}

/**
 * Lets pass what reads, and POST to the few addresses that take it: from the app itself alone. Another origin, or a
 * program that states none, may not even try.
 */
export function checkMethod(port: () => number, writable: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const { method, path } = context.req;
    if (method !== "GET" && method !== "HEAD") {
      const origin = context.req.header("origin")?.toLowerCase();
      const own = hosts(port()).map((host) => `http://${host}`);
      const site = context.req.header("sec-fetch-site");
      if (origin === undefined || !own.includes(origin) || (site !== undefined && site !== "same-origin")) {
        throw new HearsayError("wrong-origin", "the call comes from another origin");
      }
      if (method !== "POST" || !writable.includes(path)) {
        throw new HearsayError("method-not-allowed", `${method} is not served`);
      }
    }
    await next();
  };
}
