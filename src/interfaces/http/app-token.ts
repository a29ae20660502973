import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { HearsayError } from "../../core/errors.ts";

/** Made anew by every server and known only to the page that it serves: whoever holds it may change the record. */
export type AppToken = string;

export function makeToken(): AppToken {
  return randomBytes(24).toString("base64url");
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** Lets pass only calls that bring the token. A header of its own, which no form of another site can send. */
export function checkToken(token: AppToken): MiddlewareHandler {
  const wanted = digest(token);
  return async (context, next) => {
    const given = context.req.header("x-hearsay-token") ?? "";
    if (!timingSafeEqual(digest(given), wanted)) throw new HearsayError("wrong-token", "the call has no valid token");
    await next();
  };
}

/** The app's page with what it may do: the token where the record can be changed, and whether changes are kept. */
export function pageWithToken(page: string, token: AppToken, keeps: boolean): string {
  const told = `<meta name="hearsay-token" content="${token}"><meta name="hearsay-keeps" content="${keeps ? "yes" : "no"}">`;
  return page.replace(/<head>/i, (head) => `${head}${told}`);
}
