import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { PACKAGE_VERSION } from "../../engine/engine.ts";
import { answer } from "../../queries/answer.ts";
import { QUERY_PATHS, type QueryName } from "../../queries/contract/paths.ts";
import { type Parameters, QUERIES } from "../../queries/contract/queries.ts";
import { sendTagged, tagOf } from "./entity-tags.ts";
import { errorSchema } from "./error-answer.ts";
import type { ServedRecord } from "./served-record.ts";

export const API = "/api/v1";
const JSON_TYPE = "application/json; charset=utf-8";

export const failedWith = (description: string) => ({
  description,
  content: { "application/json": { schema: errorSchema } },
});

/** The parameters of a query, parted into those in its path and those behind it. */
function partedParameters(name: QueryName): { params: z.ZodObject; query: z.ZodObject } {
  const inPath = new Set(Array.from(QUERY_PATHS[name].matchAll(/\{(\w+)\}/g), ([, key]) => key));
  const shape = Object.entries(QUERIES[name].parameters.shape);
  const only = (wanted: boolean): z.ZodObject =>
    z.object(Object.fromEntries(shape.filter(([key]) => inPath.has(key) === wanted)));
  return { params: only(true), query: only(false) };
}

/** A route of every query, made from the table of queries. What an answer depends on is the record and the address. */
export function addQueryRoutes(app: OpenAPIHono, served: ServedRecord): void {
  for (const name of Object.keys(QUERIES) as QueryName[]) {
    const query = QUERIES[name];
    const route = createRoute({
      method: "get",
      path: `${API}${QUERY_PATHS[name]}`,
      operationId: name,
      summary: query.summary,
      request: partedParameters(name),
      responses: {
        200: { description: query.summary, content: { "application/json": { schema: query.answer as z.ZodType } } },
        304: { description: "The caller holds this answer: If-None-Match names its tag" },
        400: failedWith("A parameter cannot be read"),
        403: failedWith("The call names another host"),
        404: failedWith("Nothing in the record has this id"),
      },
    });
    app.openapi(route, async (context) => {
      const { params = {}, query: rest = {} } = {
        params: context.req.valid("param"),
        query: context.req.valid("query"),
      };
      const parameters = { ...rest, ...params } as Parameters<typeof name>;
      // Awaited before the tag is made: another record may be served meanwhile.
      if (name === "search") await served.searchReady;
      if (name === "news") {
        const { since, revision } = parameters as Parameters<"news">;
        await served.prepareNews(since, revision);
      }
      const { pathname, search } = new URL(context.req.url);
      const tag = tagOf(PACKAGE_VERSION, served.revision, pathname, search);
      return sendTagged(context, tag, JSON_TYPE, () => `${JSON.stringify(answer(served.view, name, parameters))}\n`);
    });
  }
}
