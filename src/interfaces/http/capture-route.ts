import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { z } from "zod";
import { HearsayError } from "../../core/errors.ts";
import { sendTagged, tagOf } from "./entity-tags.ts";
import { API, failedWith } from "./query-routes.ts";
import type { RecordWriter } from "./record-writer.ts";

/** Letters of a capture that are given at most; a browser shows no more at once. */
const LONGEST = 1_000_000;

const captureSchema = z
  .object({
    media: z.enum(["html", "text", "record"]),
    sha256: z.string(),
    bytes: z.number().int(),
    capturedAt: z.string().nullable(),
    text: z.string().describe("The bytes decoded, as they came; never to be shown as anything but text."),
    cut: z.boolean().describe("True where there is more than the first million letters."),
  })
  .meta({ id: "Capture" });
export type CaptureAnswer = z.infer<typeof captureSchema>;

const route = createRoute({
  method: "get",
  path: `${API}/pages/{id}/capture`,
  operationId: "capture",
  summary: "What a page was read from, as it came; kept by dossiers",
  request: { params: z.object({ id: z.string().max(200) }) },
  responses: {
    200: { description: "The capture", content: { "application/json": { schema: captureSchema } } },
    304: { description: "The caller holds this answer" },
    404: failedWith("No capture of this page is kept"),
  },
});

/** The raw capture of a page, where what is served keeps captures. */
export function addCaptureRoute(app: OpenAPIHono, writer: Pick<RecordWriter, "capture"> | null): void {
  app.openapi(route, async (context) => {
    const { id } = context.req.valid("param");
    if (writer === null) {
      throw new HearsayError("unknown-id", "what is served keeps no captures", {
        hint: "Captures are kept in a dossier: hearsay read SOURCE… --dossier FILE",
      });
    }
    const { capture, text } = await writer.capture(id);
    const answer: CaptureAnswer = {
      media: capture.media,
      sha256: capture.sha256,
      bytes: capture.bytes.length,
      capturedAt: capture.capturedAt,
      text: text.slice(0, LONGEST).toWellFormed(),
      cut: text.length > LONGEST,
    };
    return sendTagged(context, tagOf(id, capture.sha256), "application/json; charset=utf-8", () =>
      JSON.stringify(answer),
    ) as never;
  });
}
