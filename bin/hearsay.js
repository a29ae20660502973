#!/usr/bin/env node
// Plain JavaScript that any Node from 18 on can run: it finds a Node that can run Hearsay, or says what is missing.
import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";

const NEEDED = [22, 18];
const root = dirname(dirname(realpathSync(fileURLToPath(import.meta.url))));

function enough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
}

function fail(message, hint) {
  process.stderr.write(`hearsay: ${message}\n  ${hint}\n`);
  process.exitCode = 2;
}

async function start() {
  // V8's quick first compiler leaves values on the stack over which a collection of memory can crash (Node 24 and
  // 26, github.com/nodejs/node/issues/62393); without it reading takes as long and a little less memory.
  setFlagsFromString("--no-sparkplug");
  const module = await import("node:module");
  // Compiled code is kept between runs where Node can; it makes every start after the first faster.
  module.enableCompileCache?.();
  const source = join(root, "src", "interfaces", "cli", "main.ts");
  const built = join(root, "dist", "interfaces", "cli", "main.js");
  const main = existsSync(source) ? source : built;
  if (!existsSync(main)) return fail("this copy of hearsay is not complete", "Install it again: npm install hearsay");
  if (!existsSync(join(root, "node_modules")) && main === source)
    return fail("its packages are not installed", `Run: npm ci --prefix ${root}`);
  if (main === source) {
    // Node 22 warns that it strips types; nobody who runs hearsay can do anything about it.
    const emitWarning = process.emitWarning;
    process.emitWarning = (warning, ...rest) => {
      if (!String(warning).includes("Type Stripping")) emitWarning.call(process, warning, ...rest);
    };
  }
  const { main: run } = await import(pathToFileURL(main).href);
  process.exitCode = await run(process.argv.slice(2));
}

/** Goes on under another Node as if it were this one: same arguments, streams, signals and exit status. */
function goOnUnder(node) {
  const child = spawn(node, [join(root, "bin", "hearsay.js"), ...process.argv.slice(2)], {
    stdio: "inherit",
    env: { ...process.env, HEARSAY_NODE_TRIED: "1" },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", () => tooOld());
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 2);
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.removeAllListeners(name);
    process.kill(process.pid, signal);
  });
}

function tooOld() {
  fail(
    `needs Node ${NEEDED.join(".")} or later; this is ${process.versions.node}`,
    existsSync(join(root, "src"))
      ? `Install a newer Node from https://nodejs.org, or run npm ci in ${root}, which brings one along.`
      : "Install a newer Node from https://nodejs.org.",
  );
}

if (enough(process.versions.node)) await start();
else {
  const own = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(own) && process.env.HEARSAY_NODE_TRIED === undefined) goOnUnder(own);
  else tooOld();
}
