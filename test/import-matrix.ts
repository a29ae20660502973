import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/**
 * Who may import whom: a room (folder of src/, or one of annotate's and link's own) and the rooms it may import besides
 * itself. A room inside annotate or link never imports its neighbours: they meet in the layers and findings of core.
 */
export const MAY_IMPORT: { readonly [room: string]: readonly string[] } = {
  core: [],
  measure: ["core"],
  languages: ["core"],
  document: ["core", "languages"],
  models: ["core", "document", "measure", "languages"],
  ingest: ["core", "document", "measure", "languages", "models"],
  clean: ["core", "document", "measure", "languages", "models"],
  "annotate/*": ["core", "document", "measure", "languages", "models"],
  "link/*": ["core", "document", "measure", "languages", "models"],
  record: ["core", "document"],
  storage: ["core"],
  exporters: ["core", "document", "queries"],
  queries: ["core", "measure", "storage"],
  engine: [
    "core",
    "document",
    "measure",
    "languages",
    "models",
    "ingest",
    "clean",
    "annotate/*",
    "link/*",
    "record",
    "storage",
    "queries",
  ],
  interfaces: ["core", "engine", "queries", "exporters"],
};

/**
 * Rooms that may use Node's own modules; the rest runs anywhere. In models one file does, which reads the weights that
 * come with the package: stages ask for a model by name and are plain functions still.
 */
export const MAY_USE_NODE: readonly string[] = ["models", "ingest", "storage", "engine", "interfaces"];

export type Import = { readonly file: string; readonly target: string };

/** The room of a file given relative to src/: "annotate/times", "core", "interfaces". */
export function roomOf(file: string): string {
  const [first = "", second = ""] = file.split("/");
  return first === "annotate" || first === "link" ? `${first}/${second}` : first;
}

function rule(room: string): string {
  return room.replace(/^(annotate|link)\/.*/, "$1/*");
}

/** Why an import is not allowed, or null where it is. `target` is a file relative to src/, a package or a node: module. */
export function violation({ file, target }: Import): string | null {
  const from = roomOf(file);
  const allowed = MAY_IMPORT[rule(from)];
  if (allowed === undefined) return `${file}: the room ${from} is not in the matrix`;
  if (target.startsWith("node:")) {
    return MAY_USE_NODE.includes(from) ? null : `${file}: ${from} must not use ${target}`;
  }
  if (!target.startsWith("src/")) return null;
  const to = roomOf(target.slice("src/".length));
  if (to === from) return null;
  return allowed.includes(rule(to)) && !(rule(to) === rule(from)) ? null : `${file}: ${from} must not import ${to}`;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;]{0,2000}?from\s+"([^"]+)"|(?:^|\n)\s*import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/g;

/** Every import of the sources below `root` (the folder src/), tests left out. */
export function importsBelow(root: string): Import[] {
  const found: Import[] = [];
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".ts") || /\.(?:test|contract)\.ts$|test-support/.test(entry.name))
      continue;
    const path = join(entry.parentPath, entry.name);
    const file = relative(root, path);
    for (const match of readFileSync(path, "utf8").matchAll(IMPORT)) {
      const specifier = match[1] ?? match[2] ?? match[3] ?? "";
      const target = specifier.startsWith(".") ? `src/${relative(root, resolve(dirname(path), specifier))}` : specifier;
      found.push({ file, target });
    }
  }
  return found;
}
