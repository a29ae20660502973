import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { stream } from "hono/streaming";
import { z } from "zod";
import { HearsayError } from "../../core/errors.ts";
import { correctionSchema, failureSchema } from "../../core/record.ts";
import { CORRECTION_KINDS } from "../../core/vocabulary.ts";
import type { GivenFile } from "../../engine/engine.ts";
import { type AppToken, checkToken } from "./app-token.ts";
import { API, failedWith } from "./query-routes.ts";
import { OneAtATime, type RecordWriter, type WriteOptions, type Written } from "./record-writer.ts";
import type { ServedRecord } from "./served-record.ts";

/** The most that one call may bring, in bytes, and in files. */
export const MOST_BYTES = 100_000_000;
export const MOST_FILES = 2_000;

const MEDIA = "application/x-ndjson";

const lineSchema = z
  .union([
    z.object({
      progress: z.union([
        z.object({ phase: z.literal("reading"), pages: z.number(), failures: z.number() }),
        z.object({ phase: z.literal("linking"), stage: z.string() }),
      ]),
    }),
    z.object({
      done: z.object({
        revision: z.string(),
        pages: z.array(z.string()).describe("Ids of the pages that are new."),
        failures: z.array(failureSchema),
        correction: correctionSchema.nullable(),
      }),
    }),
    z.object({ error: z.object({ code: z.string(), message: z.string(), hint: z.string() }) }),
  ])
  .meta({ id: "ChangeLine", description: "A line of the answer: how far it is, then what was done or why not." });
export type ChangeLine = z.infer<typeof lineSchema>;

const correctionRequest = z
  .object({
    kind: z.enum(CORRECTION_KINDS),
    targets: z.array(z.string().max(400)).min(1).max(100).describe("Ids, or places PAGE:START-END"),
    value: z.string().max(1_000).nullish(),
    note: z.string().max(2_000).optional(),
    by: z.string().min(1).max(200).optional().describe("Who corrects; “the app” unless given"),
  })
  .meta({ id: "CorrectionRequest" });

const pasted = z.object({
  text: z.string().max(20_000_000).optional(),
  url: z.string().max(4_000).optional(),
  outlet: z.string().max(400).optional(),
  title: z.string().max(1_000).optional(),
  published: z.string().max(100).optional(),
});

const answers = {
  200: {
    description: "Lines of JSON: progress, then what was done, or an error",
    content: { [MEDIA]: { schema: lineSchema } },
  },
  400: failedWith("Nothing was given, or it cannot be read"),
  403: failedWith("The call does not come from the app, or what is served cannot be changed"),
  413: failedWith("More than one call may bring"),
} as const;

/** Addresses that take POST. */
export const WRITE_PATHS = { pages: `${API}/pages`, corrections: `${API}/corrections` } as const;

const headers = z.object({ "x-hearsay-token": z.string().describe("The token in the page that / serves") });

/** Describes the routes; they check what they are given themselves, since they answer line by line. */
function describe(app: OpenAPIHono): void {
  const shared = { method: "post", responses: answers } as const;
  app.openAPIRegistry.registerPath({
    ...shared,
    path: WRITE_PATHS.pages,
    operationId: "addPages",
    summary: "Adds pages: files, or a text that was pasted",
    request: {
      headers,
      body: {
        content: {
          "multipart/form-data": {
            schema: pasted.extend({ files: z.array(z.string().meta({ format: "binary" })).optional() }),
          },
        },
      },
    },
  });
  app.openAPIRegistry.registerPath({
    ...shared,
    path: WRITE_PATHS.corrections,
    operationId: "correct",
    summary: "Corrects something, or takes a correction back; the record is made anew",
    request: { headers, body: { content: { "application/json": { schema: correctionRequest } } } },
  });
}

/** A pasted text as a file: as it is, or with what is known of it as a line of JSON. */
function pastedFile(fields: z.infer<typeof pasted>): GivenFile[] {
  const { text = "", ...known } = fields;
  if (text.trim() === "") return [];
  const stated = Object.entries(known).filter(([, value]) => (value ?? "").trim() !== "");
  if (stated.length === 0) return [{ name: "pasted text", bytes: Buffer.from(text) }];
  const line = JSON.stringify({ ...Object.fromEntries(stated), text });
  return [{ name: "pasted.jsonl", bytes: Buffer.from(`${line}\n`) }];
}

async function givenFiles(context: Context): Promise<GivenFile[]> {
  if (!/^multipart\/form-data\b/i.test(context.req.header("content-type") ?? "")) {
    throw new HearsayError("bad-arguments", "pages are given as multipart/form-data", {
      hint: "Files in the field files; or text, with url, outlet, title and published where they are known.",
    });
  }
  const form = await context.req.formData().catch((cause: unknown) => {
    throw new HearsayError("bad-arguments", "the form cannot be read", { cause });
  });
  const files: GivenFile[] = [];
  for (const one of form.getAll("files")) {
    if (typeof one === "string") continue;
    files.push({ name: one.name, bytes: new Uint8Array(await one.arrayBuffer()) });
  }
  const fields = pasted.safeParse(
    Object.fromEntries(
      Object.keys(pasted.shape).flatMap((key) => {
        const value = form.get(key);
        return typeof value === "string" ? [[key, value]] : [];
      }),
    ),
  );
  if (!fields.success) throw new HearsayError("bad-arguments", "a field is longer than it may be");
  files.push(...pastedFile(fields.data));
  if (files.length === 0) {
    throw new HearsayError("no-input", "nothing was given", { hint: "Give files, or a text." });
  }
  if (files.length > MOST_FILES) {
    throw new HearsayError("too-large", `${files.length} files; at most ${MOST_FILES} at a time`, {
      hint: "Give them in several turns, or use hearsay read --dossier.",
    });
  }
  return files;
}

function failureLine(error: unknown): ChangeLine {
  if (!(error instanceof HearsayError)) {
    return {
      error: { code: "stage-failed", message: "the call failed by a defect of hearsay", hint: "Please report it." },
    };
  }
  return { error: { code: error.code, message: error.message, hint: error.hint } };
}

export type WriteRoutesOptions = {
  readonly served: ServedRecord;
  readonly writer: RecordWriter | null;
  readonly token: AppToken;
  /** Stops a change when the server ends. */
  readonly signal: AbortSignal;
};

/** Routes that change the record: for the app alone, by its token, and only where what is served can be changed. */
export function addWriteRoutes(app: OpenAPIHono, options: WriteRoutesOptions): void {
  const { served, writer, signal } = options;
  const turns = new OneAtATime();
  const guard = [
    checkToken(options.token),
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: () => {
        throw new HearsayError("too-large", `more than ${MOST_BYTES / 1e6} MB at a time`, {
          hint: "Give them in several turns, or use hearsay read --dossier.",
        });
      },
    }),
  ] as const;
  const writable = (): RecordWriter => {
    if (writer !== null) return writer;
    throw new HearsayError("read-only", "what is served cannot be changed", {
      hint: "Serve a dossier, in its last state, that you may write to: hearsay serve FILE.dossier",
    });
  };

  /** Answers line by line while the change is made; whoever asked may go, the change is made all the same. */
  const changing = (context: Context, work: (options: WriteOptions) => Promise<Written>): Response => {
    context.header("Content-Type", `${MEDIA}; charset=utf-8`);
    context.header("Cache-Control", "no-store");
    return stream(context, async (out) => {
      const say = (line: ChangeLine): void => void out.write(`${JSON.stringify(line)}\n`).catch(() => {});
      try {
        const known = new Set(served.record.pages.map(({ id }) => id));
        const corrected = new Set(served.record.corrections.map(({ id }) => id));
        const { record, joins, number, failures } = await turns.run(() =>
          work({ signal, onProgress: (progress) => say({ progress }) }),
        );
        served.replace(record, joins, number);
        served.warm();
        void served.prepareSearch();
        const done = {
          revision: served.revision,
          pages: record.pages.flatMap(({ id }) => (known.has(id) ? [] : id)),
          failures: [...failures],
          correction: record.corrections.find(({ id }) => !corrected.has(id)) ?? null,
        };
        await out.writeln(JSON.stringify({ done } satisfies ChangeLine));
      } catch (error) {
        await out.writeln(JSON.stringify(failureLine(error)));
      }
    });
  };

  describe(app);
  app.post(WRITE_PATHS.pages, ...guard, async (context) => {
    const to = writable();
    const files = await givenFiles(context);
    return changing(context, (write) => to.addPages(files, write));
  });
  app.post(WRITE_PATHS.corrections, ...guard, async (context) => {
    const to = writable();
    const asked = correctionRequest.safeParse(await context.req.json().catch(() => null));
    if (!asked.success) {
      const [issue] = asked.error.issues;
      throw new HearsayError("bad-arguments", `${issue?.path.join(".") || "the body"}: ${issue?.message ?? ""}`, {
        hint: `${API}/openapi.json has what every route takes.`,
      });
    }
    const { kind, targets, value, note, by } = asked.data;
    const request = {
      kind,
      targets,
      value: value ?? null,
      by: by ?? "the app",
      at: new Date().toISOString(),
      ...(note === undefined ? {} : { note }),
    };
    return changing(context, (write) => to.correct(request, write));
  });
}
