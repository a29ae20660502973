import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { HearsayError } from "../../core/errors.ts";
import { madeUpRecord } from "../../exporters/made-up-record.ts";
import { serveApp } from "./serve-app.ts";
import { loadWebApp } from "./web-app.ts";

const web = { page: "<!doctype html>", script: "", style: "" };

function status(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path: "/", headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}

function code(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error instanceof HearsayError ? error.code : error;
  }
}

describe("serving", () => {
  it("listens on this machine alone and knows its own port", async () => {
    const serving = await serveApp({ record: madeUpRecord, web, port: 0 });
    try {
      expect(serving.address).toBe(`http://127.0.0.1:${serving.port}/`);
      expect(await status(serving.port, `127.0.0.1:${serving.port}`)).toBe(200);
      expect(await status(serving.port, `evil.example:${serving.port}`)).toBe(403);
    } finally {
      await serving.close();
    }
  });

  it("takes the next free port where none was asked for, and none but the one that was", async () => {
    const first = await serveApp({ record: madeUpRecord, web });
    const second = await serveApp({ record: madeUpRecord, web });
    try {
      expect(second.port).toBeGreaterThan(first.port);
    } finally {
      await first.close();
      await second.close();
    }
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const address = other.address();
    const taken = address !== null && typeof address === "object" ? address.port : 0;
    await expect(serveApp({ record: madeUpRecord, web, port: taken })).rejects.toMatchObject({ code: "port-taken" });
    other.close();
  });
});

describe("the built app", () => {
  it("is asked for by name where it is missing", () => {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-no-app-"));
    try {
      expect(code(() => loadWebApp(pathToFileURL(`${folder}/`)))).toBe("app-not-built");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
