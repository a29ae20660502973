import { createHash } from "node:crypto";
import { type Context, Hono } from "hono";
import { type ErrorCode, HearsayError } from "../../core/errors.ts";
import type { HearsayRecord } from "../../core/record.ts";
import { briefData } from "../../exporters/html/brief-data.ts";
import { recordToJson } from "../../exporters/json/record-to-json.ts";
import { checkHost, checkMethod, secureHeaders } from "./guards.ts";
import type { WebApp } from "./web-app.ts";

export type HttpAppOptions = {
  readonly record: HearsayRecord;
  readonly web: WebApp;
  /** The port it is served on, known once it is. */
  readonly port: () => number;
};

const STATUS: { readonly [code in ErrorCode]?: 403 | 404 | 405 } = {
  "wrong-host": 403,
  "wrong-origin": 403,
  "no-such-route": 404,
  "method-not-allowed": 405,
};

/** A body with its entity tag, made once. */
type Resource = { readonly body: string; readonly type: string; readonly tag: string };

function resource(body: string, type: string): Resource {
  return { body, type, tag: `"${createHash("sha256").update(body).digest("hex").slice(0, 32)}"` };
}

/** True when the tags a caller holds (`If-None-Match`) name this one; compared weakly, as RFC 9110 has it. */
function known(header: string | undefined, tag: string): boolean {
  const held = (header ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  return held.includes(tag) || held.includes("*");
}

function send(context: Context, { body, type, tag }: Resource): Response {
  const headers = { ETag: tag, "Cache-Control": "no-cache", "Content-Type": type };
  if (known(context.req.header("if-none-match"), tag)) return context.body(null, 304, headers);
  return context.body(body, 200, headers);
}

function failed(context: Context, error: Error): Response {
  const told =
    error instanceof HearsayError
      ? error
      : new HearsayError("stage-failed", "the call failed by a defect of hearsay", { cause: error });
  const status = STATUS[told.code] ?? 500;
  if (status === 405) context.header("Allow", "GET, HEAD");
  return context.json({ error: { code: told.code, message: told.message, hint: told.hint } }, status);
}

/**
 * The app and its record over HTTP, for this machine alone: `/` the app, `/api/record` the record as `hearsay read --json
 * --compact` gives it, `/api/brief` what the app shows beside it. Nothing can be changed. Every error has the form
 * `{error: {code, message, hint}}`.
 */
export function createHttpApp({ record, web, port }: HttpAppOptions): Hono {
  const resources = new Map<string, Resource>([
    ["/", resource(web.page, "text/html; charset=utf-8")],
    ["/assets/app.js", resource(web.script, "text/javascript; charset=utf-8")],
    ["/assets/app.css", resource(web.style, "text/css; charset=utf-8")],
    ["/api/record", resource(recordToJson(record, { indent: 0 }), "application/json; charset=utf-8")],
    ["/api/brief", resource(`${JSON.stringify(briefData(record))}\n`, "application/json; charset=utf-8")],
  ]);
  const app = new Hono();
  app.use(secureHeaders, checkHost(port), checkMethod(port));
  for (const [path, one] of resources) app.get(path, (context) => send(context, one));
  app.notFound((context) => failed(context, new HearsayError("no-such-route", "there is nothing at this address")));
  app.onError((error, context) => failed(context, error));
  return app;
}
