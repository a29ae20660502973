import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const web = import.meta.dirname;

function newest(folder: string): number {
  const times = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(0, ...times);
}

function isFresh(): boolean {
  const built = ["index.html", "assets/app.js", "assets/app.css"].map((name) => join(web, "dist", name));
  if (!built.every((file) => existsSync(file))) return false;
  const since = Math.min(...built.map((file) => statSync(file).mtimeMs));
  const settings = ["index.html", "vite.config.ts", "../package-lock.json"].map((name) => join(web, name));
  return since >= Math.max(newest(join(web, "src")), ...settings.map((file) => statSync(file).mtimeMs));
}

/** Builds the app into web/dist where it is missing or older than its sources. Throws where the build fails. */
export function buildIfStale(): void {
  if (isFresh()) return;
  const vite = join(web, "..", "node_modules", "vite", "bin", "vite.js");
  const { status } = spawnSync(process.execPath, [vite, "build", "--config", join(web, "vite.config.ts")], {
    cwd: web,
    // Under another NODE_ENV, React's development build would go into the app.
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error("the app could not be built");
}

if (import.meta.main) buildIfStale();
