import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { HearsayError } from "../../core/errors.ts";
import type { HearsayRecord } from "../../core/record.ts";
import { createHttpApp, type HttpAppOptions } from "./http-app.ts";
import { ServedRecord } from "./served-record.ts";

export const DEFAULT_PORT = 4377;
/** How many ports are tried, one after the other, where none was asked for. */
const TRIES = 20;

export type ServeOptions = Pick<HttpAppOptions, "web" | "writer" | "captures"> & {
  readonly record: HearsayRecord | ServedRecord;
  /** This port or none; 0 for any free one. Unless given, 4377 or the next free one. */
  readonly port?: number;
};

export type Serving = { readonly address: string; readonly port: number; close(): Promise<void> };

/** Listens on the port; false where another program has it. */
function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
      else reject(error);
    };
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      server.removeListener("error", failed);
      resolve(true);
    });
  });
}

/** Serves the app on 127.0.0.1, ready to be looked at. Throws HearsayError `port-taken` where no port could be had. */
export async function serveApp({ record, port, ...options }: ServeOptions): Promise<Serving> {
  let bound = port ?? DEFAULT_PORT;
  const ending = new AbortController();
  const served = record instanceof ServedRecord ? record : new ServedRecord(record);
  const app = createHttpApp({ ...options, record: served, port: () => bound, signal: ending.signal });
  served.warm();
  const server = createAdaptorServer({ fetch: app.fetch, hostname: "127.0.0.1" }) as Server;
  const ports = port === undefined ? Array.from({ length: TRIES }, (_, at) => DEFAULT_PORT + at) : [port];
  for (const candidate of ports) {
    if (!(await listen(server, candidate))) continue;
    const address = server.address();
    if (address !== null && typeof address === "object") bound = address.port;
    void served.prepareSearch();
    return {
      address: `http://127.0.0.1:${bound}/`,
      port: bound,
      close: () =>
        new Promise((resolve) => {
          ending.abort();
          served.close();
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  }
  throw new HearsayError("port-taken", `port ${port ?? DEFAULT_PORT} cannot be had`);
}
