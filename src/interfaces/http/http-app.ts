import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { HearsayError } from "../../core/errors.ts";
import type { HearsayRecord } from "../../core/record.ts";
import { PACKAGE_VERSION } from "../../engine/engine.ts";
import { recordToJson } from "../../exporters/json/record-to-json.ts";
import { makeToken, pageWithToken } from "./app-token.ts";
import { addCaptureRoute } from "./capture-route.ts";
import { sendTagged, tagOf } from "./entity-tags.ts";
import { errorAnswer } from "./error-answer.ts";
import { checkHost, checkMethod, secureHeaders } from "./guards.ts";
import { API, addQueryRoutes } from "./query-routes.ts";
import type { RecordWriter } from "./record-writer.ts";
import { ServedRecord } from "./served-record.ts";
import type { WebApp } from "./web-app.ts";
import { addWriteRoutes, WRITE_PATHS } from "./write-routes.ts";

export type HttpAppOptions = {
  readonly record: HearsayRecord | ServedRecord;
  readonly web: WebApp;
  /** The port it is served on, known once it is. */
  readonly port: () => number;
  /** What changes are made with; without one the record is only read. */
  readonly writer?: RecordWriter | undefined;
  /** Where raw captures are had from; the writer unless given. */
  readonly captures?: Pick<RecordWriter, "capture"> | undefined;
  /** Ends a change that is being made. */
  readonly signal?: AbortSignal | undefined;
};

const HTML = "text/html; charset=utf-8";
const JSON_TYPE = "application/json; charset=utf-8";

/** The description of the interface, made from its routes. */
export function describeApi(app: OpenAPIHono): object {
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Hearsay",
      version: PACKAGE_VERSION,
      description:
        "One record, on this machine alone. Offsets are UTF-16 code units into a page's text, end exclusive; dates are EDTF.",
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    },
    servers: [{ url: "/" }],
  });
}

/**
 * The app and its record over HTTP, for this machine alone: `/` the app, `/api/v1/…` the queries (see
 * `queries/contract/queries.ts`), described by `/api/v1/openapi.json`, and `/api/record` the record whole, as
 * `hearsay read --json --compact` gives it. Every error has the form `{error: {code, message, hint}}`.
 */
export function createHttpApp({ record, web, port, writer, captures, signal }: HttpAppOptions): OpenAPIHono {
  const served = record instanceof ServedRecord ? record : new ServedRecord(record);
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const [issue] = result.error.issues;
      throw new HearsayError("bad-arguments", `${issue?.path.join(".") ?? "a parameter"}: ${issue?.message ?? ""}`, {
        hint: `${API}/openapi.json has what every route takes.`,
      });
    },
  });
  app.use(secureHeaders, checkHost(port), checkMethod(port, Object.values(WRITE_PATHS)));
  const token = makeToken();
  const page = writer === undefined ? web.page : pageWithToken(web.page, token, writer.keeps);
  const files: readonly (readonly [path: string, type: string, body: string])[] = [
    ["/", HTML, page],
    ["/assets/app.js", "text/javascript; charset=utf-8", web.script],
    ["/assets/app.css", "text/css; charset=utf-8", web.style],
  ];
  for (const [path, type, body] of files) {
    const tag = tagOf(body);
    app.get(path, (context) => sendTagged(context, tag, type, () => body));
  }
  app.get("/api/record", (context) =>
    sendTagged(context, tagOf("record", served.revision), JSON_TYPE, () => recordToJson(served.record, { indent: 0 })),
  );
  addQueryRoutes(app, served);
  addCaptureRoute(app, captures ?? writer ?? null);
  addWriteRoutes(app, { served, writer: writer ?? null, token, signal: signal ?? new AbortController().signal });
  let described: string | undefined;
  app.get(`${API}/openapi.json`, (context: Context) => {
    described ??= `${JSON.stringify(describeApi(app), null, 2)}\n`;
    const body = described;
    return sendTagged(context, tagOf(body), JSON_TYPE, () => body);
  });
  app.notFound((context) =>
    errorAnswer(context, new HearsayError("no-such-route", "there is nothing at this address")),
  );
  app.onError((error, context) => errorAnswer(context, error));
  return app;
}
