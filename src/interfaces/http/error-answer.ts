import type { Context } from "hono";
import { z } from "zod";
import { type ErrorCode, HearsayError } from "../../core/errors.ts";

/** The one form of every error. */
export const errorSchema = z
  .object({ error: z.object({ code: z.string(), message: z.string(), hint: z.string() }) })
  .meta({ id: "Error", description: "What went wrong, by a code that does not change, and what to do." });

const STATUS: { readonly [code in ErrorCode]?: 400 | 403 | 404 | 405 | 409 | 413 } = {
  "wrong-host": 403,
  "wrong-origin": 403,
  "wrong-token": 403,
  "read-only": 403,
  "no-such-route": 404,
  "unknown-id": 404,
  "method-not-allowed": 405,
  "bad-arguments": 400,
  "no-input": 400,
  "dossier-busy": 409,
  "too-large": 413,
};

/** An error as it is answered; a defect is told as one, without its words. */
export function errorAnswer(context: Context, error: Error): Response {
  const told =
    error instanceof HearsayError
      ? error
      : new HearsayError("stage-failed", "the call failed by a defect of hearsay", { cause: error });
  const status = STATUS[told.code] ?? 500;
  if (status === 405) context.header("Allow", "GET, HEAD");
  return context.json({ error: { code: told.code, message: told.message, hint: told.hint } }, status);
}
